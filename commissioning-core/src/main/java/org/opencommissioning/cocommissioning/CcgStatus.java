package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * What is known of the co-commissioning of one CCG on one day: every report that may hold for that day, and the model where they
 * settle it.
 *
 * <p>It prints as {@code 07P on 2018-06-01: delegated, by 2 reports; payments of 2018-19: large payments}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class CcgStatus permits ImmutableCcgStatus {
    CcgStatus() {}

    static CcgStatus of(OdsCode ccg, LocalDate day, List<Report> reports, Optional<Spending> spending) {
        return ImmutableCcgStatus.of(ccg, day, reports, spending);
    }

    /** {@return the CCG asked for} */
    @Value.Parameter
    public abstract OdsCode ccg();

    /** {@return the day asked for} */
    @Value.Parameter
    public abstract LocalDate day();

    /** {@return every report that may hold for that day, each with its evidence; what its days exclude is not here} */
    @Value.Parameter
    public abstract List<Report> reports();

    /** {@return what the payments of the financial year of that day show, if anything; empty where they were not looked at} */
    @Value.Parameter
    public abstract Optional<Spending> spending();

    /**
     * The model of that day. It is known only where
     *
     * <ul>
     *   <li>every report that may hold for the day names the same model, however weakly, and none says that it was not taken up; and
     *   <li>at least one of them {@linkplain Report#holdsOn holds} by itself: the day is certainly one of its days, and it tells of what
     *       was, not of what was approved or announced, likely, or commonly known.
     * </ul>
     *
     * @return the model; empty where it is not known, which is not to say that the CCG had none
     */
    public Optional<CoCommissioningModel> model() {
        Set<CoCommissioningModel> named = EnumSet.noneOf(CoCommissioningModel.class);
        Set<CoCommissioningModel> refused = EnumSet.noneOf(CoCommissioningModel.class);
        boolean settled = false;
        for (Report report : reports()) {
            if (report.kind() == Report.Kind.NOT_TAKEN_UP) {
                refused.add(report.model());
            } else {
                named.add(report.model());
                settled |= report.holdsOn(day()).isYes();
            }
        }
        boolean agreed = settled && named.size() == 1 && !refused.containsAll(named);
        return agreed ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    @Override
    public String toString() {
        int count = reports().size();
        return ccg() + " on " + day() + ": "
                + model().map(CoCommissioningModel::label).orElse("not known")
                + ", by " + count + (count == 1 ? " report" : " reports")
                + spending()
                        .map(seen -> "; payments of " + seen.year() + ": "
                                + seen.finding().label())
                        .orElse("");
    }

    /**
     * What one source tells of one CCG: that it had a model of co-commissioning on some days, or was to have it. The CCG is named by
     * its code; a register tells which body that was on a day.
     *
     * <p>It prints as {@code 02W delegated (approved), 2015-04-01 to 2020-03-31 or earlier}.
     */
    @Value.Immutable
    public abstract static sealed class Report permits ImmutableReport {
        Report() {}

        /** {@return a builder, which needs every part} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the CCG} */
        public abstract OdsCode ccg();

        /** {@return the model that it had, was to have, or did not take up} */
        public abstract CoCommissioningModel model();

        /** {@return how it is known} */
        public abstract Kind kind();

        /** {@return on which days, as far as the report goes; beyond them it tells nothing} */
        public abstract UncertainSpan days();

        /** {@return what this rests on} */
        public abstract Evidence evidence();

        /**
         * Whether what this report tells was so on a day, by this report alone.
         *
         * @param day the day
         * @return no outside its days; yes where the day is certainly one of them and the report is of what was: not an approval
         *     beforehand, small payments, or anything announced, expected, assumed or commonly known; not known otherwise
         */
        public Answer holdsOn(LocalDate day) {
            return days().contains(day).and(isFirm() ? Answer.YES : Answer.NOT_KNOWN);
        }

        private boolean isFirm() {
            if (kind() == Kind.APPROVED || kind() == Kind.SMALL_PAYMENTS) {
                return false;
            }
            return switch (evidence().certainty()) {
                case STATED, SNAPSHOT, INFERRED, CONFLICT_RESOLVED, PRESS -> true;
                case ANNOUNCED, EXPECTED, ASSUMED, GENERAL_KNOWLEDGE -> false;
            };
        }

        @Override
        public String toString() {
            return ccg() + " " + model().label() + " (" + kind().label() + "), " + days();
        }

        /** How the status of a CCG is known. */
        public enum Kind {
            /** The CCG itself says so, on its own page or in its own papers. */
            STATED_BY_CCG("stated by the CCG"),
            /** It follows from papers of the CCG or its partners, none of which says outright that it was so. */
            FOLLOWS_FROM_PAPERS("follows from papers"),
            /** Somebody else says so of this CCG, by its name. */
            NAMED("named by a source"),
            /** Somebody says so of all CCGs there were, and names none. */
            SAID_OF_ALL("said of all CCGs"),
            /** NHS England approved it beforehand. The agreement was still to be signed, and not everybody who was approved signed. */
            APPROVED("approved"),
            /** It was approved, perhaps on conditions, and the CCG did not have the model on those days after all. */
            NOT_TAKEN_UP("not taken up"),
            /** It follows from what the CCG paid: {@link Spending.Finding#LARGE}. */
            LARGE_PAYMENTS("large payments"),
            /** What the CCG paid makes it likely: {@link Spending.Finding#SMALL}. */
            SMALL_PAYMENTS("small payments");

            private final String label;

            Kind(String label) {
                this.label = label;
            }

            /** {@return what it is called in data files and messages} */
            public String label() {
                return label;
            }

            /**
             * Reads a label.
             *
             * @param label a label as {@link #label()} gives it
             * @return the kind
             * @throws InvalidValueException when there is none of that label
             */
            public static Kind parse(String label) {
                return Labels.parse(Kind.class, Kind::label, label);
            }

            /** Whether it follows from payments, so that a source does not tell it by itself. */
            boolean isFromPayments() {
                return this == LARGE_PAYMENTS || this == SMALL_PAYMENTS;
            }
        }

        /** Collects the parts of a report. */
        public static final class Builder extends ImmutableReport.Builder {
            Builder() {}
        }
    }

    /**
     * What the published payments of a CCG in a financial year show. A CCG with delegated commissioning pays practices for their
     * contracts; without it NHS England does. Payments under £25,000 are not published, so that nothing seen is no proof of anything.
     *
     * <p>It prints as {@code 07P in 2018-19: large payments}.
     */
    @Value.Immutable
    public abstract static sealed class Spending permits ImmutableSpending {
        Spending() {}

        /** {@return a builder, which needs a CCG and a year, and all of the rest or, where no payments are held, none of it} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the CCG} */
        public abstract OdsCode ccg();

        /** {@return the year} */
        public abstract FinancialYear year();

        /** {@return what it booked to delegated commissioning} */
        public abstract Optional<Pounds> delegated();

        /** {@return what it paid under contracts with practices; much of it is in {@link #delegated()} too: the two do not add up} */
        public abstract Optional<Pounds> contracts();

        /** {@return how many payments of any kind it published} */
        public abstract Optional<Integer> payments();

        /** {@return how many of them do not say to which area of expense they belong} */
        public abstract Optional<Integer> withoutArea();

        /** {@return what this rests on} */
        public abstract Optional<Evidence> evidence();

        /** {@return what the payments show} */
        public Finding finding() {
            return PaymentsSeen.findingOf(this);
        }

        @Value.Check
        void check() {
            Problems problems = Problems.of("Spending of " + ccg() + " in " + year());
            PaymentsSeen.check(this, problems);
            problems.throwIfAny();
        }

        @Override
        public String toString() {
            return ccg() + " in " + year() + ": " + finding().label();
        }

        /** What the payments of a CCG show. Only the first two tell of a status. */
        public enum Finding {
            /** £5m or more booked to delegated commissioning, or paid under contracts with practices: it had delegated commissioning. */
            LARGE("large payments"),
            /** Less than that: it may have had delegated commissioning, and paid most of it another way. */
            SMALL("small payments"),
            /** Nothing of the kind among payments that say what they are for. */
            NONE_SEEN("none seen"),
            /** No payment says what it is for. */
            NO_AREA_PUBLISHED("no area of expense published"),
            /** The payments were looked for and are not held. */
            NOT_HELD("not held");

            private final String label;

            Finding(String label) {
                this.label = label;
            }

            /** {@return the words for it, in lower case} */
            public String label() {
                return label;
            }
        }

        /** Collects the parts of what was seen. */
        public static final class Builder extends ImmutableSpending.Builder {
            Builder() {}
        }
    }
}
