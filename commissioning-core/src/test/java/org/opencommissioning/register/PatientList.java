package org.opencommissioning.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencommissioning.organisation.OdsCode;

/** Patients by practice in one period, as a file of {@link SharedData} has them. */
enum PatientList {
    PAYMENTS_2014_15(
            "NHS Payments to General Practice, practice level, 2014-15",
            "2014-15",
            "payments/nhspaymentsgp_14-15.csv",
            Columns.PAYMENTS,
            "2014-04-01",
            "2015-03-31"),
    LATE_2014(
            "Patient list size by practice, October to December 2014",
            "October to December 2014",
            "series/Patient_List_Size_2014_10-12.csv",
            Columns.LIST_SIZES,
            "2014-10-01",
            "2014-12-31"),
    SPRING_2015(
            "Patient list size by practice, April to June 2015",
            "April to June 2015",
            "series/Patient_List_Size_2015_04-06.csv",
            Columns.LIST_SIZES,
            "2015-04-01",
            "2015-06-30"),
    PAYMENTS_2018_19(
            "NHS Payments to General Practice, practice level, 2018-19",
            "2018-19",
            "payments/nhspaymentsgp_18-19.csv",
            Columns.PAYMENTS,
            "2018-04-01",
            "2019-03-31"),
    ALLOCATIONS_2022_23(
            "ICB place-based allocation tool: practice registered & weighted populations 2023/24",
            "2022/23 as used for allocations",
            "finance/aif_practice_weighted_pop_2023_24.csv",
            Columns.ALLOCATIONS,
            "2022-04-01",
            "2023-03-31");

    private static final int YEARS = 2;
    private static final Map<PatientList, Map<OdsCode, Long>> READ = new ConcurrentHashMap<>();

    private final String title;
    private final String period;
    private final String file;
    private final Columns columns;
    private final LocalDate first;
    private final LocalDate last;

    /** What a column is called that has the code of the practice, and those that together have its patients. */
    private enum Columns {
        PAYMENTS("Practice Code", Pattern.compile("Number of Registered Patients \\(Last Known Figure\\)")),
        LIST_SIZES("Practice Code", Pattern.compile("(Male|Female) .*")),
        ALLOCATIONS("Practice_Code", Pattern.compile("pop 2022/23"));

        private final String practice;
        private final Pattern patients;

        Columns(String practice, Pattern patients) {
            this.practice = practice;
            this.patients = patients;
        }
    }

    PatientList(String title, String period, String file, Columns columns, String first, String last) {
        this.title = title;
        this.period = period;
        this.file = file;
        this.columns = columns;
        this.first = LocalDate.parse(first);
        this.last = LocalDate.parse(last);
    }

    /** The name of the source. */
    String title() {
        return title;
    }

    /** The period as notes call it. */
    String period() {
        return period;
    }

    /** Those with a day within two years of a day, the nearest first. */
    static List<PatientList> near(LocalDate day) {
        return Stream.of(values())
                .filter(list -> !list.first.isAfter(day.plusYears(YEARS)) && !list.last.isBefore(day.minusYears(YEARS)))
                .sorted(Comparator.comparing(list -> list.daysFrom(day)))
                .toList();
    }

    private long daysFrom(LocalDate day) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(day, first), ChronoUnit.DAYS.between(last, day)));
    }

    /** Whole patients by practice; a practice with 0 is left out, as one that the file has not. Read once. */
    Map<OdsCode, Long> patients() {
        return READ.computeIfAbsent(this, PatientList::read);
    }

    private Map<OdsCode, Long> read() {
        Map<OdsCode, Long> patients = new HashMap<>();
        for (NamedCsvRecord row : SharedData.rows(file)) {
            long number = patients(row);
            if (number > 0) {
                patients.put(OdsCode.of(row.getField(columns.practice)), number);
            }
        }
        return patients;
    }

    /** The patients of one row, rounded half up: averages of a year have fractions. */
    private long patients(NamedCsvRecord row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : row.getHeader()) {
            if (columns.patients.matcher(column).matches()) {
                sum = sum.add(new BigDecimal(row.getField(column)));
            }
        }
        return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** The patients of the practices of a CCG of April 2021, which the tool has beside each. */
    static long ofAllocationsIn(String ccg) {
        long sum = 0;
        for (NamedCsvRecord row : SharedData.rows(ALLOCATIONS_2022_23.file)) {
            if (row.getField("CCG21").equals(ccg)) {
                sum += ALLOCATIONS_2022_23.patients(row);
            }
        }
        return sum;
    }
}
