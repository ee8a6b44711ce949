package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Stated;

/**
 * How the year of a body ends, as somebody said: with a surplus or a deficit. What is called so is one of several figures that must not
 * be compared with each other: of the year alone or with what was brought forward, as reported or without what does not recur, planned,
 * forecast or done.
 *
 * <p>It prints as {@code NHS Harrow CCG (08E), 2018-19, in year, reported, forecast at month 6: deficit, exactly £7,700,000 (…)}.
 */
@Value.Immutable
public abstract sealed class FinancialPosition permits ImmutableFinancialPosition {
    private static final int MONTHS = 12;

    FinancialPosition() {}

    /** {@return a builder, which needs a body, a year, a span, a basis, a stage and a result} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whose position it is} */
    public abstract Organisation body();

    /** {@return the year that ends with it} */
    public abstract FinancialYear year();

    /** {@return whether it includes what was brought forward; empty where that is not said} */
    public abstract Optional<Span> span();

    /** {@return whether it includes what does not recur; empty where that is not said} */
    public abstract Optional<Basis> basis();

    /** {@return whether it is planned, forecast or done} */
    public abstract Stage stage();

    /** {@return the month of the year, from 1 for April, after which a forecast was made; empty where that is not said} */
    public abstract Optional<Integer> month();

    /**
     * {@return what was said: a surplus, a deficit or neither. A source may say that there is a deficit, and not how great it is; it is
     * stated exactly then, and the amount is what is missing}
     */
    public abstract Stated<Result> result();

    /** {@return how great the surplus or deficit is, never below zero; empty where that is not said} */
    public abstract Optional<Stated<Pounds>> amount();

    /** {@return the surplus that the position is, below zero for a deficit; empty where no amount is said, or not exactly} */
    public Optional<Pounds> surplus() {
        return amount().filter(stated -> stated.exactness() == Stated.Exactness.EXACTLY)
                .map(stated ->
                        result().value() == Result.DEFICIT ? stated.value().negated() : stated.value());
    }

    /** {@return whether the position is a deficit} */
    public Answer isDeficit() {
        return result().value() == Result.DEFICIT ? Answer.YES : Answer.NO;
    }

    /**
     * Whether another position is a figure of the same sort, so that the two can be rivals or be compared from year to year.
     *
     * @param other the other
     * @return yes or no; not known where one of them does not say of which sort it is
     */
    public Answer isComparableWith(FinancialPosition other) {
        requireNonNull(other, "other");
        Answer stages = stage() == other.stage() ? Answer.YES : Answer.NO;
        return stages.and(same(span(), other.span())).and(same(basis(), other.basis()));
    }

    private static <T> Answer same(Optional<T> one, Optional<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.NOT_KNOWN;
        }
        return one.equals(other) ? Answer.YES : Answer.NO;
    }

    /**
     * Who has to bear it on a later day.
     *
     * @param register what became of the body
     * @param day the day
     * @return the body itself while it is open, and after that whoever stands in its place
     */
    public Inheritance inheritedBy(Register register, LocalDate day) {
        return Inheritance.of(body(), register, day);
    }

    @Value.Check
    void check() {
        Pounds least = amount().map(Stated::value).orElse(Pounds.ZERO);
        boolean balanced = result().value() == Result.BALANCE;
        Problems.of("FinancialPosition of " + body() + ", " + year())
                .require(
                        month().isEmpty() || stage() == Stage.FORECAST,
                        "a month is given, but it is " + stage().label() + "; only a forecast is made in a month")
                .require(
                        month().isEmpty() || (month().get() >= 1 && month().get() <= MONTHS),
                        "month " + month().orElse(0) + ": expected 1 for April to 12 for March")
                .require(
                        least.signum() >= 0,
                        "the amount is " + least + "; give it without a sign, and say whether it is a deficit")
                .require(
                        !balanced || least.signum() == 0,
                        "it balances, and the amount is " + least + "; say whether that is a surplus or a deficit")
                .require(
                        balanced || amount().isEmpty() || least.signum() != 0,
                        "the " + result().value().label() + " is £0; say that it balances")
                .throwIfAny();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(body() + ", " + year());
        span().ifPresent(span -> text.append(", ").append(span.label()));
        basis().ifPresent(basis -> text.append(", ").append(basis.label()));
        text.append(", ").append(stage().label());
        month().ifPresent(month -> text.append(" at month ").append(month));
        text.append(": ").append(result().value().label());
        return text.append(amount().map(stated -> ", " + stated)
                        .orElseGet(() -> " (" + result().strength().label() + "; " + result().citation() + ")"))
                .toString();
    }

    /** Whether a position includes what was brought forward from earlier years. */
    public enum Span {
        /** The year alone. */
        IN_YEAR("in year"),
        /** With the surplus or deficit of earlier years. */
        CUMULATIVE("cumulative");

        private final String label;

        Span(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Whether a position includes what does not recur. */
    public enum Basis {
        /** As the accounts have it. */
        REPORTED("reported"),
        /** Without income and spending that do not recur. */
        UNDERLYING("underlying");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** How far the year had gone. */
    public enum Stage {
        /** What the body set out to reach. */
        PLAN("plan"),
        /** What was expected during the year, or before it. */
        FORECAST("forecast"),
        /** What came of it. */
        ACTUAL("actual");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** On which side of zero a position is. */
    public enum Result {
        /** Less was used than there was. */
        SURPLUS("surplus"),
        /** Neither. */
        BALANCE("balance"),
        /** More was used than there was. */
        DEFICIT("deficit");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of a position. */
    public static final class Builder extends ImmutableFinancialPosition.Builder {
        Builder() {}

        /**
         * A surplus of so much.
         *
         * @param amount how great it is, above zero
         * @return this
         */
        public Builder surplus(Stated<Pounds> amount) {
            return of(Result.SURPLUS, amount);
        }

        /**
         * A deficit of so much.
         *
         * @param amount how great it is, above zero: £21.2m for what accounts write as -£21.2m
         * @return this
         */
        public Builder deficit(Stated<Pounds> amount) {
            return of(Result.DEFICIT, amount);
        }

        private Builder of(Result result, Stated<Pounds> amount) {
            return result(Stated.exactly(result, amount.citation()).as(amount.strength()))
                    .amount(amount);
        }
    }
}
