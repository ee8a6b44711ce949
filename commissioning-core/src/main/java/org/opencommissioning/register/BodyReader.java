package org.opencommissioning.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.organisation.PredecessorBody;
import org.opencommissioning.organisation.ReportingUnit;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Reads the bodies of an edition from the files of organisations, earlier names, aliases and GSS codes. */
final class BodyReader {
    /** Stands before the GSS code of a body that has no ODS code. */
    private static final String GSS_PREFIX = "gss:";

    private static final String UNKNOWN_HEIR = "unknown";

    private final EditionFiles files;
    private final IdentityHashMap<Object, CsvRow> rows;
    private final ListMultimap<String, CsvRow> names;
    private final ListMultimap<String, CsvRow> aliases;
    private final ListMultimap<String, CsvRow> gssCodes;
    private final List<BodyEntry> entries = new ArrayList<>();

    /**
     * A reader.
     *
     * @param files the files of the edition
     * @param rows receives each body with the row it was read from
     */
    BodyReader(EditionFiles files, IdentityHashMap<Object, CsvRow> rows) {
        this.files = files;
        this.rows = rows;
        this.names = byKey("earlier_names.csv", "body", "kind", "name", "first_day", "last_day", "source", "certainty");
        this.aliases = byKey("aliases.csv", "body", "kind", "alias", "source", "certainty");
        this.gssCodes =
                byKey("gss_codes.csv", "body", "kind", "gss_code", "first_day", "last_day", "source", "certainty");
    }

    private ListMultimap<String, CsvRow> byKey(String name, String... columns) {
        ListMultimap<String, CsvRow> found = LinkedListMultimap.create();
        files.read(name, List.of(columns), row -> {
            // the evidence of a name or a code is checked here, though only that of the body is kept
            files.evidence(row);
            found.put(key(row), row);
        });
        return found;
    }

    /** What the rows of several files have in common when they are about one body. */
    private static String key(CsvRow row) {
        return row.text("body") + '|' + row.text("kind");
    }

    /** Reads every body, the hosts of CSUs before the CSUs. */
    List<BodyEntry> read() {
        ListMultimap<String, CsvRow> organisations = LinkedListMultimap.create();
        files.read(
                "organisations.csv",
                List.of(
                        "body",
                        "kind",
                        "name",
                        "legal_first_day",
                        "operational_first_day",
                        "last_day",
                        "host",
                        "heir",
                        "source",
                        "certainty",
                        "note"),
                row -> {
                    if (organisations.containsKey(key(row))) {
                        throw row.fault("body", "stands twice with this kind");
                    }
                    organisations.put(key(row), row);
                });
        ImmutableListMultimap.copyOf(organisations).forEach((key, row) -> {
            if (row.text("host").isEmpty()) {
                add(key, row);
            }
        });
        organisations.forEach((key, row) -> {
            if (!row.text("host").isEmpty()) {
                add(key, row);
            }
        });
        Set<String> known = organisations.keySet();
        refuseDangling(names, known);
        refuseDangling(aliases, known);
        refuseDangling(gssCodes, known);
        return entries;
    }

    private static void refuseDangling(ListMultimap<String, CsvRow> facts, Set<String> known) {
        facts.forEach((key, row) -> {
            if (!known.contains(key)) {
                throw row.fault("body", "of kind " + row.text("kind") + " is not in organisations.csv");
            }
        });
    }

    private void add(String key, CsvRow row) {
        Organisation body;
        try {
            body = organisation(key, row);
        } catch (InvalidValueException e) {
            throw row.fault("body", "cannot be: " + e.getMessage());
        }
        String heir = row.text("heir");
        if (!heir.isEmpty() && !heir.equals(UNKNOWN_HEIR)) {
            throw row.fault(
                    "heir", "expected nothing or " + UNKNOWN_HEIR + "; a known successor is in successions.csv");
        }
        entries.add(new BodyEntry(body, files.notedEvidence(row), heir.equals(UNKNOWN_HEIR)));
        rows.put(body, row);
    }

    /** What every kind of body is built from. */
    private record Facts(
            Code code,
            Timeline<String> names,
            List<String> aliases,
            Timeline<GssCode> gssCodes,
            UncertainSpan legalLife,
            UncertainSpan operationalLife) {
        OdsCode odsCode() {
            if (code instanceof OdsCode ods) {
                return ods;
            }
            throw new InvalidValueException("only an STP may have no ODS code");
        }
    }

