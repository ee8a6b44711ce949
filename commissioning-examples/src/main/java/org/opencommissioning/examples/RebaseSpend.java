package org.opencommissioning.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.rebase.FigureCsv;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.rebase.Leftovers;
import org.opencommissioning.rebase.Measure;
import org.opencommissioning.rebase.PeriodKind;
import org.opencommissioning.rebase.RebasedTable;
import org.opencommissioning.rebase.Rebasing;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

/** Money of the CCGs of one year on the bodies of another. */
final class RebaseSpend {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final int MOST_ROWS = 10;

    private RebaseSpend() {}

    /** What NHS England gave each CCG for 2013/14, on the bodies of April 2026. */
    static void print(Register register, Page page) throws IOException {
        page.title("What the CCGs of 2013/14 had to spend, on the bodies of " + DAY);
        FigureTable allocations;
        try (InputStream bytes = requireNonNull(RebaseSpend.class.getResourceAsStream("allocations-2013-14.csv"))) {
            allocations = FigureCsv.of(Measure.pounds("programme allocation")).read("allocations-2013-14.csv", bytes);
        }
        Landscape places = register.asOf(DAY);
        RebasedTable carried = Rebasing.onto(places)
                .at(OrganisationKind.SUB_ICB_LOCATION)
                .weightedBy(Weighting.REGISTERED_PATIENTS, Weighting.RESIDENT_POPULATION)
                .apply(allocations);
        page.line(carried.report().toString());
        page.gap();
        page.line("By integrated care board, the ten with most:");
        printMost(places, carried.rolledUpTo(OrganisationKind.ICB), page);
        page.paragraph(
                "The amounts are NHS England's programme allocations, under the Open Government Licence v3. That they are the"
                        + " baselines as restated in December 2013, and not those announced a year before, is inferred.");
    }

    /**
     * The figures of a file: codes in its first column, pounds in its last, keys between. The codes are those of the periods in a
     * column, or else of the day that they tell by themselves.
     */
    static void print(Register register, Page page, Path file, Optional<String> period) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file + ": no such file; give one with -Dfigures=FILE.csv");
        }
        page.title(file.getFileName() + " on the bodies of " + DAY);
        FigureTable read = SpendLayout.of(file).read(file);
        Landscape places = register.asOf(DAY);
        RebasedTable carried = Rebasing.onto(places)
                .unplaced(Leftovers.KEEP_APART)
                .doubleCounted(Leftovers.KEEP_APART)
                .apply(period.map(column -> codedBy(column, read)).orElse(read));
        page.line(carried.report().toString());
        page.gap();
        printMost(places, carried, page);
    }

    /** Periods are financial years where all of them read so, and months otherwise: 2011-12 alone may be either. */
    private static FigureTable codedBy(String column, FigureTable figures) {
        try {
            return figures.codedBy(column, PeriodKind.FINANCIAL_YEAR);
        } catch (ReferenceDataException notYears) {
            return figures.codedBy(column, PeriodKind.MONTH);
        }
    }

    private static void printMost(Landscape places, RebasedTable carried, Page page) {
        Page.Table table = page.table("Body", String.format(Locale.ROOT, "%17s", "Pounds"));
        carried.rows().stream()
                .filter(row -> !row.figures().isEmpty())
                .sorted((a, b) -> b.figures().get(0).compareTo(a.figures().get(0)))
                .limit(MOST_ROWS)
                .forEach(row -> table.row(
                        places.get(OdsCode.of(row.code()))
                                + (row.keys().isEmpty() ? "" : ", ")
                                + String.join(", ", row.keys()),
                        String.format(Locale.ROOT, "%,17.2f", row.figures().get(0))));
        table.print();
    }
}
