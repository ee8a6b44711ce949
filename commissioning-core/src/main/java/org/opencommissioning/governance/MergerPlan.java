package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Citation;

/**
 * That several CCGs become one: the proposal, and what becomes of it if one of them refuses. Each of them has to apply for the
 * merger, NHS England has to approve it, and so have the members of each CCG whose constitution wants that. A body refuses where its
 * members or those who decide for it {@linkplain Decision.Verb#REJECTED rejected} the proposal and have not approved it since; it then
 * takes no part, whatever the others approved. Whether the others go on without it is for the plan to say, and not known where that is
 * not said.
 *
 * <p>A body of which no decision is told that would answer a question has decided nothing where
 * {@linkplain Proposal#allDecisionsKnown() all decisions are known}; otherwise it is not known whether it has applied, approved or refused.
 *
 * <p>Where the plan says that the rest go on, whoever approved it approved that too. Where the rest are to be asked again, that
 * is another plan.
 *
 * <p>It prints as {@code merger "one CCG for north west London" of 8 bodies}.
 */
@Value.Immutable
public abstract sealed class MergerPlan permits ImmutableMergerPlan {
    MergerPlan() {}

    /** {@return a builder, which needs a proposal} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is proposed: the CCGs, at least two, with their decisions, and the words of NHS England and others} */
    public abstract Proposal proposal();

    /** {@return what becomes of the merger if one of them refuses; {@link IfOneRefuses#NOT_SAID} unless said} */
    @Value.Default
    public IfOneRefuses ifOneRefuses() {
        return IfOneRefuses.NOT_SAID;
    }

    /**
     * Whether the constitution of a body wants its members to approve a merger, which is for each constitution to say.
     *
     * @return yes or no of each body of which that is known; not known of the others
     */
    public abstract Map<Organisation, Answer> membersDecide();

    /** {@return where it is said what becomes of it if one refuses; wanted where that is said} */
    public abstract Optional<Citation> citation();

    /**
     * Whether a body refused by the end of a day and has not taken that back. The members take back what the members rejected, and
     * the governing body or a committee what one of these rejected.
     *
     * @param body one of the bodies
     * @param day the day
     * @return yes, no, or not known where reports are too weak or too vague, do not say who rejected and who approved, or tell nothing
     *     of it
     * @throws InvalidValueException when the body is none of the plan's
     */
    public Answer isRefusedBy(Organisation body, LocalDate day) {
        return Stance.of(this, requireOneOfThem(body), requireNonNull(day, "day"))
                .refuses();
    }

    /**
     * Whether a body is one of those that merge, as things stood at the end of a day. None is that refuses, and none alone.
     *
     * @param body one of the bodies
     * @param day the day
     * @return yes where neither its own refusal nor that of another takes it out; not known also where another refuses and the
     *     plan does not say what then
     * @throws InvalidValueException when the body is none of the plan's
     */
    public Answer takesPart(Organisation body, LocalDate day) {
        Answer stays = isRefusedBy(body, day).not();
        Answer someOther = Answer.NO;
        Answer everyOther = Answer.YES;
        for (Organisation other : proposal().bodies()) {
            if (!other.equals(body)) {
                Answer otherStays = isRefusedBy(other, day).not();
                someOther = someOther.or(otherStays);
                everyOther = everyOther.and(otherStays);
            }
        }
        Answer ifTheRestGoOn = stays.and(someOther);
        Answer ifAllStop = stays.and(everyOther);
        return switch (ifOneRefuses()) {
            case REST_GO_ON -> ifTheRestGoOn;
            case ALL_STOP -> ifAllStop;
            case NOT_SAID -> ifTheRestGoOn == ifAllStop ? ifAllStop : Answer.NOT_KNOWN;
        };
    }

    /**
     * The bodies that merge, as things stood at the end of a day.
     *
     * @param day the day
     * @return those that certainly take part
     */
    public Set<Organisation> participantsOn(LocalDate day) {
        return bodies(Answer.YES, day);
    }

    /**
     * The bodies of which it is not known whether they merge, as things stood at the end of a day.
     *
     * @param day the day
     * @return those that may take part
     */
    public Set<Organisation> notKnownToTakePartOn(LocalDate day) {
        return bodies(Answer.NOT_KNOWN, day);
    }

