package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.LegalProvision;

/**
 * Who has to commission which care in England, from when to when, and why: the state of things where nothing else was arranged. It is a
 * table that can be replaced: {@link #standard()} is the one in the jar.
 */
@Value.Immutable
public abstract sealed class CommissioningDuties permits ImmutableCommissioningDuties {
    private static final Supplier<CommissioningDuties> STANDARD = Suppliers.memoize(DutyReader::embedded);

    CommissioningDuties() {}

    /** {@return the duties that the library ships, read on the first call} */
    public static CommissioningDuties standard() {
        return STANDARD.get();
    }

    /**
     * Reads duties from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the duties
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static CommissioningDuties read(Path folder) {
        return DutyReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the duties; those for one service are of different days} */
    public abstract List<Duty> duties();

    /**
     * Whose duty it is to commission a service on a day.
     *
     * @param service the service
     * @param day the day
     * @return the duty; empty where none is held for that day
     */
    public Optional<Duty> of(CareService service, LocalDate day) {
        requireNonNull(service, "service");
        requireNonNull(day, "day");
        return duties().stream()
                .filter(duty -> duty.service() == service && duty.days().contains(day))
                .findFirst();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("CommissioningDuties");
        for (int place = 0; place < duties().size(); place++) {
            Duty duty = duties().get(place);
            problems.require(
                    !overlapsAnother(place),
                    "another duty for " + duty.service().label() + " has days of " + duty.days());
        }
        problems.throwIfAny();
    }

    /** Whether the duty at a place of the list has days of one at another place, be it the same duty again. */
    private boolean overlapsAnother(int place) {
        Duty duty = duties().get(place);
        for (int i = 0; i < duties().size(); i++) {
            Duty other = duties().get(i);
            if (i != place && other.service() == duty.service() && other.days().overlaps(duty.days())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "CommissioningDuties (" + duties().size() + ")";
    }

    /** Who commissions a service on certain days. It prints as {@code dental care, 2013-04-01 to 2022-06-30: NHS England}. */
    @Value.Immutable
    public abstract static sealed class Duty permits ImmutableDuty {
        Duty() {}

        /** {@return a builder, which needs everything but a power} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return the service} */
        public abstract CareService service();

        /** {@return the days} */
        public abstract DateSpan days();

        /** {@return who commissions it} */
        public abstract Holder holder();

        /** {@return the law that makes it so; empty where none is held} */
        public abstract Optional<LegalProvision> power();

        /** {@return why, in words that continue <em>since</em>} */
        public abstract String reason();

        /** {@return what this rests on} */
        public abstract Evidence evidence();

        @Value.Check
        void check() {
            Problems.of("Duty", this)
                    .require(!reason().isBlank(), "the reason is blank")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return service().label() + ", " + days() + ": " + holder().label();
        }

        /** Collects the parts of a duty. */
        public static final class Builder extends ImmutableDuty.Builder {
            Builder() {}
        }
    }

    /** Who commissions a service. */
    public enum Holder {
        /** NHS England. */
        NHS_ENGLAND("NHS England"),
        /** NHS England, unless it shares the task with the CCG or has handed it over. */
        NHS_ENGLAND_UNLESS_ARRANGED("NHS England unless arranged"),
        /** The CCG in whose place one asks. */
        CCG("CCG"),
        /** The CCG, as NHS England's delegate. */
        CCG_DELEGATED("CCG, delegated"),
        /** The integrated care board in whose place one asks. */
        ICB("ICB"),
        /** The integrated care board, as NHS England's delegate. */
        ICB_DELEGATED("ICB, delegated"),
        /** Some integrated care boards and not others, or nobody has found out. */
        NOT_KNOWN("not known");

        private final String label;

        Holder(String label) {
            this.label = label;
        }

        /** {@return the words for it, as they stand in data files} */
        public String label() {
            return label;
        }

        /**
         * Reads a {@link #label()}, and nothing else.
         *
         * @param label the words of a data file
         * @return the constant of that label
         * @throws InvalidValueException when there is none; the message lists those there are
         */
        public static Holder parse(String label) {
            return Labels.parse(Holder.class, Holder::label, label);
        }
    }

    /** Collects duties. */
    public static final class Builder extends ImmutableCommissioningDuties.Builder {
        Builder() {}
    }
}
