package org.opencommissioning.market;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Stated;
import org.opencommissioning.support.Income;

/**
 * Who bought support from whom, as far as it is known. The market that the library ships knows the customers of a few units by name,
 * and for 2018-19 the payments of £25,000 or more of nearly all CCGs. What it does not hold is not known; it did not therefore not
 * happen.
 */
@Value.Immutable
public abstract sealed class SupportMarket permits ImmutableSupportMarket {
    private static final Supplier<SupportMarket> STANDARD = Suppliers.memoize(MarketReader::embedded);

    SupportMarket() {}

    /** {@return the market that the library ships, read on the first call} */
    public static SupportMarket standard() {
        return STANDARD.get();
    }

    /**
     * Reads a market from files of the layout that the library's own have.
     *
     * @param folder the folder they are in
     * @return the market
     * @throws ReferenceDataException for the first thing wrong in any of them
     */
    public static SupportMarket read(Path folder) {
        return MarketReader.in(requireNonNull(folder, "folder"));
    }

    /** {@return a builder, in which every part may be left out but the sector} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return every purchase held, of whatever day} */
    public abstract List<Purchase> purchases();

    /** {@return whose payments to suppliers are held, by financial year; a CCG that is not there may have paid anything} */
    public abstract Map<FinancialYear, Set<OdsCode>> payers();

    /** {@return what was reported of the size of units, and of what happened to them} */
    public abstract List<UnitReport> reports();

    /** {@return what the units earned together, and from whom} */
    public abstract Sector sector();

    /**
     * What was reported of one unit.
     *
     * @param unit its code
     * @return the reports that name it, alone or with others
     */
    public List<UnitReport> reportsOn(OdsCode unit) {
        requireNonNull(unit, "unit");
        return reports().stream()
                .filter(report -> report.units().contains(unit))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The market of a day.
     *
     * @param day the day
     * @return who bought from whom on that day
     */
    public AsOf asOf(LocalDate day) {
        return new AsOf(this, requireNonNull(day, "day"));
    }

    @Override
    public String toString() {
        return "market of " + purchases().size() + " purchases";
    }

    /** Who bought from whom on one day. */
    public static final class AsOf {
        private final SupportMarket market;
        private final LocalDate day;

        private AsOf(SupportMarket market, LocalDate day) {
            this.market = market;
            this.day = day;
        }

        /** {@return the day} */
        public LocalDate day() {
            return day;
        }

        /** {@return the purchases that certainly were of that day} */
        public List<Purchase> purchases() {
            return purchases(Answer.YES);
        }

        /**
         * The purchases that may have been of that day, and may not: because their days are uncertain, or because they were only said
         * beforehand, assumed, or not looked up.
         *
         * @return those of which it is not known
         */
        public List<Purchase> notKnown() {
            return purchases(Answer.NOT_KNOWN);
        }

        private List<Purchase> purchases(Answer wanted) {
            return market.purchases().stream()
                    .filter(purchase -> isOfTheDay(purchase) == wanted)
                    .collect(ImmutableList.toImmutableList());
        }

        private Answer isOfTheDay(Purchase purchase) {
            return purchase.days().contains(day).and(purchase.tookPlace());
        }

        /**
         * What one commissioner bought.
         *
         * @param customer its code
         * @return its purchases that certainly were of that day
         */
        public List<Purchase> purchasesBy(OdsCode customer) {
            requireNonNull(customer, "customer");
            return purchases().stream()
                    .filter(purchase -> purchase.customer().equals(customer))
                    .collect(ImmutableList.toImmutableList());
        }

        /**
         * Who bought from one supplier.
         *
         * @param supplier its code
         * @return the codes of those who certainly did that day; there may be others of whom nothing is known
         */
        public Set<OdsCode> customersOf(OdsCode supplier) {
            requireNonNull(supplier, "supplier");
            return purchases().stream()
                    .filter(purchase -> purchase.supplier().equals(supplier))
                    .map(Purchase::customer)
                    .collect(ImmutableSet.toImmutableSet());
        }

        /**
         * Whether a commissioner paid a unit £25,000 or more at once in the financial year of that day. Smaller payments are not
         * published; a private firm in the role of a unit is no unit.
         *
         * @param customer its code
         * @return yes, no, or not known where its payments of that year are not held
         */
        public Answer paidUnit(OdsCode customer) {
            requireNonNull(customer, "customer");
            FinancialYear year = FinancialYear.containing(day);
            if (!market.payers().getOrDefault(year, Set.of()).contains(customer)) {
                return Answer.NOT_KNOWN;
            }
            Answer paid = Answer.NO;
            for (Purchase purchase : market.purchases()) {
                if (purchase.customer().equals(customer) && purchase.kind() == Purchase.Kind.PAYMENTS) {
                    paid = paid.or(isOfTheDay(purchase));
                }
            }
            return paid;
        }

        @Override
        public String toString() {
            return market + " on " + day;
        }
    }

    /** What all units together earned in a financial year, and from whom, as it was reported. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Sector permits ImmutableSector {
        Sector() {}

        /** {@return the financial year} */
        @Value.Parameter
        public abstract FinancialYear year();

        /** {@return how many units there were} */
        @Value.Parameter
        public abstract Stated<Integer> units();

        /** {@return what they earned together} */
        @Value.Parameter
        public abstract Stated<Pounds> income();

        /** {@return what part of it came from customers of each kind; as reported they need not add up to all of it} */
        @Value.Parameter
        public abstract Map<Income.Kind, Stated<Proportion>> shares();

        /**
         * A sector.
         *
         * @param year the financial year
         * @param units how many units there were, at least one
         * @param income what they earned together
         * @param shares what part of it came from customers of each kind
         * @return the sector
         * @throws InvalidValueException when there is no unit, or a share is none
         */
        public static Sector of(
                FinancialYear year,
                Stated<Integer> units,
                Stated<Pounds> income,
                Map<Income.Kind, ? extends Stated<Proportion>> shares) {
            return ImmutableSector.of(year, units, income, requireNonNull(shares, "shares"));
        }

        /** {@return what a unit earned on average, to the nearest penny} */
        public Pounds meanIncome() {
            return income().value().times(Proportion.of(1, units().value()), RoundingMode.HALF_UP);
        }

        @Value.Check
        void check() {
            Problems problems =
                    Problems.of("Sector of", year()).require(units().value() > 0, "there are " + units() + " units");
            shares().forEach((kind, share) -> problems.require(
                    share.value().isShare(), "the share of " + kind.label() + ", " + share + ", is no share"));
            problems.throwIfAny();
        }
    }

    /** Collects the parts of a market. */
    public static final class Builder extends ImmutableSupportMarket.Builder {
        Builder() {}
    }
}
