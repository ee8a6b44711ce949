package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/**
 * A person on a board or a committee, as what, and what the law asks about such people. What is not said of a seat is not known;
 * it does not count as no.
 *
 * <p>It prints as {@code Ann Ayre (registered nurse)}, and {@code Bob Best (practice representative, chair)}.
 */
@Value.Immutable
public abstract sealed class Seat permits ImmutableSeat {
    Seat() {}

    /** {@return a builder, which needs a person, at least one class and the days} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who sits there} */
    public abstract Person person();

    /** {@return as what, at least one} */
    public abstract Set<MemberClass> classes();

    /** {@return whether it is the chair's seat or the deputy's; {@link Role#MEMBER} unless said} */
    @Value.Default
    public Role role() {
        return Role.MEMBER;
    }

    /** {@return whether it has a vote; unless said, all but that of a non-voting attendee have} */
    @Value.Default
    public boolean voting() {
        return !classes().contains(MemberClass.NON_VOTING_ATTENDEE);
    }

    /** {@return the days on which the person sits there, the first being that of the appointment} */
    public abstract UncertainSpan days();

    /** {@return of a chief finance officer, whether he or she is an employee with a qualification in accountancy} */
    @Value.Default
    public Answer qualifiedAccountant() {
        return Answer.NOT_KNOWN;
    }

    /**
     * The last day as a hospital consultant, of a secondary care specialist.
     *
     * @return the last day in the last such post; of one who still is a consultant, a day on or after the appointment
     */
    @Value.Default
    public UncertainDay consultantUntil() {
        return UncertainDay.unknown();
    }

    /** {@return of a nurse or specialist, whether there is a link to a provider from which the CCG buys} */
    @Value.Default
    public Answer linkedToProvider() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the practice to which a practice representative belongs, from which an interest in it follows} */
    public abstract Optional<Practice> practice();

    /**
     * Whether the person sits as one of a class.
     *
     * @param memberClass the class
     * @return true for any of the person's classes
     */
    public boolean isOf(MemberClass memberClass) {
        return classes().contains(requireNonNull(memberClass, "memberClass"));
    }

    /** {@return whether the person sits as a lay member of any sort} */
    public boolean isLay() {
        return classes().stream().anyMatch(MemberClass::isLay);
    }

    boolean isMember() {
        return !isOf(MemberClass.NON_VOTING_ATTENDEE);
    }

    @Value.Check
    void check() {
        boolean attendee = classes().contains(MemberClass.NON_VOTING_ATTENDEE);
        Problems.of("Seat of", person())
                .require(!classes().isEmpty(), "no class; MemberClass.OTHER is for a member of no other class")
                .require(!attendee || !voting(), "a non-voting attendee with a vote")
                .require(!attendee || classes().size() == 1, "a non-voting attendee who is a member too: " + labels())
                .require(!attendee || role() == Role.MEMBER, "a non-voting attendee as " + role().label())
                .throwIfAny();
    }

    private String labels() {
        return classes().stream().map(MemberClass::label).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return person() + " (" + labels() + (role() == Role.MEMBER ? "" : ", " + role().label()) + ")";
    }

    /** What part a seat has on its board. */
    public enum Role {
        /** One among others. */
        MEMBER("member"),
        /** Chairs the board. */
        CHAIR("chair"),
        /** Chairs it when the chair does not. */
        DEPUTY_CHAIR("deputy chair");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of a seat. */
    public static final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
