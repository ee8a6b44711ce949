package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RuleProperties {
    @Provide
    Arbitrary<RuleId> ids() {
        return RuleArbitraries.ruleIds();
    }

    @Provide
    Arbitrary<List<Rule<Integer, String>>> rules() {
        return RuleArbitraries.distinctRules();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RuleArbitraries.days();
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        return RuleArbitraries.verdicts();
    }

    private static Verdict check(List<Rule<Integer, String>> rules, int number, LocalDate day) {
        return RuleBook.of(rules).check(number, "", day);
    }

    @Property
    void readsWhatItPrints(@ForAll("ids") RuleId id) {
        assertEquals(id, RuleId.parse(id.toString()));
        assertEquals(id, RuleId.parse(id.toString().toLowerCase(Locale.ROOT)));
    }

    @Property
    void ordersAsItEquals(@ForAll("ids") RuleId one, @ForAll("ids") RuleId other) {
        assertEquals(one.equals(other), one.compareTo(other) == 0);
        assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
    }

    @Property
    void judgesInAnyOrderOfRules(
            @ForAll("rules") List<Rule<Integer, String>> rules,
            @ForAll @IntRange(max = 60) int number,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Rule<Integer, String>> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        assertEquals(check(rules, number, day), check(shuffled, number, day));
        assertEquals(
                check(rules, number, day).toString(),
                check(shuffled, number, day).toString());
    }

    @Property
    void losesNoViolationToAnotherRule(
            @ForAll("rules") List<Rule<Integer, String>> rules,
            @ForAll @IntRange(max = 60) int number,
            @ForAll("days") LocalDate day) {
        Verdict all = check(rules, number, day);
        for (Rule<Integer, String> rule : rules) {
            Verdict fewer = RuleBook.of(rules).without(rule.id()).check(number, "", day);
            assertTrue(all.violations().containsAll(fewer.violations()));
            assertTrue(all.notAssessed().containsAll(fewer.notAssessed()));
            assertEquals(all, fewer.and(check(List.of(rule), number, day)));
        }
    }

    @Property
    void hearsExactlyTheRulesThatApply(
            @ForAll("rules") List<Rule<Integer, String>> rules,
            @ForAll @IntRange(max = 60) int number,
            @ForAll("days") LocalDate day) {
        Verdict verdict = check(rules, number, day);
        Set<RuleId> heard = new TreeSet<>(verdict.satisfied());
        verdict.violations().forEach(violation -> heard.add(violation.rule()));
        verdict.notAssessed().forEach(unclear -> heard.add(unclear.rule()));
        Set<RuleId> applying = new TreeSet<>();
        rules.stream().filter(rule -> rule.window().contains(day)).forEach(rule -> applying.add(rule.id()));
        assertEquals(applying, heard);
    }

    @Property(tries = 200)
    void joinsInAnyOrder(
            @ForAll("verdicts") Verdict one, @ForAll("verdicts") Verdict other, @ForAll("verdicts") Verdict third) {
        assertEquals(one.and(other), other.and(one));
        assertEquals(one.and(other).and(third), one.and(other.and(third)));
        assertEquals(one, one.and(one));
        assertEquals(one, one.and(Verdict.empty()));
    }

    @Property
    void neverPassesInSilence(@ForAll("verdicts") Verdict verdict) {
        boolean error = verdict.violations().stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
        assertEquals(!error && verdict.notAssessed().isEmpty(), verdict.passes());
    }

    @Property(tries = 200)
    void printsEveryFindingOnceWithinAHundredColumns(@ForAll("verdicts") Verdict verdict) {
        List<String> lines = verdict.toString().lines().toList();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100));
        String unwrapped = verdict.toString().replace("\n      ", " ");
        List<String> found =
                unwrapped.lines().filter(line -> line.startsWith("  ")).toList();
        List<String> wanted = new ArrayList<>();
        verdict.violations().forEach(violation -> wanted.add("  " + violation));
        verdict.notAssessed().forEach(unclear -> wanted.add("  " + unclear));
        assertEquals(wanted, found.subList(0, wanted.size()));
    }
}
