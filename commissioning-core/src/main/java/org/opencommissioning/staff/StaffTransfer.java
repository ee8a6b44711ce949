package org.opencommissioning.staff;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/**
 * The staff of a service who pass from one employer to others with it. Head-count and full-time equivalents are kept each by
 * itself, and either may be unknown.
 *
 * <p>It prints as {@code TUPE transfer from NHS England (X24) to 8 employers on 2014-10-01}.
 */
@Value.Immutable
public abstract sealed class StaffTransfer permits ImmutableStaffTransfer {
    private static final UncertainSpan NOT_SAID = UncertainSpan.of(UncertainDay.unknown(), UncertainDay.unknown());

    StaffTransfer() {}

    /** {@return a builder, which needs a regime, a transferor and at least one group} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return under which regime they pass} */
    public abstract Regime regime();

    /** {@return the employer they leave, a legal person} */
    public abstract Organisation transferor();

    /** {@return the unit they worked in, where that is not the employer itself} */
    public abstract Optional<Csu> unit();

    /** {@return the service they work in, by any name} */
    public abstract Optional<String> service();

    /** {@return the groups of posts, each with the one employer it passes to; at least one} */
    public abstract List<Group> groups();

    /** {@return which of the transferees employs a team that serves all of them, where one does} */
    public abstract Optional<Organisation> hostEmployer();

    /** {@return how many who were assigned to the service objected, and so passed to nobody; unknown unless said} */
    @Value.Default
    public Staff objectors() {
        return Staff.unknown();
    }

    /** {@return how many of them resigned or otherwise left before the day; unknown unless said} */
    @Value.Default
    public Staff leavers() {
        return Staff.unknown();
    }

    /** {@return when the transferor gave the employee liability information; unknown unless said} */
    @Value.Default
    public UncertainDay liabilityInformation() {
        return UncertainDay.unknown();
    }

    /**
     * Whether the transferor gave that information at all.
     *
     * @return no where it certainly never did; unless said, yes where a day is given for it and otherwise not known
     */
    @Value.Default
    public Answer informed() {
        return liabilityInformation().equals(UncertainDay.unknown()) ? Answer.NOT_KNOWN : Answer.YES;
    }

    /** {@return from when to when representatives were informed and consulted; unknown unless said} */
    @Value.Default
    public UncertainSpan consultation() {
        return NOT_SAID;
    }

    /**
     * Whether representatives were informed and consulted at all.
     *
     * @return no where they certainly never were; unless said, yes where days are given for it and otherwise not known
     */
    @Value.Default
    public Answer consulted() {
        return consultation().equals(NOT_SAID) ? Answer.NOT_KNOWN : Answer.YES;
    }

    /** {@return the day on which they pass; unknown unless said} */
    @Value.Default
    public UncertainDay day() {
        return UncertainDay.unknown();
    }

