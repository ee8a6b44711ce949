package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/**
 * What somebody stands to gain, or to be thought to gain, from what is decided about a body. It was declared, or it follows from
 * another fact without anybody declaring it: a GP has an interest in the GP's own practice.
 *
 * <p>It prints as {@code Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (declared on 2013-04-20)}.
 */
@Value.Immutable
public abstract sealed class Interest permits ImmutableInterest {
    Interest() {}

    /** {@return a builder, which needs a person, a kind, a party, the days, and whether it was declared or what it follows from} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The interest of a practice's member in the practice, which needs no declaration to be there.
     *
     * @param person the member
     * @param practice the practice
     * @param days the days of membership
     * @return a financial interest, inferred
     */
    public static Interest ofMember(Person person, Practice practice, UncertainSpan days) {
        return builder()
                .person(person)
                .kind(Kind.FINANCIAL)
                .in(Party.of(requireNonNull(practice, "practice")))
                .days(days)
                .inferredFrom("membership of the practice")
                .build();
    }

    /** {@return whose interest it is} */
    public abstract Person person();

    /** {@return of what kind it is} */
    public abstract Kind kind();

    /** {@return in what the person has it} */
    public abstract Party in();

    /** {@return the days on which the person has it} */
    public abstract UncertainSpan days();

    /** {@return the day since which the person is aware of it; unknown unless said} */
    @Value.Default
    public UncertainDay awareSince() {
        return UncertainDay.unknown();
    }

    /** {@return the day on which the person declared it, which may be unknown; empty where it is not known to be declared} */
    public abstract Optional<UncertainDay> declaredOn();

    /**
     * The last day on which it was certainly still undeclared when the day ended, such as that of a register without it.
     *
     * @return the day; empty where none is known, which does not say that it was declared
     */
    public abstract Optional<LocalDate> undeclaredOn();

    /** {@return the fact it follows from, where it does} */
    public abstract Optional<String> inferredFrom();

    @Value.Check
    void check() {
        Problems.of("Interest", this)
                .refuseBlank(inferredFrom(), "what it is inferred from")
                .require(
                        declaredOn().isPresent()
                                || undeclaredOn().isPresent()
                                || inferredFrom().isPresent(),
                        "neither declared nor inferred; say one of them, UncertainDay.unknown() for an unknown day, or a"
                                + " day on which it was still undeclared")
                .require(!isDeclaredWhileUndeclared(), declaration() + ", which cannot both be so")
                .require(
                        !isDeclaredBeforeAware(),
                        "declared on "
                                + declaredOn().map(UncertainDay::toString).orElse("")
                                + ", before the person was aware of it on " + awareSince())
                .throwIfAny();
    }

    private boolean isDeclaredBeforeAware() {
        Optional<LocalDate> declared = declaredOn().flatMap(UncertainDay::latest);
        Optional<LocalDate> aware = awareSince().earliest();
        return declared.isPresent() && aware.isPresent() && declared.get().isBefore(aware.get());
    }

    private boolean isDeclaredWhileUndeclared() {
        return declaredOn().isPresent()
                && undeclaredOn().isPresent()
                && declaredOn().get().isAfter(undeclaredOn().get()) == Answer.NO;
    }

    private String declaration() {
        String declared = declaredOn().map(day -> "declared on " + day).orElse("not known to be declared");
        String undeclared = undeclaredOn().map(day -> "undeclared on " + day).orElse("");
        if (undeclared.isEmpty()) {
            return declared;
        }
        return declaredOn().isPresent() ? declared + ", " + undeclared : undeclared;
    }

    @Override
    public String toString() {
        return person() + ": " + kind().label() + " interest in " + in() + ", " + days() + " (" + declaration()
                + inferredFrom().map(from -> ", inferred from " + from).orElse("") + ")";
    }

    /** The kinds of interest that guidance tells apart. */
    public enum Kind {
        /** Money, or what is worth money, for the person. */
        FINANCIAL("financial"),
        /** Standing in the person's profession. */
        NON_FINANCIAL_PROFESSIONAL("non-financial professional"),
        /** Another benefit to the person that is not of the profession. */
        NON_FINANCIAL_PERSONAL("non-financial personal"),
        /** Of somebody close to the person. */
        INDIRECT("indirect");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of an interest. */
    public static final class Builder extends ImmutableInterest.Builder {
        Builder() {}
    }
}
