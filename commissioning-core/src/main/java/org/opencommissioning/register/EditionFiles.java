package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/** The data files of one edition: opens them, and reads the columns that every one of them has. */
final class EditionFiles {
    private static final String EDITION_FILE = "edition.csv";

    private final CitedFiles files;
    private final Days days = new Days();

    /** Opens the files of an edition, and reads the first of them. */
    EditionFiles(Place place) {
        this.files = new CitedFiles(place);
    }

    /** The rows of a file, to be gone through once. */
    Iterable<CsvRow> rows(String name, List<String> columns) {
        return files.rows(name, columns);
    }

    /** Lets go of the files, once what was read of them has been used. Others can still be read. */
    void close() {
        files.close();
    }

    /** What a row rests on, by its columns {@code source} and {@code certainty}. */
    Evidence evidence(CsvRow row) {
        return files.evidence(row);
    }

    /** The same, with the column {@code note}, which may be empty. */
    Evidence notedEvidence(CsvRow row) {
        return files.notedEvidence(row);
    }

    /** The days of a row, by its columns {@code first_day} and {@code last_day}. */
    DateSpan span(CsvRow row) {
        return days.span(row);
    }

    /** A day of a row that may not be known, in one of the forms of {@link UncertainDay#parse}. */
    UncertainDay uncertainDay(CsvRow row, String column) {
        return days.uncertain(row, column);
    }

    /** The days of a body, from that of a column to that of {@code last_day}. */
    UncertainSpan life(CsvRow row, String firstDay) {
        return days.life(row, firstDay);
    }

    /** Which data this is. */
    RegisterEdition edition() {
        Map<String, CsvRow> rows = new LinkedHashMap<>();
        for (CsvRow row : rows(EDITION_FILE, List.of("key", "value"))) {
            if (rows.put(row.text("key"), row) != null) {
                throw row.fault("key", "stands twice in this file");
            }
        }
        CsvRow lastDay = take(rows, "last_day");
        CsvRow practicesLastDay = rows.remove("practices_last_day");
        LocalDate firstDay = take(rows, "first_day").day("value");
        RegisterEdition.Builder edition = RegisterEdition.builder()
                .name(take(rows, "edition").requiredText("value"))
                .compiled(take(rows, "compiled").day("value"))
                .firstDay(firstDay)
                .lastDay(lastDay.day("value"))
                .practicesLastDay(
                        practicesLastDay == null ? Optional.empty() : Optional.of(practicesLastDay.day("value")))
                .attribution(take(rows, "attribution").text("value"))
                .addAllSources(files.sources());
        for (CsvRow unread : rows.values()) {
            throw unread.fault("key", "is not a key of this file");
        }
        try {
            return edition.build();
        } catch (InvalidValueException e) {
            boolean reversed = lastDay.day("value").isBefore(firstDay);
            CsvRow wrong = reversed || practicesLastDay == null ? lastDay : practicesLastDay;
            throw wrong.fault("value", "does not go with the other days: " + e.getMessage());
        }
    }

    private static CsvRow take(Map<String, CsvRow> rows, String key) {
        CsvRow row = rows.remove(key);
        if (row == null) {
            throw new ReferenceDataException(EDITION_FILE, 0, "key", "", "the row " + key + " is missing");
        }
        return row;
    }
}
