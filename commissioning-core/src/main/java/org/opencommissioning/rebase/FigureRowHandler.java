package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;
import static org.opencommissioning.rebase.FigureColumns.BODY;
import static org.opencommissioning.rebase.FigureColumns.DENOMINATOR;
import static org.opencommissioning.rebase.FigureColumns.FIGURE;
import static org.opencommissioning.rebase.FigureColumns.IGNORED;
import static org.opencommissioning.rebase.FigureColumns.MISSING;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;

/**
 * Takes the cells of a file of figures as they are read, and adds each row to what it belongs to. No text is made of a cell that
 * was seen before, nor of a figure.
 */
final class FigureRowHandler extends AbstractBaseCsvCallbackHandler<FigureRowHandler> {
    private static final int LONGEST_CELL = 1_000;
    private static final int SHOWN = 40;
    private static final int NOT_COUNTED = -1;

    private final FigureCsv layout;
    private final String file;
    private final char[][] missing;
    private final List<String> header = new ArrayList<>();
    /** Null until the header is read. */
    private @Nullable FigureColumns columns;

    /** Of {@link #columns}, at hand for each cell. */
    private int[] roles = new int[0];

    private int[] decimals = new int[0];
    private Axes axes;
    private final CellIndex index = new CellIndex();
    private final Cells cells;
    private final Origin origin;
    private boolean empty;
    private int body;
    private long figure;
    private long denominator;
    /** How many further figures of the row are missing, where a column counts them. */
    private int missingToo;

    FigureRowHandler(FigureCsv layout, String file) {
        this.layout = layout;
        this.file = file;
        this.axes = new Axes(layout.measure(), "", List.of());
        this.cells = Cells.at(index, layout.measure());
        this.origin = new Origin(file);
        this.missing = layout.missing().stream().map(String::toCharArray).toArray(char[][]::new);
    }

    /** Where reading has come to, as the place of a fault that is found before a cell or a row is there. */
    ReferenceDataException here(String column, String problem) {
        return new ReferenceDataException(file, Math.max(1, getStartingLineNumber()), column, "", problem);
    }

    /** The name of the column whose cell is being read. */
    String column() {
        return columns == null ? "" : columns.name(getFieldCount());
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        figure = Figures.MISSING;
        denominator = Figures.MISSING;
        missingToo = NOT_COUNTED;
        empty = false;
    }

    @Override
    protected void handleEmpty() {
        empty = true;
    }

    @Override
    protected void handleField(int field, char[] from, int offset, int length, boolean quoted) {
        if (columns == null) {
            header.add(new String(from, offset, length));
            return;
        }
        if (field >= roles.length) {
            return;
        }
        int role = roles[field];
        if (role == IGNORED) {
            return;
        }
        if (quoted) {
            refuseLineEnd(field, from, offset, length);
        }
        if (length > LONGEST_CELL) {
            throw fault(
                    field,
                    new String(from, offset, SHOWN) + "…",
                    "is " + length + " characters long; expected at most " + LONGEST_CELL);
        }
        switch (role) {
            case BODY -> body = body(field, from, offset, length);
            case FIGURE -> figure = figure(field, from, offset, length);
            case DENOMINATOR -> denominator = figure(field, from, offset, length);
            case MISSING -> missingToo = count(field, from, offset, length);
            default -> axes.keys.set(role, from, offset, length);
        }
    }

