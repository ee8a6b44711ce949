package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;

/**
 * Who has to be present for a decision to be taken, as terms of reference set it. They differ from committee to committee: at
 * least three, one of them lay; or four, among them the chair or the deputy. Only people with a vote who are not excluded count.
 *
 * <p>It prints as {@code at least 4, the chair or deputy chair, at least 1 of (registered nurse)}.
 */
@Value.Immutable
public abstract sealed class Quorum permits ImmutableQuorum {
    Quorum() {}

    /**
     * A number of people, whoever they are.
     *
     * @param least how many at least
     * @return the quorum
     * @throws InvalidValueException when the number is less than one
     */
    public static Quorum of(int least) {
        return builder().least(least).build();
    }

    /** {@return a builder, which needs a number} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many people at least} */
    public abstract int least();

    /** {@return whether the chair or the deputy has to be among them; false unless said} */
    @Value.Default
    public boolean chairOrDeputy() {
        return false;
    }

    /** {@return of which classes at least how many have to be among them; one person may fill several places} */
    public abstract List<Place> places();

    @Value.Check
    void check() {
        Problems.of("Quorum", this)
                .require(least() >= 1, "a quorum of " + least() + "; expected at least 1")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "at least " + least() + (chairOrDeputy() ? ", the chair or deputy chair" : "")
                + places().stream().map(place -> ", " + place).collect(Collectors.joining());
    }

    /** How many people of certain classes have to be present. It prints as {@code at least 1 of (registered nurse)}. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Place permits ImmutablePlace {
        Place() {}

        /** {@return how many people at least} */
        @Value.Parameter
        public abstract int least();

        /** {@return the classes; each person is of any of them} */
        @Value.Parameter
        public abstract Set<MemberClass> anyOf();

        /**
         * Some people of certain classes.
         *
         * @param least how many at least
         * @param anyOf the classes, at least one; a person counts who is of any of them
         * @return the place
         * @throws InvalidValueException when the number is less than one or there is no class
         */
        public static Place of(int least, MemberClass... anyOf) {
            return ImmutablePlace.of(least, ImmutableSet.copyOf(Arrays.asList(requireNonNull(anyOf, "anyOf"))));
        }

        /**
         * Some lay people of any sort.
         *
         * @param least how many at least
         * @return the place
         * @throws InvalidValueException when the number is less than one
         */
        public static Place lay(int least) {
            return of(least, MemberClass.LAY_AUDIT, MemberClass.LAY_LOCAL, MemberClass.OTHER_LAY);
        }

        boolean admits(Seat seat) {
            return seat.classes().stream().anyMatch(anyOf()::contains);
        }

        String ofClasses() {
            return anyOf().stream().map(MemberClass::label).collect(Collectors.joining(", ", "of (", ")"));
        }

        @Value.Check
        void check() {
            Problems.of("Place", this)
                    .require(least() >= 1, "a place for " + least() + "; expected at least 1")
                    .require(!anyOf().isEmpty(), "no class")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return "at least " + least() + " " + ofClasses();
        }
    }

    /** Collects the parts of a quorum. */
    public static final class Builder extends ImmutableQuorum.Builder {
        Builder() {}
    }
}
