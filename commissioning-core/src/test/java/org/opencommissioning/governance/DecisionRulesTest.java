package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.Found.SILENT;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.OCTOBER_2014;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.governance.Decision.Taker;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Strength;

/** Each rule on committees and proposals kept, broken, and not assessable for want of a fact. */
class DecisionRulesTest {
    private static final LocalDate AFTER_CCGS = LocalDate.of(2022, 7, 1);

    private static List<String> found(String id, Committee committee, LocalDate day) {
        return Found.by(
                id, GovernanceRules.committees(), committee, Register.standard().asOf(day), day);
    }

    private static List<String> found(String id, Proposal proposal, LocalDate day) {
        return Found.by(
                id, GovernanceRules.proposals(), proposal, Register.standard().asOf(day), day);
    }

    private static Committee.Builder joint(Organisation... bodies) {
        return Committee.builder().name("joint").kind(Kind.JOINT_COMMITTEE).addBodies(bodies);
    }

    private static Proposal proposal(Decision... decisions) {
        return Proposal.builder()
                .title("pool budgets")
                .addBodies(BRENT, EALING)
                .addDecisions(decisions)
                .build();
    }

    private static Decision.Builder brent(Verb verb, String day) {
        return of(BRENT, verb, day);
    }

    private static Decision.Builder of(Ccg body, Verb verb, String day) {
        return Decision.builder()
                .body(body)
                .verb(verb)
                .subject("pool budgets")
                .day(UncertainDay.parse(day))
                .citation(HSJ);
    }

    @Test
    void gov15NoJointCommitteeOfCcgsBeforeOctober2014() {
        Committee early = joint(BRENT, EALING).days(since("2014-04-01")).build();
        assertEquals(
                List.of("it is a joint committee of 2 CCGs on 2014-04-30; they may have one from 2014-10-01"),
                found("GOV-15", early, APRIL_2014));
        assertEquals(List.of(SILENT), found("GOV-15", early, OCTOBER_2014));
        assertEquals(
                List.of(SATISFIED),
                found("GOV-15", joint(BRENT, EALING).days(since("2014-10-01")).build(), APRIL_2014));
        assertEquals(
                List.of("missing: whether it existed on 2014-04-30"),
                found(
                        "GOV-15",
                        joint(BRENT, EALING)
                                .days(UncertainSpan.parse("2014-05-31 or earlier to open"))
                                .build(),
                        APRIL_2014));
    }

    @Test
    void gov15AndGov16SayNothingOfCommitteesWithCouncils() {
        PartnerBody council = PartnerBody.builder()
                .kind(OrganisationKind.LOCAL_AUTHORITY)
                .code(OdsCode.of("303"))
                .names(Timeline.always("Brent Council"))
                .operationalLife(since("2013-04-01"))
                .build();
        List<String> missing = List.of("missing: the law on a joint committee with bodies of other kinds");
        assertEquals(
                missing,
                found(
                        "GOV-15",
                        joint(BRENT, EALING, council).days(since("2014-04-01")).build(),
                        APRIL_2014));
        assertEquals(
                missing,
                found(
                        "GOV-16",
                        joint(BRENT, NHS_ENGLAND, council)
                                .addFunctionsOf(BRENT)
                                .days(since("2014-04-01"))
                                .build(),
                        APRIL_2014));
    }

    @Test
    void gov15NoJointDecisionForACcgBeforeOctober2014() {
        Decision early =
                brent(Verb.APPROVED, "2014-04-30").taker(Taker.JOINT_COMMITTEE).build();
        assertEquals(
                List.of(
                        "2014-04-30 NHS Brent CCG (07P), joint committee: approved \"pool budgets\" (stated; HSJ): a joint"
                                + " committee may decide for a CCG from 2014-10-01 only"),
                found("GOV-15", proposal(early), APRIL_2014));
        Decision vague = brent(Verb.APPROVED, "2014-05-31 or earlier")
                .taker(Taker.JOINT_COMMITTEE)
                .build();
        assertEquals(
                List.of("missing: whether a joint committee decided for NHS Brent CCG (07P) by 2014-04-30"),
                found("GOV-15", proposal(vague), APRIL_2014));
        Decision own =
                brent(Verb.APPROVED, "2014-04-30").taker(Taker.GOVERNING_BODY).build();
        assertEquals(List.of(SATISFIED), found("GOV-15", proposal(own), APRIL_2014));
    }

