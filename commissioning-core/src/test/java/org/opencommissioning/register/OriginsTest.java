package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.internal.CsvFile;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.organisation.GssCode;

/** A fact at fault is told by its row. */
class OriginsTest {
    private final Origins origins = new Origins();
    private final Iterator<CsvRow> rows = CsvFile.rows(
                    "f.csv",
                    new ByteArrayInputStream("body\n01A\n02A\n03A\n".getBytes(StandardCharsets.UTF_8)),
                    List.of("body"))
            .iterator();

    @Test
    void tellEqualFactsOfSeveralRowsApart() {
        GssCode first = GssCode.of("E38000001");
        GssCode second = GssCode.of("E38000001");
        origins.put(first, rows.next());
        origins.put(second, rows.next());
        origins.put("E38000001", rows.next());
        assertEquals(2, origins.of(first).line());
        assertEquals(3, origins.of(second).line());
    }

    @Test
    void keepTheLastRowOfAFact() {
        String name = "NHS Brent CCG";
        origins.put(name, rows.next());
        origins.put(name, rows.next());
        assertEquals(3, origins.of(name).line());
    }
}
