package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.ReferenceDataException;

/** What each column of one file of figures is, from the layout and the header of the file. */
final class FigureColumns {
    static final int BODY = -1;
    static final int FIGURE = -2;
    static final int DENOMINATOR = -3;
    static final int IGNORED = -4;
    static final int MISSING = -5;

    /** Other things that stand between cells, as messages call and name them. */
    private enum Separator {
        SEMICOLON(';', "semicolons", ";"),
        TAB('\t', "tabs", "\\t"),
        BAR('|', "bars", "|"),
        COMMA(',', "commas", ",");

        private final char sign;
        private final String plural;
        private final String literal;

        Separator(char sign, String plural, String literal) {
            this.sign = sign;
            this.plural = plural;
            this.literal = literal;
        }
    }

    private final FigureCsv layout;
    private final String file;
    private final List<String> header;
    private final List<Measure> planes;
    private final String bodyName;
    private final int missing;
    private final List<String> keys;
    private final int[] roles;
    private final int[] decimals;

    /**
     * Reads a header.
     *
     * @throws ReferenceDataException for the first thing in which it is not what the layout says
     */
    FigureColumns(FigureCsv layout, String file, List<String> header) {
        this.layout = layout;
        this.file = file;
        this.header = header;
        this.planes = layout.measure().planes();
        this.roles = new int[header.size()];
        this.decimals = new int[header.size()];
        Arrays.fill(roles, IGNORED);
        layout.body().ifPresent(this::place);
        planes.forEach(plane -> place(plane.name()));
        layout.keys().forEach(this::place);
        this.missing = layout.missingColumn().map(this::place).orElseGet(this::writtenMissing);
        this.bodyName = layout.body().orElseGet(this::firstColumn);
        refuseUnnamed();
        refuseRepeats();
        this.keys = layout.keys().isEmpty() && !layout.ignoringOthers() ? otherColumns() : layout.keys();
        refuseNoPeriods();
        set();
        refuseOthers();
    }

    /** What the column of codes is called. */
    String bodyName() {
        return bodyName;
    }

    /** The names of the keys, in their order. */
    List<String> keys() {
        return keys;
    }

    String name(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** What each column is: one of the above, or the number of a key. */
    int[] roles() {
        return roles;
    }

    /** The place of the column that counts missing figures; -1 where there is none. */
    int missing() {
        return missing;
    }

    /** How many decimals the figures of each column have. */
    int[] decimals() {
        return decimals;
    }

    /** The column of codes where none is named. */
    private String firstColumn() {
        String first = header.get(0);
        if (first.isBlank()) {
            throw unnamed(0);
        }
        List<String> said = layout.saidOf(first);
        if (!said.isEmpty()) {
            throw fault(
                    first,
                    "stands first, where the codes are expected, and is said " + said.get(0)
                            + "; name the column of codes with body");
        }
        return first;
    }

    /** The column that a table writes after its figures, if it is there and nothing else is said of it. */
    private int writtenMissing() {
        int after = 0;
        for (Measure plane : planes) {
            after = Math.max(after, place(plane.name()) + 1);
        }
        if (after == header.size() || layout.ignoringOthers()) {
            return -1;
        }
        String column = header.get(after);
        List<String> others = new ArrayList<>(header);
        others.remove(after);
        boolean free = layout.saidOf(column).isEmpty() && !layout.periodColumn().equals(Optional.of(column));
        return free && column.equals(RebasedCsv.missingColumn(others)) ? after : -1;
    }

    private void set() {
        roles[place(bodyName)] = BODY;
        for (int i = 0; i < planes.size(); i++) {
            int place = place(planes.get(i).name());
            roles[place] = i == 0 ? FIGURE : DENOMINATOR;
            decimals[place] = planes.get(i).decimals();
        }
        if (missing >= 0) {
            roles[missing] = MISSING;
        }
        for (int i = 0; i < keys.size(); i++) {
            roles[place(keys.get(i))] = i;
        }
    }

    private int place(String column) {
        int place = header.indexOf(column);
        if (place >= 0) {
            return place;
        }
        Separator separator = separator(column);
        if (separator != null) {
            throw new ReferenceDataException(
                    file,
                    1,
                    "",
                    headerLine(),
                    "has " + separator.plural + " between its columns; say separator('" + separator.literal + "')");
        }
        throw fault(column, "the column is missing; the file has " + String.join(", ", header));
    }

    /** What stands between the columns, where a column that is missed is there if they are told apart by that. */
    private @Nullable Separator separator(String missed) {
        String line = headerLine();
        Separator any = null;
        for (Separator each : Separator.values()) {
            if (each.sign == layout.separator() || line.indexOf(each.sign) < 0) {
                continue;
            }
            String[] columns = line.replace("\"", "").split(Pattern.quote(String.valueOf(each.sign)), -1);
            if (Arrays.asList(columns).contains(missed)) {
                return each;
            }
            any = any == null ? each : any;
        }
        return header.size() == 1 ? any : null;
    }

    private String headerLine() {
        return String.join(String.valueOf(layout.separator()), header);
    }

    private void refuseUnnamed() {
        for (int i = 0; i < header.size() && !layout.ignoringOthers(); i++) {
            if (header.get(i).isBlank() && !layout.ignored().contains(header.get(i))) {
                throw unnamed(i);
            }
        }
    }

    private ReferenceDataException unnamed(int column) {
        return fault("", "column " + (column + 1) + " has no name; give it one, or say ignoringOthers to leave it out");
    }

    private void refuseRepeats() {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (!name.isBlank() && header.indexOf(name) != i) {
                throw fault(name, "stands twice in the header");
            }
        }
    }

    private List<String> otherColumns() {
        List<String> others = new ArrayList<>();
        for (String column : header) {
            if (!column.equals(bodyName)
                    && header.indexOf(column) != missing
                    && layout.saidOf(column).isEmpty()) {
                others.add(column);
            }
        }
        return others;
    }

    private void refuseNoPeriods() {
        layout.periodColumn().filter(column -> !keys.contains(column)).ifPresent(column -> {
            place(column);
            throw fault(column, "is to hold periods, and is not among the keys " + keys);
        });
    }

    private void refuseOthers() {
        Set<String> ignored = layout.ignored();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == IGNORED && !layout.ignoringOthers() && !ignored.contains(header.get(i))) {
                throw fault(header.get(i), "is a column that nothing is said of; name it as a key or ignore it");
            }
        }
        for (String column : ignored) {
            if (!header.contains(column)) {
                throw fault(column, "is to be ignored, but is not there; the file has " + String.join(", ", header));
            }
        }
    }

    private ReferenceDataException fault(String column, String problem) {
        return new ReferenceDataException(file, 1, column, "", problem);
    }
}
