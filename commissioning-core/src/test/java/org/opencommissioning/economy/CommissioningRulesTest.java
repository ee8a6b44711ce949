package org.opencommissioning.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.GovernanceRules;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** That every rule of every topic is among them is held by the test of the page of rules. */
class CommissioningRulesTest {
    private static final CommissioningRules STANDARD = CommissioningRules.standard();
    private static final RuleId DECLARED = RuleId.of("COC-17");

    private static List<String> ids(List<Rule<?, ?>> rules) {
        return rules.stream().map(rule -> rule.id().toString()).distinct().toList();
    }

    @Test
    void areGroupedByTopic() {
        assertEquals(List.of(Topic.values()), List.copyOf(STANDARD.byTopic().keySet()));
        assertEquals(List.of("ORG-08"), ids(STANDARD.byTopic().get(Topic.STRUCTURE)));
        assertEquals(
                List.of(
                        "CSU-01", "CSU-02", "CSU-03", "CSU-04", "CSU-05", "CSU-06", "CSU-09", "CSU-10", "CSU-11",
                        "CSU-13", "CSU-14"),
                ids(STANDARD.byTopic().get(Topic.SUPPORT)));
        assertEquals(
                STANDARD.rules().size(),
                STANDARD.byTopic().values().stream().mapToInt(List::size).sum());
    }

    @Test
    void aTopicIsToldByTheLettersOfAnId() {
        assertEquals(Optional.of(Topic.CO_COMMISSIONING), Topic.of(DECLARED));
        assertEquals(Optional.empty(), Topic.of(RuleId.of("XYZ-01")));
        assertEquals("CSU", Topic.SUPPORT.letters());
        assertEquals("Agreements with support units, and what becomes of them", Topic.SUPPORT.toString());
    }

    @Test
    void oneCanBeLeftOut() {
        CommissioningRules fewer = STANDARD.without(DECLARED);
        assertEquals(
                STANDARD.rules().stream()
                        .filter(rule -> !rule.id().equals(DECLARED))
                        .toList(),
                fewer.rules());
        assertEquals(STANDARD.rules().size() - 1, fewer.rules().size());
    }

    @Test
    void oneThatIsNotThereCannotBeLeftOut() {
        CommissioningRules fewer = STANDARD.byTopic().keySet().stream()
                .flatMap(topic -> STANDARD.byTopic().get(topic).stream())
                .map(Rule::id)
                .distinct()
                .filter(id -> !id.toString().startsWith("ORG") && !id.toString().startsWith("SUC"))
                .reduce(STANDARD, CommissioningRules::without, (one, other) -> other);
        assertEquals(
                "CommissioningRules: no rule COC-17 to leave out; their ids are [ORG-08, SUC-08, SUC-09]",
                assertThrows(InvalidValueException.class, () -> fewer.without(DECLARED))
                        .getMessage());
    }

    @Test
    void thoseFromGeneralKnowledgeCanBeLeftOut() {
        CommissioningRules lookedUp = STANDARD.withoutGeneralKnowledge();
        assertEquals(
                STANDARD.rules().stream()
                        .filter(rule -> !rule.fromGeneralKnowledge())
                        .toList(),
                lookedUp.rules());
        assertTrue(lookedUp.rules().size() < STANDARD.rules().size());
        assertEquals(
                lookedUp.rules().size() + " rules on 7 topics, without those from general knowledge",
                lookedUp.toString());
        assertEquals(
                lookedUp.rules().size() - 1
                        + " rules on 7 topics, without [COC-17], without those from general knowledge",
                lookedUp.without(DECLARED).toString());
    }

    @Test
    void answersNullWithTheNameOfTheParameter() {
        RuleCheck check = STANDARD.on(Register.standard().asOf(LocalDate.of(2014, 4, 30)));
        Object[] samples = {
            STANDARD,
            check,
            Topic.MONEY,
            DECLARED,
            "topic",
            Register.standard().asOf(LocalDate.of(2014, 4, 30)),
            GovernanceRules.governingBodies()
        };
        NullContract.check(CommissioningRules.class, samples);
        NullContract.check(Topic.class, samples);
        NullContract.check(RuleCheck.class, samples);
    }

    @Test
    void whatTheyGiveCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> STANDARD.rules().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> STANDARD.byTopic().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> STANDARD.byTopic().get(Topic.MONEY).clear());
    }

    @Test
    void aCheckOfNothingFindsNothing() {
        RuleCheck check = STANDARD.on(Register.standard().asOf(LocalDate.of(2014, 4, 30)));
        assertEquals(Verdict.empty(), check.verdict());
        assertEquals("On 2014-04-30: no rule applied", check.toString());
    }
}
