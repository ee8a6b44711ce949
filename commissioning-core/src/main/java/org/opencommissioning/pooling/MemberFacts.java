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
    /** What came of a year is known better than what was expected of it, and that better than what was planned. */
    private static final List<FinancialPosition.Stage> LATEST_FIRST =
            List.of(FinancialPosition.Stage.ACTUAL, FinancialPosition.Stage.FORECAST, FinancialPosition.Stage.PLAN);

    private static final List<FinancialPosition.Stage> DONE = List.of(FinancialPosition.Stage.ACTUAL);

    MemberFacts() {}

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return no fact at all} */
    public static MemberFacts none() {
        return builder().build();
    }

    /** {@return the year that all but the positions are of, which name their own; wanted where anything else is given} */
    public abstract Optional<FinancialYear> year();

    /**
     * {@return how the year of bodies ends but for what moves; one of a body, year and stage is as reported and with what was brought
     * forward, at most. Of what is planned the latest counts, and of what is done nothing but how the year came out}
     */
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

    /** The position that counts: as reported, with what was brought forward, and no plan or forecast once the money has moved. */
    Optional<FinancialPosition> positionOf(Organisation body, FinancialYear year, MoneyMove.Stage moves) {
        for (FinancialPosition.Stage stage : moves == MoneyMove.Stage.DONE ? DONE : LATEST_FIRST) {
            FinancialPosition position = counting().get(key(body, year, stage));
            if (position != null) {
                return Optional.of(position);
            }
        }
        return Optional.empty();
    }

    /** A pool asks for each of its members, and there may be pools of all England. */
    @Value.Lazy
    Map<List<Object>, FinancialPosition> counting() {
        Map<List<Object>, FinancialPosition> counting = new HashMap<>();
        for (FinancialPosition position : positions()) {
            if (counts(position)) {
                counting.put(key(position.body(), position.year(), position.stage()), position);
            }
        }
        return counting;
    }

    private static List<Object> key(Organisation body, FinancialYear year, FinancialPosition.Stage stage) {
        return List.of(body, year, stage);
    }

    private static boolean counts(FinancialPosition position) {
        return position.span().equals(Optional.of(FinancialPosition.Span.CUMULATIVE))
                && position.basis().equals(Optional.of(FinancialPosition.Basis.REPORTED));
    }

    Optional<Pounds> allocationOf(Organisation body, FinancialYear of) {
        return amountOf(body, of, allocations());
    }

    Optional<Pounds> commitmentOf(Organisation body, FinancialYear of) {
        return amountOf(body, of, commitments());
    }

    Optional<Pounds> distanceOf(Organisation body, FinancialYear of) {
        return amountOf(body, of, distances());
    }

    Optional<Proportion> keptShareOf(FinancialYear of) {
        return keptShare().filter(share -> year().equals(Optional.of(of)));
    }

    /** Those of another year tell nothing of this one. */
    private Optional<Pounds> amountOf(Organisation body, FinancialYear of, Map<OdsCode, Pounds> amounts) {
        return body.code() instanceof OdsCode code && year().equals(Optional.of(of))
                ? Optional.ofNullable(amounts.get(code))
                : Optional.empty();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("MemberFacts");
        Set<List<Object>> seen = new HashSet<>();
        for (FinancialPosition position : positions()) {
            problems.require(
                    !counts(position) || seen.add(key(position.body(), position.year(), position.stage())),
                    "two reported cumulative positions (" + position.stage().label() + ") are of " + position.body()
                            + " for " + position.year() + "; choose one of them");
        }
        boolean onlyPositions = allocations().isEmpty()
                && commitments().isEmpty()
                && distances().isEmpty()
                && keptShare().isEmpty();
        problems.require(
                onlyPositions || year().isPresent(), "there are figures without a year; say of which year they are");
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
