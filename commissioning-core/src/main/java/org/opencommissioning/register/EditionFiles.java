package org.opencommissioning.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CellReader;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** The data files of one edition: opens them, and reads the columns that every one of them has. */
final class EditionFiles {
    private static final String EDITION_FILE = "edition.csv";
    private static final String SOURCES_FILE = "sources.csv";

    private static final CellReader<SourceKind> SOURCE_KIND = new CellReader<>() {
        @Override
        public SourceKind read(String label) {
            for (SourceKind kind : SourceKind.values()) {
                if (label(kind).equals(label)) {
                    return kind;
                }
            }
            throw new InvalidValueException("expected one of "
                    + Arrays.stream(SourceKind.values())
                            .map(EditionFiles::label)
                            .collect(Collectors.joining(", ")));
        }
    };

    private final Place place;
    private final Map<String, Citation> citations = new HashMap<>();
    private final Pairs<Evidence> evidence = new Pairs<>();
    private final List<Source> sources = new ArrayList<>();
    private final Days days = new Days();

    /** Where the files are. */
    interface Place {
        /**
         * The rows of a file, to be gone through once.
         *
         * @throws IOException when it cannot be read, and {@link NoSuchFileException} when it is not there
         */
        Iterable<CsvRow> rows(String name, List<String> columns) throws IOException;

        /** Lets go of what was read; what is asked for after is read again. */
        void close();
    }

    /** The CSV files of a folder. */
    record Folder(Path path) implements Place {
        @Override
        public Iterable<CsvRow> rows(String name, List<String> columns) throws IOException {
            try (InputStream bytes = Files.newInputStream(path.resolve(name))) {
                return CsvFile.rows(name, bytes, columns);
            }
        }

        @Override
        public void close() {
            // nothing is kept
        }
    }

    /** Opens the files of an edition, and reads the first of them. */
    EditionFiles(Place place) {
        this.place = place;
        for (CsvRow row : rows(SOURCES_FILE, List.of("id", "kind", "title", "publisher", "licence", "address"))) {
            addSource(row);
        }
    }

    /** The rows of a file, to be gone through once. */
    Iterable<CsvRow> rows(String name, List<String> columns) {
        try {
            return place.rows(name, columns);
        } catch (NoSuchFileException e) {
            throw new ReferenceDataException(name, 0, "", "", "the file is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    /** Lets go of the files, once what was read of them has been used. Others can still be read. */
    void close() {
        place.close();
    }

    private void addSource(CsvRow row) {
        Source source = Source.builder()
                .kind(row.value("kind", SOURCE_KIND))
                .name(row.requiredText("title"))
                .publisher(row.optionalText("publisher"))
                .licence(row.optionalText("licence"))
                .address(address(row))
                .build();
        if (citations.putIfAbsent(row.requiredText("id"), Citation.of(source)) != null) {
            throw row.fault("id", "stands twice in this file");
        }
        sources.add(source);
    }

    private static Optional<URI> address(CsvRow row) {
        Optional<String> address = row.optionalText("address");
        try {
            return address.isPresent() ? Optional.of(new URI(address.get())) : Optional.empty();
        } catch (URISyntaxException e) {
            throw row.fault("address", "is not an address: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    private static String label(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

    /** What a row rests on, by its columns {@code source} and {@code certainty}. */
    Evidence evidence(CsvRow row) {
        String source = row.text("source");
        String certainty = row.text("certainty");
        Evidence known = evidence.get(source, certainty);
        if (known == null) {
            known = parseEvidence(row);
            evidence.put(source, certainty, known);
        }
        return known;
    }

    /** The same, with the column {@code note}, which may be empty. */
    Evidence notedEvidence(CsvRow row) {
        String note = row.text("note");
        return note.isEmpty() ? evidence(row) : evidence(row).noting(row.requiredText("note"));
    }

    private Evidence parseEvidence(CsvRow row) {
        List<Citation> cited = new ArrayList<>();
        for (String id : row.requiredText("source").split("\\|", -1)) {
            Citation citation = citations.get(id);
            if (citation == null) {
                throw row.fault("source", "names \"" + id + "\", which is not an id of " + SOURCES_FILE);
            }
            cited.add(citation);
        }
        Certainty certainty = row.value("certainty", Cells.CERTAINTY);
        try {
            return Evidence.of(certainty, cited);
        } catch (InvalidValueException e) {
            throw row.fault("certainty", "does not go with its sources: " + e.getMessage());
        }
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
                .addAllSources(sources);
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
