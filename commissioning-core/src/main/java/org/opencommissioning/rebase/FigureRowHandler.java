package org.opencommissioning.rebase;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;

/**
 * Takes the cells of a file of figures as they are read, and adds each row to what it belongs to. No text is made of a cell that
 * was seen before, nor of a figure.
 */
final class FigureRowHandler extends AbstractBaseCsvCallbackHandler<FigureRowHandler> {
    private static final int BODY = -1;
    private static final int FIGURE = -2;
    private static final int DENOMINATOR = -3;
    private static final int IGNORED = -4;
    private static final int LONGEST_CELL = 1_000;

    private final FigureCsv layout;
    private final String file;
    private final List<String> header = new ArrayList<>();
    /** What each column is: one of the above, or the number of a key. */
    private int[] roles = new int[0];

    private int[] decimals = new int[0];
    private final char[][] missing;
    private boolean headerRead;
    private Axes axes;
    private final CellIndex index = new CellIndex();
    private final Cells cells;
    private final Origin origin;
    private boolean empty;
    private int body;
    private long figure;
    private long denominator;

    FigureRowHandler(FigureCsv layout, String file) {
        this.layout = layout;
        this.file = file;
        this.axes = new Axes(layout.measure(), "body", List.of());
        this.cells = Cells.at(index, layout.measure());
        this.origin = new Origin(file);
        this.missing = layout.missing().stream().map(String::toCharArray).toArray(char[][]::new);
    }

    long line() {
        return getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        figure = Figures.MISSING;
        denominator = Figures.MISSING;
        empty = false;
    }

    @Override
    protected void handleEmpty() {
        empty = true;
    }

    @Override
    protected void handleField(int field, char[] from, int offset, int length, boolean quoted) {
        if (!headerRead) {
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
        if (length > LONGEST_CELL) {
            throw fault(
                    field,
                    new String(from, offset, 40) + "…",
                    "is " + length + " characters long; expected at most " + LONGEST_CELL);
        }
        switch (role) {
            case BODY -> body = body(field, from, offset, length);
            case FIGURE -> figure = figure(field, from, offset, length);
            case DENOMINATOR -> denominator = figure(field, from, offset, length);
            default -> axes.keys.set(role, from, offset, length);
        }
    }

    private int body(int field, char[] from, int offset, int length) {
        int known = axes.bodies.size();
        int number = axes.bodies.number(from, offset, length);
        if (number == known) {
            String text = axes.bodies.text(number);
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
        if (!headerRead) {
            readHeader();
            headerRead = true;
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
            cells.add(cell, figure, denominator);
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

    private void readHeader() {
        if (!header.isEmpty() && header.get(0).startsWith("\uFEFF")) {
            header.set(0, header.get(0).substring(1));
        }
        refuseSemicolons();
        for (int i = 0; i < header.size(); i++) {
            if (header.indexOf(header.get(i)) != i) {
                throw headerFault(header.get(i), "stands twice in the header");
            }
        }
        String bodyName = layout.body().orElse(header.get(0));
        List<Measure> planes = layout.measure().planes();
        List<String> keys =
                layout.keys().isEmpty() && !layout.ignoringOthers() ? otherColumns(bodyName, planes) : layout.keys();
        axes = new Axes(layout.measure(), bodyName, keys);
        axes.origin = origin;
        roles = new int[header.size()];
        decimals = new int[header.size()];
        Arrays.fill(roles, IGNORED);
        set(bodyName, BODY);
        for (int i = 0; i < planes.size(); i++) {
            decimals[set(planes.get(i).name(), i == 0 ? FIGURE : DENOMINATOR)] =
                    planes.get(i).decimals();
        }
        for (int i = 0; i < keys.size(); i++) {
            set(keys.get(i), i);
        }
        refuseOthers();
    }

    private int set(String column, int role) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw headerFault(column, "the column is missing; the file has " + String.join(", ", header));
        }
        roles[place] = role;
        return place;
    }

    private List<String> otherColumns(String bodyName, List<Measure> planes) {
        List<String> others = new ArrayList<>(header);
        others.remove(bodyName);
        others.removeAll(layout.ignored());
        planes.forEach(plane -> others.remove(plane.name()));
        return others;
    }

    private void refuseOthers() {
        Set<String> ignored = layout.ignored();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == IGNORED && !layout.ignoringOthers() && !ignored.contains(header.get(i))) {
                throw headerFault(header.get(i), "is a column that nothing is said of; name it as a key or ignore it");
            }
        }
        for (String column : ignored) {
            if (!header.contains(column)) {
                throw headerFault(
                        column, "is to be ignored, but is not there; the file has " + String.join(", ", header));
            }
        }
    }

    private void refuseSemicolons() {
        if (header.size() == 1 && layout.separator() != ';' && header.get(0).indexOf(';') >= 0) {
            throw new ReferenceDataException(
                    file, 1, "", header.get(0), "has semicolons between its columns; say separator(';')");
        }
    }

    private ReferenceDataException headerFault(String column, String problem) {
        return new ReferenceDataException(file, 1, column, "", problem);
    }

    private ReferenceDataException fault(int field, String value, String problem) {
        return new ReferenceDataException(file, getStartingLineNumber(), header.get(field), value, problem);
    }

    FigureTable table() {
        if (!headerRead) {
            throw new ReferenceDataException(file, 0, "", "", "the file is empty; expected a header");
        }
        Vintage vintage = layout.day()
                .map(Vintage::on)
                .orElseGet(() -> layout.periodColumn()
                        .map(column -> Vintage.byKey(axes.firstDays(column, layout.periodKind())))
                        .orElseGet(Vintage::unknown));
        return FigureTable.of(axes, cells, vintage);
    }
}
