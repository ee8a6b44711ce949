package org.opencommissioning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        assertEquals(one.and(other).and(third), Verdict.allOf(List.of(third, one, other)));
    }

    @Property
    void neverPassesInSilence(@ForAll("verdicts") Verdict verdict) {
        boolean error = verdict.violations().stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
        assertEquals(!error && verdict.notAssessed().isEmpty(), verdict.passes());
    }

    @Property(tries = 200)
    void printsEveryFindingOnceWithinAHundredColumns(@ForAll("verdicts") Verdict verdict) {
        assertTrue(verdict.toString().lines().allMatch(line -> line.length() <= 100));
        boolean oneDay =
                verdict.violations().stream().map(Violation::day).distinct().count() <= 1;
        List<String> wanted = new ArrayList<>();
        verdict.violations()
                .forEach(each -> wanted.add(HEADINGS.get(each.severity()) + " | " + each.subject()
                        + (oneDay ? "" : " on " + each.day()) + " | " + each.rule() + ": " + each.message() + " ["
                        + each.authority() + "]"));
        verdict.notAssessed()
                .forEach(each -> wanted.add("not assessed for want of | " + each.subject() + " | " + each.rule() + ": "
                        + each.missingFact()));
        List<String> printed = findingsIn(verdict.toString());
        // findings that differ in named values alone print alike, and stand once
        assertEquals(
                wanted.stream().distinct().sorted().toList(),
                printed.stream().sorted().toList());
    }

    private static final Map<Severity, String> HEADINGS =
            Map.of(Severity.ERROR, "errors", Severity.WARNING, "warnings", Severity.INFORMATION, "information");

    /** {@return heading, subject and finding, one for each subject and rule that a line stands for} */
    private static List<String> findingsIn(String printed) {
        List<String> findings = new ArrayList<>();
        String heading = "";
        List<String> subjects = List.of();
        for (String line : printed.replaceAll("\n {6,}", " ").lines().skip(1).toList()) {
            if (!line.startsWith(" ")) {
                heading = line;
            } else if (!line.startsWith("    ")) {
                subjects = List.of(line.strip().split("; ", -1));
            } else {
                String finding = line.substring(line.indexOf(": "));
                for (String rule : line.substring(0, line.indexOf(": ")).strip().split(", ", -1)) {
                    for (String subject : subjects) {
                        findings.add(heading + " | " + subject + " | " + rule + finding);
                    }
                }
            }
        }
        return findings;
    }
}
