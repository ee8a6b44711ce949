package org.opencommissioning.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.SourceArbitraries;

/**
 * Generators of rules and verdicts. The rules look at whole numbers: each offends, lacks a fact or is satisfied according to the
 * remainder of the number, so that every mixture occurs.
 */
public final class RuleArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
    private static final int DAYS = 40;

    private RuleArbitraries() {}

    /** {@return rule ids of two topics, few enough to meet again} */
    public static Arbitrary<RuleId> ruleIds() {
        return Combinators.combine(
                        Arbitraries.of("COC", "FIN"), Arbitraries.integers().between(1, 12))
                .as((topic, number) -> RuleId.of(String.format(Locale.ROOT, "%s-%02d", topic, number)));
    }

    /** {@return days of a short season, so that rules are often inside and often outside their windows} */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** {@return rules about whole numbers} */
    public static Arbitrary<Rule<Integer, String>> rules() {
        return Combinators.combine(
                        ruleIds(),
                        Arbitraries.of(Severity.class),
                        windows(),
                        SourceArbitraries.provisions(),
                        Arbitraries.integers().between(2, 4))
                .as((id, severity, window, provision, divisor) -> Rule.<Integer, String>builder()
                        .id(id)
                        .text("The number is not to be a multiple of " + divisor + ".")
                        .severity(severity)
                        .window(window)
                        .authority(inForce(provision, window))
                        .check((number, context, findings) -> {
                            if (number % divisor == 0) {
                                findings.violated(number + " is a multiple of " + divisor)
                                        .naming("number", number);
                            }
                            if (number % (divisor + 1) == 0) {
                                findings.missing("what the number counts");
                            }
                        })
                        .build())
                .withoutEdgeCases();
    }

    /** {@return up to eight rules about whole numbers, no two of one id} */
    public static Arbitrary<List<Rule<Integer, String>>> distinctRules() {
        return rules().list().uniqueElements(Rule::id).ofMaxSize(8).withoutEdgeCases();
    }

    /** {@return verdicts on whole numbers, the empty one among them} */
    public static Arbitrary<Verdict> verdicts() {
        return Combinators.combine(distinctRules(), Arbitraries.integers().between(0, 60), days())
                .as((rules, number, day) -> RuleBook.of(rules).check(number, "", day))
                .withoutEdgeCases();
    }

    /** The provision on days that enclose the window, as a rule wants. */
    private static LegalProvision inForce(LegalProvision provision, DateSpan window) {
        return provision.inForce().encloses(window)
                ? provision
                : LegalProvision.builder()
                        .instrument(provision.instrument())
                        .provision(provision.provision())
                        .inForce(window)
                        .fromGeneralKnowledge(provision.fromGeneralKnowledge())
                        .build();
    }

    private static Arbitrary<DateSpan> windows() {
        return Combinators.combine(days(), Arbitraries.of(Set.of(0, 3, 20, DAYS)))
                .as((first, length) -> DateSpan.of(first, first.plusDays(length)));
    }
}
