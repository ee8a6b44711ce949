package org.opencommissioning.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;

/**
 * What one or several commissioners agreed with a provider for a financial year, line by line. Commissioners who share one contract
 * share its terms.
 *
 * <p>A term is held in words, such as a price, a threshold or a way to count; two terms are one where they are word for word the same.
 * A line that the contract does not have is one on which nothing was agreed only where {@link #complete()} says that all lines are
 * held; otherwise its term is not known.
 */
@Value.Immutable
public abstract sealed class ProviderContract permits ImmutableProviderContract {
    /** What stands for the term of a line on which nothing was agreed. */
    public static final String NOTHING_AGREED = "nothing agreed";

    /** What the lines of a scheme's goals begin with. */
    private static final String CQUIN = "CQUIN: ";

    ProviderContract() {}

    /** {@return a builder, which needs a provider, a commissioner, a year and whether all lines are held} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who provides} */
    public abstract Organisation provider();

    /** {@return who buys, at least one} */
    public abstract Set<Organisation> commissioners();

    /** {@return the year} */
    public abstract FinancialYear year();

    /** {@return what was agreed, by the name of the line} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> terms();

    /** {@return the scheme for quality and innovation; empty where there is none or, unless complete, where it is not known} */
    public abstract Optional<CquinScheme> cquin();

    /** {@return whether every line that was agreed is held, the scheme included} */
    public abstract boolean complete();

    /** {@return the names of the lines held, each goal of the scheme being one} */
    public SortedSet<String> lines() {
        ImmutableSortedSet.Builder<String> lines = ImmutableSortedSet.naturalOrder();
        lines.addAll(terms().keySet());
        cquin().ifPresent(scheme -> scheme.goals().keySet().forEach(goal -> lines.add(CQUIN + goal)));
        return lines.build();
    }

    /**
     * What was agreed on a line.
     *
     * @param line the name of the line, as {@link #lines()} has it
     * @return the term; for a goal its part of the scheme and the scheme's of the contract; {@link #NOTHING_AGREED} for a line that a
     *     complete contract does not have; empty where that is not known
     */
    public Optional<String> term(String line) {
        requireNonNull(line, "line");
        Optional<String> agreed =
                line.startsWith(CQUIN) ? goal(line.substring(CQUIN.length())) : Optional.ofNullable(terms().get(line));
        return agreed.isEmpty() && (complete() || (line.startsWith(CQUIN) && cquin().isPresent()))
                ? Optional.of(NOTHING_AGREED)
                : agreed;
    }

    private Optional<String> goal(String goal) {
        return cquin().flatMap(scheme -> Optional.ofNullable(scheme.goals().get(goal))
                .map(part -> part + " of " + scheme.ofContract().toPercent(2)));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("ProviderContract with", provider())
                .require(!commissioners().isEmpty(), "no commissioner")
                .require(!commissioners().contains(provider()), "the provider is among the commissioners");
        terms().forEach((line, term) -> problems.require(!line.isBlank(), "a line has no name")
                .require(!term.isBlank(), "the term of " + line + " is blank; leave out what is not known")
                .require(!line.startsWith(CQUIN), "the line " + line + " reads like a goal; give the scheme as cquin")
                .require(
                        !term.equals(NOTHING_AGREED),
                        "the term of " + line + " is \"" + NOTHING_AGREED + "\"; leave it out of a complete contract"));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "contract of "
                + (commissioners().size() == 1
                        ? commissioners().iterator().next()
                        : commissioners().size() + " commissioners")
                + " with " + provider() + ", " + year();
    }

    /** Collects the parts of a contract. */
    public static final class Builder extends ImmutableProviderContract.Builder {
        Builder() {}
    }
}
