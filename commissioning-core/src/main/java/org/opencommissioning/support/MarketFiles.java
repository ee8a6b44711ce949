package org.opencommissioning.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** The data files of the market: opens them, and reads what a row rests on. */
final class MarketFiles {
    static final String SOURCES = "sources.csv";

    private final Opener opener;
    private final Map<String, Citation> citations = new HashMap<>();

    /** Where the files are. */
    @FunctionalInterface
    interface Opener {
        InputStream open(String name) throws IOException;
    }

    MarketFiles(Opener opener) {
        this.opener = opener;
        for (CsvRow row : rows(SOURCES, List.of("id", "kind", "title", "publisher", "licence", "address"))) {
            Source source = Source.builder()
                    .kind(row.value("kind", MarketFiles::kind))
                    .name(row.requiredText("title"))
                    .publisher(row.optionalText("publisher"))
                    .licence(row.optionalText("licence"))
                    .address(address(row))
                    .build();
            if (citations.putIfAbsent(row.requiredText("id"), Citation.of(source)) != null) {
                throw row.fault("id", "stands twice in this file");
            }
        }
    }

    /** The rows of a file, to be gone through once. */
    Iterable<CsvRow> rows(String name, List<String> columns) {
        try (InputStream bytes = opener.open(name)) {
            return CsvFile.rows(name, bytes, columns);
        } catch (NoSuchFileException e) {
            throw new ReferenceDataException(name, 0, "", "", "the file is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }

    private static SourceKind kind(String label) {
        for (SourceKind kind : SourceKind.values()) {
            if (label(kind).equals(label)) {
                return kind;
            }
        }
        throw new InvalidValueException("expected one of "
                + Arrays.stream(SourceKind.values()).map(MarketFiles::label).collect(Collectors.joining(", ")));
    }

    private static String label(SourceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<URI> address(CsvRow row) {
        Optional<String> address = row.optionalText("address");
        try {
            return address.isPresent() ? Optional.of(new URI(address.get())) : Optional.empty();
        } catch (URISyntaxException e) {
            throw row.fault("address", "is not an address: " + e.getReason() + " at index " + e.getIndex());
        }
    }

    /** What a row rests on, by its columns {@code source} and {@code certainty}. */
    Evidence evidence(CsvRow row) {
        List<Citation> cited = new ArrayList<>();
        for (String id : row.requiredText("source").split("\\|", -1)) {
            Citation citation = citations.get(id);
            if (citation == null) {
                throw row.fault("source", "names \"" + id + "\", which is not an id of " + SOURCES);
            }
            cited.add(citation);
        }
        Certainty certainty = row.value("certainty", Certainty::parse);
        try {
            return Evidence.of(certainty, cited);
        } catch (InvalidValueException e) {
            throw row.fault("certainty", "does not go with its sources: " + e.getMessage());
        }
    }

    /** The same, with the column {@code note}, which may be empty. */
    Evidence notedEvidence(CsvRow row) {
        Optional<String> note = row.optionalText("note");
        return note.isPresent() ? evidence(row).noting(note.get()) : evidence(row);
    }
}
