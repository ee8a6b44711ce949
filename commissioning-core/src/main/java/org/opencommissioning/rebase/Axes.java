package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;

/** What the rows of a table are told apart by: the codes of bodies, and combinations of keys, each held once. */
final class Axes {
    final Measure measure;
    final String bodyName;
    final List<String> keyNames;
    final Dictionary bodies = new Dictionary();
    final Keys keys;
    /** Null for tables that are not from a file. */
    @Nullable Origin origin;

    Axes(Measure measure, String bodyName, List<String> keyNames) {
        this.measure = measure;
        this.bodyName = bodyName;
        this.keyNames = List.copyOf(keyNames);
        this.keys = new Keys(keyNames.size());
        List<String> names = new ArrayList<>(keyNames);
        names.add(bodyName);
        measure.planes().forEach(plane -> names.add(plane.name()));
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) != i) {
                throw new InvalidValueException(
                        "FigureTable of " + measure + ": two columns are called " + names.get(i));
            }
        }
    }

    /** The measure, which has one figure per row. */
    Measure requireSingle() {
        if (measure.kind() == Measure.Kind.RATE) {
            throw new InvalidValueException(
                    "FigureTable of " + measure
                            + ": a rate alone cannot be carried from body to body; give its numerator and denominator, addRate");
        }
        return measure;
    }

    /** A body and keys, as a message names them. */
    String title(int body, int key) {
        List<String> parts = keys.parts(key);
        return bodies.text(body) + (parts.isEmpty() ? "" : " for " + String.join(", ", parts));
    }

    /** The first day of the period of each combination of keys. */
    List<LocalDate> firstDays(String column, PeriodKind period) {
        int place = keyNames.indexOf(column);
        if (place < 0) {
            throw new InvalidValueException(
                    "FigureTable of " + measure + ": no column " + column + " among its keys " + keyNames);
        }
        List<LocalDate> days = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            String text = keys.parts(key).get(place);
            try {
                days.add(period.firstDay(text));
            } catch (InvalidValueException e) {
                throw origin == null
                        ? e
                        : origin.keyFault(key, column, text, "is not a period: expected " + period.expected());
            }
        }
        return days;
    }
}
