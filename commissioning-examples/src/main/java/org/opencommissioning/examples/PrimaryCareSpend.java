package org.opencommissioning.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.GpPayments;
import org.opencommissioning.payments.PaymentFigures;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Register;

/** What was paid to the practices of the eight, by stream and year, from files of NHS Payments to General Practice. */
final class PrimaryCareSpend {
    /** The years as the names of the files have them: 14-15, 2014-15, 1415. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:20)?(\\d\\d)[-_/]?(?:20)?(\\d\\d)(?!\\d)");

    private PrimaryCareSpend() {}

    /** One file, or several with commas between, each of one year that its name tells. */
    static void print(Register register, Page page, String files) throws IOException {
        Map<FinancialYear, PrimaryCareBudget> budgets = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        for (String each : files.split(",", -1)) {
            Path file = Path.of(each);
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file + ": no such file; give one with -Dpayments=FILE.csv");
            }
            GpPayments payments = GpPayments.read(file, year(file));
            PrimaryCareBudget budget = budget(register, file, payments);
            if (budgets.put(payments.year(), budget) != null) {
                throw new IllegalArgumentException(file + ": there is a file of " + payments.year() + " already");
            }
            notes.add(file.getFileName() + ": " + payments + "; the eight are "
                    + String.join(", ", codes(register, payments.year())) + " in it");
        }
        page.title("Primary care spend of the eight, in £m");
        print(page, budgets);
        budgets.forEach((year, budget) -> {
            if (!budget.unmapped().isEmpty()) {
                page.paragraph("Of no known stream in " + year + ": "
                        + budget.unmapped().stream()
                                .map(line -> line.category().name())
                                .collect(Collectors.joining(", ")));
            }
        });
        notes.forEach(page::paragraph);
        page.paragraph(
                "Published under the Open Government Licence v3. Totals of years before 2016-17 and of later ones do not compare: they are of"
                        + " different ledgers.");
    }

    private static FinancialYear year(Path file) {
        Matcher years = YEAR.matcher(file.getFileName().toString());
        while (years.find()) {
            int start = Integer.parseInt(years.group(1));
            if ((start + 1) % 100 == Integer.parseInt(years.group(2))) {
                return FinancialYear.startingIn(2000 + start);
            }
        }
        throw new IllegalArgumentException(file
                + ": the name does not tell the year of its payments; call it something like payments-2014-15.csv");
    }

    /** The codes of the eight in a year, or of what became of them. */
    private static Set<String> codes(Register register, FinancialYear year) {
        Set<String> codes = new TreeSet<>();
        for (OdsCode code : WhoWasThere.EIGHT) {
            codes.addAll(register.trailOf(code).codesOn(year.lastDay()));
        }
        return codes;
    }

    private static PrimaryCareBudget budget(Register register, Path file, GpPayments payments) {
        List<PrimaryCareBudget> budgets = new ArrayList<>();
        for (String code : codes(register, payments.year())) {
            PaymentFigures figures = payments.commissioners().get(OdsCode.of(code));
            if (figures == null) {
                throw new IllegalArgumentException(file + ": " + payments + ", and none of them is of " + code);
            }
            budgets.add(figures.budget());
        }
        return PrimaryCareBudget.sum("the eight", budgets);
    }

    private static void print(Page page, Map<FinancialYear, PrimaryCareBudget> budgets) {
        List<String> header = new ArrayList<>(List.of("Stream"));
        budgets.keySet().forEach(year -> header.add(year.toString()));
        Page.Table table = page.table(header.toArray(String[]::new));
        for (PrimaryCareStream stream : PrimaryCareStream.values()) {
            if (budgets.values().stream().anyMatch(budget -> budget.byStream().containsKey(stream))) {
                row(
                        table,
                        stream.label(),
                        budgets,
                        budget -> Optional.ofNullable(budget.byStream().get(stream)));
            }
        }
        row(table, "of no known stream", budgets, budget -> Optional.of(unmapped(budget)));
        row(table, "total of the lines", budgets, budget -> Optional.of(budget.total()));
        row(table, "total as published", budgets, PrimaryCareBudget::publishedTotal);
        table.print();
    }

    private static Pounds unmapped(PrimaryCareBudget budget) {
        return Pounds.total(budget.unmapped().stream()
                .flatMap(line -> line.amount().stream())
                .toList());
    }

    private static void row(
            Page.Table table,
            String name,
            Map<FinancialYear, PrimaryCareBudget> budgets,
            Function<PrimaryCareBudget, Optional<Pounds>> figure) {
        List<Object> row = new ArrayList<>(List.of(name));
        for (PrimaryCareBudget budget : budgets.values()) {
            row.add(figure.apply(budget).<Object>map(WhoBailsOutWhom::millions).orElse(""));
        }
        table.row(row.toArray());
    }
}
