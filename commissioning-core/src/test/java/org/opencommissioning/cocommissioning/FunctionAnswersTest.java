package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NORTH_WEST_LONDON;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.cocommissioning.AgreementTerms.Scope;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** Who exercises a function: by the service that it is about, by the terms that apply, and not known where none are held. */
class FunctionAnswersTest {
    private static final Responsibilities ENGLAND = Responsibilities.of(REGISTER);
    private static final LocalDate JUNE_2016 = day("2016-06-01");
    private static final LocalDate JUNE_2017 = day("2017-06-30");

    private static CommissioningResponsibility in2016(
            CommissioningFunction function, CoCommissioningArrangement... arrangements) {
        return Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(arrangements)
                .build()
                .of(function, BRENT, JUNE_2016);
    }

    private static AgreementTerms guidance() {
        return AgreementTerms.standard().get(0);
    }

    @Test
    void saysWhichFunctionItIs() {
        CommissioningResponsibility answer =
                ENGLAND.of(CommissioningFunction.APPRAISAL, NORTH_WEST_LONDON, day("2021-05-01"));
        assertEquals(
                "appraisal for NHS North West London CCG (W2U3Z) on 2021-05-01: NHS England (X24), since the delegation agreement of 2015"
                        + " reserves it to NHS England [general knowledge (How care is commissioned in England (from general"
                        + " knowledge))]",
                answer.toString());
        assertEquals(Optional.of(CommissioningFunction.APPRAISAL), answer.function());
        assertEquals(Optional.empty(), answer.service());
        CommissioningResponsibility whole =
                ENGLAND.of(CareService.PRIMARY_MEDICAL, NORTH_WEST_LONDON, day("2021-05-01"));
        assertEquals(Optional.of(CareService.PRIMARY_MEDICAL), whole.service());
        assertEquals(Optional.empty(), whole.function());
    }

    @Test
    void restsOnTheTermsAndOnWhatPutsThemIntoForceWhereItIsHandedOver() {
        CommissioningResponsibility answer = in2016(
                CommissioningFunction.PREMISES,
                inForce(CoCommissioningModel.DELEGATED).build());
        assertEquals(
                "premises for NHS Brent CCG (07P) on 2016-06-01: NHS Brent CCG (07P) for NHS England, since NHS England has handed the"
                        + " task to it, and the delegation agreement of 2015 has it among what goes to CCGs [press (HSJ; Liverpool"
                        + " CCG, Primary care commissioning committee, terms of reference; East Berkshire CCG, Page on delegated"
                        + " commissioning; GPonline, CCGs in full control of GP contracts from April (article 1448228))]",
                answer.toString());
        assertEquals(
                "[National Health Service Act 2006, s.13Z(2)]", answer.powers().toString());
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
    }

    @Test
    void isTheCcgsOnlyWhereItsTermsSaySoAndNotKnownWhereTheyAreNotKnownToSpeakOfIt() {
        CoCommissioningArrangement arrangement = inForce(CoCommissioningModel.DELEGATED)
                .addAgreements(agreement(BRENT).terms(guidance()).build())
                .build();
        CommissioningResponsibility premises = in2016(CommissioningFunction.PREMISES, arrangement);
        assertEquals(List.of("who has \"premises\" by the guidance of November 2014"), premises.missing());
        assertEquals("its terms are not known to speak of it", premises.reason());
        CommissioningResponsibility complaints = in2016(CommissioningFunction.COMPLAINTS, arrangement);
        assertEquals(Manner.DELEGATED, complaints.manner());
        assertEquals(Set.of(BRENT), complaints.commissioners());
    }

