package org.opencommissioning.pooling;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;

/**
 * What one body had before money moved, and what is left to it. The position is the one the caller gave, of whatever year and sort; where
 * none was given, or no exact amount, what is left is not known.
 *
 * <p>It prints as {@code NHS Brent CCG (07P) gives £5,000,000: a surplus of £33,600,000 in 2013-14, then a surplus of
 * £28,600,000}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class BeforeAndAfter permits ImmutableBeforeAndAfter {
    BeforeAndAfter() {}

    /** {@return the body} */
    @Value.Parameter
    public abstract Organisation body();

    /** {@return its position before; empty where none is known} */
    @Value.Parameter
    public abstract Optional<FinancialPosition> before();

    /** {@return what it gains, below zero where it gives} */
    @Value.Parameter
    public abstract Pounds change();

    static List<BeforeAndAfter> of(MoneyMove move, Collection<FinancialPosition> positions) {
        Map<Organisation, FinancialPosition> byBody = new HashMap<>();
        for (FinancialPosition position : positions) {
            if (byBody.put(position.body(), position) != null) {
                throw new InvalidValueException("Before and after the " + move + ": two positions are of "
                        + position.body() + "; choose one of them");
            }
        }
        ImmutableList.Builder<BeforeAndAfter> lines = ImmutableList.builder();
        move.netEffects()
                .forEach((body, change) ->
                        lines.add(ImmutableBeforeAndAfter.of(body, Optional.ofNullable(byBody.get(body)), change)));
        return lines.build();
    }

    /** {@return the surplus left when all that it gives is used, below zero for a deficit; empty where it is not known exactly} */
    public Optional<Pounds> after() {
        return before().flatMap(FinancialPosition::surplus).map(change()::plus);
    }

    @Override
    public String toString() {
        String moved = change().signum() == 0
                ? "neither gives nor gains"
                : (change().signum() < 0 ? "gives " : "gains ") + change().abs();
        return body() + " " + moved + ": " + before().map(this::inWords).orElse("what it had is not known");
    }

    private String inWords(FinancialPosition position) {
        String year = " in " + position.year();
        return position.surplus()
                .map(surplus -> named(surplus) + year + ", then " + named(surplus.plus(change())))
                .orElseGet(() -> position.result().value().label()
                        + position.amount()
                                .map(stated -> " of " + stated.exactness().label() + " " + stated.value())
                                .orElse("")
                        + year + ", exactly how great is not known");
    }

    private static String named(Pounds surplus) {
        return surplus.signum() == 0
                ? "balance"
                : (surplus.signum() < 0 ? "a deficit of " : "a surplus of ") + surplus.abs();
    }
}
