package org.opencommissioning.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.GpPayments;
import org.opencommissioning.payments.KnownAmount;
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
        Map<FinancialYear, List<PaymentFigures>> years = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        for (String each : files.split(",", -1)) {
            Path file = Path.of(each);
            if (!Files.exists(file)) {
                throw new NoSuchFileException(file + ": no such file; give one with -Dpayments=FILE.csv");
            }
            GpPayments payments = GpPayments.read(file, year(file));
            if (years.put(payments.year(), figures(register, file, payments)) != null) {
                throw new IllegalArgumentException(file + ": there is a file of " + payments.year() + " already");
            }
            notes.add(file.getFileName() + ": " + payments + "; the eight are "
                    + String.join(", ", codes(register, payments.year())) + " in it");
        }
        page.title("Primary care spend of the eight, in £m");
        print(page, years);
        years.forEach((year, figures) -> {
            Map<String, Integer> lacking = new LinkedHashMap<>();
            known(figures).forEach(each -> lacking.merge(each.category().name(), each.lacking(), Integer::sum));
            Set<String> unmapped = new LinkedHashSet<>();
            known(figures, Optional.empty())
                    .forEach(each -> unmapped.add(each.category().name()));
            if (!unmapped.isEmpty()) {
                page.paragraph("Of no known stream in " + year + ": " + String.join(", ", unmapped));
            }
            lacking.values().removeIf(practices -> practices == 0);
            if (!lacking.isEmpty()) {
                page.paragraph("Without a figure in " + year + ": "
                        + lacking.entrySet().stream()
                                .map(each -> each.getKey() + " of " + each.getValue()
                                        + (each.getValue() == 1 ? " practice" : " practices"))
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

    private static List<PaymentFigures> figures(Register register, Path file, GpPayments payments) {
        List<PaymentFigures> all = new ArrayList<>();
        for (String code : codes(register, payments.year())) {
            PaymentFigures figures = payments.commissioners().get(OdsCode.of(code));
            if (figures == null) {
                throw new IllegalArgumentException(file + ": " + payments + ", and none of them is of " + code);
            }
            all.add(figures);
        }
        return all;
    }

    private static List<KnownAmount> known(List<PaymentFigures> figures) {
        return figures.stream().flatMap(each -> each.knownAmounts().stream()).toList();
    }

    /** Of one stream, or of none. */
    private static List<KnownAmount> known(List<PaymentFigures> figures, Optional<PrimaryCareStream> stream) {
        return known(figures).stream()
                .filter(each -> each.category().stream().equals(stream))
                .toList();
    }

    private static void print(Page page, Map<FinancialYear, List<PaymentFigures>> years) {
        List<String> header = new ArrayList<>(List.of("Stream"));
        years.keySet().forEach(year -> header.add(year.toString()));
        Page.Table table = page.table(header.toArray(String[]::new));
        for (PrimaryCareStream stream : PrimaryCareStream.values()) {
            Optional<PrimaryCareStream> wanted = Optional.of(stream);
            if (years.values().stream()
                    .anyMatch(figures -> !known(figures, wanted).isEmpty())) {
                row(table, stream.label(), years, figures -> sum(known(figures, wanted)));
            }
        }
        row(table, "of no known stream", years, figures -> sum(known(figures, Optional.empty())));
        row(table, "total of the lines", years, figures -> sum(known(figures)));
        row(table, "total as published", years, PrimaryCareSpend::published);
        table.print();
    }

    /** What nobody has a figure of is not known, and not nothing. */
    private static Object sum(List<KnownAmount> amounts) {
        List<Pounds> known =
                amounts.stream().flatMap(each -> each.amount().stream()).toList();
        if (known.isEmpty()) {
            return amounts.isEmpty() ? "" : "not known";
        }
        boolean lacking = amounts.stream().anyMatch(each -> each.lacking() > 0);
        BigDecimal sum = Page.millions(Pounds.total(known));
        return lacking ? "at least " + sum : sum;
    }

    private static Object published(List<PaymentFigures> figures) {
        List<Pounds> totals = figures.stream()
                .flatMap(each -> each.budget().publishedTotal().stream())
                .toList();
        return totals.size() < figures.size() ? "not known" : Page.millions(Pounds.total(totals));
    }

    private static void row(
            Page.Table table,
            String name,
            Map<FinancialYear, List<PaymentFigures>> years,
            Function<List<PaymentFigures>, Object> figure) {
        List<Object> row = new ArrayList<>(List.of(name));
        years.values().forEach(figures -> row.add(figure.apply(figures)));
        table.row(row.toArray());
    }
}
