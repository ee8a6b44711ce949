package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

/**
 * A part, the whole and the share that the part is of it, as somebody published all three. Each is rounded, so that they agree within a
 * tolerance at best, and none is mended by the others. An amount a head is such a share too: of £136 a patient the whole is £136, and
 * the share the number of patients.
 *
 * <p>It prints as {@code premises: exactly £608,000,000 (…) of exactly £7,600,000,000 (…) is exactly 2/25 (…)}.
 */
@Value.Immutable
public abstract sealed class PublishedShare permits ImmutablePublishedShare {
    PublishedShare() {}

    /** {@return a builder, which needs a subject, a part, a whole and a share} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the part is: premises, or income from one customer} */
    public abstract String subject();

    /** {@return the part, as it was published} */
    public abstract Stated<Pounds> part();

    /** {@return the whole, as it was published} */
    public abstract Stated<Pounds> whole();

    /** {@return what share of the whole the part is, as it was published} */
    public abstract Stated<Proportion> share();

    /** {@return what share and whole make of the part, to the nearest penny} */
    public Pounds impliedPart() {
        return whole().value().times(share().value(), RoundingMode.HALF_UP);
    }

    /**
     * Whether the three agree, where the whole and the share are taken as the numbers that they are.
     *
     * @param tolerance how far what share and whole make of the part may lie from the published part
     * @return {@link Agreement#NOT_COMPARABLE} where whole or share was only said to be more or less than something
     */
    public Agreement agreement(Tolerance<Pounds> tolerance) {
        requireNonNull(tolerance, "tolerance");
        if (isBoundOnly(whole()) || isBoundOnly(share())) {
            return Agreement.NOT_COMPARABLE;
        }
        // what is said exactly is rounded too
        Stated<Pounds> figure = part().exactness() == Stated.Exactness.EXACTLY
                ? Stated.about(part().value(), part().citation())
                : part();
        return tolerance.allows(figure, impliedPart()) ? Agreement.CONSISTENT : Agreement.INCONSISTENT;
    }

    private static boolean isBoundOnly(Stated<?> figure) {
        return switch (figure.exactness()) {
            case EXACTLY, ABOUT, ALMOST -> false;
            case OVER, UP_TO, AT_LEAST -> true;
        };
    }

    @Value.Check
    void check() {
        Problems.of("PublishedShare \"" + subject() + "\"")
                .require(!subject().isBlank(), "the subject is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return subject() + ": " + part() + " of " + whole() + " is " + share();
    }

    /** Collects the parts of a published share. */
    public static final class Builder extends ImmutablePublishedShare.Builder {
        Builder() {}
    }
}
