package org.opencommissioning.rule;

import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.LegalProvision;

/**
 * Something that law, guidance or good sense demands of a subject on certain days.
 *
 * <pre>{@code
 * Rule.<Arrangement, Landscape>builder()
 *         .id(RuleId.of("COC-03"))
 *         .text("A joint or delegated arrangement starts on or after 1 April 2015.")
 *         .severity(Severity.WARNING)
 *         .window(DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2022, 6, 30)))
 *         .authority(nextSteps)
 *         .check((arrangement, landscape, findings) -> {
 *             if (arrangement.start().isBefore(APRIL_2015)) {
 *                 findings.violated("it starts on " + arrangement.start() + ", before 2015-04-01")
 *                         .naming("start", arrangement.start());
 *             }
 *         })
 *         .build();
 * }</pre>
 *
 * <p>It prints as {@code COC-03 (warning) A joint or delegated arrangement … [NHS England, Next steps …]}.
 *
 * @param <T> what is checked; findings name a subject as it prints, so it should print in a line
 * @param <C> what else the check looks at, such as which bodies were open
 */
@Value.Immutable
public abstract sealed class Rule<T, C> permits ImmutableRule {
    Rule() {}

    /**
     * Begins a rule.
     *
     * @param <T> what is checked
     * @param <C> what else the check looks at
     * @return a builder, which needs every part, and refuses a window beyond the days on which the law it rests on is in force
     */
    public static <T, C> Builder<T, C> builder() {
        return new Builder<>();
    }

    /** {@return what it is called} */
    public abstract RuleId id();

    /** {@return what it demands, in one sentence} */
    public abstract String text();

    /** {@return how much it matters that it is broken} */
    public abstract Severity severity();

    /**
     * {@return the days on which it applies; on any other day it is silent. Those of a rule that rests on a provision of law are
     * days on which that is in force}
     */
    public abstract DateSpan window();

    /** {@return what it rests on} */
    public abstract Authority authority();

    /** {@return how a subject is checked} */
    public abstract Check<T, C> check();

    /** {@return whether what it rests on was not looked up} */
    public boolean fromGeneralKnowledge() {
        return authority().fromGeneralKnowledge();
    }

    @Value.Check
    void requireTextAndLawInForce() {
        Problems problems = Problems.of("Rule", id()).require(!text().isBlank(), "the text is blank");
        if (authority() instanceof LegalProvision law && !law.inForce().encloses(window())) {
            problems.require(
                    false,
                    "the window " + window() + " is not within " + law.inForce() + ", when " + law + " is in force; "
                            + window().intersection(law.inForce())
                                    .map(shared -> "give it " + shared)
                                    .orElse("name the law that was in force then"));
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return id() + " (" + severity().label() + ") " + text() + " [" + authority() + "]";
    }

    /**
     * Looks at a subject and reports what it finds. A check that reports nothing is satisfied, so one that found nothing to look at
     * says {@linkplain Findings#notApplicable so}. It reports every offence it sees, and a {@linkplain Findings#missing missing fact}
     * wherever it cannot tell; it does not guess.
     *
     * @param <T> what is checked
     * @param <C> what else the check looks at
     */
    @FunctionalInterface
    public interface Check<T, C> {
        /**
         * Checks a subject. What it throws the rule book throws on: a fault in a check is not a finding.
         *
         * @param subject what is checked
         * @param context what else there is to look at
         * @param findings where to report, and which day it is
         */
        void check(T subject, C context, Findings findings);
    }

    /**
     * Collects the parts of a rule.
     *
     * @param <T> what is checked
     * @param <C> what else the check looks at
     */
    public static final class Builder<T, C> extends ImmutableRule.Builder<T, C> {
        Builder() {}
    }
}
