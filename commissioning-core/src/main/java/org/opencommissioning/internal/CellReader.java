package org.opencommissioning.internal;

import org.opencommissioning.fault.InvalidValueException;

/**
 * How a text in a data file is read. Equal cells are read once by one reader, so that what it gives must not change while files are read,
 * and it must be the same object for every row.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface CellReader<T> {
    /**
     * Reads a text.
     *
     * @param text the text of a cell, not empty
     * @return the value
     * @throws InvalidValueException when it cannot be read
     */
    T read(String text);
}
