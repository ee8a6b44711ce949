package org.opencommissioning.contract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;

/**
 * How far the terms of several commissioners for one provider differ: of all pairs of commissioners, and all lines whose terms both of
 * a pair are known for, the share that differs. It is 0 where all agree, and 1 where no two agree on anything. What is not known counts
 * neither way, and is named.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Divergence permits ImmutableDivergence {
    private static final Comparator<Line> MOST_PAIRS_FIRST =
            Comparator.comparingLong(Line::differing).reversed().thenComparing(Line::name);

    Divergence() {}

    /** {@return who buys from the provider, in the order of their codes} */
    @Value.Parameter
    public abstract Set<Organisation> commissioners();

    /** {@return every line that one of the contracts has, those that most pairs differ on first} */
    @Value.Parameter
    public abstract List<Line> lines();

    /**
     * Compares contracts.
     *
     * @param contracts contracts with one provider for one year, in which each commissioner stands once; at least two commissioners
     * @return how far they differ; the order in which they were given makes no difference
     * @throws InvalidValueException when they are of several providers or years, a commissioner stands twice, two have one code, or
     *     there are fewer than two
     */
    public static Divergence of(Collection<ProviderContract> contracts) {
        requireComparable(requireNonNull(contracts, "contracts"));
        Map<String, Organisation> byCode = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (ProviderContract contract : contracts) {
            contract.commissioners().forEach(each -> byCode.put(each.code().toString(), each));
            names.addAll(contract.lines());
        }
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(line(name, byCode.values(), contracts));
        }
        return ImmutableDivergence.of(
                ImmutableSet.copyOf(byCode.values()), ImmutableList.sortedCopyOf(MOST_PAIRS_FIRST, lines));
    }

    private static void requireComparable(Collection<ProviderContract> contracts) {
        Set<Organisation> seen = new LinkedHashSet<>();
        Map<String, Organisation> byCode = new HashMap<>();
        Set<Object> providers = new LinkedHashSet<>();
        Set<Object> years = new TreeSet<>();
        Problems problems = Problems.of("Divergence of " + contracts.size() + " contracts");
        for (ProviderContract contract : contracts) {
            providers.add(contract.provider());
            years.add(contract.year());
            for (Organisation commissioner : contract.commissioners()) {
                problems.require(seen.add(commissioner), commissioner + " stands in two of them");
                String code = commissioner.code().toString();
                Organisation first = byCode.getOrDefault(code, commissioner);
                problems.require(
                        first.equals(commissioner),
                        "two commissioners have the code " + code + ", " + first + " and " + commissioner
                                + "; give one of them");
                byCode.put(code, first);
            }
        }
        problems.require(providers.size() < 2, "they are with " + providers + ", expected one provider")
                .require(years.size() < 2, "they are of " + years + ", expected one year")
                .require(
                        seen.size() > 1,
                        "there is nobody to compare with; give the contracts of two commissioners or more")
                .throwIfAny();
    }

    private static Line line(
            String name, Collection<Organisation> commissioners, Collection<ProviderContract> contracts) {
        Map<Organisation, Optional<String>> terms = new LinkedHashMap<>();
        for (ProviderContract contract : contracts) {
            contract.commissioners().forEach(each -> terms.put(each, contract.term(name)));
        }
        Map<String, Set<Organisation>> groups = new TreeMap<>();
        ImmutableSet.Builder<Organisation> notKnown = ImmutableSet.builder();
        for (Organisation each : commissioners) {
            Optional<String> term = requireNonNull(terms.get(each));
            if (term.isPresent()) {
                groups.computeIfAbsent(term.get(), any -> new LinkedHashSet<>()).add(each);
            } else {
                notKnown.add(each);
            }
        }
        ImmutableMap.Builder<String, Set<Organisation>> byTerm = ImmutableMap.builder();
        groups.forEach((term, agreed) -> byTerm.put(term, ImmutableSet.copyOf(agreed)));
        return ImmutableLine.of(name, byTerm.buildOrThrow(), notKnown.build());
    }

    /** {@return the share of known pairs that differ, over all lines; empty where no pair is known} */
    public Optional<Proportion> share() {
        long pairs = lines().stream().mapToLong(Line::pairs).sum();
        return pairs == 0 ? Optional.empty() : Optional.of(Proportion.of(differing(), pairs));
    }

    private long differing() {
        return lines().stream().mapToLong(Line::differing).sum();
    }

    /**
     * What part of the divergence each line causes.
     *
     * @return the lines that differ, those that cause most of it first, each with its part; the parts together are 1
     */
    public Map<String, Proportion> causes() {
        long all = differing();
        ImmutableMap.Builder<String, Proportion> causes = ImmutableMap.builder();
        for (Line line : lines()) {
            if (line.differing() > 0) {
                causes.put(line.name(), Proportion.of(line.differing(), all));
            }
        }
        return causes.buildOrThrow();
    }

    @Override
    public String toString() {
        return commissioners().size() + " commissioners, " + lines().size()
                + (lines().size() == 1 ? " line: " : " lines: ")
                + share().map(share -> share.toPercent(1) + " of pairs differ").orElse("no two terms are known")
                + (causes().isEmpty() ? "" : ", by " + String.join(", ", causes().keySet()));
    }

    /** How the commissioners stand on one line. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Line permits ImmutableLine {
        Line() {}

        /** {@return its name} */
        @Value.Parameter
        public abstract String name();

        /** {@return who agreed to which term} */
        @Value.Parameter
        public abstract Map<String, Set<Organisation>> byTerm();

        /** {@return those whose term is not known} */
        @Value.Parameter
        public abstract Set<Organisation> notKnown();

        /** {@return how many pairs of commissioners there are whose terms are known} */
        public long pairs() {
            long known = 0;
            for (Set<Organisation> agreed : byTerm().values()) {
                known += agreed.size();
            }
            return pairsOf(known);
        }

        /** {@return how many of them differ} */
        public long differing() {
            long same = 0;
            for (Set<Organisation> agreed : byTerm().values()) {
                same += pairsOf(agreed.size());
            }
            return pairs() - same;
        }

        private static long pairsOf(long number) {
            return number * (number - 1) / 2;
        }

        /** {@return the share of pairs that differ on it; empty where no pair is known} */
        public Optional<Proportion> share() {
            return pairs() == 0 ? Optional.empty() : Optional.of(Proportion.of(differing(), pairs()));
        }
    }
}
