package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.opencommissioning.budget.PaymentCategory;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.Layout.Field;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** A file that was read: amounts in columns, and what makes budgets of them when these are asked for. */
final class Sheet {
    private static final String EVERYBODY = "All practices";

    /** A payment and its place in a row. */
    private record Payment(PaymentCategory category, int slot) {}

    private final FinancialYear year;
    private final Rows rows;
    private final List<Payment> lines = new ArrayList<>();
    private final List<Payment> beside = new ArrayList<>();
    private final int total;
    private final int deductions;
    private final int netTotal;
    private final Evidence stated;
    private final Evidence addedUp;
    private final List<PracticePayments> practices = new ArrayList<>();
    private final SortedMap<OdsCode, PaymentFigures> commissioners;
    private final PaymentFigures national;
    private final Sums all;

    /**
     * Adds up the rows of a file.
     *
     * @throws ReferenceDataException when a sum is beyond what an amount can hold
     */
    Sheet(String file, FinancialYear year, Layout layout, Rows rows) {
        this.year = year;
        this.rows = rows;
        List<Field> fields = layout.bySlot();
        for (Field field : fields) {
            if (field.is(Use.LINE)) {
                lines.add(new Payment(requireNonNull(field.category), field.slot));
            } else if (field.is(Use.BESIDE_TOTAL)) {
                beside.add(new Payment(requireNonNull(field.category), field.slot));
            }
        }
        this.total = layout.slot(Use.TOTAL);
        this.deductions = layout.slot(Use.DEDUCTIONS);
        this.netTotal = layout.slot(Use.NET_TOTAL);
        Citation citation = Citation.of(Source.builder()
                        .kind(SourceKind.DATASET)
                        .publisher("NHS Digital")
                        .name("NHS Payments to General Practice " + year)
                        .build())
                .at(file);
        this.stated = Evidence.of(Certainty.STATED, citation);
        this.addedUp = Evidence.of(Certainty.INFERRED, citation).noting("added up from the rows of practices");
        this.all = new Sums(layout.slots());
        SortedMap<OdsCode, Sums> sums = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            practices.add(new PracticePayments(this, row));
            OdsCode commissioner = rows.commissioners.get(row);
            if (commissioner != null) {
                add(file, fields, sums.computeIfAbsent(commissioner, code -> new Sums(layout.slots())), row);
            }
            add(file, fields, all, row);
        }
        this.national = figures(PrimaryCareBudget.builder().name(EVERYBODY), all);
        SortedMap<OdsCode, PaymentFigures> figures = new TreeMap<>();
        sums.forEach((code, each) ->
                figures.put(code, figures(PrimaryCareBudget.builder().body(code), each)));
        this.commissioners = Collections.unmodifiableSortedMap(figures);
    }

    private void add(String file, List<Field> fields, Sums sums, int row) {
        int tooGreat = sums.add(rows, row);
        if (tooGreat >= 0) {
            String column = fields.stream()
                    .filter(field -> field.slot == tooGreat)
                    .map(field -> field.name)
                    .findFirst()
                    .orElse("");
            throw new ReferenceDataException(file, 0, column, "", "the amounts add up to more than an amount can hold");
        }
    }

    FinancialYear year() {
        return year;
    }

    List<PracticePayments> practices() {
        return Collections.unmodifiableList(practices);
    }

    Optional<PracticePayments> find(OdsCode practice) {
        return Optional.ofNullable(rows.byCode.get(practice)).map(practices::get);
    }

    SortedMap<OdsCode, PaymentFigures> commissioners() {
        return commissioners;
    }

    /** Of how many practices there is no amount at a place. */
    int withoutFigure(int slot) {
        return all.lacking(slot);
    }

    PaymentFigures national() {
        return national;
    }

    OdsCode code(int row) {
        return rows.codes.get(row);
    }

    Optional<String> name(int row) {
        return Optional.ofNullable(rows.names.get(row));
    }

    Optional<OdsCode> commissioner(int row) {
        return Optional.ofNullable(rows.commissioners.get(row));
    }

    GpContractType contract(int row) {
        return rows.contracts.get(row);
    }

    PrimaryCareBudget budget(int row) {
        return budget(
                PrimaryCareBudget.builder().body(code(row)).name(name(row)).evidence(stated),
                slot -> rows.amount(row, slot),
                Optional.ofNullable(rows.registered.get(row)),
                Optional.ofNullable(rows.weighted.get(row)));
    }

    PaymentFigures figures(int row) {
        IntToLongFunction amounts = slot -> rows.amount(row, slot);
        return figures(budget(row), amounts, amounts, slot -> rows.amount(row, slot) == Amounts.NO_FIGURE ? 1 : 0);
    }

    private PaymentFigures figures(PrimaryCareBudget.Builder begun, Sums sums) {
        return figures(
                budget(begun.evidence(addedUp), sums::amount, sums.registered(), sums.weighted()),
                sums::amount,
                sums::known,
                sums::lacking);
    }

    private PrimaryCareBudget budget(
            PrimaryCareBudget.Builder begun,
            IntToLongFunction amounts,
            Optional<BigDecimal> registered,
            Optional<BigDecimal> weighted) {
        begun.year(year)
                .publishedTotal(pounds(amounts, total))
                .registeredPatients(registered)
                .weightedPatients(weighted);
        return begun.addAllLines(lines(lines, amounts)).build();
    }

    private PaymentFigures figures(
            PrimaryCareBudget budget, IntToLongFunction amounts, IntToLongFunction known, IntUnaryOperator lacking) {
        return new PaymentFigures.Builder()
                .budget(budget)
                .deductions(pounds(amounts, deductions))
                .netTotal(pounds(amounts, netTotal))
                .addAllBesideTotal(lines(beside, amounts))
                .addAllKnownAmounts(lines.stream()
                        .map(line -> ImmutableKnownAmount.of(
                                line.category(), pounds(known, line.slot()), lacking.applyAsInt(line.slot())))
                        .toList())
                .build();
    }

    private static List<Line> lines(List<Payment> payments, IntToLongFunction amounts) {
        List<Line> lines = new ArrayList<>(payments.size());
        for (Payment payment : payments) {
            long pence = amounts.applyAsLong(payment.slot());
            lines.add(
                    pence == Amounts.NO_FIGURE
                            ? Line.of(payment.category())
                            : Line.of(payment.category(), Pounds.ofPence(pence)));
        }
        return lines;
    }

    private static Optional<Pounds> pounds(IntToLongFunction amounts, int slot) {
        long pence = slot < 0 ? Amounts.NO_FIGURE : amounts.applyAsLong(slot);
        return pence == Amounts.NO_FIGURE ? Optional.empty() : Optional.of(Pounds.ofPence(pence));
    }
}
