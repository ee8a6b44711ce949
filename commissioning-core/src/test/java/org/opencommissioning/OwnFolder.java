package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.fault.ReferenceDataException;

/** A folder of data files of one's own, of which a test spoils one and asks what is said of it. */
public abstract class OwnFolder {
    /** Where the files are. */
    @TempDir
    protected Path folder;

    private final Consumer<Path> reader;

    /**
     * A folder to be read in one way.
     *
     * @param reader what reads the folder, and may refuse it
     */
    protected OwnFolder(Consumer<Path> reader) {
        this.reader = reader;
    }

    /** Writes a file, over what was there. */
    protected void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is said once a text of a file is another, or is gone where the other is null} */
    protected String problemWith(String file, String good, String bad) {
        String text = read(file);
        assertTrue(text.contains(good), () -> file + " has no \"" + good + "\" to be spoilt");
        write(file, text.replace(good, bad == null ? "" : bad));
        return problem();
    }

    /** {@return what is said once a file has a row more} */
    protected String problemWithRow(String file, String row) {
        write(file, read(file) + row + "\n");
        return problem();
    }

    /** {@return what is said once a file is gone} */
    protected String problemWithout(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problem();
    }

    private String problem() {
        return String.valueOf(assertThrows(ReferenceDataException.class, () -> reader.accept(folder))
                .getMessage());
    }
}
