package org.opencommissioning.budget;

import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.NameKey;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Evidence;

/**
 * What a payment to general practice is published as, and what is known of it. A name that nobody has placed is a category too: it
 * keeps its name and has no stream.
 *
 * <p>It prints as its name.
 */
@Value.Immutable
public abstract sealed class PaymentCategory permits ImmutablePaymentCategory {
    PaymentCategory() {}

    /** {@return a builder, which needs a name} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A category of which no more is known.
     *
     * @param name its name
     * @param stream what the money is for
     * @return the category
     * @throws InvalidValueException when the name has no letter
     */
    public static PaymentCategory of(String name, PrimaryCareStream stream) {
        return builder().name(name).stream(stream).build();
    }

    /**
     * A name that is in no table, or may mean several things.
     *
     * @param name the name
     * @return a category of that name without a stream
     * @throws InvalidValueException when the name has no letter
     */
    public static PaymentCategory unmapped(String name) {
        return builder().name(name).build();
    }

    /** {@return the name it is published under, in the first year in which it was seen} */
    public abstract String name();

    /** {@return other names for it, of later years or other tables} */
    @Value.NaturalOrder
    public abstract SortedSet<String> aliases();

    /** {@return what the money is for; empty where nobody has said, or the name may mean several things} */
    public abstract Optional<PrimaryCareStream> stream();

    /** {@return whether it is paid year after year} */
    @Value.Default
    public Recurrence recurrence() {
        return Recurrence.NOT_SAID;
    }

    /** {@return who holds the money where primary care is not delegated to a CCG; two where either may, empty where it is not known} */
    @Value.NaturalOrder
    public abstract SortedSet<Holder> holders();

    /** {@return where the name is used} */
    @Value.Default
    public Listing listing() {
        return Listing.OTHER;
    }

    /** {@return the category that is the sum of this and others, where a file gives both; it is no line beside all its parts} */
    public abstract Optional<String> partOf();

    /** {@return what all this rests on; empty where nothing was looked up} */
    public abstract Optional<Evidence> evidence();

    /** Its name as far as names are told apart. */
    @Value.Lazy
    String key() {
        return NameKey.of(name());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("PaymentCategory \"" + name() + "\"")
                .require(!key().isEmpty(), "the name has no letter")
                .refuseBlank(partOf(), "the sum that it is part of");
        for (String alias : aliases()) {
            problems.require(!NameKey.of(alias).isEmpty(), "the alias \"" + alias + "\" has no letter");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return name();
    }

    /** Whether money is paid year after year. */
    public enum Recurrence {
        /** Year after year. */
        RECURRENT("recurrent"),
        /** Once. */
        NON_RECURRENT("non-recurrent"),
        /** Part of it is, and part of it is not. */
        BOTH("both"),
        /** Nobody has said. */
        NOT_SAID("not said");

        private final String label;

        Recurrence(String label) {
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
        public static Recurrence parse(String label) {
            return Labels.parse(Recurrence.class, Recurrence::label, label);
        }
    }

    /** What kind of body holds money for primary care. */
    public enum Holder {
        /** NHS England, which commissions primary medical care unless it has delegated that. */
        NHS_ENGLAND("NHS England"),
        /** The CCG. */
        CCG("CCG"),
        /** The council, for public health. */
        LOCAL_AUTHORITY("local authority");

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

    /** Where a name is used. */
    public enum Listing {
        /** In national files of payments, and the published total holds it. */
        IN_TOTAL("in the total"),
        /** In national files of payments, beside the published total. */
        BESIDE_TOTAL("beside the total"),
        /** Elsewhere: in templates for budgets, in proposals, or in no table at all. */
        OTHER("other");

        private final String label;

        Listing(String label) {
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
        public static Listing parse(String label) {
            return Labels.parse(Listing.class, Listing::label, label);
        }
    }

    /** Collects the parts of a category. */
    public static final class Builder extends ImmutablePaymentCategory.Builder {
        Builder() {}
    }
}
