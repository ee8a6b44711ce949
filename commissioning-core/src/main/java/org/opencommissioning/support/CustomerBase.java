package org.opencommissioning.support;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;

/**
 * What a unit earns in a year, and from whom. The amounts are those the caller chose to reckon with; an amount that is not known
 * stays so, and an answer that needs it is a {@link NotKnownException} that names it, never a reckoning with nothing.
 *
 * <p>It prints as {@code customers of NHS North West London Commissioning Support Unit (0AT)}.
 */
@Value.Immutable
public abstract sealed class CustomerBase permits ImmutableCustomerBase {
    CustomerBase() {}

    /** {@return a builder, which needs a provider} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the unit} */
    public abstract Csu provider();

    /** {@return the lines of its income, each customer in one of them; those left out earned it nothing} */
    public abstract List<Income> incomes();

    /** {@return its income in all, where it is known otherwise than by adding up; it then is the sum} */
    public abstract Optional<Pounds> knownTotal();

    /** {@return the cost that stays when a customer leaves, where it is known} */
    public abstract Optional<Pounds> fixedOverhead();

    /** {@return the lines whose amount is not known} */
    public List<Income> unknownAmounts() {
        return incomes().stream().filter(income -> income.amount().isEmpty()).toList();
    }

    /**
     * Its income in all.
     *
     * @return the total given, or else the sum of the lines
     * @throws NotKnownException when no total is given and an amount is not known
     */
    public Pounds total() {
        return knownTotal().orElseGet(() -> sum(incomes(), "The income of " + provider()));
    }

    /**
     * Its income from customers of a kind.
     *
     * @param kind the kind
     * @return the sum of their lines
     * @throws NotKnownException when one of the amounts is not known
     */
    public Pounds incomeFrom(Income.Kind kind) {
        requireNonNull(kind, "kind");
        return sum(
                incomes().stream().filter(income -> income.kind() == kind).toList(),
                "The income of " + provider() + " from " + kind.label());
    }

    /**
     * Its income from some customers together.
     *
     * @param customers customers of it
     * @return the sum of their lines
     * @throws InvalidValueException when one of them is in no line
     * @throws NotKnownException when an amount is not known, or a line has some of them only and nobody knows how it is split
     */
    public Pounds incomeFrom(Collection<? extends Organisation> customers) {
        Set<Organisation> wanted = new HashSet<>(requireNonNull(customers, "customers"));
        String question = "The income of " + provider() + " from " + Parties.print(customers, "customers");
        for (Income income : incomes()) {
            Set<Organisation> shared = new HashSet<>(income.customers());
            shared.retainAll(wanted);
            if (!shared.isEmpty() && shared.size() < income.customers().size()) {
                throw new NotKnownException(question, "the split of the income from " + income);
            }
        }
        for (Organisation customer : customers) {
            if (incomes().stream().noneMatch(income -> income.customers().contains(customer))) {
                throw new InvalidValueException(this + ": " + customer + " is none of them");
            }
        }
        return sum(
                incomes().stream()
                        .filter(income -> !income.customers().isEmpty() && wanted.containsAll(income.customers()))
                        .toList(),
                question);
    }

    /**
     * What part of its income some customers bring, taken together.
     *
     * @param customers customers of it
     * @return their income as a part of the total
     * @throws InvalidValueException when one of them is in no line, or the total is nothing
     * @throws NotKnownException when an amount that is needed is not known
     */
    public Proportion shareOf(Collection<? extends Organisation> customers) {
        return incomeFrom(customers).shareOf(total());
    }

    /**
     * What would be left of its income if some customers left and nothing else changed.
     *
     * @param leaving customers of it
     * @return the total without theirs
     * @throws InvalidValueException when one of them is in no line
     * @throws NotKnownException when an amount that is needed is not known
     */
    public Pounds residualAfter(Collection<? extends Organisation> leaving) {
        requireNonNull(leaving, "leaving");
        return leaving.isEmpty() ? total() : total().minus(incomeFrom(leaving));
    }

