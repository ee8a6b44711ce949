package org.opencommissioning.contract;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;

/**
 * A scheme for commissioning for quality and innovation (CQUIN): a part of what a contract is worth, paid for reaching goals that
 * commissioner and provider agree on.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class CquinScheme permits ImmutableCquinScheme {
    CquinScheme() {}

    /** {@return what part of the value of the contract is paid for goals} */
    @Value.Parameter
    public abstract Proportion ofContract();

    /** {@return what part of the scheme is paid for each goal; the parts of all goals together are 1} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedMap<String, Proportion> goals();

    /**
     * A scheme.
     *
     * @param ofContract what part of the value of the contract is paid for goals
     * @param goals what part of the scheme is paid for each goal, by the name of the goal
     * @return the scheme
     * @throws InvalidValueException when a part is none, a goal has no name, or the parts of the goals do not add up to 1
     */
    public static CquinScheme of(Proportion ofContract, Map<String, ? extends Proportion> goals) {
        return ImmutableCquinScheme.of(ofContract, requireNonNull(goals, "goals"));
    }

    /**
     * What each goal is worth under a contract.
     *
     * @param contractValue what the contract is worth, without the scheme
     * @return the money for each goal, which together are the scheme's part of the contract to the penny, rounded down
     */
    public SortedMap<String, Pounds> worth(Pounds contractValue) {
        Pounds scheme = requireNonNull(contractValue, "contractValue").times(ofContract(), RoundingMode.DOWN);
        return Apportionment.byShares(goals()).split(scheme);
    }

    @Value.Check
    void check() {
        Proportion together = Proportion.total(goals().values());
        Problems problems = Problems.of("CquinScheme of " + goals().keySet())
                .require(ofContract().isShare(), "its part of the contract, " + ofContract() + ", is no share")
                .require(goals().keySet().stream().noneMatch(String::isBlank), "a goal has no name")
                .require(
                        Objects.equals(together, Proportion.ONE),
                        "the parts of the goals add up to " + together + ", expected exactly 1");
        goals().forEach((goal, part) -> problems.require(
                part.signum() > 0, "the part of " + goal + " is " + part + "; leave out what is not paid for"));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "CQUIN of " + ofContract().toPercent(1) + " for " + goals();
    }
}
