package org.opencommissioning.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;

/** One row of a data file; each reading method complains with file, line, column and value. */
public final class CsvRow {
    private final CsvTable table;
    private final long line;
    private final Cell[] cells;

    CsvRow(CsvTable table, long line, Cell[] cells) {
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
        return cells[table.place(column)].text();
    }

    private Cell cell(String column) {
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
     * What a cell that must not be empty stands for.
     *
     * @param column a column of the file
     * @param reader what reads the text
     * @param <T> what it reads
     * @return the value
     * @throws ReferenceDataException when the cell is empty or cannot be read
     */
    public <T> T value(String column, CellReader<T> reader) {
        Cell cell = cell(column);
        T known = cell.knownTo(reader);
        if (known != null) {
            return known;
        }
        requiredText(column);
        try {
            return cell.read(reader);
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
        requiredText(column);
        return knownDay(column);
    }

    /**
     * A day, where an empty cell means that there is none.
     *
     * @param column a column of the file
     * @return the day; empty for an empty cell
     * @throws ReferenceDataException when the cell holds anything but an ISO day
     */
    public Optional<LocalDate> optionalDay(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(knownDay(column));
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
        long number = number(text(column));
        if (number < 0 || number > greatest) {
            requiredText(column);
            throw fault(column, "is not a whole number from 0 to " + greatest);
        }
        return number;
    }

    private LocalDate knownDay(String column) {
        Cell cell = cell(column);
        LocalDate known = cell.knownTo(IsoDay.READER);
        if (known != null) {
            return known;
        }
        try {
            return cell.read(IsoDay.READER);
        } catch (InvalidValueException e) {
            throw fault(column, String.valueOf(e.getMessage()));
        }
    }

    /** The number that digits stand for; -1 for one beyond a long, and where there is nothing or anything else. */
    private static long number(String digits) {
        int length = digits.length();
        long number = length == 0 ? -1 : 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
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
