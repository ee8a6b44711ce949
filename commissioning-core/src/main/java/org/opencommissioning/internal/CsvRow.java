package org.opencommissioning.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;

/** One row of a data file; each reading method complains with file, line, column and value. */
public final class CsvRow {
    private final CsvTable table;
    private final long line;
    private final String[] cells;

    CsvRow(CsvTable table, long line, String[] cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** {@return the line it begins on, from 1 and counting the header} */
    public long line() {
        return line;
    }

    /**
     * The text of a cell.
     *
     * @param column a column of the file
     * @return the text; empty for an empty cell
     */
    public String text(String column) {
        return cells[table.place(column)];
    }

    /**
     * The text of a cell, where an empty cell means that there is none.
     *
     * @param column a column of the file
     * @return the text; absent for an empty cell
     * @throws ReferenceDataException when it is blank, or has a blank at either end
     */
    public Optional<String> optionalText(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(requiredText(column));
    }

    /**
     * The text of a cell that must not be empty.
     *
     * @param column a column of the file
     * @return the text
     * @throws ReferenceDataException when the cell is empty or blank, or has a blank at either end
     */
    public String requiredText(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw fault(column, "the cell is empty");
        }
        if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
            throw fault(column, text.isBlank() ? "is blank" : "begins or ends with a blank");
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > '~' && Character.isWhitespace(c));
    }

    /**
     * A cell that must not be empty, read by a parser.
     *
     * @param column a column of the file
     * @param parser what reads the text, throwing {@link InvalidValueException} where it cannot
     * @param <T> what it reads
     * @return the value
     * @throws ReferenceDataException when the cell is empty or cannot be read
     */
    public <T> T value(String column, Function<String, T> parser) {
        String text = requiredText(column);
        try {
            return parser.apply(text);
        } catch (InvalidValueException e) {
            throw fault(column, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * A day that must be there.
     *
     * @param column a column of the file
     * @return the day
     * @throws ReferenceDataException when the cell does not hold an ISO day
     */
    public LocalDate day(String column) {
        return knownDay(column, requiredText(column));
    }

    /**
     * A day, where an empty cell means that there is none.
     *
     * @param column a column of the file
     * @return the day; empty for an empty cell
     * @throws ReferenceDataException when the cell holds anything but an ISO day
     */
    public Optional<LocalDate> optionalDay(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(knownDay(column, text));
    }

    /**
     * A whole number, from zero.
     *
     * @param column a column of the file
     * @param greatest the greatest that it can be
     * @return the number
     * @throws ReferenceDataException when the cell does not hold one, in digits alone
     */
    public long wholeNumber(String column, long greatest) {
        String text = requiredText(column);
        long number;
        try {
            number = isDigits(text) ? Long.parseLong(text) : -1;
        } catch (NumberFormatException e) {
            number = -1;
        }
        if (number < 0 || number > greatest) {
            throw fault(column, "is not a whole number from 0 to " + greatest);
        }
        return number;
    }

    private LocalDate knownDay(String column, String text) {
        LocalDate known = table.day(text);
        if (known == null) {
            known = IsoDay.parse(text);
            if (known == null) {
                throw fault(column, "is not a day; expected one such as 2013-04-01");
            }
            table.keep(text, known);
        }
        return known;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * What to throw for a wrong cell.
     *
     * @param column a column of the file
     * @param problem why it is wrong
     * @return the exception, with file, line, column and the text of the cell
     */
    public ReferenceDataException fault(String column, String problem) {
        return new ReferenceDataException(table.file(), line, column, text(column), problem);
    }
}
