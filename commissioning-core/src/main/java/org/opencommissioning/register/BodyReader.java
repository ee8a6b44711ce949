package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.List;
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
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Reads the bodies of an edition from the file of organisations, and their histories with them. */
final class BodyReader {
    /** Stands before the GSS code of a body that has no ODS code. */
    private static final String GSS_PREFIX = "gss:";

    private static final String UNKNOWN_HEIR = "unknown";

    private final EditionFiles files;
    private final Origins origins;
    private final BodyHistories histories;
    private final List<BodyEntry> entries = new ArrayList<>();

    /**
     * A reader.
     *
     * @param files the files of the edition
     * @param origins receives each body, and what its histories say of it, with the row it was read from
     */
    BodyReader(EditionFiles files, Origins origins) {
        this.files = files;
        this.origins = origins;
        this.histories = new BodyHistories(files, origins);
    }

    /** Reads every body, the hosts of CSUs before the CSUs. */
    List<BodyEntry> read() {
        List<CsvRow> hosted = new ArrayList<>();
        Iterable<CsvRow> found = files.rows(
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
                        "note"));
        for (CsvRow row : found) {
            if (row.text("host").isEmpty()) {
                add(row);
            } else {
                hosted.add(row);
            }
        }
        for (CsvRow row : hosted) {
            add(row);
        }
        histories.refuseDangling();
        return entries;
    }

    private void add(CsvRow row) {
        BodyHistories.Own own = histories.takeFor(row);
        Organisation body;
        try {
            body = organisation(own, row);
        } catch (InvalidValueException e) {
            throw row.fault("body", "cannot be: " + e.getMessage());
        }
        String heir = row.text("heir");
        if (!heir.isEmpty() && !heir.equals(UNKNOWN_HEIR)) {
            throw row.fault(
                    "heir", "is neither empty nor " + UNKNOWN_HEIR + "; a known successor stands in successions.csv");
        }
        if (body.kind() != OrganisationKind.CSU && !row.text("host").isEmpty()) {
            throw row.fault("host", "is given for " + body + ", but only a CSU has a host");
        }
        entries.add(new BodyEntry(body, files.notedEvidence(row), own.evidence(), heir.equals(UNKNOWN_HEIR)));
        origins.put(body, row);
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

    private Organisation organisation(BodyHistories.Own own, CsvRow row) {
        OrganisationKind kind = row.value("kind", Cells.KIND);
        Facts facts = facts(own, kind, row);
        return switch (kind) {
            case CCG -> details(Ccg.builder(), facts).code(facts.odsCode()).build();
            case CSU ->
                details(Csu.builder(), facts)
                        .code(facts.odsCode())
                        .host(host(row))
                        .build();
            case ICB -> details(Icb.builder(), facts).code(facts.odsCode()).build();
            case SUB_ICB_LOCATION ->
                details(SubIcbLocation.builder(), facts).code(facts.odsCode()).build();
            case NATIONAL_BODY ->
                details(NationalBody.builder(), facts).code(facts.odsCode()).build();
            case PCT, PCG ->
                details(PredecessorBody.builder(), facts)
                        .kind(kind)
                        .code(facts.odsCode())
                        .build();
            case STP, REGION, AREA_TEAM, LOCAL_OFFICE ->
                details(GroupingArea.builder(), facts)
                        .kind(kind)
                        .code(kind == OrganisationKind.STP ? facts.code() : facts.odsCode())
                        .build();
            case SUB_ICB_REPORTING_ENTITY, COMMISSIONING_HUB ->
                details(ReportingUnit.builder(), facts)
                        .kind(kind)
                        .code(facts.odsCode())
                        .build();
            case PROVIDER, LOCAL_AUTHORITY, WELSH_HEALTH_BOARD, PRIVATE_SUPPLIER ->
                details(PartnerBody.builder(), facts)
                        .kind(kind)
                        .code(facts.odsCode())
                        .build();
            case GP_PRACTICE, OTHER_PRESCRIBING_CENTRE ->
                throw row.fault("kind", "does not belong here; practices stand in practices.csv");
        };
    }

    private static <B extends Organisation.Details<B>> B details(B builder, Facts facts) {
        return builder.names(facts.names())
                .addAllAliases(facts.aliases())
                .gssCodes(facts.gssCodes())
                .legalLife(facts.legalLife())
                .operationalLife(facts.operationalLife());
    }

    private NationalBody host(CsvRow row) {
        String code = row.requiredText("host");
        for (BodyEntry entry : entries) {
            if (entry.body() instanceof NationalBody body
                    && body.code().toString().equals(code)) {
                return body;
            }
        }
        throw row.fault("host", "is not a national body of this file");
    }

    private Facts facts(BodyHistories.Own own, OrganisationKind kind, CsvRow row) {
        UncertainSpan operational = files.life(row, "operational_first_day");
        return new Facts(
                row.value("body", Cells.CODE),
                histories.names(own, row, operational),
                histories.aliases(own),
                histories.gssCodes(own, kind, operational),
                files.life(row, "legal_first_day"),
                operational);
    }

    /** A code as the files write it. */
    static Code code(String text) {
        return text.startsWith(GSS_PREFIX) ? GssCode.of(text.substring(GSS_PREFIX.length())) : OdsCode.of(text);
    }
}
