package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;

/**
 * What one CCG and NHS England sign when a task is handed over: on which terms, who bears which losses, and how the CCG gave it back. Each
 * CCG signs its own, even where several act together.
 *
 * <p>It prints as {@code delegation agreement of NHS Brent CCG (07P)}.
 */
@Value.Immutable
public abstract sealed class DelegationAgreement permits ImmutableDelegationAgreement {
    DelegationAgreement() {}

    /** {@return a builder, which needs a CCG} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the CCG that signs it} */
    public abstract Ccg ccg();

    /** {@return the day on which both had signed; unknown unless said, and then not known to be signed} */
    @Value.Default
    public UncertainDay signedOn() {
        return UncertainDay.unknown();
    }

    /** {@return the version of its terms, where that is known} */
    public abstract Optional<AgreementTerms> terms();

    /** {@return for which losses the CCG answers by its words, or does not; of any other loss nobody has told} */
    @Value.NaturalOrder
    public abstract SortedMap<Loss, Answer> lossesBorneByCcg();

    /** {@return the notice by which the CCG gives the task back, where it gave one} */
    public abstract Optional<Withdrawal> withdrawal();

    /** {@return the agreement itself, or what tells of it} */
    public abstract Optional<Citation> document();

    @Override
    public String toString() {
        return "delegation agreement of " + ccg();
    }

    /** What a loss comes from. The agreement of 2015 leaves losses with NHS England but in a few cases. */
    public enum Loss {
        /** The CCG acted unreasonably. */
        UNREASONABLE_CONDUCT("unreasonable conduct of the CCG"),
        /** The CCG, or somebody of it, acted fraudulently. */
        FRAUD("fraud by the CCG"),
        /** The CCG broke its duties on purpose. */
        WILFUL_DEFAULT("wilful default of the CCG"),
        /** Anything else. */
        ANYTHING_ELSE("anything else");

        private final String label;

        Loss(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** A notice that a CCG gives the task back. It prints as {@code notice of 2016-09-30 with effect from 2017-04-01}. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Withdrawal permits ImmutableWithdrawal {
        Withdrawal() {}

        /** {@return the day of the notice} */
        @Value.Parameter
        public abstract UncertainDay noticeOn();

        /** {@return the first day on which the task is NHS England's again} */
        @Value.Parameter
        public abstract LocalDate effectiveFrom();

        /**
         * A notice.
         *
         * @param noticeOn the day of the notice, as far as it is known
         * @param effectiveFrom the first day on which the task is NHS England's again
         * @return the notice
         */
        public static Withdrawal of(UncertainDay noticeOn, LocalDate effectiveFrom) {
            return ImmutableWithdrawal.of(noticeOn, effectiveFrom);
        }

        /**
         * A notice of a known day, with effect from the earliest day it can have: the next 1 April for one given by 30 September, and the 1
         * April after that for a later one.
         *
         * @param noticeOn the day of the notice
         * @return the notice
         */
        public static Withdrawal given(LocalDate noticeOn) {
            int year = requireNonNull(noticeOn, "noticeOn").getYear() + 1;
            LocalDate lastDay = LocalDate.of(year - 1, 9, 30);
            return of(UncertainDay.on(noticeOn), LocalDate.of(noticeOn.isAfter(lastDay) ? year + 1 : year, 4, 1));
        }

        @Value.Check
        void check() {
            Problems.of("Withdrawal", this)
                    .require(
                            noticeOn().isAfter(effectiveFrom()) != Answer.YES,
                            "the notice is given after it has taken effect")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            boolean dated = !noticeOn().equals(UncertainDay.unknown());
            return "notice of " + (dated ? noticeOn() : "an unknown day") + " with effect from " + effectiveFrom();
        }
    }

    /** Collects the parts of an agreement. */
    public static final class Builder extends ImmutableDelegationAgreement.Builder {
        Builder() {}
    }
}
