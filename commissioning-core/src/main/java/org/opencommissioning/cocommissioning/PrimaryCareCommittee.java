package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.PracticeLandscape;

/**
 * The committee that decides on primary care for a CCG, or for CCGs and NHS England together. Of a CCG's own, guidance asks more than of any
 * committee, and this holds what it asks about; of one with NHS England no source says so. What nobody has told of it is not known.
 *
 * <p>It prints as its committee does.
 */
@Value.Immutable
public abstract sealed class PrimaryCareCommittee permits ImmutablePrimaryCareCommittee {
    PrimaryCareCommittee() {}

    /** {@return a builder, which needs a committee} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return its seats, its bodies, its quorum and its days} */
    public abstract Committee committee();

    /** {@return who chairs the audit committees of its CCGs, all of them; empty where that is not known} */
    public abstract Set<Person> auditChairs();

    /** {@return who is invited to every meeting or is not, and whether with a vote; of everybody else it is not known} */
    public abstract Map<Invitee, Invitation> invitations();

    /** {@return whether it meets in public; not known unless said} */
    @Value.Default
    public Answer meetsInPublic() {
        return Answer.NOT_KNOWN;
    }

    /** {@return whether it publishes its minutes; not known unless said} */
    @Value.Default
    public Answer publishesMinutes() {
        return Answer.NOT_KNOWN;
    }

    /**
     * A matter that concerns all practices of a commissioner, such as what they are paid. Each of its GPs then has an interest in it, and
     * {@link Meeting#standingOn} leaves out whoever sits for a practice, whether they declared that or not.
     *
     * @param title what is to be decided
     * @param commissioner the CCG, or what followed it
     * @param practices the practices of the day
     * @return the matter, which concerns each practice that belongs to the commissioner that day
     * @throws NoSuchOrganisationException when none does, as on days on which the commissioner was not there
     */
    public static Meeting.Matter matterOfPractices(
            String title, Organisation commissioner, PracticeLandscape practices) {
        List<Practice> itsOwn = requireNonNull(practices, "practices").of(requireNonNull(commissioner, "commissioner"));
        if (itsOwn.isEmpty()) {
            throw new NoSuchOrganisationException(
                    commissioner.toString(),
                    List.of(),
                    "Matter \"" + title + "\": no practice of " + commissioner + ", which was there "
                            + commissioner.operationalLife() + ", is among the " + practices
                            + "; give the practices of a day on which it has some");
        }
        return Meeting.Matter.of(title, itsOwn.stream().map(Party::of).toArray(Party[]::new));
    }

    @Value.Check
    void check() {
        Problems.of("PrimaryCareCommittee", this)
                .require(
                        committee().kind() != Committee.Kind.COLLABORATION_BOARD,
                        "it is a collaboration board, which advises and decides nothing; give a committee")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return committee().toString();
    }

    /** Who is to be invited to its meetings. */
    public enum Invitee {
        /** The patients' champion of the area. */
        HEALTHWATCH("Healthwatch"),
        /** The health and wellbeing board of the council. */
        HEALTH_AND_WELLBEING_BOARD("the health and wellbeing board"),
        /** The committee of local GPs, whom a committee may invite. */
        LOCAL_MEDICAL_COMMITTEE("the local medical committee");

        private final String label;

        Invitee(String label) {
            this.label = label;
        }

        /** {@return the words for it, as they stand in a sentence} */
        public String label() {
            return label;
        }
    }

    /** Whether somebody is invited to every meeting, and to what. */
    public enum Invitation {
        /** Invited, without a vote. */
        WITHOUT_VOTE,
        /** Invited, with a vote. */
        WITH_VOTE,
        /** Not invited. */
        NOT_INVITED
    }

    /** Collects the parts of a committee. */
    public static final class Builder extends ImmutablePrimaryCareCommittee.Builder {
        Builder() {}
    }
}
