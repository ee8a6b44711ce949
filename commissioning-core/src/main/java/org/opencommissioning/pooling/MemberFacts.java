package org.opencommissioning.pooling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;

/**
 * What is known of the bodies among which money moves, for the year in which it moves: what the rules are held against. The amounts are
 * those the caller chose to reckon with. What is left out is not known, and never taken for nothing.
 */
@Value.Immutable
public abstract sealed class MemberFacts permits ImmutableMemberFacts {
    MemberFacts() {}

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return no fact at all} */
    public static MemberFacts none() {
        return builder().build();
    }

    /** {@return how the year of bodies ends; one of a body and year is as reported and with what was brought forward, at most} */
    public abstract List<FinancialPosition> positions();

    /** {@return what each body is allocated for the year, such as {@link org.opencommissioning.budget.Allocations} has it} */
    @Value.NaturalOrder
    public abstract SortedMap<OdsCode, Pounds> allocations();

    /** {@return how much of the surplus of each body is promised to other ends} */
    @Value.NaturalOrder
    public abstract SortedMap<OdsCode, Pounds> commitments();

    /**
     * {@return how far the allocation of each body is from its target, below zero where it is under it: the amount of a
     * {@link org.opencommissioning.budget.DistanceFromTarget}}
     */
    @Value.NaturalOrder
    public abstract SortedMap<OdsCode, Pounds> distances();

    /**
     * {@return the share of its allocation that a body has to keep as surplus, by the business rules of the year, as
     * {@link org.opencommissioning.budget.YearlyRates} has them}
     */
    public abstract Optional<Proportion> keptShare();

    /** The position that counts: as reported, and with what was brought forward. */
    Optional<FinancialPosition> positionOf(Organisation body, FinancialYear year) {
        return Optional.ofNullable(positionsByBodyAndYear().get(List.of(body, year)));
    }

    /** A pool asks for each of its members, and there may be pools of all England. */
    @Value.Lazy
    Map<List<Object>, FinancialPosition> positionsByBodyAndYear() {
        Map<List<Object>, FinancialPosition> byBodyAndYear = new HashMap<>();
        for (FinancialPosition position : positions()) {
            if (counts(position)) {
                byBodyAndYear.put(List.of(position.body(), position.year()), position);
            }
        }
        return byBodyAndYear;
    }

    private static boolean counts(FinancialPosition position) {
        return position.span().equals(Optional.of(FinancialPosition.Span.CUMULATIVE))
                && position.basis().equals(Optional.of(FinancialPosition.Basis.REPORTED));
    }

    static Optional<Pounds> of(Organisation body, Map<OdsCode, Pounds> amounts) {
        return body.code() instanceof OdsCode code ? Optional.ofNullable(amounts.get(code)) : Optional.empty();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("MemberFacts");
        Set<List<Object>> seen = new HashSet<>();
        for (FinancialPosition position : positions()) {
            problems.require(
                    !counts(position) || seen.add(List.of(position.body(), position.year())),
                    "two reported cumulative positions are of " + position.body() + " for " + position.year()
                            + "; choose one of them");
        }
        requireNotNegative(problems, "allocation", allocations());
        requireNotNegative(problems, "commitment", commitments());
        keptShare()
                .ifPresent(share ->
                        problems.require(share.isShare(), "the share to be kept is " + share + ", expected 0 to 1"));
        problems.throwIfAny();
    }

    private static void requireNotNegative(Problems problems, String what, Map<OdsCode, Pounds> amounts) {
        amounts.forEach((code, amount) -> problems.require(
                amount.signum() >= 0, "the " + what + " of " + code + " is " + amount + ", expected £0 or more"));
    }

    /** Collects what is known. */
    public static final class Builder extends ImmutableMemberFacts.Builder {
        Builder() {}
    }
}
