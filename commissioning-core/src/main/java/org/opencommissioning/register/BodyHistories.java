package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** What the files of earlier names, aliases and GSS codes say of each body. */
final class BodyHistories {
    private final EditionFiles files;
    private final Map<String, List<CsvRow>> names;
    private final Map<String, List<CsvRow>> aliases;
    private final Map<String, List<CsvRow>> gssCodes;

    BodyHistories(EditionFiles files) {
        this.files = files;
        this.names = byKey("earlier_names.csv", "body", "kind", "name", "first_day", "last_day", "source", "certainty");
        this.aliases = byKey("aliases.csv", "body", "kind", "alias", "source", "certainty");
        this.gssCodes =
                byKey("gss_codes.csv", "body", "kind", "gss_code", "first_day", "last_day", "source", "certainty");
        refuseSharedGssCodes();
    }

    private Map<String, List<CsvRow>> byKey(String name, String... columns) {
        Map<String, List<CsvRow>> found = new LinkedHashMap<>();
        files.read(name, List.of(columns), row -> {
            // the evidence of a name or a code is checked here, though only that of the body is kept
            files.evidence(row);
            found.computeIfAbsent(key(row), key -> new ArrayList<>(1)).add(row);
        });
        return found;
    }

    /** What the rows of several files have in common when they are about one body. */
    static String key(CsvRow row) {
        return row.text("body") + '|' + row.text("kind");
    }

    /** A GSS code, like an ODS code, names at most one body per day. */
    private void refuseSharedGssCodes() {
        Map<String, List<CsvRow>> bearers = new HashMap<>();
        for (List<CsvRow> codes : gssCodes.values()) {
            for (CsvRow row : codes) {
                List<CsvRow> others = bearers.computeIfAbsent(row.text("gss_code"), code -> new ArrayList<>(1));
                for (CsvRow other : others) {
                    if (Days.span(other).overlaps(Days.span(row))) {
                        throw row.fault(
                                "gss_code",
                                "is the code of " + other.text("body") + " (line " + other.line()
                                        + ") on one of these days; a code names one body per day, in one row");
                    }
                }
                others.add(row);
            }
        }
    }

    /** Refuses a row about a body that does not exist. */
    void refuseDangling(Set<String> known) {
        for (Map<String, List<CsvRow>> facts : List.of(names, aliases, gssCodes)) {
            facts.forEach((key, dangling) -> {
                if (!known.contains(key)) {
                    CsvRow row = dangling.get(0);
                    throw row.fault("body", "of kind " + row.text("kind") + " is not in organisations.csv");
                }
            });
        }
    }

    /** The earlier names on their days, and the last name on all days after. */
    Timeline<String> names(String key, String lastName, UncertainSpan life) {
        List<CsvRow> earlier = names.getOrDefault(key, List.of());
        if (earlier.isEmpty()) {
            return Timeline.always(lastName);
        }
        Timeline.Builder<String> timeline = Timeline.builder();
        LocalDate last = LocalDate.MIN;
        for (CsvRow row : earlier) {
            if (row.text("last_day").isEmpty()) {
                throw row.fault("last_day", "the cell is empty; the name without an end is that of organisations.csv");
            }
            put(timeline, row, row.requiredText("name"), life);
            LocalDate day = row.day("last_day");
            last = day.isAfter(last) ? day : last;
        }
        return timeline.put(DateSpan.from(last.plusDays(1)), lastName).build();
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
        }
        return found;
    }

    /** The GSS codes on their days. */
    Timeline<GssCode> gssCodes(String key, OrganisationKind kind, UncertainSpan life) {
        Timeline.Builder<GssCode> timeline = Timeline.builder();
        for (CsvRow row : gssCodes.getOrDefault(key, List.of())) {
            GssCode code = row.value("gss_code", GssCode::of);
            if (!kind.gssEntities().contains(code.entity())) {
                throw row.fault(
                        "gss_code",
                        kind.gssEntities().isEmpty()
                                ? "is given for a " + kind.label() + ", a kind without GSS codes"
                                : "is not of a " + kind.label() + ", whose GSS codes begin with "
                                        + String.join(" or ", kind.gssEntities()));
            }
            put(timeline, row, code, life);
        }
        return timeline.build();
    }

    private static <T> void put(Timeline.Builder<T> timeline, CsvRow row, T value, UncertainSpan life) {
        DateSpan days = Days.span(row);
        if (!life.possible().encloses(days)) {
            throw row.fault("first_day", "begins " + days + ", but " + row.text("body") + " existed from " + life);
        }
        try {
            timeline.put(days, value);
        } catch (InvalidValueException e) {
            throw row.fault("first_day", "cannot be: " + e.getMessage());
        }
    }
}
