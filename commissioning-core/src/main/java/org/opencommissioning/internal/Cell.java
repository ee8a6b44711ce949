package org.opencommissioning.internal;

import org.jspecify.annotations.Nullable;

/** A text in a data file, and what it was read as. Cells of equal text may be one, so that each text is read once. */
final class Cell {
    private final String text;
    private @Nullable CellReader<?> reader;
    private @Nullable Object value;

    Cell(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** What a reader made of it; null when another one read it last, or none. */
    @SuppressWarnings("unchecked") // the value is what this very reader gave
    <T> @Nullable T knownTo(CellReader<T> by) {
        return reader == by ? (T) value : null;
    }

    <T> T read(CellReader<T> by) {
        T read = by.read(text);
        reader = by;
        value = read;
        return read;
    }
}