    /**
     * What part of its income the largest customer brings; customers that act together are one. Where the total is given, amounts
     * that are not known do no harm as long as what is left for them cannot make another customer the largest.
     *
     * @return the largest share; 0 where there is no customer
     * @throws InvalidValueException when the total is nothing
     * @throws NotKnownException when an amount that matters is not known, or customers without a name may bring more than any other
     */
    public Proportion largestShare() {
        Range<Pounds> largest = largest();
        if (!largest.lowerEndpoint().equals(largest.upperEndpoint())) {
            String unknown = incomes().stream()
                    .filter(income -> reach(income).compareTo(largest.lowerEndpoint()) > 0)
                    .map(income ->
                            (income.amount().isEmpty() ? "the amount from " : "the split of the income from ") + income)
                    .collect(Collectors.joining(" and "));
            throw new NotKnownException("The largest share of the income of " + provider(), unknown);
        }
        return largest.lowerEndpoint().shareOf(total());
    }

    /** Between which amounts the income from the largest customer lies. */
    Range<Pounds> largest() {
        if (knownTotal().isEmpty()) {
            sum(incomes(), "The largest share of the income of " + provider());
        }
        Pounds sure = Pounds.ZERO;
        for (Pounds amount : blocs().values()) {
            sure = larger(sure, amount);
        }
        Pounds most = sure;
        for (Income income : incomes()) {
            most = larger(most, reach(income));
        }
        return Range.closed(sure, most);
    }

    private static Pounds larger(Pounds one, Pounds other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** The most that the customer of a line can bring, with all that is left of the total where its amount is not known. */
    private Pounds reach(Income income) {
        Pounds known = income.customers().isEmpty()
                ? income.amount().orElse(Pounds.ZERO)
                : blocs().getOrDefault(blocOf(income), Pounds.ZERO);
        return income.amount().isPresent() ? known : known.plus(total().minus(sumOfKnown(incomes())));
    }

    /**
     * The Herfindahl-Hirschman index: the sum of the squares of the shares, 1 where one customer brings everything. Customers
     * that act together are one.
     *
     * @return the index, above 0 and at most 1
     * @throws InvalidValueException when the total is nothing
     * @throws NotKnownException when an amount is not known, or customers without a name bring anything
     */
    public Proportion concentration() {
        String question = "The concentration of the income of " + provider();
        sum(incomes(), question);
        for (Income income : incomes()) {
            if (income.customers().isEmpty() && income.amount().orElseThrow().signum() > 0) {
                throw new NotKnownException(question, "the split of the income from " + income);
            }
        }
        Proportion index = Proportion.ZERO;
        for (Pounds amount : blocs().values()) {
            Proportion share = amount.shareOf(total());
            index = index.plus(share.times(share));
        }
        return index;
    }

    /** The known income from each customer with a name; those that act together are one. */
    private Map<Object, Pounds> blocs() {
        Map<Object, Pounds> blocs = new LinkedHashMap<>();
        for (Income income : incomes()) {
            if (!income.customers().isEmpty()) {
                blocs.merge(blocOf(income), income.amount().orElse(Pounds.ZERO), Pounds::plus);
            }
        }
        return blocs;
    }

    /** By the name of their group, or by their line. */
    private static Object blocOf(Income income) {
        return income.group().isPresent() ? income.group().get() : income;
    }

    private static Pounds sum(List<Income> incomes, String question) {
        String unknown = incomes.stream()
                .filter(income -> income.amount().isEmpty())
                .map(income -> "the amount from " + income)
                .collect(Collectors.joining(" and "));
        if (!unknown.isEmpty()) {
            throw new NotKnownException(question, unknown);
        }
        return sumOfKnown(incomes);
    }

    private static Pounds sumOfKnown(List<Income> incomes) {
        return Pounds.total(
                incomes.stream().flatMap(income -> income.amount().stream()).toList());
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("CustomerBase of", provider());
        Set<Organisation> seen = new HashSet<>();
        for (Income income : incomes()) {
            for (Organisation customer : income.customers()) {
                problems.require(seen.add(customer), customer + " is in two lines of income");
            }
        }
        Pounds known = sumOfKnown(incomes());
        knownTotal()
                .ifPresent(total -> problems.require(
                        unknownAmounts().isEmpty() ? known.equals(total) : known.compareTo(total) <= 0,
                        "the lines add up to " + known + (unknownAmounts().isEmpty() ? "" : " without the unknown")
                                + ", and the total is given as " + total));
        fixedOverhead()
                .ifPresent(cost -> problems.require(cost.signum() >= 0, "the fixed overhead " + cost + " is negative"));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "customers of " + provider();
    }

    /** Collects the parts of a customer base. */
    public static final class Builder extends ImmutableCustomerBase.Builder {
        Builder() {}
    }
}
