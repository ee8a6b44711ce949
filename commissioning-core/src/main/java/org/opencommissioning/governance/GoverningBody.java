package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;

/**
 * The governing body of a CCG: the people who decide for it from day to day. Whom the law wants on it on a day is for
 * {@link GovernanceRules#governingBodies()} to tell.
 *
 * <p>It prints as {@code governing body of NHS Brent CCG (07P)}.
 */
@Value.Immutable
public abstract sealed class GoverningBody permits ImmutableGoverningBody {
    GoverningBody() {}

    /** {@return a builder, which needs a CCG} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the CCG} */
    public abstract Ccg of();

    /** {@return the seats that are known, of whatever days} */
    public abstract List<Seat> seats();

    /** {@return whether there are no other seats than those; false unless said, for what is not listed may not be known} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /** {@return who has to be present for a decision, where the constitution's rule is known} */
    public abstract Optional<Quorum> quorum();

    /** {@return whether it has an audit committee; not known unless said} */
    @Value.Default
    public Answer auditCommittee() {
        return Answer.NOT_KNOWN;
    }

    /** {@return whether it has a remuneration committee; not known unless said} */
    @Value.Default
    public Answer remunerationCommittee() {
        return Answer.NOT_KNOWN;
    }

    /**
     * The seats of a day. They end with the CCG.
     *
     * @param day the day
     * @return those certainly held that day
     */
    public List<Seat> on(LocalDate day) {
        return Seats.on(requireNonNull(day, "day"), Answer.YES, seats(), of().operationalLife());
    }

    /**
     * The seats that may have been held on a day.
     *
     * @param day the day
     * @return those neither known to have been held that day nor known not to have been
     */
    public List<Seat> notKnownOn(LocalDate day) {
        return Seats.on(requireNonNull(day, "day"), Answer.NOT_KNOWN, seats(), of().operationalLife());
    }

    @Override
    public String toString() {
        return "governing body of " + of();
    }

    /** Collects the parts of a governing body. */
    public static final class Builder extends ImmutableGoverningBody.Builder {
        Builder() {}
    }
}
