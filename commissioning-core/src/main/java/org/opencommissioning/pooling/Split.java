package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/**
 * How a total falls to several bodies: by shares or in known amounts, and how that is known. What no source says is an assumption, and
 * says so wherever it is used.
 *
 * <p>It prints as {@code 2 bodies, by shares {08E=1/2, 08G=1/2}: assumed: in equal parts}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Split permits ImmutableSplit {
    Split() {}

    @Value.Parameter
    abstract List<Organisation> order();

    @Value.Parameter
    abstract Optional<Apportionment<OdsCode>> shares();

    @Value.Parameter
    abstract Map<Organisation, Pounds> amounts();

    /** {@return how the split is known} */
    @Value.Parameter
    public abstract Evidence evidence();

    /**
     * By shares that no source gives.
     *
     * @param bodies the bodies
     * @param shares the share of each body, by its code
     * @param why what is assumed, such as <em>in equal parts</em>
     * @return the split, which is an assumption
     * @throws InvalidValueException when the shares are not for these bodies, two bodies have one code, or nothing says what is assumed
     */
    public static Split assumed(Collection<? extends Organisation> bodies, Apportionment<OdsCode> shares, String why) {
        return byShares(bodies, shares, Evidence.assumed(requireNonNull(why, "why")));
    }

    /**
     * By shares.
     *
     * @param bodies the bodies
     * @param shares the share of each body, by its code
     * @param evidence how the shares are known
     * @return the split
     * @throws InvalidValueException when the shares are not for these bodies, or two bodies have one code
     */
    public static Split byShares(
            Collection<? extends Organisation> bodies, Apportionment<OdsCode> shares, Evidence evidence) {
        return ImmutableSplit.of(
                ImmutableList.copyOf(requireNonNull(bodies, "bodies")),
                Optional.of(requireNonNull(shares, "shares")),
                ImmutableMap.of(),
                evidence);
    }

    /**
     * In known amounts.
     *
     * @param amounts the amount of each body, not below zero
     * @param evidence how they are known
     * @return the split, of the sum of the amounts and of no other total
     * @throws InvalidValueException when there is no amount, one is below zero, or two bodies have one code
     */
    public static Split known(Map<? extends Organisation, Pounds> amounts, Evidence evidence) {
        requireNonNull(amounts, "amounts");
        return ImmutableSplit.of(
                ImmutableList.copyOf(amounts.keySet()), Optional.empty(), ImmutableMap.copyOf(amounts), evidence);
    }

    /** {@return the bodies, in the order in which they were given} */
    public Set<Organisation> bodies() {
        return ImmutableSet.copyOf(order());
    }

    /** {@return whether nobody has said that it is so} */
    public boolean isAssumed() {
        return evidence().certainty() == Certainty.ASSUMED;
    }

    /**
     * What falls to each body.
     *
     * @param total the total
     * @return the part of each body, in their order; together the total, to the penny
     * @throws InvalidValueException when the amounts are known, and add up to something else
     */
    public Map<Organisation, Pounds> of(Pounds total) {
        requireNonNull(total, "total");
        if (shares().isEmpty()) {
            Pounds sum = Pounds.total(amounts().values());
            if (!sum.equals(total)) {
                throw new InvalidValueException("Split of " + total + " to " + Parties.print(order())
                        + ": the known amounts add to " + sum + "; mend one of them, or give shares");
            }
            return amounts();
        }
        Map<OdsCode, Pounds> byCode = shares().get().split(total);
        Map<Organisation, Pounds> parts = new LinkedHashMap<>();
        for (Organisation body : order()) {
            byCode.forEach((code, part) -> {
                if (code.equals(body.code())) {
                    parts.put(body, part);
                }
            });
        }
        return ImmutableMap.copyOf(parts);
    }

    /** What a part of a reported total rests on: what the total does, and what the split does. */
    Evidence evidenceOf(Stated<Pounds> total) {
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        citations.add(total.citation()).addAll(evidence().citations());
        String said = "a part of " + total.exactness().label() + " " + total.value();
        return Evidence.of(evidence().certainty(), citations.build())
                .noting(evidence().note().map(note -> said + ", " + note).orElse(said));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Split among " + Parties.print(order())).require(!order().isEmpty(), "no body");
        Parties.requireOwnCodes(problems, order());
        amounts()
                .forEach((body, amount) -> problems.require(
                        amount.signum() >= 0, "the amount of " + body + " is " + amount + ", expected £0 or more"));
        if (shares().isPresent()) {
            Set<String> given = new TreeSet<>();
            shares().get().shares().keySet().forEach(code -> given.add(code.toString()));
            Set<String> wanted = new TreeSet<>();
            order().forEach(body -> wanted.add(body.code().toString()));
            problems.require(
                    given.equals(wanted),
                    "the shares are for " + given + " and the bodies are " + wanted + "; give one share for each body");
        }
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        String how = shares().map(each -> ", by shares " + each).orElse(", in known amounts");
        return Parties.print(order()) + how + ": " + evidence();
    }
}
