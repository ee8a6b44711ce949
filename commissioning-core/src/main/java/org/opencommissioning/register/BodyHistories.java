package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.BodyEntry.Attested;
import org.opencommissioning.source.Evidence;

/** What the files of earlier names, aliases and GSS codes say of each body. */
final class BodyHistories {
    private final EditionFiles files;
    private final Origins origins;
    /** By the code; those of other kinds that share it follow. */
    private final Map<String, Own> byCode = new HashMap<>();

    private final List<Own> all = new ArrayList<>();

    /** The rows about one body, and the evidence that they give for its parts once these have been read. */
    static final class Own {
        private final String kind;
        private final @Nullable Own sharing;
        private final List<CsvRow> names = new ArrayList<>(0);
        private final List<CsvRow> aliases = new ArrayList<>(0);
        private final List<CsvRow> gssCodes = new ArrayList<>(0);
        private final List<Attested> evidence = new ArrayList<>(0);
        private boolean known;

        private Own(String kind, @Nullable Own sharing) {
            this.kind = kind;
            this.sharing = sharing;
        }

        /** What the evidence is for each earlier name, alias and GSS code, once these have been read. */
        List<Attested> evidence() {
            return evidence;
        }

        private CsvRow first() {
            return (names.isEmpty() ? aliases.isEmpty() ? gssCodes : aliases : names).get(0);
        }
    }

    /**
     * The histories.
     *
     * @param files the files of the edition
     * @param origins receives each GSS code, name and alias with the row it was read from
     */
    BodyHistories(EditionFiles files, Origins origins) {
        this.files = files;
        this.origins = origins;
        for (CsvRow row :
                rowsOf("earlier_names.csv", "body", "kind", "name", "first_day", "last_day", "source", "certainty")) {
            of(row).names.add(row);
        }
        for (CsvRow row : rowsOf("aliases.csv", "body", "kind", "alias", "source", "certainty")) {
            of(row).aliases.add(row);
        }
        for (CsvRow row :
                rowsOf("gss_codes.csv", "body", "kind", "gss_code", "first_day", "last_day", "source", "certainty")) {
            of(row).gssCodes.add(row);
        }
    }

    private List<CsvRow> rowsOf(String name, String... columns) {
        List<CsvRow> found = new ArrayList<>();
        for (CsvRow row : files.rows(name, List.of(columns))) {
            // checked here, so that a row about no body is held to it too
            files.evidence(row);
            found.add(row);
        }
        return found;
    }

    /** What the rows of several files have in common when they are about one body: its code and its kind. */
    private Own of(CsvRow row) {
        String code = row.text("body");
        String kind = row.text("kind");
        Own first = byCode.get(code);
        for (Own own = first; own != null; own = own.sharing) {
            if (own.kind.equals(kind)) {
                return own;
            }
        }
        Own own = new Own(kind, first);
        byCode.put(code, own);
        all.add(own);
        return own;
    }

    /**
     * The rows about a body.
     *
     * @param row its own
     * @throws ReferenceDataException when that was asked for before
     */
    Own takeFor(CsvRow row) {
        Own own = of(row);
        if (own.known) {
            throw row.fault("body", "stands twice with this kind");
        }
        own.known = true;
        return own;
    }

    /** Refuses a row about a body that nobody took. */
    void refuseDangling() {
        for (Own own : all) {
            if (!own.known) {
                CsvRow row = own.first();
                throw row.fault("body", "of kind " + row.text("kind") + " is not in organisations.csv");
            }
        }
    }

    /**
     * The earlier names on their days, and the last name on all days after.
     *
     * @param last the row of the last name, which also says when the body existed
     */
    Timeline<String> names(Own own, CsvRow last, UncertainSpan life) {
        String lastName = last.requiredText("name");
        if (own.names.isEmpty()) {
            return Timeline.always(lastName);
        }
        Spells<String> spells = new Spells<>(own, life);
        LocalDate lastEnd = LocalDate.MIN;
        for (CsvRow row : own.names) {
            if (row.text("last_day").isEmpty()) {
                throw row.fault("last_day", "the cell is empty; the name without an end is that of organisations.csv");
            }
            spells.put(row, row.requiredText("name"));
            LocalDate day = row.day("last_day");
            lastEnd = day.isAfter(lastEnd) ? day : lastEnd;
        }
        DateSpan since = DateSpan.from(lastEnd.plusDays(1));
        keep(own, lastName, since, last, files.notedEvidence(last));
        return spells.timeline.put(since, lastName).build();
    }

    /** The other names. */
    List<String> aliases(Own own) {
        if (own.aliases.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (CsvRow row : own.aliases) {
            String alias = row.requiredText("alias");
            if (found.contains(alias)) {
                throw row.fault("alias", "stands twice for " + row.text("body"));
            }
            found.add(alias);
            keep(own, alias, DateSpan.always(), row, files.evidence(row));
        }
        return found;
    }

    /** The GSS codes on their days. */
    Timeline<GssCode> gssCodes(Own own, OrganisationKind kind, UncertainSpan life) {
        if (own.gssCodes.isEmpty()) {
            return Timeline.empty();
        }
        Spells<GssCode> spells = new Spells<>(own, life);
        for (CsvRow row : own.gssCodes) {
            GssCode code = row.value("gss_code", Cells.GSS_CODE);
            if (!kind.admits(code)) {
                throw row.fault(
                        "gss_code",
                        kind.gssEntities().isEmpty()
                                ? "is given for a " + kind.label() + ", a kind without GSS codes"
                                : "is not of a " + kind.label() + ", whose GSS codes begin with "
                                        + String.join(" or ", kind.gssEntities()));
            }
            spells.put(row, code);
        }
        return spells.timeline.build();
    }

    private void keep(Own own, Object part, DateSpan days, CsvRow row, Evidence from) {
        origins.put(part, row);
        own.evidence.add(new Attested(part, days, from));
    }

    /** Collects what a body was called or coded, each within its life. */
    private final class Spells<T> {
        private final Own own;
        private final UncertainSpan life;
        private final DateSpan possibleLife;
        private final Timeline.Builder<T> timeline = Timeline.builder();

        Spells(Own own, UncertainSpan life) {
            this.own = own;
            this.life = life;
            this.possibleLife = life.possible();
        }

        void put(CsvRow row, T value) {
            DateSpan days = files.span(row);
            if (!possibleLife.encloses(days)) {
                throw row.fault("first_day", "begins " + days + ", but " + row.text("body") + " existed from " + life);
            }
            for (Attested other : own.evidence) {
                if (other.part().equals(value) && other.days().overlaps(days)) {
                    throw row.fault(
                            "first_day", "begins " + days + ", but " + value + " stands for " + other.days() + " too");
                }
            }
            try {
                timeline.put(days, value);
            } catch (InvalidValueException e) {
                throw row.fault("first_day", "cannot be: " + e.getMessage());
            }
            keep(own, value, days, row, files.evidence(row));
        }
    }
}
