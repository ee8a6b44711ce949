package org.opencommissioning.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.CodeVintage;
import org.opencommissioning.register.CodeVintage.Fit;
import org.opencommissioning.register.Register;

/** Says of a real file which days its codes are of, what became of them since, and which it cannot place. */
final class WhichVintage {
    /** More than this are counted, not named. */
    private static final int MOST_NAMED = 5;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Register register;
    private final Page page;

    private WhichVintage(Register register, Page page) {
        this.register = register;
        this.page = page;
    }

    static void print(Register register, Page page, Path file) throws IOException {
        new WhichVintage(register, page).print(file);
    }

    /** The distinct cells of a column, told apart into codes and everything else. */
    private record Column(String header, Set<Code> codes, Set<String> others) {}

    private void print(Path file) throws IOException {
        Column column = read(file).stream()
                .filter(each -> known(each) > 0)
                .max(Comparator.comparingLong(this::known))
                .orElseThrow(() -> new IllegalArgumentException(
                        file + ": none of its columns holds an ODS or GSS code that the register has heard of"));
        CodeVintage vintage = register.vintageOf(column.codes());
        page.title("The codes of " + file.getFileName());
        page.paragraph("Column " + column.header() + ": " + vintage + ".");
        printMissing(vintage);
        printWhatChanged(vintage);
        printNotPlaced(vintage, column);
    }

    private void printMissing(CodeVintage vintage) {
        if (vintage.fit() != Fit.EXACT && vintage.fit() != Fit.BEST) {
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

    private void printWhatChanged(CodeVintage vintage) {
        LocalDate today = register.edition().lastDay();
        Map<SortedSet<String>, Set<String>> changed = new LinkedHashMap<>();
        int unchanged = 0;
        for (Map.Entry<String, SortedSet<String>> entry :
                vintage.becameOn(today).entrySet()) {
            if (entry.getValue().size() == 1 && entry.getValue().contains(entry.getKey())) {
                unchanged++;
            } else {
                changed.computeIfAbsent(entry.getValue(), heirs -> new LinkedHashSet<>())
                        .add(entry.getKey());
            }
        }
        page.gap();
        page.line("By " + today
                + (unchanged == 0
                        ? " none of the codes is in use any more; they became"
                        : " " + unchanged + " of the codes are still in use; the others became"));
        changed.forEach(
                (heirs, codes) -> page.paragraph("  " + (heirs.isEmpty() ? "nothing known" : String.join(" + ", heirs))
                        + " from " + String.join(" ", codes)));
    }

    /** What the codes leave open, in the register's own words where it has some. */
    private void printNotPlaced(CodeVintage vintage, Column column) {
        List<String> remarks = new ArrayList<>();
        vintage.mixed()
                .forEach((later, parts) -> remarks.add(later + " stands beside " + String.join(" ", parts)
                        + ", of which it holds some or all: what is in both is counted twice."));
        if (vintage.fit() == Fit.BEST) {
            vintage.misfits().forEach(code -> remarks.add(code + " named no open body on " + vintage.day() + "."));
        }
        vintage.unknown().forEach(code -> addWhyUnknown(code, remarks));
        if (!column.others().isEmpty()) {
            remarks.add("Not codes (" + column.others().size() + "): "
                    + column.others().stream()
                            .limit(MOST_NAMED)
                            .map(cell -> '"' + cell + '"')
                            .collect(Collectors.joining(", ")));
        }
        page.gap();
        if (remarks.isEmpty()) {
            page.paragraph("Every code was placed.");
        } else {
            page.line("To be looked at by a person:");
            remarks.forEach(remark -> page.paragraph("  " + remark));
        }
    }

    /** A code never heard of has no trail, and the refusal names the nearest ones. */
    private void addWhyUnknown(String code, List<String> remarks) {
        try {
            register.trailOf(parse(code));
        } catch (NoSuchOrganisationException e) {
            remarks.add(e.getMessage() + ".");
        }
    }

    private long known(Column column) {
        return column.codes().stream()
                .filter(code -> !register.bodies(code).isEmpty())
                .count();
    }

    private static List<Column> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString(), null, "no such file; give one with -Dcodes=FILE.csv");
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                .allowUnclosedQuote(false)
                .ofCsvRecord(Files.newBufferedReader(file))) {
            return columns(rows.iterator());
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": not UTF-8 text", e);
        }
    }

    private static List<Column> columns(Iterator<CsvRecord> rows) {
        List<Column> columns = new ArrayList<>();
        if (rows.hasNext()) {
            for (String header : rows.next().getFields()) {
                columns.add(new Column(header.replace(BYTE_ORDER_MARK, ""), new LinkedHashSet<>(), new TreeSet<>()));
            }
        }
        while (rows.hasNext()) {
            List<String> cells = rows.next().getFields();
            for (int i = 0; i < cells.size(); i++) {
                put(cells.get(i), columns.get(i));
            }
        }
        return columns;
    }

    private static void put(String cell, Column column) {
        String text = cell.strip();
        if (text.matches("[A-Za-z0-9]{1,9}")) {
            column.codes().add(parse(text));
        } else {
            column.others().add(cell);
        }
    }

    /** A letter and eight digits is taken for a GSS code, of which files of commissioners hold more than of branch surgeries. */
    private static Code parse(String text) {
        return GssCode.hasForm(text.toUpperCase(Locale.ROOT)) ? GssCode.parse(text) : OdsCode.parse(text);
    }
}
