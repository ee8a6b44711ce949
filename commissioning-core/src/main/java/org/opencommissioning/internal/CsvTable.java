package org.opencommissioning.internal;

import java.util.Arrays;
import java.util.List;
import org.opencommissioning.fault.ReferenceDataException;

/** What the rows of a data file share: its name and its columns. */
final class CsvTable {
    private final String file;
    private final String[] columns;

    private CsvTable(String file, String[] columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * A table without rows.
     *
     * @param file the name of the file, for messages
     * @param header the columns that it has
     * @param columns those that it must have, in any order
     * @throws ReferenceDataException when the two differ
     */
    static CsvTable of(String file, List<String> header, List<String> columns) {
        String[] known = new String[header.size()];
        for (int i = 0; i < known.length; i++) {
            String column = header.get(i);
            if (column.isEmpty()) {
                throw fault(file, "", "column " + (i + 1) + " has no name; expected " + join(columns));
            }
            int place = columns.indexOf(column);
            if (place < 0) {
                throw new ReferenceDataException(
                        file, 1, column, column, "is not a column of this file; expected " + join(columns));
            }
            if (header.indexOf(column) != i) {
                throw new ReferenceDataException(file, 1, column, column, "stands twice in the header");
            }
            // the caller's own string, so that a column can be found by identity
            known[i] = columns.get(place);
        }
        if (known.length < columns.size()) {
            for (String column : columns) {
                if (!header.contains(column)) {
                    throw fault(file, column, "the column is missing; expected " + join(columns));
                }
            }
        }
        return new CsvTable(file, known);
    }

    private static ReferenceDataException fault(String file, String column, String problem) {
        return new ReferenceDataException(file, 1, column, "", problem);
    }

    private static String join(List<String> columns) {
        return String.join(",", columns);
    }

    String file() {
        return file;
    }

    /** How many columns it has. */
    int width() {
        return columns.length;
    }

    /** The place of a column, from 0. */
    @SuppressWarnings("ReferenceEquality") // a column is asked for by the string that its header was checked with
    int place(String column) {
        String[] all = columns;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == column) {
                return i;
            }
        }
        int place = Arrays.asList(all).indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return place;
    }
}
