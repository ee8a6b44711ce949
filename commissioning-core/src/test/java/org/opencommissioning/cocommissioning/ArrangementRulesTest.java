package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.perhapsForTwo;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.LegalProvision;

/** All rules on an arrangement, and the one on its power: COC-01. */
class ArrangementRulesTest {
    private static final List<String> NO_MODEL = List.of("missing: which model it is");
    private static final List<String> IN_FORCE_OR_NOT = List.of("missing: whether it is in force on 2016-05-01");

    private static Set<String> ids(Set<RuleId> rules) {
        return rules.stream().map(RuleId::toString).collect(Collectors.toSet());
    }

    @Test
    void aDelegationThatHasAllItNeedsPasses() {
        Verdict verdict = CoCommissioningRules.arrangements()
                .check(delegated(), REGISTER.asOf(day("2016-05-01")), day("2016-05-01"));
        assertEquals("""
                Verdict: 0 errors, 0 warnings, 0 for information; 0 facts missing; 7 rules satisfied
                satisfied
                  COC-01, COC-03, COC-04, COC-05, COC-06, COC-14, COC-15""", verdict.toString());
    }

    @Test
    void nothingPassesOfWhichNothingIsKnownButThatItIsInForce() {
        CoCommissioningArrangement unsaid =
                unsaid().addSteps(step(Status.IN_FORCE, "2015-06")).build();
        Verdict verdict =
                CoCommissioningRules.arrangements().check(unsaid, REGISTER.asOf(day("2016-05-01")), day("2016-05-01"));
        assertEquals(List.of(), verdict.violations());
        // of a notice nobody has told, and nobody has given it up
        assertEquals(Set.of("COC-03", "COC-06"), ids(verdict.satisfied()));
    }

    @Test
    void coc01RestsOnAPowerOverFunctionsOfNhsEngland() {
        assertEquals(List.of(SATISFIED), found("COC-01", delegated(), "2015-04-01"));
        assertEquals(
                List.of(SATISFIED),
                found("COC-01", inForce(JOINT).addLegalBasis(CoCommissioningPowers.JOINT_COMMITTEE)));
        LegalProvision section =
                LegalProvision.of("National Health Service Act 2006", "s.13Z", DateSpan.from(day("2012-10-01")));
        assertEquals(List.of(SATISFIED), found("COC-01", inForce(DELEGATED).addLegalBasis(section)));
        assertEquals(
                List.of(SATISFIED),
                found(
                        "COC-01",
                        inForce(JOINT)
                                .addLegalBasis(
                                        CoCommissioningPowers.FUNCTIONS_OF_CCGS,
                                        CoCommissioningPowers.DELEGATED_OR_JOINT)));
    }

