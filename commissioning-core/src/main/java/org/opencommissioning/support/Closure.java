package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Citation;

/**
 * A unit stops. Why, and whether it could have gone on, is a {@link ViabilityAssessment}: units have closed while solvent.
 *
 * <p>It prints as {@code closure of NHS Central Eastern Commissioning Support Unit (0CG) on 2014-09-30}.
 */
@Value.Immutable
public abstract sealed class Closure permits ImmutableClosure {
    private static final Period NEXT_DAY = Period.ofDays(1);

    Closure() {}

    /** {@return a builder, which needs a unit} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract Csu unit();

    /** {@return its last day; unknown unless said} */
    @Value.Default
    public UncertainDay lastDay() {
        return UncertainDay.unknown();
    }

    /** {@return where its customers can go; several for a customer that has not chosen} */
    public abstract List<CustomerOption> options();

    /**
     * The options of one customer.
     *
     * @param customer a body
     * @return its options; empty when nothing is said of it
     */
    public List<CustomerOption> optionsOf(Organisation customer) {
        requireNonNull(customer, "customer");
        return options().stream()
                .filter(option -> option.customer().equals(customer))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The novations and other changes of provider that follow from it on the day after its last: one for each customer whose only
     * option is to go to a provider that is named. They cite what the closure cites.
     *
     * @return the novations, in the order of the options
     */
    public List<Novation> novations() {
        List<Novation> novations = new ArrayList<>();
        for (CustomerOption option : options()) {
            boolean chosen = optionsOf(option.customer()).size() == 1 && option.way() != CustomerOption.Way.IN_HOUSE;
            if (chosen) {
                option.destination()
                        .ifPresent(to -> novations.add(Novation.builder()
                                .customer(option.customer())
                                .from(unit())
                                .to(to)
                                .effective(lastDay().plus(NEXT_DAY))
                                .citation(citation())
                                .build()));
            }
        }
        return ImmutableList.copyOf(novations);
    }

    /** {@return where that is said; empty where nothing is cited} */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Problems problems = Problems.of("Closure of", unit());
        Set<CustomerOption> seen = new HashSet<>();
        for (CustomerOption option : options()) {
            problems.require(seen.add(option), "the option " + option + " stands twice");
            problems.require(
                    option.destination().filter(unit()::equals).isEmpty(),
                    "the option " + option + " leads to the unit that closes");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "closure of " + unit() + (lastDay().equals(UncertainDay.unknown()) ? "" : " on " + lastDay());
    }

    /** Collects the parts of a closure. */
    public static final class Builder extends ImmutableClosure.Builder {
        Builder() {}
    }
}
