package org.opencommissioning.rebase;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the reading of files share: the plainest layout, and a file to write to. */
abstract class FigureFileFixture {
    static final Measure SPEND = Measure.pounds("spend");
    static final FigureCsv PLAIN = FigureCsv.of(SPEND);

    @TempDir
    Path folder;

    FigureFile csv;

    @BeforeEach
    void nameTheFile() {
        csv = new FigureFile(folder.resolve("f.csv"));
    }
}