    /** A quote that is closed some lines on would take the rows between for one cell. */
    private void refuseLineEnd(int field, char[] from, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (from[offset + i] == '\n' || from[offset + i] == '\r') {
                throw fault(
                        field,
                        new String(from, offset, Math.min(i, SHOWN)) + "…",
                        "begins a quoted cell that goes on over the end of the line");
            }
        }
    }

    private int body(int field, char[] from, int offset, int length) {
        int known = axes.bodies.size();
        int number = axes.bodies.number(from, offset, length);
        if (number == known) {
            String text = axes.bodies.text(number);
            if (text.isEmpty()) {
                throw fault(field, "", "the cell is empty; expected a code");
            }
            try {
                // a GSS code has the form of an ODS code too
                OdsCode.of(text);
            } catch (InvalidValueException e) {
                throw fault(field, text, "is not a code: " + e.getMessage());
            }
        }
        return number;
    }

    private long figure(int field, char[] from, int offset, int length) {
        if (length == 0 || standsForMissing(from, offset, length)) {
            return Figures.MISSING;
        }
        long units = Figures.read(from, offset, length, decimals[field]);
        if (units == Figures.MISSING) {
            throw unreadable(field, new String(from, offset, length));
        }
        return units;
    }

    private int count(int field, char[] from, int offset, int length) {
        long count = Figures.read(from, offset, length, 0);
        if (count < 0 || count > Integer.MAX_VALUE) {
            throw fault(
                    field,
                    new String(from, offset, length),
                    "is not a count of missing figures: expected a whole number; if the column is a key, name it as one");
        }
        return (int) count;
    }

    /** Asked before a text is read as a figure, for {@code -1} and {@code 0} may be such texts. */
    private boolean standsForMissing(char[] from, int offset, int length) {
        for (char[] text : missing) {
            if (Arrays.equals(text, 0, text.length, from, offset, offset + length)) {
                return true;
            }
        }
        return false;
    }

    private ReferenceDataException unreadable(int field, String text) {
        Measure plane = layout.measure().planes().get(roles[field] == FIGURE ? 0 : 1);
        return fault(field, text, Figures.problem(text, plane, layout.missing()));
    }

    @Override
    protected FigureRowHandler buildRecord() {
        if (columns == null) {
            readHeader();
            return this;
        }
        if (empty || getFieldCount() != roles.length) {
            throw new ReferenceDataException(
                    file,
                    getStartingLineNumber(),
                    "",
                    "",
                    empty
                            ? "the line is empty"
                            : "has " + getFieldCount() + " cells where the header has " + roles.length);
        }
        boolean half = layout.measure().kind() == Measure.Kind.RATE
                && (figure == Figures.MISSING) != (denominator == Figures.MISSING);
        if (half) {
            // one without the other is no rate
            figure = Figures.MISSING;
        }
        int known = axes.keys.size();
        int key = axes.keys.number();
        if (key == known || cells.size() == 0) {
            origin.addKey(getStartingLineNumber());
        }
        int knownCells = index.size();
        int cell = index.place(body, key);
        if (cell == knownCells) {
            origin.addCell(getStartingLineNumber());
        }
        if (!layout.summing() && cells.holds(cell)) {
            throw new ReferenceDataException(
                    file,
                    getStartingLineNumber(),
                    axes.bodyName,
                    axes.bodies.text(body),
                    "stands twice" + (axes.keyNames.isEmpty() ? "" : " for " + String.join(", ", axes.keys.parts(key)))
                            + "; if rows are to be added up, say summing");
        }
        try {
            addTo(cell);
        } catch (InvalidValueException e) {
            throw new ReferenceDataException(
                    file,
                    getStartingLineNumber(),
                    axes.bodyName,
                    axes.bodies.text(body),
                    String.valueOf(e.getMessage()));
        }
        return this;
    }

    /** Of a table that was written, a row may be half known: a sum, and figures that are missing from it. */
    private void addTo(int cell) {
        if (missingToo == NOT_COUNTED) {
            cells.add(cell, figure, denominator);
            return;
        }
        if (figure != Figures.MISSING) {
            cells.add(cell, figure, denominator);
        } else if (missingToo == 0) {
            throw fault(
                    requireNonNull(columns, "columns").missing(),
                    "0",
                    "counts no missing figure, and the figure is missing");
        }
        cells.addMissing(cell, missingToo);
    }

    private void readHeader() {
        if (empty) {
            throw new ReferenceDataException(file, 1, "", "", "the line is empty; expected a header");
        }
        columns = new FigureColumns(layout, file, header);
        axes = new Axes(layout.measure(), columns.bodyName(), columns.keys());
        axes.origin = origin;
        roles = columns.roles();
        decimals = columns.decimals();
    }

    private ReferenceDataException fault(int field, String value, String problem) {
        return new ReferenceDataException(file, getStartingLineNumber(), header.get(field), value, problem);
    }

    FigureTable table() {
        if (columns == null) {
            throw new ReferenceDataException(file, 0, "", "", "the file is empty; expected a header");
        }
        return FigureTable.of(axes, cells, vintage());
    }

    private Vintage vintage() {
        if (layout.day().isPresent()) {
            return Vintage.on(layout.day().get());
        }
        return layout.periodColumn().isPresent()
                ? Vintage.byKey(axes.firstDays(
                        layout.periodColumn().get(), layout.periodKind().orElseThrow()))
                : Vintage.unknown();
    }
}