    private Organisation organisation(String key, CsvRow row) {
        Facts facts = facts(key, row);
        OrganisationKind kind = row.value("kind", OrganisationKind::parse);
        return switch (kind) {
            case CCG ->
                Ccg.builder()
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case CSU ->
                Csu.builder()
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .host(host(row))
                        .build();
            case ICB ->
                Icb.builder()
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case SUB_ICB_LOCATION ->
                SubIcbLocation.builder()
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case NATIONAL_BODY ->
                NationalBody.builder()
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case PCT, PCG ->
                PredecessorBody.builder()
                        .kind(kind)
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case STP, REGION, AREA_TEAM, LOCAL_OFFICE ->
                GroupingArea.builder()
                        .kind(kind)
                        .code(facts.code())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case SUB_ICB_REPORTING_ENTITY, COMMISSIONING_HUB ->
                ReportingUnit.builder()
                        .kind(kind)
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case PROVIDER, LOCAL_AUTHORITY, WELSH_HEALTH_BOARD, PRIVATE_SUPPLIER ->
                PartnerBody.builder()
                        .kind(kind)
                        .code(facts.odsCode())
                        .names(facts.names())
                        .addAllAliases(facts.aliases())
                        .gssCodes(facts.gssCodes())
                        .legalLife(facts.legalLife())
                        .operationalLife(facts.operationalLife())
                        .build();
            case GP_PRACTICE, OTHER_PRESCRIBING_CENTRE ->
                throw new InvalidValueException("practices stand in practices.csv");
        };
    }

    private NationalBody host(CsvRow row) {
        String code = row.text("host");
        for (BodyEntry entry : entries) {
            if (entry.body() instanceof NationalBody body
                    && body.code().toString().equals(code)) {
                return body;
            }
        }
        throw row.fault("host", "is not a national body of this file");
    }

    private Facts facts(String key, CsvRow row) {
        Optional<UncertainDay> last =
                row.text("last_day").isEmpty() ? Optional.empty() : Optional.of(Days.uncertain(row, "last_day"));
        return new Facts(
                row.value("body", BodyReader::code),
                names(key, row.value("name", name -> name)),
                aliases.get(key).stream()
                        .map(alias -> alias.value("alias", text -> text))
                        .toList(),
                gssCodes(key),
                life(row, "legal_first_day", last),
                life(row, "operational_first_day", last));
    }

    private static UncertainSpan life(CsvRow row, String firstDay, Optional<UncertainDay> last) {
        UncertainDay first = Days.uncertain(row, firstDay);
        return last.map(day -> UncertainSpan.of(first, day)).orElseGet(() -> UncertainSpan.from(first));
    }

    /** The earlier names on their days, and the last name on all days after. */
    private Timeline<String> names(String key, String lastName) {
        List<CsvRow> earlier = names.get(key);
        if (earlier.isEmpty()) {
            return Timeline.always(lastName);
        }
        Timeline.Builder<String> timeline = Timeline.builder();
        earlier.forEach(row -> put(timeline, row, row.value("name", name -> name)));
        List<Spell<String>> spells = timeline.build().spells();
        spells.get(spells.size() - 1).days().dayAfter().ifPresent(day -> timeline.put(DateSpan.from(day), lastName));
        return timeline.build();
    }

    private Timeline<GssCode> gssCodes(String key) {
        Timeline.Builder<GssCode> timeline = Timeline.builder();
        gssCodes.get(key).forEach(row -> put(timeline, row, row.value("gss_code", GssCode::of)));
        return timeline.build();
    }

    private static <T> void put(Timeline.Builder<T> timeline, CsvRow row, T value) {
        try {
            timeline.put(Days.span(row), value);
        } catch (InvalidValueException e) {
            throw row.fault("first_day", "cannot be: " + e.getMessage());
        }
    }

    /** A code as the files write it. */
    static Code code(String text) {
        return text.startsWith(GSS_PREFIX) ? GssCode.of(text.substring(GSS_PREFIX.length())) : OdsCode.of(text);
    }
}
