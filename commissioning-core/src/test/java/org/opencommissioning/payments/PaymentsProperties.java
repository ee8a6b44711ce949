package org.opencommissioning.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.FinancialYear;

/** What holds of every file of payments, whatever its practices, amounts and order of columns. */
class PaymentsProperties {
    private static final List<String> PAYMENTS =
            List.of("Global Sum", "Total QOF Payments", "Seniority", "\"Learning Disabilities\"", "Other Payments");

    /** One practice: whose it is, and what it was paid in pence. */
    private record Row(String commissioner, List<Long> pence, long published) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Long> pence = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return Combinators.combine(
                        Arbitraries.of("07P", "07W", "08E", "-"), pence.list().ofSize(PAYMENTS.size()), pence)
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                // of lists of rows there are too many
                .withoutEdgeCases();
    }

    /** Which columns stand beside those that are known. */
    private enum Others {
        TOTAL_ALONE,
        /** A new payment, which makes the lines add up to the total, and a number that is none. */
        NEW_WITH_TOTAL,
        /** The same, and no total that would tell them apart. */
        NEW_WITHOUT_TOTAL
    }

    private static GpPayments read(List<Row> rows, long seed) {
        return read(rows, seed, Others.TOTAL_ALONE);
    }

    private static GpPayments read(List<Row> rows, long seed, Others others) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(column("Practice Code"));
        columns.add(column("CCG Code"));
        PAYMENTS.forEach(name -> columns.add(column(name)));
        if (others != Others.NEW_WITHOUT_TOTAL) {
            columns.add(column("Total NHS Payments to General Practice"));
            rows.forEach(row -> columns.get(2 + PAYMENTS.size()).add(money(row.published())));
        }
        if (others != Others.TOTAL_ALONE) {
            List<String> payment = column("New Scheme");
            List<String> number = column("Doctors");
            for (Row row : rows) {
                long known = row.pence().stream().mapToLong(Long::longValue).sum();
                payment.add(money(row.published() - known));
                number.add(Integer.toString(1 + payment.size() % 5));
            }
            columns.add(payment);
            columns.add(number);
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            columns.get(0).add(code(i));
            columns.get(1).add(row.commissioner());
            for (int k = 0; k < PAYMENTS.size(); k++) {
                columns.get(2 + k).add(money(row.pence().get(k)));
            }
        }
        Collections.shuffle(columns, new Random(seed));
        StringBuilder text = new StringBuilder();
        for (int line = 0; line <= rows.size(); line++) {
            for (int k = 0; k < columns.size(); k++) {
                text.append(k == 0 ? "" : ",").append(columns.get(k).get(line));
            }
            text.append('\n');
        }
        return GpPayments.read(
                "generated.csv",
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                FinancialYear.startingIn(2018),
                PaymentCategories.standard());
    }

    private static String money(long pence) {
        return BigDecimal.valueOf(pence, 2).toString();
    }

    private static String code(int practice) {
        return String.format(Locale.ROOT, "Z%05d", practice);
    }

    private static List<String> column(String name) {
        return new ArrayList<>(List.of(name));
    }

    private static Map<String, Pounds> byName(PrimaryCareBudget budget) {
        Map<String, Pounds> byName = new TreeMap<>();
        for (Line line : budget.lines()) {
            byName.put(line.category().name(), line.amount().orElseThrow());
        }
        return byName;
    }

    @Property
    void readsWhatWasWritten(@ForAll("rows") List<Row> rows, @ForAll long seed) {
        GpPayments payments = read(rows, seed);
        assertEquals(rows.size(), payments.practices().size());
        for (int i = 0; i < rows.size(); i++) {
            PrimaryCareBudget budget =
                    payments.find(OdsCode.of(code(i))).orElseThrow().budget();
            Map<String, Pounds> expected = new TreeMap<>();
            for (int k = 0; k < PAYMENTS.size(); k++) {
                expected.put(
                        PAYMENTS.get(k).replace("\"", ""),
                        Pounds.ofPence(rows.get(i).pence().get(k)));
            }
            assertEquals(expected, byName(budget));
            assertEquals(
                    Pounds.ofPence(rows.get(i).published()),
                    budget.publishedTotal().orElseThrow());
        }
    }

    @Property
    void commissionersAndThoseWithoutOneAddUpToTheFileColumnByColumn(
            @ForAll("rows") List<Row> rows, @ForAll long seed) {
        GpPayments payments = read(rows, seed);
        List<PrimaryCareBudget> parts = new ArrayList<>();
        payments.commissioners().values().forEach(figures -> parts.add(figures.budget()));
        payments.withoutCommissioner().forEach(practice -> parts.add(practice.budget()));
        PrimaryCareBudget all = payments.national().budget();
        PrimaryCareBudget sum = PrimaryCareBudget.sum("parts", parts);
        assertEquals(byName(sum), byName(all));
        assertEquals(sum.publishedTotal(), all.publishedTotal());
        Map<String, Pounds> expected = new TreeMap<>();
        for (int k = 0; k < PAYMENTS.size(); k++) {
            for (Row row : rows) {
                expected.merge(
                        PAYMENTS.get(k).replace("\"", ""),
                        Pounds.ofPence(row.pence().get(k)),
                        Pounds::plus);
            }
        }
        assertEquals(expected, byName(all));
    }

    @Property
    void anotherOrderOfColumnsChangesNothing(
            @ForAll("rows") List<Row> rows, @ForAll long seed, @ForAll long other, @ForAll Others others) {
        GpPayments one = read(rows, seed, others);
        GpPayments two = read(rows, other, others);
        for (int i = 0; i < rows.size(); i++) {
            OdsCode code = OdsCode.of(code(i));
            assertEquals(
                    one.find(code).orElseThrow().figures(),
                    two.find(code).orElseThrow().figures());
        }
        assertEquals(one.commissioners(), two.commissioners());
        assertEquals(one.national(), two.national());
        assertEquals(newCategories(one), newCategories(two));
        if (others == Others.NEW_WITH_TOTAL) {
            assertEquals(Set.of("New Scheme"), newCategories(one));
            assertEquals(0, one.report().differing());
        }
    }

    private static Set<String> newCategories(GpPayments payments) {
        return payments.report().newCategories().stream()
                .map(PaymentsReport.Column::name)
                .collect(Collectors.toSet());
    }
}