    @Test
    void coc01TellsAPowerThatIsNone() {
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.14Z9, as amended by SI 2014/2436 art 3, which"
                        + " gives no power to share functions of NHS England; NHS England shares them on s.13Z(2) of the"
                        + " 2006 Act"),
                found("COC-01", inForce(JOINT).addLegalBasis(CoCommissioningPowers.FUNCTIONS_OF_CCGS)));
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.13Z(4), National Health Service Act 2006,"
                        + " s.13Z(6), which give no power to delegate functions of NHS England; NHS England delegates them"
                        + " on s.13Z(2) of the 2006 Act"),
                found(
                        "COC-01",
                        inForce(DELEGATED)
                                .addLegalBasis(
                                        CoCommissioningPowers.JOINT_COMMITTEE, CoCommissioningPowers.LIABILITY)));
    }

    @Test
    void coc01TellsASectionOnOtherBodies() {
        DateSpan days = DateSpan.from(day("2013-04-01"));
        LegalProvision others = LegalProvision.of("National Health Service Act 2006", "s.13ZA", days);
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.13ZA, which gives no power to delegate"
                        + " functions of NHS England; NHS England delegates them on s.13Z(2) of the 2006 Act"),
                found("COC-01", inForce(DELEGATED).addLegalBasis(others)));
    }

    private static LegalProvision law(String act, String section) {
        return LegalProvision.of(act, section, DateSpan.from(day("2013-04-01")));
    }

    @Test
    void coc01KnowsAPowerHoweverItIsSpelled() {
        String act = "National Health Service Act 2006";
        for (LegalProvision spelled : List.of(
                law("NHS Act 2006", "s.13Z(2)"),
                law("national health service act 2006", "s. 13z(2)"),
                law(act, "section 13Z(2)"),
                law(act, "ss.13Z(2) and (4)"),
                law(act, "s.13Z(2), as amended by another Act"))) {
            assertEquals(List.of(SATISFIED), found("COC-01", inForce(DELEGATED).addLegalBasis(spelled)));
        }
        assertEquals(
                List.of("it rests on NHS Act 2006, section 14Z3, which gives no power to delegate functions of NHS"
                        + " England; NHS England delegates them on s.13Z(2) of the 2006 Act"),
                found("COC-01", inForce(DELEGATED).addLegalBasis(law("NHS Act 2006", "section 14Z3"))));
    }

    @Test
    void coc01OfALawThatIsNotHeldItIsNotKnownWhatItLetsDo() {
        for (LegalProvision other : List.of(
                law("Another Act", "s.13Z(2)"),
                law("National Health Service Act 2006", "s.13Z(3)"),
                law("National Health Service Act 2006", "s.13Z(4) and (5)"),
                law("National Health Service Act 2006", "s.2"),
                law("National Health Service Act 2006", "s.14Z9 with s.13Z(2)"))) {
            List<String> missing = List.of("missing: whether " + other + " lets NHS England delegate its functions");
            assertEquals(missing, found("COC-01", inForce(DELEGATED).addLegalBasis(other)));
            // one beside it that is no power changes nothing, and one that is settles it
            assertEquals(
                    missing,
                    found("COC-01", inForce(DELEGATED).addLegalBasis(other, CoCommissioningPowers.FUNCTIONS_OF_CCGS)));
            assertEquals(
                    List.of(SATISFIED),
                    found("COC-01", inForce(DELEGATED).addLegalBasis(other, CoCommissioningPowers.DELEGATED_OR_JOINT)));
        }
        LegalProvision other = law("Another Act", "s.1");
        assertEquals(
                List.of("missing: whether Another Act, s.1 lets NHS England share its functions"),
                found("COC-01", inForce(JOINT).addLegalBasis(other)));
    }

    /** What the guidance of November 2014 did not allow before April 2015, the Act did. */
    @Test
    void coc01TheActAllowedADelegationInSpring2014() {
        CoCommissioningArrangement.Builder inMay2014 =
                unsaid().model(DELEGATED).addSteps(step(Status.IN_FORCE, "2014-05-01"));
        assertEquals(
                List.of(
                        "it rests on National Health Service Act 2006, s.14Z9, as amended by SI 2014/2436 art 3, which gives"
                                + " no power to delegate functions of NHS England; NHS England delegates them on s.13Z(2) of"
                                + " the 2006 Act"),
                found(
                        "COC-01",
                        inMay2014
                                .addLegalBasis(CoCommissioningPowers.FUNCTIONS_OF_CCGS)
                                .build(),
                        "2014-05-01"));
        assertEquals(
                List.of(SATISFIED),
                found(
                        "COC-01",
                        inMay2014
                                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                                .build(),
                        "2014-05-01"));
    }

    @Test
    void coc01TellsAPowerThatIsNotInForceThatDay() {
        LegalProvision early = LegalProvision.of(
                "National Health Service Act 2006", "s.13Z(2)", DateSpan.of(day("2013-04-01"), day("2015-12-31")));
        LegalProvision earlyCommittee =
                LegalProvision.of("National Health Service Act 2006", "s.13Z(4)", early.inForce());
        CoCommissioningArrangement joint = inForce(JOINT).addLegalBasis(early).build();
        assertEquals(List.of(SATISFIED), found("COC-01", joint, "2015-12-31"));
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.13Z(2), which is not in force on 2016-01-01;"
                        + " NHS England shares them on s.13Z(2) of the 2006 Act"),
                found("COC-01", joint, "2016-01-01"));
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.13Z(2), National Health Service Act 2006,"
                        + " s.13Z(4), which are not in force on 2016-05-01; NHS England shares them on s.13Z(2) of the"
                        + " 2006 Act"),
                found("COC-01", inForce(JOINT).addLegalBasis(early, earlyCommittee)));
    }

    @Test
    void coc01LacksThePowerTheModelOrWhetherItIsInForce() {
        assertEquals(List.of("missing: on which power it rests"), found("COC-01", inForce(JOINT)));
        CoCommissioningArrangement.Builder noModel = unsaid().addSteps(step(Status.IN_FORCE, "2015-04-01"));
        assertEquals(NO_MODEL, found("COC-01", noModel));
        // enough for joint commissioning, and not for delegation
        assertEquals(NO_MODEL, found("COC-01", noModel.addLegalBasis(CoCommissioningPowers.JOINT_COMMITTEE)));
        assertEquals(
                List.of(SATISFIED), found("COC-01", noModel.addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)));
        assertEquals(IN_FORCE_OR_NOT, found("COC-01", approved(JOINT)));
        assertEquals(
                List.of(
                        "missing: on which power it rests",
                        "missing: whether it is in force for NHS Other CCG (99Z) on 2016-05-01"),
                found("COC-01", perhapsForTwo(JOINT)));
    }

    @Test
    void coc01AsksNothingOfGreaterInvolvementAndOfWhatIsNotInForce() {
        assertEquals(List.of(SATISFIED), found("COC-01", inForce(GREATER_INVOLVEMENT)));
        assertEquals(List.of(SATISFIED), found("COC-01", proposed(JOINT).complete(true)));
        assertEquals(IN_FORCE_OR_NOT, found("COC-01", proposed(JOINT)));
        assertEquals(List.of(SATISFIED), found("COC-01", inForce(JOINT).build(), "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-01", inForce(JOINT).build(), "2013-03-31"));
        assertEquals(List.of(SILENT), found("COC-01", inForce(JOINT).build(), "2022-07-01"));
    }
}
