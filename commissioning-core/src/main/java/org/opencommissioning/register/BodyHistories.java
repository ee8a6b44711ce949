package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.Groups;
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
    private final IdentityHashMap<Object, CsvRow> rows;
    private final Map<String, List<CsvRow>> names;
    private final Map<String, List<CsvRow>> aliases;
    private final Map<String, List<CsvRow>> gssCodes;
    private final Map<String, List<Attested>> evidence = new HashMap<>();

    /**
     * The histories.
     *
     * @param files the files of the edition
     * @param rows receives each GSS code, name and alias, by identity, with the row it was read from
     */
    BodyHistories(EditionFiles files, IdentityHashMap<Object, CsvRow> rows) {
        this.files = files;
        this.rows = rows;
        this.names = byKey("earlier_names.csv", "body", "kind", "name", "first_day", "last_day", "source", "certainty");
        this.aliases = byKey("aliases.csv", "body", "kind", "alias", "source", "certainty");
        this.gssCodes =
                byKey("gss_codes.csv", "body", "kind", "gss_code", "first_day", "last_day", "source", "certainty");
    }

    private Map<String, List<CsvRow>> byKey(String name, String... columns) {
        Map<String, List<CsvRow>> found = new LinkedHashMap<>();
        for (CsvRow row : files.rows(name, List.of(columns))) {
            // checked here, so that a row about no body is held to it too
            files.evidence(row);
            Groups.add(found, key(row), row);
        }
        return found;
    }

    /** What the rows of several files have in common when they are about one body. */
    static String key(CsvRow row) {
        return row.text("body") + '|' + row.text("kind");
    }

    /** Refuses a row about a body that does not exist. */
    void refuseDangling(Set<String> known) {
        for (Map<String, List<CsvRow>> facts : List.of(names, aliases, gssCodes)) {
            for (Map.Entry<String, List<CsvRow>> each : facts.entrySet()) {
                if (!known.contains(each.getKey())) {
                    CsvRow row = each.getValue().get(0);
                    throw row.fault("body", "of kind " + row.text("kind") + " is not in organisations.csv");
                }
            }
        }
    }

    /**
     * The earlier names on their days, and the last name on all days after.
     *
     * @param last the row of the last name, which also says when the body existed
     */
    Timeline<String> names(String key, CsvRow last, UncertainSpan life) {
        String lastName = last.requiredText("name");
        List<CsvRow> earlier = names.getOrDefault(key, List.of());
        if (earlier.isEmpty()) {
            return Timeline.always(lastName);
        }
        Spells<String> spells = new Spells<>(key, life);
        LocalDate lastEnd = LocalDate.MIN;
        for (CsvRow row : earlier) {
            if (row.text("last_day").isEmpty()) {
                throw row.fault("last_day", "the cell is empty; the name without an end is that of organisations.csv");
            }
            spells.put(row, row.requiredText("name"));
            LocalDate day = row.day("last_day");
            lastEnd = day.isAfter(lastEnd) ? day : lastEnd;
        }
        DateSpan since = DateSpan.from(lastEnd.plusDays(1));
        keep(key, lastName, since, last, files.notedEvidence(last));
        return spells.timeline.put(since, lastName).build();
    }

    /** The other names. */
    List<String> aliases(String key) {
        List<String> found = new ArrayList<>();
        for (CsvRow row : aliases.getOrDefault(key, List.of())) {
            String alias = row.requiredText("alias");
            if (found.contains(alias)) {
                throw row.fault("alias", "stands twice for " + row.text("body"));
            }
            found.add(alias);
            keep(key, alias, DateSpan.always(), row, files.evidence(row));
        }
        return found;
    }

    /** The GSS codes on their days. */
    Timeline<GssCode> gssCodes(String key, OrganisationKind kind, UncertainSpan life) {
        List<CsvRow> own = gssCodes.getOrDefault(key, List.of());
        if (own.isEmpty()) {
            return Timeline.empty();
        }
        Spells<GssCode> spells = new Spells<>(key, life);
        for (CsvRow row : own) {
            GssCode code = row.value("gss_code", Cells.GSS_CODE);
            if (!kind.gssEntities().contains(code.entity())) {
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

    /** What the evidence is for each earlier name, alias and GSS code of a body, once these have been read. */
    List<Attested> evidence(String key) {
        return evidence.getOrDefault(key, List.of());
    }

    private void keep(String key, Object part, DateSpan days, CsvRow row, Evidence from) {
        rows.put(part, row);
        Groups.add(evidence, key, new Attested(part, days, from));
    }

    /** Collects what a body was called or coded, each within its life. */
    private final class Spells<T> {
        private final String key;
        private final UncertainSpan life;
        private final DateSpan possibleLife;
        private final Timeline.Builder<T> timeline = Timeline.builder();

        Spells(String key, UncertainSpan life) {
            this.key = key;
            this.life = life;
            this.possibleLife = life.possible();
        }

        void put(CsvRow row, T value) {
            DateSpan days = files.span(row);
            if (!possibleLife.encloses(days)) {
                throw row.fault("first_day", "begins " + days + ", but " + row.text("body") + " existed from " + life);
            }
            for (Attested other : evidence(key)) {
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
            keep(key, value, days, row, files.evidence(row));
        }
    }
}
