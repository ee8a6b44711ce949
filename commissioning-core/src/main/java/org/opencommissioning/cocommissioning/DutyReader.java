package org.opencommissioning.cocommissioning;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.cocommissioning.CommissioningDuties.Duty;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.LegalProvision;

/**
 * Reads who has to commission what, and which functions go to whom by the versions of the agreement; {@code DATA.md} describes the layout.
 * It is strict: the first thing wrong ends the reading with file, line, column and value.
 */
final class DutyReader {
    private static final Place EMBEDDED = new Place.Beside(DutyReader.class, "duties");

    private final CitedFiles files;

    private DutyReader(Place place) {
        this.files = new CitedFiles(place);
    }

    static CommissioningDuties embedded() {
        return new DutyReader(EMBEDDED).duties();
    }

    static CommissioningDuties in(Path folder) {
        return new DutyReader(new Place.Folder(folder)).duties();
    }

    static List<AgreementTerms> embeddedTerms() {
        return new DutyReader(EMBEDDED).terms();
    }

    static List<AgreementTerms> termsIn(Path folder) {
        return new DutyReader(new Place.Folder(folder)).terms();
    }

    private CommissioningDuties duties() {
        CommissioningDuties.Builder duties = CommissioningDuties.builder();
        Map<CareService, DateSpan> before = new LinkedHashMap<>();
        for (CsvRow row : files.rows(
                "duties.csv",
                List.of(
                        "service",
                        "first_day",
                        "last_day",
                        "holder",
                        "instrument",
                        "provision",
                        "reason",
                        "source",
                        "certainty"))) {
            CareService service = row.value("service", CareService::parse);
            Duty duty = duty(row, service);
            DateSpan previous = before.put(service, duty.days());
            if (previous != null && !previous.dayAfter().equals(duty.days().firstDay())) {
                throw row.fault(
                        "first_day",
                        "does not follow " + previous
                                + ", the days before for that service; leave no gap and no overlap");
            }
            duties.addDuties(duty);
        }
        return duties.build();
    }

    private Duty duty(CsvRow row, CareService service) {
        DateSpan days = days(row);
        Evidence evidence = files.evidence(row);
        return Duty.builder()
                .service(service)
                .days(days)
                .holder(row.value("holder", CommissioningDuties.Holder::parse))
                .power(power(row, days, evidence))
                .reason(row.requiredText("reason"))
                .evidence(evidence)
                .build();
    }

    private static DateSpan days(CsvRow row) {
        try {
            return row.optionalDay("last_day")
                    .map(last -> DateSpan.of(row.day("first_day"), last))
                    .orElseGet(() -> DateSpan.from(row.day("first_day")));
        } catch (InvalidValueException e) {
            throw row.fault("last_day", "cannot be: " + e.getMessage());
        }
    }

    private static Optional<LegalProvision> power(CsvRow row, DateSpan days, Evidence evidence) {
        if (row.text("instrument").isEmpty() && row.text("provision").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LegalProvision.builder()
                .instrument(row.requiredText("instrument"))
                .provision(row.requiredText("provision"))
                .inForce(days)
                .fromGeneralKnowledge(evidence.certainty() == Certainty.GENERAL_KNOWLEDGE)
                .build());
    }

    private List<AgreementTerms> terms() {
        Map<String, AgreementTerms.Builder> versions = new LinkedHashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (CsvRow row : files.rows("terms.csv", List.of("version", "function", "scope", "source", "certainty"))) {
            String version = row.requiredText("version");
            CommissioningFunction function = row.value("function", CommissioningFunction::parse);
            if (!seen.add(List.of(version, function))) {
                throw row.fault("function", "stands twice in that version");
            }
            versions.computeIfAbsent(version, name -> AgreementTerms.builder().version(name))
                    .putClause(function, row.value("scope", AgreementTerms.Scope::parse), files.evidence(row));
        }
        return versions.values().stream().map(AgreementTerms.Builder::build).toList();
    }
}
