package org.opencommissioning.internal.cited;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CellReader;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/**
 * Data files with one of sources among them, {@code sources.csv}, which the rows of the others name. These are classes rather than
 * lambdas, since the first lambda costs a new JVM as much time as some hundred rows.
 */
public final class CitedFiles {
    private static final String SOURCES = "sources.csv";

    private static final CellReader<SourceKind> SOURCE_KIND = new CellReader<>() {
        @Override
        public SourceKind read(String text) {
            return SourceKind.parse(text);
        }
    };

    private static final CellReader<Certainty> CERTAINTY = new CellReader<>() {
        @Override
        public Certainty read(String text) {
            return Certainty.parse(text);
        }
    };

    /** Reads an address; empty for anything else, of which each JDK would tell differently what is wrong, and where. */
    private static final CellReader<Optional<URI>> ADDRESS = new CellReader<>() {
        @Override
        public Optional<URI> read(String text) {
            try {
                return Optional.of(new URI(text));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    };

    private final Place place;
    private final Map<String, Citation> citations = new HashMap<>();
    private final Pairs<Evidence> evidence = new Pairs<>();
    private final List<Source> sources = new ArrayList<>();
    private @Nullable Noted lastNoted;

    /** Evidence with and without a note. */
    private record Noted(Evidence plain, String note, Evidence noted) {}

    /**
     * Opens the files, and reads their sources.
     *
     * @param place where they are
     * @throws ReferenceDataException for the first thing wrong with the sources
     */
    public CitedFiles(Place place) {
        this.place = place;
        for (CsvRow row : rows(SOURCES, List.of("id", "kind", "title", "publisher", "licence", "address"))) {
            addSource(row);
        }
    }

    /** {@return the sources, in the order of their file} */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The rows of a file, to be gone through once.
     *
     * @param name its name
     * @param columns the columns it must have
     * @return the rows
     * @throws ReferenceDataException when it is missing, or has other columns
     */
    public Iterable<CsvRow> rows(String name, List<String> columns) {
        try {
            return place.rows(name, columns);
        } catch (NoSuchFileException e) {
            throw new ReferenceDataException(name, 0, "", "", "the file is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    /** Lets go of the files, once what was read of them has been used. Others can still be read. */
    public void close() {
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
        if (row.text("address").isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> address = row.value("address", ADDRESS);
        if (address.isEmpty()) {
            throw row.fault("address", "is not an address; expected one such as https://www.england.nhs.uk/");
        }
        return address;
    }

    /**
     * What a row rests on, by its columns {@code source} and {@code certainty}.
     *
     * @param row the row
     * @return the evidence
     * @throws ReferenceDataException when a source is none of {@code sources.csv}, or the two do not go together
     */
    public Evidence evidence(CsvRow row) {
        String source = row.text("source");
        String certainty = row.text("certainty");
        Evidence known = evidence.get(source, certainty);
        if (known == null) {
            known = parseEvidence(row);
            evidence.put(source, certainty, known);
        }
        return known;
    }

    /**
     * The same, with the column {@code note}, which may be empty.
     *
     * @param row the row
     * @return the evidence
     * @throws ReferenceDataException as for {@link #evidence}
     */
    @SuppressWarnings("ReferenceEquality") // evidence of equal cells is one
    public Evidence notedEvidence(CsvRow row) {
        String note = row.text("note");
        Evidence plain = evidence(row);
        if (note.isEmpty()) {
            return plain;
        }
        // neighbouring rows often have the same
        Noted known = lastNoted;
        if (known == null || !known.note().equals(note) || known.plain() != plain) {
            known = new Noted(plain, note, plain.noting(row.requiredText("note")));
            lastNoted = known;
        }
        return known.noted();
    }

    private Evidence parseEvidence(CsvRow row) {
        List<Citation> cited = new ArrayList<>();
        for (String id : row.requiredText("source").split("\\|", -1)) {
            Citation citation = citations.get(id);
            if (citation == null) {
                throw row.fault("source", "names \"" + id + "\", which is not an id of " + SOURCES);
            }
            cited.add(citation);
        }
        Certainty certainty = row.value("certainty", CERTAINTY);
        try {
            return Evidence.of(certainty, cited);
        } catch (InvalidValueException e) {
            throw row.fault("certainty", "does not go with its sources: " + e.getMessage());
        }
    }
}
