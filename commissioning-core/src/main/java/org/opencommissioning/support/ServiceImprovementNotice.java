package org.opencommissioning.support;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Stated;

/**
 * Customers tell a unit that a service has to become better: one notice, or several of which no more is told. No national
 * definition of it was found.
 *
 * <p>It prints as {@code service improvement notice to NHS North West London Commissioning Support Unit (0AT) by 8 customers}.
 */
@Value.Immutable
public abstract sealed class ServiceImprovementNotice permits ImmutableServiceImprovementNotice {
    ServiceImprovementNotice() {}

    /** {@return a builder, which needs a recipient, at least one issuer and a citation} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who is told} */
    public abstract Csu recipient();

    /** {@return who tells} */
    public abstract Set<Organisation> issuers();

    /** {@return how many such notices this stands for; empty for just one. Several is {@link Stated#atLeast at least 2}} */
    public abstract Optional<Stated<Integer>> count();

    /** {@return the services it is about; empty where they are not known} */
    @Value.NaturalOrder
    public abstract SortedSet<ServiceLine> services();

    /** {@return when it was issued, or the first of them; unknown unless said} */
    @Value.Default
    public UncertainDay issued() {
        return UncertainDay.unknown();
    }

    /** {@return what is wrong} */
    public abstract Optional<String> concern();

    /** {@return what is to be done} */
    public abstract Optional<String> requiredAction();

    /** {@return by when; unknown unless said} */
    @Value.Default
    public UncertainDay due() {
        return UncertainDay.unknown();
    }

    /** {@return what became of it; {@link State#NOT_KNOWN} unless said} */
    @Value.Default
    public State state() {
        return State.NOT_KNOWN;
    }

    /** {@return where it is told of} */
    public abstract Citation citation();

    @Value.Check
    void check() {
        Problems.of("ServiceImprovementNotice to", recipient())
                .require(!issuers().isEmpty(), "nobody issues it")
                .require(
                        count().filter(number -> number.value() < 1).isEmpty(),
                        "it stands for " + count().map(Stated::toString).orElse("none") + "; expected at least one")
                .require(
                        due().isBefore(issued()) != Answer.YES,
                        "due on " + due() + ", before it was issued on " + issued())
                .refuseBlank(concern(), "the concern")
                .refuseBlank(requiredAction(), "the required action")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "service improvement notice to " + recipient() + " by " + Parties.print(issuers(), "customers");
    }

    /** What became of a notice. */
    public enum State {
        /** It is to be met. */
        OPEN("open"),
        /** What was asked was done. */
        MET("met"),
        /** It was not, and the matter was taken further. */
        ESCALATED("taken further"),
        /** It was taken back. */
        WITHDRAWN("withdrawn"),
        /** Nobody tells. */
        NOT_KNOWN("not known");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of a notice. */
    public static final class Builder extends ImmutableServiceImprovementNotice.Builder {
        Builder() {}
    }
}