    /** {@return whether their service counts on and their terms stayed what they were that day; not known unless said} */
    @Value.Default
    public Answer termsKept() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the employers they pass to, each once} */
    public Set<Organisation> transferees() {
        return groups().stream().map(Group::transferee).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return how many pass to one of the employers} */
    public Staff moving() {
        return groups().stream().map(Group::staff).reduce(Staff.none(), Staff::plus);
    }

    /**
     * How many each employer has afterwards. What the transferees gain, with those who objected or left, is what the transferor
     * loses; where one of these numbers is not known, those that depend on it are not known either.
     *
     * @param before how many each employer has before, the transferor among them
     * @return how many each has after; an employer that was not there has what passes to it
     * @throws InvalidValueException when the transferor is not there, or has fewer than it loses
     */
    public Map<Organisation, Staff> applyTo(Map<? extends Organisation, Staff> before) {
        Map<Organisation, Staff> after = new LinkedHashMap<>(requireNonNull(before, "before"));
        Staff there = after.get(transferor());
        if (there == null) {
            throw new InvalidValueException(this + ": " + transferor() + " is not among the employers");
        }
        Staff lost = moving().plus(objectors()).plus(leavers());
        try {
            after.put(transferor(), there.minus(lost));
        } catch (InvalidValueException e) {
            // of the numbers that would be left, whichever cannot be
            InvalidValueException fault = new InvalidValueException(
                    this + ": " + transferor() + " has " + there + " and cannot lose " + lost, e.problems());
            fault.initCause(e);
            throw fault;
        }
        for (Group group : groups()) {
            after.merge(group.transferee(), group.staff(), Staff::plus);
        }
        return ImmutableMap.copyOf(after);
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("StaffTransfer from", transferor())
                .require(!groups().isEmpty(), "no group")
                .refuseBlank(service(), "the service")
                .require(
                        informed() != Answer.NO || liabilityInformation().equals(UncertainDay.unknown()),
                        "the employee liability information was never given, and " + liabilityInformation()
                                + " is given as its day; leave one of them out")
                .require(
                        consulted() != Answer.NO || consultation().equals(NOT_SAID),
                        "representatives were never consulted, and " + consultation()
                                + " is given as the days of it; leave one of them out");
        requireLegalPerson(problems, "the transferor", transferor());
        for (Organisation transferee : transferees()) {
            requireLegalPerson(problems, "the transferee", transferee);
            problems.require(!transferee.equals(transferor()), "the transferor is a transferee too");
        }
        hostEmployer()
                .ifPresent(host -> problems.require(
                        transferees().contains(host), "the host employer " + host + " is none of the transferees"));
        problems.throwIfAny();
    }

    private static void requireLegalPerson(Problems problems, String what, Organisation body) {
        String remedy = body instanceof Csu csu ? "its host, " + csu.host() : "the body of which it is a part";
        problems.require(
                body.kind().isLegalPerson(),
                what + " " + body + " is a " + body.kind().label() + " and no legal person; name " + remedy);
    }

    @Override
    public String toString() {
        return regime().label() + " transfer from " + transferor() + " to "
                + (transferees().size() == 1
                        ? groups().get(0).transferee()
                        : transferees().size() + " employers")
                + (day().equals(UncertainDay.unknown()) ? "" : " on " + day());
    }

    /** Under which regime staff pass to another employer. */
    public enum Regime {
        /** The Transfer of Undertakings (Protection of Employment) Regulations 2006. */
        TUPE("TUPE"),
        /** The Cabinet Office statement of practice on transfers within the public sector, which follows TUPE. */
        COSOP("COSOP"),
        /** Any other scheme, such as one made under an Act. */
        OTHER_SCHEME("scheme");

        private final String label;

        Regime(String label) {
            this.label = label;
        }

        /** {@return what it is called} */
        public String label() {
            return label;
        }
    }

    /**
     * Posts that pass together to one employer.
     *
     * <p>It prints as {@code finance team to NHS Brent CCG (07P)}.
     */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Group permits ImmutableGroup {
        Group() {}

        /** {@return what the group is called} */
        @Value.Parameter
        public abstract String name();

        /** {@return the one employer it passes to} */
        @Value.Parameter
        public abstract Organisation transferee();

        /** {@return how many they are} */
        @Value.Parameter
        public abstract Staff staff();

        /** {@return whether they were assigned to the service on the eve; not known unless said} */
        @Value.Parameter
        public abstract Answer assigned();

        /**
         * A group.
         *
         * @param name what it is called
         * @param transferee the one employer it passes to
         * @param staff how many they are, {@link Staff#unknown()} where that is not known
         * @return the group; whether it was assigned to the service is not known
         * @throws InvalidValueException when the name is blank
         */
        public static Group of(String name, Organisation transferee, Staff staff) {
            return ImmutableGroup.of(name, transferee, staff, Answer.NOT_KNOWN);
        }

        /**
         * The same group, assigned to the service on the eve or not.
         *
         * @param assigned whether it was
         * @return the group with that answer
         */
        public Group assigned(Answer assigned) {
            return ImmutableGroup.of(name(), transferee(), staff(), assigned);
        }

        @Value.Check
        void check() {
            Problems.of("Group", this)
                    .require(!name().isBlank(), "the name is blank")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return name() + " to " + transferee();
        }
    }

    /** Collects the parts of a transfer. */
    public static final class Builder extends ImmutableStaffTransfer.Builder {
        Builder() {}

        /**
         * Sets the unit they worked in, and its host as the employer they leave.
         *
         * @param unit the unit
         * @return this
         */
        public Builder from(Csu unit) {
            return unit(requireNonNull(unit, "unit")).transferor(unit.host());
        }
    }
}
