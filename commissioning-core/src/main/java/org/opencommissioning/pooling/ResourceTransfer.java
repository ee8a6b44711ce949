package org.opencommissioning.pooling;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Stated;

/**
 * NHS England moves resource limit from some bodies to others: what the ones may use less in a year, the others may use more. Nobody
 * spends or earns anything by it.
 *
 * <p>It prints as {@code move of £35,000,000 of resource limit from 6 bodies to 2 bodies for 2014-15}.
 */
@Value.Immutable
public abstract sealed class ResourceTransfer implements MoneyMove permits ImmutableResourceTransfer {
    ResourceTransfer() {}

    /** {@return a builder, which needs a year, a total, givers and receivers} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract FinancialYear year();

    /** {@return how much moves in all, as it was reported} */
    public abstract Stated<Pounds> total();

    /** {@return who gives, and how the total falls to them} */
    public abstract Split givers();

    /** {@return who receives, and how the total falls to them} */
    public abstract Split receivers();

    /** {@return out of what it is funded, such as <em>surpluses</em>} */
    public abstract Optional<String> funding();

    /** {@return whether it comes again every year; not known unless said} */
    @Value.Default
    public Answer recurrent() {
        return Answer.NOT_KNOWN;
    }

    /** {@return whether it is done; {@link Stage#PLANNED} unless said} */
    @Value.Default
    public Stage stage() {
        return Stage.PLANNED;
    }

    /** {@return what was decided on it, and who besides has to agree} */
    public abstract Optional<Proposal> proposal();

    /** {@return what each giver gives} */
    public Map<Organisation, Pounds> given() {
        return givers().of(total().value());
    }

    /** {@return what each receiver receives} */
    public Map<Organisation, Pounds> received() {
        return receivers().of(total().value());
    }

    @Override
    public Map<Organisation, Pounds> netEffects() {
        return Parties.difference(received(), given());
    }

    @Override
    public Map<Organisation, Effect> effects() {
        Map<Organisation, Effect> effects = new LinkedHashMap<>();
        netEffects().forEach((body, change) -> effects.put(body, Effect.onLimit(change)));
        return ImmutableMap.copyOf(effects);
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("ResourceTransfer for", year())
                .require(
                        total().value().signum() > 0,
                        "the total is " + total().value() + ", expected more than nothing")
                .refuseBlank(funding(), "the funding");
        for (Organisation giver : givers().bodies()) {
            problems.require(
                    !receivers().bodies().contains(giver),
                    giver + " gives and receives; leave it out, or give the difference");
        }
        Parties.requireLegalPersons(problems, "the giver", givers().bodies());
        Parties.requireLegalPersons(problems, "the receiver", receivers().bodies());
        requireTotal(problems, givers());
        requireTotal(problems, receivers());
        problems.throwIfAny();
    }

    private void requireTotal(Problems problems, Split split) {
        try {
            split.of(total().value());
        } catch (InvalidValueException e) {
            problems.require(false, e.problems().get(0));
        }
    }

    @Override
    public String toString() {
        return "move of " + total().value() + " of resource limit from "
                + Parties.print(givers().bodies()) + " to "
                + Parties.print(receivers().bodies()) + " for " + year();
    }

    /** Collects the parts of a transfer. */
    public static final class Builder extends ImmutableResourceTransfer.Builder {
        Builder() {}
    }
}
