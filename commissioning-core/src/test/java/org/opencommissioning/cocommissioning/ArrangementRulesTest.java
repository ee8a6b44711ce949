package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.approved;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.perhapsForTwo;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.signed;
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

/** The rules on the power and on the functions of an arrangement: COC-01 and COC-14. */
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
    void coc01TellsASectionOnOtherBodiesAndAnotherAct() {
        DateSpan days = DateSpan.from(day("2013-04-01"));
        LegalProvision others = LegalProvision.of("National Health Service Act 2006", "s.13ZA", days);
        assertEquals(
                List.of("it rests on National Health Service Act 2006, s.13ZA, which gives no power to delegate"
                        + " functions of NHS England; NHS England delegates them on s.13Z(2) of the 2006 Act"),
                found("COC-01", inForce(DELEGATED).addLegalBasis(others)));
        for (String section : List.of("s.13Z(2)", "s.13Z(4)")) {
            LegalProvision otherAct = LegalProvision.of("Another Act", section, days);
            assertEquals(
                    List.of("it rests on Another Act, " + section + ", which gives no power to share functions of NHS"
                            + " England; NHS England shares them on s.13Z(2) of the 2006 Act"),
                    found("COC-01", inForce(JOINT).addLegalBasis(otherAct)));
        }
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
        assertEquals(List.of(SATISFIED), found("COC-01", proposed(JOINT)));
        assertEquals(List.of(SATISFIED), found("COC-01", inForce(JOINT).build(), "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-01", inForce(JOINT).build(), "2013-03-31"));
        assertEquals(List.of(SILENT), found("COC-01", inForce(JOINT).build(), "2022-07-01"));
    }

    @Test
    void coc14LeavesReservedFunctionsToNhsEngland() {
        assertEquals(List.of(SATISFIED), found("COC-14", delegated(), "2016-05-01"));
        assertEquals(
                List.of(
                        "its functions include complaints, which the delegation agreement of 2015 reserves to NHS"
                                + " England; leave that out",
                        "its functions include performers list, which the delegation agreement of 2015 reserves to NHS"
                                + " England; leave that out"),
                found(
                        "COC-14",
                        proposed(JOINT)
                                .addFunctions(
                                        CommissioningFunction.CONTRACTS,
                                        CommissioningFunction.COMPLAINTS,
                                        CommissioningFunction.PERFORMERS_LIST)));
    }

    @Test
    void coc14GoesByTheTermsOfTheAgreements() {
        AgreementTerms guidance = AgreementTerms.standard().get(0);
        DelegationAgreement ofBrent = agreement(BRENT).terms(guidance).build();
        assertEquals(
                List.of(SATISFIED),
                found(
                        "COC-14",
                        inForce(DELEGATED).addAgreements(ofBrent).addFunctions(CommissioningFunction.COMPLAINTS)));
        assertEquals(
                List.of("missing: whether premises may go to CCGs by the guidance of November 2014"),
                found(
                        "COC-14",
                        inForce(DELEGATED).addAgreements(ofBrent).addFunctions(CommissioningFunction.PREMISES)));
        // which CCG works under which terms does not matter: one of them must not have it
        assertEquals(
                List.of("its functions include complaints, which the delegation agreement of 2015 reserves to NHS"
                        + " England; leave that out"),
                found(
                        "COC-14",
                        inForce(DELEGATED)
                                .addAgreements(ofBrent, signed(EALING, "2015-03-27"))
                                .addFunctions(CommissioningFunction.COMPLAINTS)));
    }

    @Test
    void coc14LacksTheFunctionsOrTheModel() {
        assertEquals(List.of("missing: which functions are to go to the CCGs"), found("COC-14", proposed(JOINT)));
        assertEquals(
                List.of(SATISFIED), found("COC-14", inForce(DELEGATED).addAgreements(signed(BRENT, "2015-03-20"))));
        CoCommissioningArrangement.Builder noModel = unsaid().addSteps(step(Status.EXPLORING, "2014-04"));
        assertEquals(List.of(SATISFIED), found("COC-14", noModel.addFunctions(CommissioningFunction.CONTRACTS)));
        assertEquals(NO_MODEL, found("COC-14", noModel.addFunctions(CommissioningFunction.COMPLAINTS)));
    }

    @Test
    void coc14AsksNothingOfGreaterInvolvementAndOutsideItsYears() {
        CoCommissioningArrangement.Builder advises =
                inForce(GREATER_INVOLVEMENT).addFunctions(CommissioningFunction.COMPLAINTS);
        assertEquals(List.of(SATISFIED), found("COC-14", advises));
        CoCommissioningArrangement joint =
                inForce(JOINT).addFunctions(CommissioningFunction.COMPLAINTS).build();
        assertEquals(List.of(SILENT), found("COC-14", joint, "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-14", joint, "2022-07-01"));
    }
}
