package org.opencommissioning.rule;

import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * A rule that could not be held against a subject for want of a fact.
 *
 * <p>It prints as {@code COC-05 delegation to NHS Brent CCG: not assessable because the day of the signed agreement is
 * missing}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class NotAssessed permits ImmutableNotAssessed {
    NotAssessed() {}

    /** {@return the rule} */
    @Value.Parameter
    public abstract RuleId rule();

    /** {@return what was to be checked, as it prints} */
    @Value.Parameter
    public abstract String subject();

    /** {@return the fact that is missing} */
    @Value.Parameter
    public abstract String missingFact();

    /**
     * A rule, a subject and the fact that is missing.
     *
     * @param rule the rule
     * @param subject what was to be checked, as it prints
     * @param missingFact the fact, as words that fit before <em>is missing</em>
     * @return what was not assessed
     * @throws InvalidValueException when a text is blank
     */
    public static NotAssessed of(RuleId rule, String subject, String missingFact) {
        return ImmutableNotAssessed.of(rule, subject, missingFact);
    }

    @Value.Check
    void check() {
        Problems.of("NotAssessed " + rule())
                .require(!subject().isBlank(), "the subject is blank")
                .require(!missingFact().isBlank(), "the missing fact is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return rule() + " " + subject() + ": not assessable because " + missingFact() + " is missing";
    }
}
