package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Weighting;

/**
 * How figures are carried: to which day, put together by what, divided by which weights, and what becomes of those that find no
 * place. It is immutable; each choice gives another.
 *
 * <p>Figures of bodies go by what became of the bodies. Figures of practices need no weights: each goes to whoever commissions for
 * the practice on the day they are carried to, or did last, unless {@link #practicesByMembershipThen()} is chosen.
 */
public final class Rebasing {
    private final Landscape target;
    private final Level level;
    private final Weights weights;
    private final Leftovers unplaced;
    private final Leftovers doubleCounted;
    private final boolean byMembershipThen;

    private Rebasing(
            Landscape target,
            Level level,
            Weights weights,
            Leftovers unplaced,
            Leftovers doubleCounted,
            boolean byMembershipThen) {
        this.target = target;
        this.level = level;
        this.weights = weights;
        this.unplaced = unplaced;
        this.doubleCounted = doubleCounted;
        this.byMembershipThen = byMembershipThen;
    }

    /**
     * To the bodies of a day.
     *
     * @param day the bodies of that day, earlier or later than the figures
     * @return to those bodies as they are, by {@link Weights#standard()}; what finds no place is refused
     * @throws InvalidValueException when the edition of the register does not speak of that day
     */
    public static Rebasing onto(Landscape day) {
        if (!requireNonNull(day, "day").isWithinEdition()) {
            throw new InvalidValueException("Rebasing onto " + day.day() + ": of that day "
                    + day.register().edition() + ", does not speak");
        }
        return new Rebasing(day, Level.asTheyAre(), Weights.standard(), Leftovers.FAIL, Leftovers.FAIL, false);
    }

    /**
     * Put together by a kind of body.
     *
     * @param kind the kind, such as {@link OrganisationKind#ICB}
     * @return the same with that level
     */
    public Rebasing at(OrganisationKind kind) {
        return with(Level.of(requireNonNull(kind, "kind")));
    }

    /**
     * Put together by groupings of the caller's own.
     *
     * @param groupings the groupings; a body in none of them is left over
     * @return the same with that level
     * @throws InvalidValueException when a body is in two of them that day
     */
    public Rebasing at(Collection<Grouping> groupings) {
        return with(Level.of(requireNonNull(groupings, "groupings"), target));
    }

    Rebasing with(Level other) {
        return new Rebasing(target, other, weights, unplaced, doubleCounted, byMembershipThen);
    }

    /**
     * Divided by some weightings only.
     *
     * @param preferred the first choice
     * @param others what may stand in for it where it is not held, in order
     * @return the same with those weightings
     * @throws InvalidValueException when one is given twice
     */
    public Rebasing weightedBy(Weighting preferred, Weighting... others) {
        return weightedBy(Weights.of(preferred, others));
    }

    /**
     * Divided by weights.
     *
     * @param other the weights
     * @return the same with those weights
     */
    public Rebasing weightedBy(Weights other) {
        return new Rebasing(target, level, requireNonNull(other, "other"), unplaced, doubleCounted, byMembershipThen);
    }

    /**
     * What to do with figures of unknown codes, of bodies not open on the day of their codes, and of bodies whose heirs are not
     * known.
     *
     * @param choice what to do
     * @return the same with that choice
     */
    public Rebasing unplaced(Leftovers choice) {
        return new Rebasing(target, level, weights, requireNonNull(choice, "choice"), doubleCounted, byMembershipThen);
    }

    /**
     * What to do with figures of a body that was not open on the day of the codes, where the figures of what it became, or came
     * from, are in the same period.
     *
     * @param choice what to do
     * @return the same with that choice
     */
    public Rebasing doubleCounted(Leftovers choice) {
        return new Rebasing(target, level, weights, unplaced, requireNonNull(choice, "choice"), byMembershipThen);
    }

    /**
     * Figures of practices go with whoever commissioned for the practice on the day of the figures, wherever that body's figures
     * go; without this, with whoever commissions for it on the day they are carried to.
     *
     * @return the same with that choice
     */
    public Rebasing practicesByMembershipThen() {
        return new Rebasing(target, level, weights, unplaced, doubleCounted, true);
    }

    /**
     * Carries the figures of a table.
     *
     * @param table the figures
     * @return the figures on the other day, with a report
     * @throws InvalidValueException when figures are left over and that is not allowed, naming them; or when the day of the codes
     *     is neither said nor plain from them
     */
    public RebasedTable apply(FigureTable table) {
        requireNonNull(table, "table");
        Vintage vintage = table.vintage().isKnown() ? table.vintage() : VintageFinder.find(table, target);
        return new Carriage(this, table.cells(), table.axes(), vintage).carry();
    }

    Landscape target() {
        return target;
    }

    Level level() {
        return level;
    }

    Weights weights() {
        return weights;
    }

    /** What to do with figures of a placement; those of any other than the two are never left over. */
    Leftovers leftovers(Placement placement) {
        return switch (placement) {
            case UNPLACED -> unplaced;
            case DOUBLE_COUNTED -> doubleCounted;
            case EXACT, APPORTIONED, ESTIMATED_BACKWARD -> Leftovers.DROP;
        };
    }

    boolean byMembershipThen() {
        return byMembershipThen;
    }

    @Override
    public String toString() {
        return "Rebasing onto " + target.day() + " by " + level.label() + ", weighted by " + weights;
    }
}
