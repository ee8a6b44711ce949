package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.fault.ReferenceDataException;

/** Where in a file each cell, and each combination of keys, first stands; so that what is wrong with one is found again. */
final class Origin {
    private final String file;
    private final List<Long> cells = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    Origin(String file) {
        this.file = file;
    }

    void addCell(long line) {
        cells.add(line);
    }

    void addKey(long line) {
        keys.add(line);
    }

    /** The place of the first row of a cell, to stand before what is wrong with it. */
    String ofCell(int cell) {
        return file + " line " + cells.get(cell) + ", ";
    }

    /** What to throw for keys. */
    ReferenceDataException keyFault(int key, String column, String value, String problem) {
        return new ReferenceDataException(file, keys.get(key), column, value, problem);
    }
}
