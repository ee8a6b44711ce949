package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Who commissions what, where nothing was arranged, where something was, and where nobody knows. */
class ResponsibilitiesTest {
    private static final Register REGISTER = Register.standard();
    private static final Responsibilities ENGLAND = Responsibilities.of(REGISTER);
    private static final LocalDate SPRING_2014 = LocalDate.of(2014, 4, 30);
    private static final LocalDate JUNE_2016 = LocalDate.of(2016, 6, 1);
    private static final Ccg BRENT = REGISTER.asOf(SPRING_2014).get(Ccg.class, OdsCode.of("07P"));
    private static final NationalBody NHS_ENGLAND =
            REGISTER.asOf(SPRING_2014).all(NationalBody.class).get(0);
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"));

    private static CoCommissioningArrangement.Builder arrangement() {
        return CoCommissioningArrangement.builder()
                .name("primary care in Brent")
                .addCcgs(BRENT)
                .nhsEngland(NHS_ENGLAND)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(LocalDate.of(2015, 4, 1)), PAPER));
    }

    private static CommissioningResponsibility under(CoCommissioningArrangement arrangement, CareService service) {
        return Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(arrangement)
                .build()
                .of(service, BRENT, JUNE_2016);
    }

    @Test
    void isNhsEnglandsBefore2015SinceGpsWouldBuyFromThemselves() {
        CommissioningResponsibility answer = ENGLAND.of(CareService.PRIMARY_MEDICAL, BRENT, SPRING_2014);
        assertEquals(
                "primary medical care for NHS Brent CCG (07P) on 2014-04-30: NHS England (X24), since GPs run CCGs, and would buy"
                        + " from themselves [press (Health Service Journal, Eight CCGs plan to bring commissioning support in-house)]",
                answer.toString());
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
        assertEquals(Manner.OWN_DUTY, answer.manner());
    }

    @Test
    void isTheCcgsForLocalEnhancedServices() {
        assertEquals(
                List.of(BRENT),
                List.copyOf(ENGLAND.of(CareService.LOCAL_ENHANCED, BRENT, SPRING_2014)
                        .commissioners()));
    }

    @Test
    void isTheCcgsUnderDelegationWhileNhsEnglandStaysLiable() {
        CommissioningResponsibility answer = under(
                arrangement()
                        .model(CoCommissioningModel.DELEGATED)
                        .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                        .build(),
                CareService.PRIMARY_MEDICAL);
        assertEquals(
                "primary medical care for NHS Brent CCG (07P) on 2016-06-01: NHS Brent CCG (07P) for NHS England, since NHS England"
                        + " has handed the task to it [stated (A paper)]",
                answer.toString());
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
        assertEquals(
                "[National Health Service Act 2006, s.13Z(2)]", answer.powers().toString());
    }

    @Test
    void isOfBothUnderJointCommissioning() {
        CommissioningResponsibility answer =
                under(arrangement().model(CoCommissioningModel.JOINT).build(), CareService.DIRECTED_ENHANCED);
        assertEquals(List.of(NHS_ENGLAND, BRENT), List.copyOf(answer.commissioners()));
        assertEquals(
                "directed enhanced services for NHS Brent CCG (07P) on 2016-06-01: NHS England (X24) and NHS Brent CCG (07P) jointly,"
                        + " since they decide together [stated (A paper)]",
                answer.toString());
    }

    @Test
    void isNhsEnglandsUnderGreaterInvolvement() {
        CommissioningResponsibility answer = under(
                arrangement().model(CoCommissioningModel.GREATER_INVOLVEMENT).build(), CareService.PRIMARY_MEDICAL);
        assertEquals(List.of(NHS_ENGLAND), List.copyOf(answer.commissioners()));
        assertEquals(true, answer.reason().endsWith("; the CCG advises it"));
    }

    @Test
    void tellsWhatIsTriedOutInShadowForm() {
        Responsibilities known = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(CoCommissioningArrangement.builder()
                        .name("primary care in Brent")
                        .addCcgs(BRENT)
                        .nhsEngland(NHS_ENGLAND)
                        .shadow(UncertainSpan.parse("2014-11-01 to 2015-03-31"))
                        .addSteps(ArrangementStep.of(Status.PROPOSED, UncertainDay.parse("2014-11"), PAPER))
                        .build())
                .build();
        CommissioningResponsibility answer = known.of(CareService.PRIMARY_MEDICAL, BRENT, LocalDate.of(2015, 1, 15));
        assertEquals(List.of(NHS_ENGLAND), List.copyOf(answer.commissioners()));
        assertEquals(
                "GPs run CCGs, and would buy from themselves; \"primary care in Brent\" (model undecided) of NHS Brent CCG (07P) is"
                        + " tried out in shadow form",
                answer.reason());
    }

    @Test
    void isNotKnownWhereItIsNotKnownWhetherAnArrangementCameIntoForce() {
        CommissioningResponsibility answer = under(
                CoCommissioningArrangement.builder()
                        .name("primary care in Brent")
                        .addCcgs(BRENT)
                        .nhsEngland(NHS_ENGLAND)
                        .model(CoCommissioningModel.DELEGATED)
                        .term(UncertainSpan.parse("2016-04-01 to open"))
                        .addSteps(ArrangementStep.of(Status.APPROVED, UncertainDay.parse("2015-12"), PAPER))
                        .build(),
                CareService.PRIMARY_MEDICAL);
        assertFalse(answer.isKnown());
        assertEquals(
                List.of(
                        "whether \"primary care in Brent\" (delegated) of NHS Brent CCG (07P) is in force on 2016-06-01"),
                answer.missing());
    }

    @Test
    void isNotKnownWhileTheModelIsUndecided() {
        assertEquals(
                List.of("the model of \"primary care in Brent\" (model undecided) of NHS Brent CCG (07P)"),
                under(arrangement().build(), CareService.PRIMARY_MEDICAL).missing());
    }

    @Test
    void isNhsEnglandsWhereTheCallerKnowsOfEveryArrangement() {
        Responsibilities all =
                Responsibilities.builder().register(REGISTER).complete(true).build();
        assertEquals(
                List.of(NHS_ENGLAND),
                List.copyOf(
                        all.of(CareService.PRIMARY_MEDICAL, BRENT, JUNE_2016).commissioners()));
    }

    @Test
    void goesByWhatIsReportedWhereNoArrangementIsGiven() {
        LocalDate june2015 = LocalDate.of(2015, 6, 30);
        assertEquals(
                "primary medical care for NHS Brent CCG (07P) on 2015-06-30: NHS England (X24) and NHS Brent CCG (07P) jointly, since"
                        + " they decide together",
                before(" [", ENGLAND.of(CareService.PRIMARY_MEDICAL, BRENT, june2015)));
        assertEquals(
                "primary medical care for NHS Brent CCG (07P) on 2018-06-30: NHS Brent CCG (07P) for NHS England, since NHS England"
                        + " has handed the task to it",
                before(" [", ENGLAND.of(CareService.PRIMARY_MEDICAL, BRENT, LocalDate.of(2018, 6, 30))));
    }

    private static String before(String end, CommissioningResponsibility answer) {
        return answer.toString().substring(0, answer.toString().indexOf(end));
    }

    @Test
    void isNotKnownWhereNobodyReportsOnACcgOrReportsDoNotSettleIt() {
        LocalDate june2015 = LocalDate.of(2015, 6, 30);
        Organisation darlington = REGISTER.asOf(june2015).get(OdsCode.of("00C"));
        CommissioningResponsibility nobody = ENGLAND.of(CareService.PRIMARY_MEDICAL, darlington, june2015);
        assertEquals(
                List.of("whether NHS England shared it with NHS Darlington CCG (00C) or handed it over, and from when"),
                nobody.missing());
        assertEquals("nobody is known to report on the CCG for that day", nobody.reason());
        CommissioningResponsibility approvedOnly =
                ENGLAND.of(CareService.PRIMARY_MEDICAL, REGISTER.asOf(JUNE_2016).get(OdsCode.of("00C")), JUNE_2016);
        assertFalse(approvedOnly.isKnown());
        assertEquals(true, approvedOnly.reason().startsWith("what is reported settles it not: ["));
    }

    @Test
    void theEightOfNorthWestLondonExploreItInSpring2014AndHaveDecidedNothing() {
        List<Ccg> eight =
                REGISTER.asOf(SPRING_2014).ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
        CoCommissioningArrangement explored = CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(eight)
                .nhsEngland(NHS_ENGLAND)
                .addSteps(ArrangementStep.of(Status.EXPLORING, UncertainDay.onOrBefore(SPRING_2014), PAPER))
                .build();
        assertEquals(Optional.empty(), explored.model());
        assertEquals(Optional.of(Status.EXPLORING), explored.statusOn(SPRING_2014));
        Responsibilities known = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(explored)
                .build();
        for (Ccg ccg : eight) {
            assertEquals(Answer.NO, explored.inForceFor(ccg, SPRING_2014));
            assertEquals(
                    List.of(NHS_ENGLAND),
                    List.copyOf(known.of(CareService.PRIMARY_MEDICAL, ccg, SPRING_2014)
                            .commissioners()));
        }
        assertEquals(
                List.of(
                        "a choice of the model",
                        "if joint or delegated, the approval of each of the 8 CCGs",
                        "if joint or delegated, the approval of NHS England (X24)",
                        "if joint or delegated, a committee for each of the 8 CCGs",
                        "if delegated, an agreement signed by each of the 8 CCGs"),
                explored.stillWantedOn(SPRING_2014));
    }

    @Test
    void isEveryCcgsFromApril2021AndTheBoardsFromJuly2022() {
        assertEquals(List.of("W2U3Z for X24"), shortly(CareService.PRIMARY_MEDICAL, "07P", LocalDate.of(2021, 4, 1)));
        assertEquals(List.of("QRV for X24"), shortly(CareService.PRIMARY_MEDICAL, "07P", LocalDate.of(2022, 7, 1)));
        assertEquals(List.of("Z9B2Z for X24"), shortly(CareService.PRIMARY_MEDICAL, "07P", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void followsACodeToEveryBodyItPassedTo() {
        assertEquals(List.of("S9B9J", "QRL", "S0E4D"), shortly(CareService.HOSPITAL, "99M", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void doesNotKnowWhichBoardsTookDentalCareBeforeApril2023() {
        assertEquals(List.of("X24"), shortly(CareService.DENTAL, "07P", LocalDate.of(2022, 6, 30)));
        assertEquals(List.of("not known"), shortly(CareService.DENTAL, "07P", LocalDate.of(2023, 3, 31)));
        assertEquals(List.of("QRV for X24"), shortly(CareService.DENTAL, "07P", LocalDate.of(2023, 4, 1)));
    }

    private static List<String> shortly(CareService service, String code, LocalDate day) {
        return ENGLAND.of(service, OdsCode.of(code), day).stream()
                .map(answer -> (answer.isKnown()
                                ? answer.commissioners()
                                        .iterator()
                                        .next()
                                        .code()
                                        .toString()
                                : "not known")
                        + (answer.manner() == Manner.DELEGATED ? " for X24" : ""))
                .toList();
    }

    @Test
    void refusesWhatIsNoPlaceOrIsNotThere() {
        Organisation area =
                REGISTER.asOf(SPRING_2014).all(OrganisationKind.AREA_TEAM).get(0);
        assertEquals(
                "Responsibilities: " + area
                        + " is of the kind area team; ask for a CCG, a sub-ICB location or an integrated care board",
                assertThrows(InvalidValueException.class, () -> ENGLAND.of(CareService.HOSPITAL, area, SPRING_2014))
                        .getMessage());
        LocalDate early = LocalDate.of(2012, 5, 1);
        assertEquals(
                "No organisation 07P on 2012-05-01: NHS Brent CCG opened on 2013-04-01",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> ENGLAND.of(CareService.HOSPITAL, OdsCode.of("07P"), early))
                        .getMessage());
        assertEquals(
                "No organisation 07P on 2021-04-01: NHS Brent CCG closed on 2021-03-31 and passed to W2U3Z (NHS North West London"
                        + " CCG); see register.trailOf(07P)",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> ENGLAND.of(CareService.HOSPITAL, BRENT, LocalDate.of(2021, 4, 1)))
                        .getMessage());
    }
}
