package org.opencommissioning.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.CodeVintage;
import org.opencommissioning.register.Register;

/** Says of a real file which days its codes are of, what became of them since, and which it cannot place. */
final class WhichVintage {
    /** More bodies than this are counted, not named. */
    private static final int MOST_NAMED = 5;

    private WhichVintage() {}

    static void print(Register register, Page page, Path file) throws IOException {
        Map.Entry<String, Set<OdsCode>> column = columnOfCodes(register, read(file), file);
        CodeVintage vintage = register.vintageOf(column.getValue());
        LocalDate today = register.edition().lastDay();

        page.title("The codes of " + file.getFileName());
        page.paragraph("Column " + column.getKey() + ": " + vintage + ".");
        printMissing(vintage, page);
        if (vintage.fit() != CodeVintage.Fit.NONE) {
            printWhatChanged(vintage, today, page);
        }
        Set<String> unplaced = new TreeSet<>(vintage.unknown());
        unplaced.addAll(vintage.misfits());
        page.line("");
        page.paragraph(
                unplaced.isEmpty()
                        ? "Every code was placed."
                        : "Not placed, and to be looked at by a person: " + String.join(" ", unplaced) + ".");
    }

    private static void printMissing(CodeVintage vintage, Page page) {
        if (vintage.fit() != CodeVintage.Fit.EXACT && vintage.fit() != CodeVintage.Fit.BEST) {
            return;
        }
        List<Organisation> missing = vintage.missing();
        String which = missing.size() > MOST_NAMED
                ? ""
                : ": " + missing.stream().map(Organisation::toString).collect(Collectors.joining(", "));
        page.paragraph(
                missing.isEmpty()
                        ? "No body of the same kinds is missing on " + vintage.day() + "."
                        : missing.size() + " more bodies of the same kinds were open on " + vintage.day()
                                + " and are not in the file" + which + ".");
    }

    private static void printWhatChanged(CodeVintage vintage, LocalDate today, Page page) {
        Map<SortedSet<String>, Set<String>> changed = new LinkedHashMap<>();
        int unchanged = 0;
        for (Map.Entry<String, SortedSet<String>> entry : new TreeMap<>(vintage.becameOn(today)).entrySet()) {
            if (entry.getValue().size() == 1 && entry.getValue().contains(entry.getKey())) {
                unchanged++;
            } else {
                changed.computeIfAbsent(entry.getValue(), heirs -> new LinkedHashSet<>())
                        .add(entry.getKey());
            }
        }
        page.line("");
        page.line("By " + today + " " + (unchanged == 0 ? "none" : unchanged)
                + " of the codes are still in use; the others became");
        changed.forEach(
                (heirs, codes) -> page.paragraph("  " + (heirs.isEmpty() ? "nothing known" : String.join(" + ", heirs))
                        + " from " + String.join(" ", codes)));
    }

    /** The codes in each column, by its header; cells that cannot be codes are passed over, since most columns hold none. */
    private static Map<String, Set<OdsCode>> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file; give one with -Dcodes=FILE.csv");
        }
        Map<String, Set<OdsCode>> columns = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                for (Map.Entry<String, String> cell : row.getFieldsAsMap().entrySet()) {
                    if (cell.getValue().strip().matches("[A-Za-z0-9]{1,9}")) {
                        columns.computeIfAbsent(cell.getKey(), header -> new LinkedHashSet<>())
                                .add(OdsCode.parse(cell.getValue()));
                    }
                }
            }
        }
        return columns;
    }

    /** The column with most codes that the register has heard of. */
    private static Map.Entry<String, Set<OdsCode>> columnOfCodes(
            Register register, Map<String, Set<OdsCode>> columns, Path file) {
        return columns.entrySet().stream()
                .filter(column -> known(register, column.getValue()) > 0)
                .max(Comparator.comparingLong(column -> known(register, column.getValue())))
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ": none of its columns holds an ODS code that the register has heard of"));
    }

    private static long known(Register register, Set<OdsCode> codes) {
        return codes.stream().filter(code -> !register.bodies(code).isEmpty()).count();
    }
}
