package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/**
 * Units that work together and mean to merge. They stay separate until the day of the merger, whatever is planned; a plan whose day
 * has come, and of which nobody tells whether it happened, leaves open whether they did.
 *
 * <p>It prints as {@code consortium of … (0AT), … (0AX), … (0AM)}.
 */
@Value.Immutable
public abstract sealed class Consortium permits ImmutableConsortium {
    Consortium() {}

    /** {@return a builder, which needs at least two members} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the units} */
    public abstract Set<Csu> members();

    /** {@return the first day of the merged unit, as planned or as it happened; unknown unless said} */
    @Value.Default
    public UncertainDay merger() {
        return UncertainDay.unknown();
    }

    /** {@return whether the merger took place; not known unless said} */
    @Value.Default
    public Answer tookPlace() {
        return Answer.NOT_KNOWN;
    }

    /** {@return the merged unit, which may be one of the members; empty where it is not known} */
    public abstract Optional<Csu> successor();

    /**
     * Whether its members are separate units on a day.
     *
     * @param day the day
     * @return yes before the day of the merger, and on every day when it did not take place; no from that day on when it did; not
     *     known where day or outcome leaves it open
     */
    public Answer isSeparateOn(LocalDate day) {
        return merger().isAfter(requireNonNull(day, "day")).or(tookPlace().not());
    }

    /**
     * Who stands for a member on a day: who provides its customers, under agreements that are its own until the merger.
     *
     * @param member a member
     * @param day the day
     * @return the member itself while they are separate, the merged unit afterwards
     * @throws InvalidValueException when it is no member
     * @throws NotKnownException when it is not known whether they had merged, or into which unit
     */
    public Csu standingFor(Csu member, LocalDate day) {
        if (!members().contains(requireNonNull(member, "member"))) {
            throw new InvalidValueException(this + ": " + member + " is no member");
        }
        String question = "Who stands for " + member + " on " + day;
        return switch (isSeparateOn(day)) {
            case YES -> member;
            case NO -> successor().orElseThrow(() -> new NotKnownException(question, "the merged unit"));
            case NOT_KNOWN ->
                throw new NotKnownException(
                        question,
                        merger().isAfter(day) == Answer.NOT_KNOWN
                                ? "the day of the merger"
                                : "whether the merger took place");
        };
    }

    @Value.Check
    void check() {
        Problems.of("Consortium of", members())
                .require(members().size() > 1, "expected at least two members")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return "consortium of " + members().stream().map(Csu::toString).collect(Collectors.joining(", "));
    }

    /** Collects the parts of a consortium. */
    public static final class Builder extends ImmutableConsortium.Builder {
        Builder() {}
    }
}
