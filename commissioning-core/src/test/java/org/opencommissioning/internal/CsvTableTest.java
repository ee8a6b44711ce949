package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.ReferenceDataException;

class CsvTableTest {
    @Test
    void findsAColumnByItsNameWhoeverWroteIt() {
        CsvTable table = CsvTable.of("f.csv", List.of("name", "code"), List.of("code", "name"));
        assertEquals(0, table.place(new String("name")));
        assertEquals(1, table.place(new String("code")));
        assertEquals(2, table.width());
    }

    @Test
    void tellsColumnsOfOneHashApart() {
        // four of one hash, whose slots are the first, and one that belongs into the last
        List<String> columns = List.of("AaAa", "BBBB", "AaBB", "BBAa", "o");
        assertEquals("AaAa".hashCode(), "BBAa".hashCode());
        CsvTable table = CsvTable.of("f.csv", columns, columns);
        for (String column : columns) {
            assertEquals(columns.indexOf(column), table.place(column), column);
        }
    }

    @Test
    void countsAColumnWithoutANameFromOne() {
        assertEquals(
                "f.csv line 1: column 2 has no name; expected code,name",
                assertThrows(
                                ReferenceDataException.class,
                                () -> CsvTable.of("f.csv", List.of("code", ""), List.of("code", "name")))
                        .getMessage());
    }
}
