package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Claim;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/**
 * What a body is given for a financial year, as one table said. The same year is told again in later rounds, and differently: such
 * allocations are rivals.
 *
 * <p>Bodies are named by their codes. Tables lag behind the bodies, so that an allocation says of which day its code is.
 *
 * <p>It prints as {@code 08E, programme 2013-14: £224,718,000, round of December 2013 (inferred)}.
 */
@Value.Immutable
public abstract sealed class Allocation permits ImmutableAllocation {
    Allocation() {}

    /** {@return a builder, which needs everything but the certainty of the round and the day of the code} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the body, by its code} */
    public abstract OdsCode body();

    /** {@return the year it is for} */
    public abstract FinancialYear year();

    /** {@return what it is for} */
    public abstract Kind kind();

    /** {@return the round in which it was decided} */
    public abstract Round round();

    /** {@return how it is known that it is of that round; stated unless said otherwise} */
    @Value.Default
    public Certainty roundCertainty() {
        return Certainty.STATED;
    }

    /** {@return how much} */
    public abstract Pounds amount();

    /**
     * {@return a day on which the code is that of the body that is meant, as the table has it; the first of the year unless said
     * otherwise}
     */
    @Value.Default
    public LocalDate codedOn() {
        return year().firstDay();
    }

    /** {@return what the amount rests on} */
    public abstract Evidence evidence();

    /**
     * By how much the body is given more than in an earlier year. Between rounds the baselines change, and what was published as growth
     * is not what tables of two rounds come to; such a growth is refused.
     *
     * @param earlier an allocation of the same body and kind, of an earlier year and of the same round
     * @return the growth as a part of the earlier amount, exactly
     * @throws InvalidValueException when the two cannot be compared; the message names both rounds
     */
    public Proportion growthSince(Allocation earlier) {
        requireNonNull(earlier, "earlier");
        Problems.of("Growth", "of " + body() + " from " + earlier.year() + " to " + year())
                .require(body().equals(earlier.body()), "the earlier allocation is that of " + earlier.body())
                .require(
                        kind() == earlier.kind(),
                        "the earlier allocation is for " + earlier.kind().label() + ", the later for " + kind().label())
                .require(earlier.year().compareTo(year()) < 0, "expected an earlier year first")
                .require(
                        round().equals(earlier.round()),
                        "the earlier is of the round of " + earlier.round() + ", the later of that of " + round()
                                + ", and baselines change between rounds; take both from one round")
                .throwIfAny();
        return amount().minus(earlier.amount()).shareOf(earlier.amount());
    }

    /**
     * {@return the amount as a claim of whoever is cited first for it, to stand beside its rivals}
     *
     * @throws InvalidValueException when nobody is cited, as for an assumption
     */
    public Claim<Pounds> claim() {
        List<Citation> cited = evidence().citations();
        if (cited.isEmpty()) {
            throw new InvalidValueException(this + ": assumed, and no claim; nobody is cited who made it");
        }
        return Claim.of(
                body().toString(), kind().label() + " allocation of " + year(), Stated.exactly(amount(), cited.get(0)));
    }

    @Value.Check
    void check() {
        Problems.of("Allocation", this)
                .require(amount().signum() >= 0, "the amount is below zero")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return body() + ", " + kind().label() + " " + year() + ": " + amount() + ", round of " + round()
                + (roundCertainty() == Certainty.STATED
                        ? ""
                        : " (" + roundCertainty().label() + ")");
    }

    /** What money is for. */
    public enum Kind {
        /** Care, other than that of general practice. */
        PROGRAMME("programme"),
        /** Running the body itself. */
        RUNNING_COSTS("running costs"),
        /** Care by general practice, where that is delegated. */
        PRIMARY_MEDICAL("primary medical");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the word or words that stand for it in data files and messages} */
        public String label() {
            return label;
        }

        /**
         * Reads a {@link #label()}, and nothing else.
         *
         * @param label the words of a data file
         * @return the kind of that label
         * @throws InvalidValueException when there is none
         */
        public static Kind parse(String label) {
            return Labels.parse(Kind.class, Kind::label, label);
        }
    }

    /**
     * An occasion on which allocations were decided, for one year or several, and perhaps those of earlier years restated. It prints as
     * its name.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Round permits ImmutableRound {
        Round() {}

        /** {@return what it is called, such as {@code December 2013}} */
        @Value.Parameter
        public abstract String name();

        /** {@return when its tables were published, as far as that is known} */
        @Value.Parameter
        public abstract UncertainDay published();

        /**
         * A round.
         *
         * @param name what it is called
         * @param published when its tables were published
         * @return the round
         * @throws InvalidValueException when the name is blank
         */
        public static Round of(String name, UncertainDay published) {
            return ImmutableRound.of(name, published);
        }

        @Value.Check
        void check() {
            Problems.of("Round").refuseBlank(Optional.of(name()), "the name").throwIfAny();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** Collects the parts of an allocation. */
    public static final class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
