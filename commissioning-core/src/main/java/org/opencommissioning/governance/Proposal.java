package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Citation;

/**
 * What one or several bodies want to do, what they have decided about it so far, and whose word it needs besides. A body is
 * bound by its own approval only; what the others approved, what chairs agreed and what a board recommended does not bind it,
 * and a rejection neither binds nor undoes that it approved.
 *
 * <p>Of a body that is told to have approved or rejected it, that is all it decided. A body of which neither is told has not approved
 * where {@linkplain #allDecisionsKnown() all decisions are known}; otherwise it is not known whether it has. What may have been
 * approved, because the report of it is weak or its day uncertain, is answered with <em>not known</em> too.
 *
 * <p>It prints as {@code "in-house support" of 8 bodies}, and that of one body with the body.
 */
@Value.Immutable
public abstract sealed class Proposal permits ImmutableProposal {
    Proposal() {}

    /** {@return a builder, which needs a title and at least one body} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is proposed, in a few words} */
    public abstract String title();

    /** {@return the bodies that want it, each of which has to approve it} */
    public abstract Set<Organisation> bodies();

    /** {@return what was decided so far; each decision is about the title, and all but assurances are of the bodies} */
    public abstract List<Decision> decisions();

    /** {@return whether these are all decisions so far; false unless said, for minutes may not have been read} */
    @Value.Default
    public boolean allDecisionsKnown() {
        return false;
    }

    /** {@return whose word is needed besides; of several words of one body on one subject the latest counts} */
    public abstract List<Approval> approvals();

    /** {@return the strategies it is to serve} */
    public abstract Set<Strategy> strategies();

    /**
     * Whether it binds a body on a day.
     *
     * @param body one of the bodies
     * @param day the day
     * @return yes where the body itself had approved by then; no where it had not, and after the end of the body; not known
     *     where it may have, and where nothing tells
     * @throws InvalidValueException when the proposal is not one of that body's
     */
    public Answer binds(Organisation body, LocalDate day) {
        requireNonNull(day, "day");
        if (!bodies().contains(requireNonNull(body, "body"))) {
            throw new InvalidValueException(
                    "Proposal \"" + title() + "\": " + body + " is none of its bodies; they are " + bodies());
        }
        return hasApproved(body, day).and(Lives.isThere(body, day));
    }

    private Answer hasApproved(Organisation body, LocalDate day) {
        Answer approved = Answer.NO;
        for (Decision decision : decisions()) {
            approved = approved.or(decision.approvesFor(body, day));
        }
        return approved == Answer.NO && !allDecisionsKnown() && !isTold(body) ? Answer.NOT_KNOWN : approved;
    }

    /** Whether it is told, of any day, that the body approved or rejected it. */
    private boolean isTold(Organisation body) {
        return decisions().stream()
                .anyMatch(each -> each.body().equals(body)
                        && (each.verb() == Decision.Verb.APPROVED || each.verb() == Decision.Verb.REJECTED)
                        && each.isTaken().isYes());
    }

    /**
     * The bodies that had approved by the end of a day.
     *
     * @param day the day
     * @return those that certainly had
     */
    public Set<Organisation> approvedBy(LocalDate day) {
        return bodies(Answer.YES, day);
    }

    /**
     * The bodies that had not approved by the end of a day.
     *
     * @param day the day
     * @return those that certainly had not
     */
    public Set<Organisation> notApprovedBy(LocalDate day) {
        return bodies(Answer.NO, day);
    }

    /**
     * The bodies of which it is not known whether they had approved by the end of a day.
     *
     * @param day the day
     * @return those that may have
     */
    public Set<Organisation> notKnownToHaveApprovedBy(LocalDate day) {
        return bodies(Answer.NOT_KNOWN, day);
    }

    private Set<Organisation> bodies(Answer approved, LocalDate day) {
        requireNonNull(day, "day");
        return bodies().stream()
                .filter(body -> hasApproved(body, day) == approved)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The words of others that were still wanted at the end of a day.
     *
     * @param day the day
     * @return those not known to have been given by then
     */
    public List<Approval> stillNeeded(LocalDate day) {
        requireNonNull(day, "day");
        return approvals().stream()
                .filter(approval -> !approval.isGivenBy(day).isYes()
                        && !isGiven(approval, day).isYes())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Whether nothing is wanting on a day: every body has approved, and every word of another is given.
     *
     * @param day the day
     * @return yes, no, or not known where nothing certainly is wanting and something may be
     */
    public Answer isComplete(LocalDate day) {
        requireNonNull(day, "day");
        Answer complete = Answer.YES;
        for (Organisation body : bodies()) {
            complete = complete.and(hasApproved(body, day));
        }
        for (Approval approval : approvals()) {
            complete = complete.and(isGiven(approval, day));
        }
        return complete;
    }

    /** Whether the body that is asked has given its word on that subject, of all that is recorded of it. */
    Answer isGiven(Approval needed, LocalDate day) {
        return Approval.isGivenBy(
                day,
                approvals().stream()
                        .filter(each ->
                                each.by().equals(needed.by()) && each.subject().equals(needed.subject()))
                        .toList());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Proposal \"" + title() + "\"")
                .require(!title().isBlank(), "the title is blank")
                .require(!bodies().isEmpty(), "no body");
        for (Decision decision : decisions()) {
            problems.require(
                    decision.subject().equals(title()),
                    "the decision " + decision + " is about something else; decisions on a proposal name its title");
            problems.require(
                    decision.verb() == Decision.Verb.ASSURED || bodies().contains(decision.body()),
                    "the decision " + decision + " is of none of its bodies; leave it out, or add the body");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "\"" + title() + "\" of "
                + (bodies().size() == 1 ? bodies().iterator().next().toString() : bodies().size() + " bodies");
    }

    /**
     * A longer plan that proposals serve, such as <em>Shaping a Healthier Future</em> of the CCGs of north west London. It prints as
     * its name.
     */
    @Value.Immutable
    public abstract static sealed class Strategy permits ImmutableStrategy {
        Strategy() {}

        /** {@return a builder, which needs a name, at least one body and a document} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return what it is called} */
        public abstract String name();

        /** {@return the bodies whose plan it is, at least one} */
        public abstract Set<Organisation> bodies();

        /** {@return the document that sets it out, or that tells of it} */
        public abstract Citation document();

        @Value.Check
        void check() {
            Problems.of("Strategy \"" + name() + "\"")
                    .require(!name().isBlank(), "the name is blank")
                    .require(!bodies().isEmpty(), "no body")
                    .throwIfAny();
        }

        @Override
        public String toString() {
            return name();
        }

        /** Collects the parts of a strategy. */
        public static final class Builder extends ImmutableStrategy.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of a proposal. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
