package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.register.Weighting;

/**
 * By what figures are divided where a body passed to several. Each kind of weight divides differently and none is the true one,
 * so that the caller says which are allowed, and which of them comes first.
 */
@Value.Immutable
public abstract sealed class Weights permits ImmutableWeights {
    private static final Weights STANDARD = new Builder()
            .addOrder(
                    Weighting.REGISTERED_PATIENTS,
                    Weighting.RESIDENT_POPULATION,
                    Weighting.PRACTICES,
                    Weighting.POSTCODES)
            .sizes(Sizes.byPractices())
            .build();

    Weights() {}

    /** {@return the weightings allowed, the one preferred first} */
    public abstract List<Weighting> order();

    /** {@return how big bodies were, for the way back over a merger} */
    public abstract Sizes sizes();

    /** {@return every weighting, people before practices and practices before postcodes, and sizes by practices} */
    public static Weights standard() {
        return STANDARD;
    }

    /**
     * Some weightings only.
     *
     * @param preferred the first choice
     * @param others what may stand in for it where it is not held, in order
     * @return those, with sizes by practices
     * @throws org.opencommissioning.fault.InvalidValueException when one is given twice
     */
    public static Weights of(Weighting preferred, Weighting... others) {
        return new Builder()
                .addOrder(requireNonNull(preferred, "preferred"))
                .addAllOrder(Arrays.asList(requireNonNull(others, "others")))
                .sizes(Sizes.byPractices())
                .build();
    }

    /**
     * With sizes of the caller's own.
     *
     * @param sizes how big bodies were
     * @return the same weightings with those sizes
     */
    public Weights sizedBy(Sizes sizes) {
        return new Builder()
                .addAllOrder(order())
                .sizes(requireNonNull(sizes, "sizes"))
                .build();
    }

    @Value.Check
    void check() {
        Problems.of("Weights " + this)
                .require(new HashSet<>(order()).size() == order().size(), "a weighting is given twice")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return order().stream().map(Weighting::label).toList().toString();
    }

    /** Only for the factories: two parts need no builder. */
    static final class Builder extends ImmutableWeights.Builder {
        Builder() {}
    }
}