    private Set<Organisation> bodies(Answer takingPart, LocalDate day) {
        requireNonNull(day, "day");
        return proposal().bodies().stream()
                .filter(body -> takesPart(body, day) == takingPart)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The bodies that would merge if one of them refused and no other did.
     *
     * @param body one of the bodies
     * @return the others, or none where all would stop or only one would be left; empty where the plan does not say what then
     * @throws InvalidValueException when the body is none of the plan's
     */
    public Optional<Set<Organisation>> mergingWithout(Organisation body) {
        requireOneOfThem(body);
        boolean oneLeft = proposal().bodies().size() == 2;
        if (oneLeft || ifOneRefuses() == IfOneRefuses.ALL_STOP) {
            return Optional.of(ImmutableSet.of());
        }
        return ifOneRefuses() == IfOneRefuses.NOT_SAID
                ? Optional.empty()
                : Optional.of(proposal().bodies().stream()
                        .filter(other -> !other.equals(body))
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Whether the merger may go ahead, as things stood at the end of a day: at least two bodies take part, each of them has applied
     * and has the approval of its members, if its constitution wants that, NHS England has approved it, every other word that the
     * proposal needs is given, and the bodies were there on that day or the day before, as those that merge on it were.
     *
     * @param day the day
     * @return no where something is {@linkplain #stillWantedOn wanted}; not known where a fact {@linkplain #missingOn is missing}
     */
    public Answer mayGoAheadOn(LocalDate day) {
        MergerNeeds needs = MergerNeeds.ofAll(this, requireNonNull(day, "day"));
        if (!needs.wanted().isEmpty()) {
            return Answer.NO;
        }
        return needs.missing().isEmpty() ? Answer.YES : Answer.NOT_KNOWN;
    }

    /**
     * What certainly was wanted for the merger to go ahead, at the end of a day.
     *
     * @param day the day
     * @return each thing in words, such as {@code the application of NHS Brent CCG (07P)}
     */
    public List<String> stillWantedOn(LocalDate day) {
        return MergerNeeds.ofAll(this, requireNonNull(day, "day")).wanted();
    }

    /**
     * The facts that are missing to tell whether the merger may go ahead on a day.
     *
     * @param day the day
     * @return each fact in words, such as {@code whether NHS England has approved it}
     */
    public List<String> missingOn(LocalDate day) {
        return MergerNeeds.ofAll(this, requireNonNull(day, "day")).missing();
    }

    private Organisation requireOneOfThem(Organisation body) {
        if (!proposal().bodies().contains(requireNonNull(body, "body"))) {
            throw new InvalidValueException("MergerPlan \"" + proposal().title() + "\": " + body
                    + " is none of its bodies; they are " + proposal().bodies());
        }
        return body;
    }

    @Value.Check
    void check() {
        List<Organisation> others = proposal().bodies().stream()
                .filter(body -> !(body instanceof Ccg))
                .toList();
        boolean said = ifOneRefuses() != IfOneRefuses.NOT_SAID;
        List<Organisation> strangers = membersDecide().keySet().stream()
                .filter(body -> !proposal().bodies().contains(body))
                .toList();
        Problems.of("MergerPlan \"" + proposal().title() + "\"")
                .require(others.isEmpty(), others + " among the bodies; expected CCGs only")
                .require(
                        proposal().bodies().size() >= 2,
                        "only " + proposal().bodies() + "; expected at least two bodies, for none merges alone")
                .require(
                        strangers.isEmpty(),
                        "whether the members decide is said of " + strangers + ", none of the bodies; leave it out")
                .require(
                        !said || citation().isPresent(),
                        "if one refuses, " + ifOneRefuses().label() + ", without a citation; say where that is said")
                .require(
                        said || citation().isEmpty(),
                        "what becomes of it if one refuses is not said, and a citation is given for it; leave it out")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "merger " + proposal();
    }

    /** What becomes of a plan if one of its bodies refuses. */
    public enum IfOneRefuses {
        /** Whoever refuses is left out, and the others merge. */
        REST_GO_ON("the rest go on"),
        /** Nobody merges. */
        ALL_STOP("all stop"),
        /** The plan does not say, or nobody has told what it says. */
        NOT_SAID("not said");

        private final String label;

        IfOneRefuses(String label) {
            this.label = label;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of a plan. */
    public static final class Builder extends ImmutableMergerPlan.Builder {
        Builder() {}
    }
}
