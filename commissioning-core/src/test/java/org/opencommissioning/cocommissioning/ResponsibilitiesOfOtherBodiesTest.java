package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterBuilder;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What is asked, and what is arranged, is about the bodies of the register. */
class ResponsibilitiesOfOtherBodiesTest {
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"));
    private static final LocalDate JANUARY_2016 = day("2016-01-31");

    private static CoCommissioningArrangement.Builder arrangement(String name, CoCommissioningModel model) {
        return CoCommissioningArrangement.builder()
                .name(name)
                .addCcgs(BRENT)
                .nhsEngland(NHS_ENGLAND)
                .model(model);
    }

    private static ArrangementStep begun(String day, Citation citation) {
        return ArrangementStep.of(Status.IN_FORCE, UncertainDay.parse(day), citation);
    }

    @Test
    void refusesABodyOfTheSameCodeOnDaysOnWhichTheCodeIsAnothers() {
        Organisation location = REGISTER.asOf(day("2023-04-01")).get(OdsCode.of("00L"));
        Organisation ccg = REGISTER.asOf(APRIL_2014).get(OdsCode.of("00L"));
        Responsibilities england = Responsibilities.of(REGISTER);
        assertEquals(
                "No sub-ICB location 00L on 2014-04-30: the code is that of NHS Northumberland CCG (00L), of the kind CCG",
                noSuch(() -> england.of(CareService.HOSPITAL, location, APRIL_2014)));
        assertEquals(
                "No CCG 00L on 2023-04-01: the code is that of NHS North East and North Cumbria ICB - 00L (00L), of the kind sub-ICB"
                        + " location",
                noSuch(() -> england.of(CommissioningFunction.PREMISES, ccg, day("2023-04-01"))));
        assertEquals(
                "NHS Brent CCG (07P) is not the body that the register has of that code; take it from the register",
                noSuch(() -> england.of(CareService.HOSPITAL, ownBrent(), APRIL_2014)));
    }

    private static String noSuch(Runnable question) {
        return String.valueOf(
                assertThrows(NoSuchOrganisationException.class, question::run).getMessage());
    }

    private static Ccg ownBrent() {
        return Ccg.builder()
                .code(OdsCode.of("07P"))
                .names(Timeline.always("NHS Brent CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to 2021-03-31"))
                .build();
    }

    @Test
    void refusesArrangementsOfBodiesThatAreNotTheRegisters() {
        CoCommissioningArrangement mine = CoCommissioningArrangement.builder()
                .name("a")
                .addCcgs(ownBrent())
                .nhsEngland(NHS_ENGLAND)
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        assertEquals(
                "Responsibilities: \"a\" (model undecided) of NHS Brent CCG (07P) has another NHS Brent CCG (07P) than the register; take it"
                        + " from there",
                problem(() -> Responsibilities.builder()
                        .register(REGISTER)
                        .addArrangements(mine)
                        .build()));
    }

    @Test
    void refusesArrangementsWithAnotherNhsEnglandThanTheRegisters() {
        CoCommissioningArrangement mine = CoCommissioningArrangement.builder()
                .name("a")
                .addCcgs(BRENT)
                .nhsEngland(national("X24", "NHS England"))
                .addSteps(begun("2015-04-01", PAPER))
                .build();
        assertEquals(
                "Responsibilities: \"a\" (model undecided) of NHS Brent CCG (07P) has another NHS England (X24) than the register; take"
                        + " it from there",
                problem(() -> Responsibilities.builder()
                        .register(REGISTER)
                        .addArrangements(mine)
                        .build()));
    }

    private static NationalBody national(String code, String name) {
        return NationalBody.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.parse("2012-10-01 to open"))
                .build();
    }

    @Test
    void knowsNhsEnglandAmongOtherNationalBodiesByItsCodeAndAloneByAnyCode() {
        NationalBody other = national("T1510", "NHS Improvement");
        assertEquals(Set.of(NHS_ENGLAND), dentistryOfBrent(NHS_ENGLAND, other));
        assertEquals(Set.of(other), dentistryOfBrent(other));
    }

    private static Set<Organisation> dentistryOfBrent(NationalBody... national) {
        RegisterBuilder own = Register.builder()
                .edition(REGISTER.edition())
                .add(BRENT, Evidence.of(Certainty.STATED, PAPER))
                .successorUnknown(BRENT);
        for (NationalBody body : national) {
            own.add(body, Evidence.of(Certainty.STATED, PAPER));
        }
        return Responsibilities.of(own.build())
                .of(CareService.DENTAL, BRENT, APRIL_2014)
                .commissioners();
    }

    @Test
    void doesNotKnowTheBoardOfALocationThatTheRegisterPutsUnderNone() {
        LocalDate spring = day("2023-04-01");
        Organisation location = REGISTER.asOf(spring).get(OdsCode.of("00L"));
        Responsibilities known = Responsibilities.of(Register.builder()
                .edition(REGISTER.edition())
                .add(location, Evidence.of(Certainty.STATED, PAPER))
                .build());
        // the one is a board's own task, the other was handed to it
        for (CareService service : List.of(CareService.HOSPITAL, CareService.PRIMARY_MEDICAL)) {
            CommissioningResponsibility answer = known.of(service, location, spring);
            assertEquals(
                    List.of(
                            "to which integrated care board NHS North East and North Cumbria ICB - 00L (00L) belonged on"
                                    + " 2023-04-01"),
                    answer.missing());
            assertEquals("the register holds not just one", answer.reason());
        }
    }

    @Test
    void doesNotKnowWhoItIsInARegisterWithoutNhsEngland() {
        Register own = Register.builder()
                .edition(REGISTER.edition())
                .add(BRENT, Evidence.of(Certainty.STATED, PAPER))
                .successorUnknown(BRENT)
                .build();
        Responsibilities known = Responsibilities.of(own);
        CommissioningResponsibility answer = known.of(CareService.PRIMARY_MEDICAL, BRENT, APRIL_2014);
        assertEquals(List.of("which body is NHS England on 2014-04-30"), answer.missing());
        assertEquals("it is for NHS England, and the register does not have it", answer.reason());
        assertEquals(
                List.of("which body is NHS England on 2018-06-30"),
                known.of(CareService.PRIMARY_MEDICAL, BRENT, day("2018-06-30")).missing());
        assertEquals(
                List.of("which body is NHS England on 2014-04-30"),
                known.of(CommissioningFunction.APPRAISAL, BRENT, APRIL_2014).missing());
        assertEquals(
                Set.of(BRENT),
                known.of(CareService.LOCAL_ENHANCED, BRENT, APRIL_2014).commissioners());
        assertEquals(
                Optional.of(NHS_ENGLAND),
                Responsibilities.builder()
                        .register(own)
                        .addArrangements(arrangement("a", CoCommissioningModel.DELEGATED)
                                .addSteps(begun("2015-04-01", PAPER))
                                .build())
                        .build()
                        .of(CareService.PRIMARY_MEDICAL, BRENT, JANUARY_2016)
                        .liable());
    }
}
