package org.opencommissioning.conflict;

import java.util.List;
import org.immutables.value.Value;
import org.opencommissioning.governance.Person;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;

/**
 * The office at a CCG of whoever watches over its conflicts of interest, usually the chair of its audit committee, and who held it. To
 * watch, one must not be watched: the guardian is no GP, and has no link to those who sell to the CCG.
 *
 * <p>It prints as {@code conflicts guardian of NHS Brent CCG (07P)}.
 */
@Value.Immutable
public abstract sealed class ConflictsGuardian permits ImmutableConflictsGuardian {
    ConflictsGuardian() {}

    /** {@return a builder, which needs a CCG} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the CCG} */
    public abstract Ccg of();

    /** {@return who is known to hold the office, or to have held it, of whatever days} */
    public abstract List<Holder> holders();

    /** {@return whether nobody else held it; false unless said, for who is not listed may not be known} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    @Override
    public String toString() {
        return "conflicts guardian of " + of();
    }

    /** Somebody in the office. What is not said of them is not known. It prints as {@code Ann Ayre, 2016-07-01 to open}. */
    @Value.Immutable
    public abstract static sealed class Holder permits ImmutableHolder {
        Holder() {}

        /** {@return a builder, which needs a person and the days} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return who} */
        public abstract Person person();

        /** {@return the days in office} */
        public abstract UncertainSpan days();

        /** {@return whether the person is a GP; not known unless said} */
        @Value.Default
        public Answer gp() {
            return Answer.NOT_KNOWN;
        }

        /** {@return whether the person has a link to a provider from which the CCG buys; not known unless said} */
        @Value.Default
        public Answer linkedToProvider() {
            return Answer.NOT_KNOWN;
        }

        @Override
        public String toString() {
            return person() + ", " + days();
        }

        /** Collects the parts of a holder. */
        public static final class Builder extends ImmutableHolder.Builder {
            Builder() {}
        }
    }

    /** Collects the parts of the office. */
    public static final class Builder extends ImmutableConflictsGuardian.Builder {
        Builder() {}
    }
}
