package org.opencommissioning.rule;

import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Authority;

/**
 * One way in which a subject breaks a rule on a day.
 *
 * <p>It prints as {@code COC-03 (warning) joint arrangement for 8 CCGs from 2014-06-01: it starts on 2014-06-01, before
 * 2015-04-01 [NHS England, Next steps towards primary care co-commissioning]}.
 */
@Value.Immutable
public abstract sealed class Violation permits ImmutableViolation {
    Violation() {}

    /** {@return a builder, which needs everything but the values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the rule that is broken} */
    public abstract RuleId rule();

    /** {@return how much that matters} */
    public abstract Severity severity();

    /** {@return what breaks it, as it prints} */
    public abstract String subject();

    /** {@return what is wrong, with the values that make it so} */
    public abstract String message();

    /** {@return the same values by name, as they print, so that a program need not take the message apart; may be empty} */
    public abstract Map<String, String> values();

    /** {@return what the rule rests on} */
    public abstract Authority authority();

    /** {@return the day on which the subject was checked} */
    public abstract LocalDate day();

    @Value.Check
    void check() {
        Problems.of("Violation of " + rule())
                .require(!subject().isBlank(), "the subject is blank")
                .require(!message().isBlank(), "the message is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return rule() + " (" + severity().label() + ") " + subject() + ": " + message() + " [" + authority() + "]";
    }

    /** Collects the parts of a violation. */
    public static final class Builder extends ImmutableViolation.Builder {
        Builder() {}
    }
}
