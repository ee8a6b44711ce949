package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.AREA_TEAM;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NAME;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.committeeOf;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.perhapsForTwo;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposal;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.signed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.word;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.DelegationAgreement.Loss;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;

/** The rules on what a delegation needs and on who is liable: COC-05 and COC-15. */
class DelegationRulesTest {
    private static final List<String> NO_MODEL = List.of("missing: which model it is");
    private static final List<String> IN_FORCE_OR_NOT = List.of("missing: whether it is in force on 2016-05-01");

    @Test
    void coc05NeedsAnAgreementACommitteeAndTheApprovalOfNhsEngland() {
        assertEquals(List.of(SATISFIED), found("COC-05", delegated(), "2015-04-01"));
        CoCommissioningArrangement late = proposed(DELEGATED)
                .addSteps(step(Status.IN_FORCE, "2015-04-01"))
                .addAgreements(signed(BRENT, "2015-03-20"), signed(EALING, "2015-04-02"))
                .addCommittees(committeeOf(BRENT, "2015-04-02 to open"), committeeOf(EALING, "2015-04-01 to open"))
                .proposal(proposal("2015-01")
                        .addApprovals(word(NHS_ENGLAND, NAME, State.REFUSED)
                                .day(UncertainDay.parse("2015-02-18"))
                                .build())
                        .build())
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) had no committee on 2015-04-01; each CCG needs its own",
                        "NHS Ealing CCG (07W) had signed no agreement by 2015-04-01; each CCG needs its own",
                        "NHS England had not approved it by 2015-04-01; its approval comes first"),
                found("COC-05", late, "2015-04-01"));
        assertEquals(
                List.of("NHS England had not approved it by 2015-04-02; its approval comes first"),
                found("COC-05", late, "2015-04-02"));
    }

    @Test
    void coc05NamesAllWhoLackOne() {
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P), NHS Ealing CCG (07W) had signed no agreement by 2015-04-01; each CCG needs"
                                + " its own"),
                found(
                        "COC-05",
                        inForce(DELEGATED)
                                .addAgreements(signed(BRENT, "2015-04-02"), signed(EALING, "2015-04-02"))
                                .addCommittees(
                                        committeeOf(BRENT, "2015-04-01 to open"),
                                        committeeOf(EALING, "2015-04-01 to open"))
                                .build(),
                        "2015-04-01"));
    }

    @Test
    void coc05LacksWhatNobodyHasTold() {
        assertEquals(
                List.of(
                        "missing: whether NHS Brent CCG (07P) had a committee on 2016-05-01",
                        "missing: whether NHS Brent CCG (07P) had signed an agreement by 2016-05-01",
                        "missing: whether NHS Ealing CCG (07W) had a committee on 2016-05-01",
                        "missing: whether NHS Ealing CCG (07W) had signed an agreement by 2016-05-01",
                        "missing: whether NHS England had approved it by 2016-05-01"),
                found(
                        "COC-05",
                        proposed(DELEGATED)
                                .addSteps(step(Status.IN_FORCE, "2015-04-01"))
                                .addAgreements(agreement(BRENT).build())
                                .addCommittees(committeeOf(EALING, "unknown to open"))));
        assertEquals(NO_MODEL, found("COC-05", unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"))));
        assertEquals(IN_FORCE_OR_NOT, found("COC-05", approved(DELEGATED)));
        assertEquals(IN_FORCE_OR_NOT, found("COC-05", unsaid().addSteps(step(Status.APPROVED, "2015-02-18"))));
        assertEquals(
                List.of("missing: whether it is in force for NHS Other CCG (99Z) on 2016-05-01"),
                found(
                        "COC-05",
                        perhapsForTwo(DELEGATED)
                                .addAgreements(signed(BRENT, "2015-03-20"))
                                .addCommittees(committeeOf(BRENT, "2015-04-01 to open"))));
    }

    @Test
    void coc05OfWhatIsToldInFullWhatIsNotThereIsMissed() {
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P), NHS Ealing CCG (07W) had no committee on 2016-05-01; each CCG needs its own",
                        "NHS Brent CCG (07P), NHS Ealing CCG (07W) had signed no agreement by 2016-05-01; each CCG needs its"
                                + " own",
                        "NHS England had not approved it by 2016-05-01; its approval comes first"),
                found(
                        "COC-05",
                        proposed(DELEGATED)
                                .addSteps(step(Status.IN_FORCE, "2015-04-01"))
                                .complete(true)));
        // of an agreement that is there nobody has told when it was signed
        assertEquals(
                List.of(
                        "NHS Ealing CCG (07W) had signed no agreement by 2016-05-01; each CCG needs its own",
                        "missing: whether NHS Brent CCG (07P) had signed an agreement by 2016-05-01"),
                found(
                        "COC-05",
                        inForce(DELEGATED)
                                .complete(true)
                                .addAgreements(agreement(BRENT).build())
                                .addCommittees(
                                        committeeOf(BRENT, "2015-04-01 to open"),
                                        committeeOf(EALING, "2015-04-01 to open"))));
    }

    @Test
    void coc05AnApprovalOfALaterDayWasNotThereBefore() {
        CoCommissioningArrangement.Builder signed = proposed(DELEGATED)
                .addAgreements(signed(BRENT, "2015-03-20"), signed(EALING, "2015-03-27"))
                .addCommittees(committeeOf(BRENT, "2015-04-01 to open"), committeeOf(EALING, "2015-04-01 to open"));
        ArrangementStep inForce = step(Status.IN_FORCE, "2015-04-01..2015-06-30");
        CoCommissioningArrangement late =
                signed.addSteps(step(Status.APPROVED, "2015-06-30"), inForce).build();
        assertEquals(Answer.NO, new Wants(late, day("2015-06-29")).approvalOfNhsEngland());
        assertEquals(Answer.YES, new Wants(late, day("2015-06-30")).approvalOfNhsEngland());
        // that somebody expected it tells nothing
        CoCommissioningArrangement expected = proposed(DELEGATED)
                .addSteps(step(Status.APPROVED, "2015-02-18").as(Strength.FORECAST), inForce)
                .build();
        assertEquals(Answer.NOT_KNOWN, new Wants(expected, day("2015-06-30")).approvalOfNhsEngland());
    }

    /** Whether the approval of a month came before a refusal of the same month is not known. */
    @Test
    void coc05AnApprovalThatMayHaveBeenGivenOutweighsARefusal() {
        Approval refused = word(NHS_ENGLAND, NAME, State.REFUSED)
                .day(UncertainDay.parse("2015-02-18"))
                .build();
        CoCommissioningArrangement both = withWords(refused).build();
        CoCommissioningArrangement approvedToo = proposed(DELEGATED)
                .addSteps(step(Status.APPROVED, "2015-04"))
                .proposal(both.proposal())
                .build();
        assertEquals(Answer.NO, new Wants(both, day("2015-04-15")).approvalOfNhsEngland());
        assertEquals(Answer.NOT_KNOWN, new Wants(approvedToo, day("2015-04-15")).approvalOfNhsEngland());
        assertEquals(Answer.YES, new Wants(approvedToo, day("2015-04-30")).approvalOfNhsEngland());
    }

    @Test
    void coc05TakesNoJointCommitteeWithNhsEnglandForACommitteeOfTheCcg() {
        PrimaryCareCommittee joint = PrimaryCareCommittee.builder()
                .committee(Committee.builder()
                        .name("joint committee")
                        .kind(Committee.Kind.JOINT_COMMITTEE)
                        .addBodies(BRENT, EALING, NHS_ENGLAND)
                        .days(UncertainSpan.parse("2015-04-01 to open"))
                        .build())
                .build();
        assertEquals(
                List.of(
                        "missing: whether NHS Brent CCG (07P) had a committee on 2016-05-01",
                        "missing: whether NHS Ealing CCG (07W) had a committee on 2016-05-01"),
                found(
                        "COC-05",
                        inForce(DELEGATED)
                                .addAgreements(signed(BRENT, "2015-03-20"), signed(EALING, "2015-03-27"))
                                .addCommittees(joint)));
    }

    /** All that Brent and Ealing need but the word of NHS England, which has words on record. */
    private static CoCommissioningArrangement.Builder withWords(Approval... words) {
        return proposed(DELEGATED)
                .addSteps(step(Status.IN_FORCE, "2015-04-01"))
                .addAgreements(signed(BRENT, "2015-03-20"), signed(EALING, "2015-03-27"))
                .addCommittees(committeeOf(BRENT, "2015-04-01 to open"), committeeOf(EALING, "2015-04-01 to open"))
                .proposal(proposal("2015-01").addApprovals(words).build());
    }

    @Test
    void coc05AWeakWordAfterARefusalMayBeAnApproval() {
        Approval refused = word(NHS_ENGLAND, NAME, State.REFUSED)
                .day(UncertainDay.parse("2015-02-18"))
                .build();
        assertEquals(
                List.of("missing: whether NHS England had approved it by 2016-05-01"),
                found(
                        "COC-05",
                        withWords(
                                refused,
                                word(NHS_ENGLAND, NAME, State.GIVEN)
                                        .day(UncertainDay.parse("2015-03-18"))
                                        .strength(Strength.UNDERSTOOD)
                                        .build())));
        // what an area team may have said does not undo the refusal
        assertEquals(
                List.of("NHS England had not approved it by 2016-05-01; its approval comes first"),
                found(
                        "COC-05",
                        withWords(
                                refused, word(AREA_TEAM, NAME, State.NOT_KNOWN).build())));
    }

    @Test
    void coc05AsksNothingOfOtherModelsAndOfWhatIsNotInForce() {
        assertEquals(List.of(SATISFIED), found("COC-05", inForce(JOINT)));
        assertEquals(List.of(SATISFIED), found("COC-05", inForce(GREATER_INVOLVEMENT)));
        assertEquals(List.of(SATISFIED), found("COC-05", proposed(DELEGATED).complete(true)));
        assertEquals(IN_FORCE_OR_NOT, found("COC-05", proposed(DELEGATED)));
        assertEquals(List.of(SILENT), found("COC-05", inForce(DELEGATED).build(), "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-05", inForce(DELEGATED).build(), "2022-07-01"));
    }

    private static DelegationAgreement bearing(Ccg ccg, Loss loss, Answer borne) {
        return agreement(ccg).putLossesBorneByCcg(loss, borne).build();
    }

    @Test
    void coc15NhsEnglandStaysLiableButForTheCasesNamed() {
        assertEquals(List.of(SATISFIED), found("COC-15", delegated(), "2016-05-01"));
        DelegationAgreement fraud = agreement(EALING)
                .putLossesBorneByCcg(Loss.FRAUD, Answer.YES)
                .putLossesBorneByCcg(Loss.ANYTHING_ELSE, Answer.NO)
                .build();
        assertEquals(
                List.of(
                        "NHS Brent CCG (07P) answers for any loss by its agreement; NHS England stays liable, but for the"
                                + " cases that the agreement names"),
                found(
                        "COC-15",
                        inForce(DELEGATED).addAgreements(bearing(BRENT, Loss.ANYTHING_ELSE, Answer.YES), fraud)));
    }

    @Test
    void coc15LacksWhatTheAgreementSays() {
        assertEquals(
                List.of(
                        "missing: which losses NHS Brent CCG (07P) answers for by its agreement",
                        "missing: which losses NHS Ealing CCG (07W) answers for by its agreement"),
                found("COC-15", inForce(DELEGATED).addAgreements(bearing(BRENT, Loss.FRAUD, Answer.YES))));
        assertEquals(NO_MODEL, found("COC-15", unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"))));
        assertEquals(IN_FORCE_OR_NOT, found("COC-15", approved(DELEGATED)));
    }

    @Test
    void coc15AsksNothingOfOtherModelsAndOfWhatIsNotInForce() {
        DelegationAgreement all = bearing(BRENT, Loss.ANYTHING_ELSE, Answer.YES);
        assertEquals(List.of(SATISFIED), found("COC-15", inForce(JOINT).addAgreements(all)));
        assertEquals(
                List.of(SATISFIED),
                found("COC-15", proposed(DELEGATED).complete(true).addAgreements(all)));
        assertEquals(IN_FORCE_OR_NOT, found("COC-15", proposed(DELEGATED).addAgreements(all)));
        CoCommissioningArrangement inForce =
                inForce(DELEGATED).addAgreements(all).build();
        assertEquals(List.of(SATISFIED), found("COC-15", inForce, "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-15", inForce, "2013-03-31"));
        assertEquals(List.of(SILENT), found("COC-15", inForce, "2022-07-01"));
    }
}