    @Test
    void isNotKnownWhereTwoInForceDoNotAgreeOnIt() {
        CoCommissioningArrangement byGuidance = inForce(CoCommissioningModel.DELEGATED)
                .addAgreements(agreement(BRENT).terms(guidance()).build())
                .build();
        CommissioningResponsibility answer = in2016(
                CommissioningFunction.COMPLAINTS,
                byGuidance,
                inForce(CoCommissioningModel.DELEGATED).build());
        assertEquals(
                List.of("who has \"complaints\" by the guidance of November 2014 and the delegation agreement of 2015"),
                answer.missing());
        assertEquals("what is in force does not agree on it", answer.reason());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PERFORMERS_LIST",
                "REVALIDATION",
                "APPRAISAL",
                "COMPLAINTS",
                "OTHER_PRIMARY_CARE",
                "NATIONAL_CONTRACT",
                "PUBLIC_HEALTH_7A",
                "CAPITAL",
                "PAYMENT_ADMINISTRATION",
                "LIST_ADMINISTRATION"
            })
    void isNhsEnglandsWhereItIsReservedWhetherOrNotTheRestWasHandedOver(CommissioningFunction function) {
        assertFalse(ENGLAND.of(CareService.PRIMARY_MEDICAL, BRENT, JUNE_2017).isKnown());
        CommissioningResponsibility answer = ENGLAND.of(function, BRENT, JUNE_2017);
        assertEquals(Set.of(NHS_ENGLAND), answer.commissioners());
        assertEquals(Manner.OWN_DUTY, answer.manner());
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
        assertEquals(
                Set.of(NHS_ENGLAND),
                in2016(function, approved(CoCommissioningModel.DELEGATED).build())
                        .commissioners());
    }

    @Test
    void isNotKnownWhereTermsThatMayBeInForceHandItOver() {
        CommissioningResponsibility answer = in2016(
                CommissioningFunction.COMPLAINTS,
                approved(CoCommissioningModel.DELEGATED)
                        .addAgreements(agreement(BRENT).terms(guidance()).build())
                        .build());
        assertEquals(
                List.of(
                        "whether \"primary care in north west London\" (delegated) of 2 CCGs is in force on 2016-06-01"),
                answer.missing());
    }

    @Test
    void isNotKnownWhereItIsNotReservedAndNobodyKnowsWhetherItWasHandedOver() {
        assertEquals(
                "contracts of practices for NHS Brent CCG (07P) on 2017-06-30: not known for want of whether NHS England shared it with NHS"
                        + " Brent CCG (07P) or handed it over, and from when [stated (Lexology, Note on the guidance Next steps towards"
                        + " primary care co-commissioning)]",
                ENGLAND.of(CommissioningFunction.CONTRACTS, BRENT, JUNE_2017).toString());
    }

    @Test
    void restsOnNothingSaidOfGpCareWhereItIsOfSomethingElse() {
        assertEquals(
                "performers list for NHS Brent CCG (07P) on 2014-04-30: NHS England (X24), since it stayed NHS England's when CCGs were"
                        + " handed other tasks: the delegation agreement of 2015 reserves it [inferred (East Berkshire CCG, Page on"
                        + " delegated commissioning; Health Service Journal, Report on the signed delegation agreements (article"
                        + " 5083788))]",
                ENGLAND.of(CommissioningFunction.PERFORMERS_LIST, BRENT, APRIL_2014)
                        .toString());
        assertEquals(
                "dental, eye and pharmacy services for NHS Brent CCG (07P) on 2014-04-30: NHS England (X24), since NHS England keeps it to"
                        + " itself under every model of co-commissioning [stated (NHS England, Arrangements of CCGs)]",
                ENGLAND.of(CommissioningFunction.OTHER_PRIMARY_CARE, BRENT, APRIL_2014)
                        .toString());
        assertEquals(
                "section 7A public health services for NHS Brent CCG (07P) on 2014-04-30: NHS England (X24), since the Secretary of State"
                        + " has agreed with NHS England that it buys them [general knowledge (How care is commissioned in England"
                        + " (from general knowledge))]",
                ENGLAND.of(CommissioningFunction.PUBLIC_HEALTH_7A, BRENT, APRIL_2014)
                        .toString());
    }

    @Test
    void asksWhichSchemeItIsWhereLocalOnesAreTheCcgsAndDirectedOnesNhsEnglands() {
        CommissioningResponsibility answer = ENGLAND.of(CommissioningFunction.ENHANCED_SERVICES, BRENT, APRIL_2014);
        assertEquals(
                List.of("whether it is for local enhanced services or directed enhanced services"), answer.missing());
        assertEquals(
                "these are not alike: local enhanced services for NHS Brent CCG (07P), directed enhanced services for NHS England (X24)",
                answer.reason());
        assertEquals(
                Set.of(BRENT),
                in2016(
                                CommissioningFunction.ENHANCED_SERVICES,
                                inForce(CoCommissioningModel.DELEGATED).build())
                        .commissioners());
    }

    @Test
    void isNotKnownOfBoardsForNoTermsOfTheirsAreHeld() {
        LocalDate day = day("2024-01-01");
        Organisation board = REGISTER.asOf(day).get(OdsCode.of("QE1"));
        for (CommissioningFunction function : List.of(
                CommissioningFunction.CONTRACTS,
                CommissioningFunction.COMPLAINTS,
                CommissioningFunction.APPRAISAL,
                CommissioningFunction.ENHANCED_SERVICES)) {
            CommissioningResponsibility answer = ENGLAND.of(function, board, day);
            assertEquals(
                    List.of("who has \"" + function.label()
                            + "\" by what NHS England and integrated care boards agreed"),
                    answer.missing());
            assertEquals("their terms are not held", answer.reason());
        }
    }

    @Test
    void followsTheServiceOfBoards() {
        Organisation board = REGISTER.asOf(day("2024-01-01")).get(OdsCode.of("QRV"));
        assertEquals(
                "dental, eye and pharmacy services for NHS North West London Integrated Care Board (QRV) on 2024-01-01: NHS North West London"
                        + " Integrated Care Board (QRV) for NHS England, since NHS England has handed the task to every integrated care"
                        + " board [general knowledge (How care is commissioned in England (from general knowledge))]",
                ENGLAND.of(CommissioningFunction.OTHER_PRIMARY_CARE, board, day("2024-01-01"))
                        .toString());
        assertEquals(
                List.of(
                        "who commissioned dental care for NHS North West London Integrated Care Board (QRV) on 2023-03-31",
                        "who commissioned primary eye care for NHS North West London Integrated Care Board (QRV) on 2023-03-31",
                        "who commissioned community pharmacy for NHS North West London Integrated Care Board (QRV) on 2023-03-31"),
                ENGLAND.of(CommissioningFunction.OTHER_PRIMARY_CARE, board, day("2023-03-31"))
                        .missing());
    }

    @Test
    void sharesWhatTheTermsNameWhereItIsJointAndAdvisesNobodyOnWhatIsReserved() {
        CoCommissioningArrangement joint = inForce(CoCommissioningModel.JOINT).build();
        assertEquals(
                Set.of(NHS_ENGLAND, BRENT),
                in2016(CommissioningFunction.LOCAL_INCENTIVES, joint).commissioners());
        CommissioningResponsibility capital = in2016(CommissioningFunction.CAPITAL, joint);
        assertEquals(Set.of(NHS_ENGLAND), capital.commissioners());
        assertEquals(Optional.of(joint), capital.arrangement());
    }

    @Test
    void goesByTheTermsOfTheCcgOneAsksAbout() {
        AgreementTerms mine = AgreementTerms.builder()
                .version("terms of Ealing")
                .putClause(
                        CommissioningFunction.PREMISES,
                        Scope.RESERVED,
                        Evidence.of(Certainty.PRESS, CoCommissioningFixtures.PLAN))
                .build();
        Responsibilities known = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(inForce(CoCommissioningModel.DELEGATED)
                        .addAgreements(agreement(EALING).terms(mine).build())
                        .build())
                .build();
        assertEquals(
                Set.of(NHS_ENGLAND),
                known.of(CommissioningFunction.PREMISES, EALING, JUNE_2016).commissioners());
        assertEquals(
                Set.of(BRENT),
                known.of(CommissioningFunction.PREMISES, BRENT, JUNE_2016).commissioners());
    }
}
