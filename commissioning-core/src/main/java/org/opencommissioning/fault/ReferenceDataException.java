package org.opencommissioning.fault;

/**
 * A wrong row in a data file. Nothing of the file is used. A register's files, all but the practices', are read at once, and
 * there is no register when one of them is at fault; a fault in the practices' files shows whenever practices are asked for.
 *
 * <p>The message has the shape <em>file line 41, column last_day: "2013-31-03" is not a day; expected …</em>.
 */
public final class ReferenceDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String column;
    private final String value;

    /**
     * A wrong cell, or a wrong row seen from one of its cells.
     *
     * @param file the name of the file
     * @param line the line it stands on, from 1, counting the header; 0 when the fault is of the file as a whole
     * @param column the name of the column; empty when the fault is of the row or the file as a whole
     * @param value the text found there; empty when there is none
     * @param problem why it is wrong and what to do
     */
    public ReferenceDataException(String file, long line, String column, String value, String problem) {
        super(message(file, line, column, value, problem));
        this.file = file;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    private static String message(String file, long line, String column, String value, String problem) {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(" line ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", column ").append(column);
        }
        text.append(": ");
        if (!value.isEmpty()) {
            text.append('"').append(value).append("\" ");
        }
        return text.append(problem).toString();
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the line, from 1 and counting the header; 0 when the fault is of the file as a whole} */
    public long line() {
        return line;
    }

    /** {@return the name of the column; empty when the fault is of the row or the file as a whole} */
    public String column() {
        return column;
    }

    /** {@return the text found there; empty when there is none} */
    public String value() {
        return value;
    }
}
