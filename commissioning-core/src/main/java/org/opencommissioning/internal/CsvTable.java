package org.opencommissioning.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.ReferenceDataException;

/** What the rows of a data file share: its name and its columns. */
final class CsvTable {
    private final String file;
    private final String[] columns;

    /** The columns by their hashes, each in the next free slot, with the places of the same slots: a row asks for each column by name. */
    private final @Nullable String[] slots;

    private final int[] places;

    private CsvTable(String file, String[] columns) {
        this.file = file;
        this.columns = columns;
        int size = Integer.highestOneBit(columns.length) * 4;
        this.slots = new String[size];
        this.places = new int[size];
        for (int i = 0; i < columns.length; i++) {
            int slot = columns[i].hashCode() & (size - 1);
            while (slots[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = columns[i];
            places[slot] = i;
        }
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
        String[] all = slots;
        int last = all.length - 1;
        int slot = column.hashCode() & last;
        while (all[slot] != column) {
            if (all[slot] == null) {
                return placeByName(column);
            }
            slot = (slot + 1) & last;
        }
        return places[slot];
    }

    private int placeByName(String column) {
        int place = Arrays.asList(columns).indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(file + " has no column " + column);
        }
        return place;
    }
}
