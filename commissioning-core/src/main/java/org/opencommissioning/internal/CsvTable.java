package org.opencommissioning.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a data file share: its name, its columns, and the days read so far, of which a file repeats a few. */
final class CsvTable {
    private final String file;
    private final Map<String, LocalDate> days = new HashMap<>();
    private String[] columns = {};

    CsvTable(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** The names in its header, as the strings by which they are asked for. */
    void columns(String[] columns) {
        this.columns = columns;
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

    @Nullable LocalDate day(String text) {
        return days.get(text);
    }

    void keep(String text, LocalDate day) {
        days.put(text, day);
    }
}
