package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * The practices of a register and who commissioned for them. There are tens of thousands of rows, so a row is small, a
 * practice's rows lie side by side in the order of their days, and they become values of the library only when asked for.
 */
final class PracticeBook {
    /** Stands for no end; days are counted from 1970 as {@link LocalDate#toEpochDay()} does. */
    static final int NO_END = Integer.MAX_VALUE;

    private final List<Listing> practices;
    private final Map<OdsCode, Integer> places;
    private final int[] offsets;
    private final Row[] rows;
    private volatile @Nullable IdentityHashMap<Organisation, List<Row>> byCommissioner;

    /**
     * A practice, and what is needed to answer for it without making a value of it.
     *
     * @param whole the practice itself, where more is said of it than the other parts
     */
    record Listing(
            OdsCode code,
            int setting,
            UncertainSpan life,
            Evidence evidence,
            @Nullable Practice whole) {
        Listing(OdsCode code, int setting, UncertainSpan life, Evidence evidence) {
            this(code, setting, life, evidence, null);
        }

        static Listing of(Practice practice, Evidence evidence) {
            Listing parts = new Listing(practice.code(), practice.setting(), practice.operationalLife(), evidence);
            return parts.is(practice) ? parts : new Listing(parts.code, parts.setting, parts.life, evidence, practice);
        }

        /** Whether all that is said of a practice is said of this one, and no more. */
        boolean is(Practice practice) {
            return code.equals(practice.code()) && practice().equals(practice);
        }

        String facts() {
            Practice practice = practice();
            return "setting " + setting + ", " + life
                    + (practice.names().isEmpty() ? "" : ", named " + practice.names())
                    + (practice.aliases().isEmpty() ? "" : ", also called " + practice.aliases())
                    + (practice.legalLife().equals(life) ? "" : ", in law " + practice.legalLife());
        }

        Practice practice() {
            return whole != null
                    ? whole
                    : Practice.builder()
                            .code(code)
                            .setting(setting)
                            .operationalLife(life)
                            .build();
        }
    }

    /** One membership; {@code place} is that of the practice and {@code number} that of the row as it was given. */
    record Row(int place, int number, Organisation commissioner, int first, int last, Evidence evidence) {
        boolean contains(long day) {
            return first <= day && day <= last;
        }

        DateSpan days() {
            LocalDate from = LocalDate.ofEpochDay(first);
            return last == NO_END ? DateSpan.from(from) : DateSpan.of(from, LocalDate.ofEpochDay(last));
        }
    }

    PracticeBook(List<Listing> practices, Map<OdsCode, Integer> places, int[] offsets, Row[] rows) {
        this.practices = practices;
        this.places = places;
        this.offsets = offsets;
        this.rows = rows;
    }

    /** Every membership, those of a practice side by side. */
    List<Row> rows() {
        return List.of(rows);
    }

    /** Every practice, in the order given. */
    List<Listing> practices() {
        return practices;
    }

    @Nullable Listing find(OdsCode code) {
        Integer place = places.get(code);
        return place == null ? null : practices.get(place);
    }

    /** Who commissioned for a practice on a day; null for nobody known. */
    @Nullable Organisation commissioner(OdsCode code, LocalDate day) {
        Integer place = places.get(code);
        return place == null ? null : commissioner(place, day.toEpochDay());
    }

    private @Nullable Organisation commissioner(int place, long day) {
        for (int i = offsets[place]; i < offsets[place + 1]; i++) {
            if (rows[i].contains(day)) {
                return rows[i].commissioner();
            }
        }
        return null;
    }

    /** The practices for which a body commissioned on a day; the body is compared by identity. */
    List<Listing> members(Organisation commissioner, LocalDate day) {
        long number = day.toEpochDay();
        List<Listing> members = new ArrayList<>();
        for (Row row : rowsOf(commissioner)) {
            if (row.contains(number)) {
                members.add(practices.get(row.place()));
            }
        }
        return members;
    }

    /** Made when first asked for. */
    private List<Row> rowsOf(Organisation commissioner) {
        IdentityHashMap<Organisation, List<Row>> made = byCommissioner;
        if (made == null) {
            made = new IdentityHashMap<>();
            for (Row row : rows) {
                made.computeIfAbsent(row.commissioner(), key -> new ArrayList<>())
                        .add(row);
            }
            byCommissioner = made;
        }
        return made.getOrDefault(commissioner, List.of());
    }

    /** Every membership of a practice, in the order of its days. */
    List<Membership> history(OdsCode code) {
        Integer place = places.get(code);
        if (place == null) {
            return List.of();
        }
        Practice child = practices.get(place).practice();
        List<Membership> history = new ArrayList<>();
        for (int i = offsets[place]; i < offsets[place + 1]; i++) {
            Row row = rows[i];
            history.add(Membership.builder()
                    .child(child)
                    .parent(row.commissioner())
                    .relation(Relation.COMMISSIONER)
                    .days(row.days())
                    .evidence(row.evidence())
                    .build());
        }
        return List.copyOf(history);
    }
}
