package org.opencommissioning.register;

import static org.opencommissioning.register.PracticeBook.NO_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.PracticeBook.Listing;
import org.opencommissioning.register.PracticeBook.Row;
import org.opencommissioning.source.Evidence;

/** Collects practices and memberships in any order, and checks them together. */
final class PracticeBookBuilder {
    private static final Comparator<Row> BY_PLACE_AND_DAY = new Comparator<>() {
        @Override
        public int compare(Row a, Row b) {
            return a.place() != b.place()
                    ? Integer.compare(a.place(), b.place())
                    : Integer.compare(a.first(), b.first());
        }
    };

    private final boolean mayRepeat;
    private final List<Listing> practices = new ArrayList<>();
    private final Map<OdsCode, Integer> places = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    /** The days of each row, by its number: few spans stand for tens of thousands of rows, which hold numbers instead. */
    private final List<DateSpan> spans = new ArrayList<>();

    /** Makes the exception for a membership at fault. */
    @FunctionalInterface
    interface Faults {
        /**
         * Makes an exception.
         *
         * @param number the number of the row, from 0, in the order given
         * @param practice the code of the practice
         * @param column the column of the data file that the problem is seen in
         * @param value the text of that cell
         * @param problem what is wrong, to follow the value
         */
        RuntimeException of(int number, String practice, String column, String value, String problem);
    }

    /**
     * A builder.
     *
     * @param mayRepeat whether a membership given twice is kept once, as when registers are joined, rather than refused
     */
    PracticeBookBuilder(boolean mayRepeat) {
        this.mayRepeat = mayRepeat;
    }

    /** A practice given twice is kept once, on the evidence first given; another of the same code is refused. */
    void add(Listing listing) {
        Integer there = places.putIfAbsent(listing.code(), practices.size());
        if (there == null) {
            practices.add(listing);
        } else if (!practices.get(there).is(listing.practice())) {
            throw new InvalidValueException("Practice " + listing.code() + " is given twice: "
                    + practices.get(there).facts() + ", and " + listing.facts());
        }
    }

    boolean holds(OdsCode code) {
        return places.containsKey(code);
    }

    void add(OdsCode practice, Organisation commissioner, DateSpan days, Evidence evidence) {
        Optional<LocalDate> first = days.firstDay();
        if (first.isEmpty()) {
            throw new InvalidValueException("Membership of practice " + practice + " in " + commissioner.code() + " on "
                    + days + ": the first day is wanted");
        }
        Optional<LocalDate> after = days.dayAfter();
        int last = after.isPresent() ? (int) after.get().toEpochDay() - 1 : NO_END;
        add(practice, commissioner, (int) first.get().toEpochDay(), last, days, evidence);
    }

    /** As another book has it. */
    void add(OdsCode practice, Organisation commissioner, Row row) {
        add(practice, commissioner, row.first(), row.last(), row.days(), row.evidence());
    }

    private void add(
            OdsCode practice, Organisation commissioner, int first, int last, DateSpan days, Evidence evidence) {
        rows.add(new Row(place(practice), rows.size(), commissioner, first, last, evidence));
        spans.add(days);
    }

    /** A membership of the very practice that is held under its code. */
    void add(Practice child, Membership fact) {
        Listing held = practices.get(place(child.code()));
        if (!held.is(child)) {
            throw new InvalidValueException(fact + " is about " + child.code() + " with "
                    + Listing.of(child, fact.evidence()).facts() + ", but the register holds it with " + held.facts());
        }
        add(child.code(), fact.parent(), fact.days(), fact.evidence());
    }

    private int place(OdsCode code) {
        Integer place = places.get(code);
        if (place == null) {
            throw new InvalidValueException("Practice " + code + " is not in the register; add it too");
        }
        return place;
    }

    /**
     * Puts the rows in order and checks them: each under a body that can commission, within
     * the lives of the practice and of its commissioner, and no two of a
     * practice on one day. Commissioners are exchanged for the index's own, so that they can be compared by identity.
     */
    PracticeBook build(BodyIndex index, Faults faults) {
        Row[] sorted = rows.toArray(new Row[0]);
        Arrays.sort(sorted, BY_PLACE_AND_DAY);
        int[] offsets = new int[practices.size() + 1];
        for (Row row : sorted) {
            offsets[row.place() + 1]++;
        }
        for (int i = 0; i < practices.size(); i++) {
            offsets[i + 1] += offsets[i];
        }
        List<Row> checked = new ArrayList<>(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            Row row = sorted[i];
            Row before = checked.isEmpty() ? null : checked.get(checked.size() - 1);
            if (before != null && before.place() == row.place() && row.first() <= before.last()) {
                if (mayRepeat && isSame(before, row)) {
                    dropped(offsets, row.place());
                    continue;
                }
                throw faults.of(
                        row.number(),
                        code(row),
                        "first_day",
                        LocalDate.ofEpochDay(row.first()).toString(),
                        "overlaps the membership in "
                                + before.commissioner().code() + " on " + before.days()
                                + "; a practice has one commissioner per day");
            }
            checked.add(checkLives(index, row, faults));
        }
        return new PracticeBook(List.copyOf(practices), Map.copyOf(places), offsets, checked.toArray(new Row[0]));
    }

    private static boolean isSame(Row a, Row b) {
        return a.first() == b.first()
                && a.last() == b.last()
                && a.commissioner().equals(b.commissioner());
    }

    private static void dropped(int[] offsets, int place) {
        for (int i = place + 1; i < offsets.length; i++) {
            offsets[i]--;
        }
    }

    private String code(Row row) {
        return practices.get(row.place()).code().toString();
    }

    private Row checkLives(BodyIndex index, Row row, Faults faults) {
        BodyEntry commissioner = index.find(row.commissioner());
        if (commissioner == null) {
            throw faults.of(
                    row.number(), code(row), "commissioner", row.commissioner().toString(), "is not in the register");
        }
        OrganisationKind kind = commissioner.body().kind();
        if (!Relation.COMMISSIONER.admitsParent(kind)) {
            throw faults.of(
                    row.number(),
                    code(row),
                    "commissioner",
                    row.commissioner().code().toString(),
                    Relation.COMMISSIONER.refusalOfParent(kind));
        }
        DateSpan days = spans.get(row.number());
        if (!commissioner.possibleLife().encloses(days)) {
            throw faults.of(
                    row.number(),
                    code(row),
                    "commissioner",
                    row.commissioner().code().toString(),
                    "existed from " + commissioner.life() + ", but the membership is of " + days);
        }
        UncertainSpan life = practices.get(row.place()).life();
        if (!life.possible().encloses(days)) {
            throw faults.of(
                    row.number(),
                    code(row),
                    "practice",
                    code(row),
                    "existed from " + life + ", but the membership is of " + days);
        }
        return commissioner.body() == row.commissioner()
                ? row
                : new Row(row.place(), row.number(), commissioner.body(), row.first(), row.last(), row.evidence());
    }
}
