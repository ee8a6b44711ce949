package org.opencommissioning.register;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;

/** The practices that ODS printed at the end of August 2015, against the answers for that day. */
class PracticeFilesTest {
    private static final PracticeLandscape AUGUST_2015 =
            Register.standard().asOf(LocalDate.of(2015, 8, 31)).practices();

    /** Columns of epraccur, which has no header. */
    private static final int CODE = 0;

    private static final int CLOSED = 11;
    private static final int COMMISSIONER = 14;
    private static final int SETTING = 25;

    /** Those of prescribing setting 4 without a closing day; active and dormant ones alike. */
    private static List<CsvRecord> gpPractices() throws IOException {
        List<CsvRecord> found = new ArrayList<>();
        try (CsvReader<CsvRecord> file = CsvReader.builder().ofCsvRecord(SharedData.file("ods/epraccur_2015.csv"))) {
            for (CsvRecord row : file) {
                if (row.getField(SETTING).equals("4") && row.getField(CLOSED).isEmpty()) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    private static OdsCode code(CsvRecord row) {
        return OdsCode.of(row.getField(CODE));
    }

    @Test
    void agreesOnTheCommissionerOfEveryPractice() throws IOException {
        List<CsvRecord> rows = gpPractices();
        List<String> otherwise = new ArrayList<>();
        for (CsvRecord row : rows) {
            String held = AUGUST_2015
                    .findCommissionerOf(code(row))
                    .map(Organisation::code)
                    .map(Object::toString)
                    .orElse("nobody");
            if (!held.equals(row.getField(COMMISSIONER))) {
                otherwise.add(code(row) + ": " + row.getField(COMMISSIONER) + " in the file, " + held + " held");
            }
        }
        assertEquals(8008, rows.size());
        assertEquals(List.of(), otherwise);
    }

    @Test
    void agreesThatEveryPracticeWasOpen() throws IOException {
        LocalDate day = LocalDate.of(2015, 8, 31);
        List<String> closed = new ArrayList<>();
        for (CsvRecord row : gpPractices()) {
            Practice practice = AUGUST_2015.get(code(row));
            if (!practice.operationalLife().contains(day).isYes()) {
                closed.add(practice + " " + practice.operationalLife());
            }
        }
        assertEquals(List.of(), closed);
    }

    /** A practice has one setting here, the last one printed: forty have another since, and six had another then. */
    @Test
    void countsTheSameGpPracticesButForThoseWhoseSettingChanged() throws IOException {
        Set<OdsCode> printed = new TreeSet<>();
        gpPractices().forEach(row -> printed.add(code(row)));
        Set<OdsCode> held = AUGUST_2015.gpPractices().stream()
                .filter(practice ->
                        AUGUST_2015.commissionerOf(practice.code()).kind() != OrganisationKind.WELSH_HEALTH_BOARD)
                .map(Practice::code)
                .collect(toCollection(TreeSet::new));
        Set<OdsCode> heldOnly = new TreeSet<>(held);
        heldOnly.removeAll(printed);
        assertEquals("[C84720, K84066, Y01057, Y03094, Y03103, Y04786]", heldOnly.toString());
        printed.removeAll(held);
        assertEquals(40, printed.size());
        printed.forEach(code -> assertEquals(
                OrganisationKind.OTHER_PRESCRIBING_CENTRE, AUGUST_2015.get(code).kind(), code::toString));
    }
}