    @Test
    void gov15AVoidDecisionStaysVoidWhenItIsCheckedLater() {
        Decision early =
                brent(Verb.APPROVED, "2014-09-30").taker(Taker.JOINT_COMMITTEE).build();
        for (LocalDate later : List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2023, 1, 1))) {
            assertEquals(
                    List.of(
                            "2014-09-30 NHS Brent CCG (07P), joint committee: approved \"pool budgets\" (stated; HSJ): a joint"
                                    + " committee may decide for a CCG from 2014-10-01 only"),
                    found("GOV-15", proposal(early), later));
        }
        Decision lawful =
                brent(Verb.APPROVED, "2014-10-01").taker(Taker.JOINT_COMMITTEE).build();
        assertEquals(List.of(SATISFIED), found("GOV-15", proposal(lawful), LocalDate.of(2015, 1, 1)));
        Decision vague = brent(Verb.APPROVED, "2014-09-01..2014-10-31")
                .taker(Taker.JOINT_COMMITTEE)
                .build();
        assertEquals(
                List.of("missing: whether a joint committee decided for NHS Brent CCG (07P) by 2014-09-30"),
                found("GOV-15", proposal(vague), LocalDate.of(2015, 1, 1)));
    }

    @Test
    void gov16NoJointExerciseOfCcgFunctionsWithNhsEnglandBeforeOctober2014() {
        Committee.Builder primaryCare = joint(BRENT, NHS_ENGLAND).days(since("2013-04-01"));
        assertEquals(
                List.of("missing: whose functions it exercises"), found("GOV-16", primaryCare.build(), APRIL_2014));
        assertEquals(
                List.of(SATISFIED),
                found("GOV-16", primaryCare.addFunctionsOf(NHS_ENGLAND).build(), APRIL_2014));
        Committee both = primaryCare.addFunctionsOf(BRENT).build();
        assertEquals(
                List.of(
                        "with NHS England it exercises functions of [NHS England (X24), NHS Brent CCG (07P)] on 2014-04-30;"
                                + " functions of a CCG may be so exercised from 2014-10-01"),
                found("GOV-16", both, APRIL_2014));
        assertEquals(List.of(SILENT), found("GOV-16", both, OCTOBER_2014));
    }

    @Test
    void gov19ConsideredBeforeItIsApproved() {
        Decision approved = brent(Verb.APPROVED, "2014-05-20").build();
        LocalDate june = LocalDate.of(2014, 6, 1);
        assertEquals(
                List.of(SATISFIED),
                found("GOV-19", proposal(brent(Verb.CONSIDERED, "2014-03").build(), approved), june));
        assertEquals(
                List.of(SATISFIED),
                found("GOV-19", proposal(brent(Verb.CONSIDERED, "2014-05-20").build(), approved), june));
        assertEquals(
                List.of("NHS Brent CCG (07P) approved it on 2014-05-20 and considered it only after that"),
                found(
                        "GOV-19",
                        proposal(approved, brent(Verb.CONSIDERED, "2014-05-21").build()),
                        june));
        String missing = "missing: whether NHS Brent CCG (07P) considered it before it approved it";
        assertEquals(List.of(missing), found("GOV-19", proposal(approved), june));
        assertEquals(
                List.of(missing),
                found(
                        "GOV-19",
                        proposal(approved, brent(Verb.CONSIDERED, "2014-05").build()),
                        june));
        assertEquals(
                List.of(missing),
                found(
                        "GOV-19",
                        proposal(
                                approved,
                                brent(Verb.CONSIDERED, "2014-03")
                                        .strength(Strength.UNDERSTOOD)
                                        .build()),
                        june));
        assertEquals(List.of(SATISFIED), found("GOV-19", proposal(approved), APRIL_2014));
    }

    @Test
    void gov19AnEarlierConsiderationCountsBesideALaterOne() {
        assertEquals(
                List.of(SATISFIED),
                found(
                        "GOV-19",
                        proposal(
                                brent(Verb.CONSIDERED, "2014-06-10").build(),
                                brent(Verb.APPROVED, "2014-05-20").build(),
                                brent(Verb.CONSIDERED, "2014-04-10").build()),
                        OCTOBER_2014));
    }

    @Test
    void org08NoCcgDecidesAfterJune2022() {
        assertEquals(
                List.of(
                        "2022-07-01 NHS Brent CCG (07P): approved \"pool budgets\" (stated; HSJ): the CCG was there from"
                                + " 2013-04-01 to 2022-06-30, and the last CCGs closed on 2022-06-30"),
                found("ORG-08", proposal(brent(Verb.APPROVED, "2022-07-01").build()), AFTER_CCGS));
        assertEquals(
                List.of(SATISFIED),
                found("ORG-08", proposal(brent(Verb.APPROVED, "2022-06-30").build()), AFTER_CCGS));
        assertEquals(
                List.of("missing: whether NHS Brent CCG (07P) was there when it decided"),
                found("ORG-08", proposal(brent(Verb.APPROVED, "unknown").build()), AFTER_CCGS));
    }

    @Test
    void org08NoCcgDecidesOutsideItsOwnLife() {
        Ccg closed = Register.standard().asOf(APRIL_2014).get(Ccg.class, OdsCode.of("07P"));
        LocalDate summer = LocalDate.of(2021, 7, 1);
        Decision late = of(closed, Verb.APPROVED, "2021-06-01").build();
        assertEquals(
                List.of(late + ": the CCG was there from " + closed.legalLife()
                        + ", and the last CCGs closed on 2022-06-30"),
                found("ORG-08", of(closed, late), summer));
        Decision early = of(closed, Verb.APPROVED, "2010-06-01").build();
        assertEquals(
                List.of(early + ": the CCG was there from " + closed.legalLife()
                        + ", and the last CCGs closed on 2022-06-30"),
                found("ORG-08", of(closed, early), APRIL_2014));
        Decision vague = of(closed, Verb.APPROVED, "2021-03-01..2021-06-01").build();
        assertEquals(
                List.of("missing: whether " + closed + " was there when it decided"),
                found("ORG-08", of(closed, vague), summer));
        assertEquals(
                List.of(SATISFIED),
                found("ORG-08", of(closed, of(closed, Verb.APPROVED, "unknown").build()), APRIL_2014));
    }

    private static Proposal of(Ccg body, Decision decision) {
        return Proposal.builder()
                .title("pool budgets")
                .addBodies(body)
                .addDecisions(decision)
                .build();
    }

    @Test
    void org08NoCommitteeStandsForACcgAfterJune2022() {
        assertEquals(
                List.of("it stands for 2 CCGs on 2022-07-01; the last CCGs closed on 2022-06-30"),
                found("ORG-08", joint(BRENT, EALING).days(since("2014-10-01")).build(), AFTER_CCGS));
        assertEquals(
                List.of("missing: whether it existed on 2022-07-01"),
                found(
                        "ORG-08",
                        joint(BRENT, EALING)
                                .days(UncertainSpan.parse("2014-10-01 to unknown"))
                                .build(),
                        AFTER_CCGS));
        assertEquals(
                List.of(SATISFIED),
                found(
                        "ORG-08",
                        joint(BRENT, EALING)
                                .days(UncertainSpan.parse("2014-10-01 to 2022-06-30"))
                                .build(),
                        AFTER_CCGS));
    }
}
