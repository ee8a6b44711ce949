package org.opencommissioning.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.internal.CompiledFiles;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.Place;

/**
 * The data files inside the jar, as the build compiled them. Classes that were not built by Maven, but by an editor, have the CSV
 * files alone, and are read from those.
 */
class EmbeddedFiles implements Place {
    private String compiledName = "";
    private @Nullable CompiledFiles compiled;

    @Override
    public Iterable<CsvRow> rows(String name, List<String> columns) throws IOException {
        String wanted = CompiledFiles.nameFor(name);
        if (!wanted.equals(compiledName)) {
            compiled = compiled(wanted);
            compiledName = wanted;
        }
        return compiled == null ? csv(name, columns) : compiled.rows(name, columns);
    }

    private @Nullable CompiledFiles compiled(String name) throws IOException {
        try (InputStream bytes = open(name)) {
            return bytes == null ? null : CompiledFiles.read(name, bytes);
        }
    }

    private Iterable<CsvRow> csv(String name, List<String> columns) throws IOException {
        try (InputStream bytes = open(name)) {
            if (bytes == null) {
                throw new FileNotFoundException(name + " is not beside the classes");
            }
            return CsvFile.rows(name, bytes, columns);
        }
    }

    /** Opens a file by its name; null where there is none. */
    @Nullable InputStream open(String name) throws IOException {
        String[] parts = name.equals("bodies.dat") ? EmbeddedBodies.parts() : new String[0];
        return parts.length == 0 ? EmbeddedFiles.class.getResourceAsStream("edition/" + name) : joined(parts);
    }

    private static InputStream joined(String[] parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : parts) {
            bytes.writeBytes(part.getBytes(StandardCharsets.ISO_8859_1));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public void close() {
        compiledName = "";
        compiled = null;
    }
}
