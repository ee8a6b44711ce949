package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.SharedData;

/**
 * List sizes of October to December 2014, by practice, carried over the merger of 00F, 00G and 00H on 1 April 2015 and compared
 * with those published for April to June 2015; skipped where the files are not there. Every difference is taken apart, practice by
 * practice.
 */
class PublishedListSizesTest {
    /** The patients of a practice that has any, and the body it is under in the file. */
    private record Listed(long patients, String body) {}

    /** Why the patients of a body are others half a year on. */
    private static final class Difference {
        private long then;
        private long published;
        private long moved;
        private long opened;
        private long closed;
        private long lists;

        /** Whether patients are more than one in fifty of those there were. */
        boolean isLarge(long patients) {
            return Math.abs(patients) * 50 > then;
        }

        @Override
        public String toString() {
            return (published - then) + " = " + moved + " moved, " + opened + " opened, " + closed + " closed, " + lists
                    + " on lists";
        }
    }

    private final SortedMap<String, Difference> differences = new TreeMap<>();
    private final SortedMap<String, Integer> moves = new TreeMap<>();

    @Test
    void areExplainedByPracticesThatMovedOpenedAndClosedAndByTheirLists() throws IOException {
        compare(read("series/Patient_List_Size_2014_10-12.csv"), read("series/Patient_List_Size_2015_04-06.csv"));
        differences.forEach((body, each) -> assertEquals(
                each.published - each.then,
                each.moved + each.opened + each.closed + each.lists,
                () -> body + ": " + each));
        // eight passed to 04X on 3 June 2015, one to 05L within the quarter; four the file has under who ran them, not
        // under a CCG
        assertEquals(
                "{00K to 114=1, 00M to 112=1, 03G to RY6=1, 03W to Q59=1, 05Y to 05L=1, 13P to 04X=8}",
                moves.toString());
        assertEquals(
                List.of(
                        "04X 39553 = 36592 moved, 0 opened, 0 closed, 2961 on lists",
                        "09A 6523 = 0 moved, 0 opened, 0 closed, 6523 on lists",
                        "112 724 = 724 moved, 0 opened, 0 closed, 0 on lists",
                        "114 689 = 689 moved, 0 opened, 0 closed, 0 on lists",
                        "13P -33442 = -36356 moved, 0 opened, -13 closed, 2927 on lists",
                        "Q59 58 = 58 moved, 0 opened, 0 closed, 0 on lists",
                        "RY6 1228 = 1228 moved, 0 opened, 0 closed, 0 on lists"),
                found(each -> each.published - each.then));
        // the practices that moved left aside, only central London is beyond what half a year brings
        assertEquals(
                List.of("09A 6523 = 0 moved, 0 opened, 0 closed, 6523 on lists"),
                found(each -> each.opened + each.closed + each.lists));
        // the patients of a practice that closed are on other lists of the CCG
        differences.forEach((body, each) -> assertTrue(
                body.equals("09A") || !each.isLarge(each.lists) || each.closed < 0, () -> body + ": " + each));
        assertEquals(
                List.of(178L, 74_912L, -288_073L, 427_767L),
                List.of(
                        sum(each -> each.moved),
                        sum(each -> each.opened),
                        sum(each -> each.closed),
                        sum(each -> each.lists)));
    }

    private interface Part {
        long of(Difference difference);
    }

    private List<String> found(Part part) {
        List<String> found = new ArrayList<>();
        differences.forEach((body, each) -> {
            if (each.isLarge(part.of(each))) {
                found.add(body + " " + each);
            }
        });
        return found;
    }

    private long sum(Part part) {
        return differences.values().stream().mapToLong(part::of).sum();
    }

    private void compare(Map<String, Listed> early, Map<String, Listed> late) {
        FigureTable.Builder table = FigureTable.builder(Measure.count("patients"), "practice");
        early.forEach((practice, listed) -> table.addUnits(listed.patients(), practice));
        RebasedTable carried = Rebasing.onto(Register.standard().asOf(LocalDate.of(2015, 4, 1)))
                .apply(table.build().codedOn(LocalDate.of(2014, 10, 1)));
        assertEquals(209, carried.codes().size());
        assertEquals(
                new BigDecimal("56809372"), carried.report().totals().get(0).after());
        for (RebasedTable.Row row : carried.rows()) {
            of(row.code()).then = row.figures().get(0).longValueExact();
        }
        late.values().forEach(listed -> of(listed.body()).published += listed.patients());
        Map<String, String> bodies = new TreeMap<>();
        for (RebaseLine line : carried.report().lines()) {
            assertEquals(Placement.EXACT, line.placement());
            bodies.put(line.code(), line.legs().get(0).to());
        }
        TreeSet<String> practices = new TreeSet<>(early.keySet());
        practices.addAll(late.keySet());
        for (String practice : practices) {
            explain(bodies.get(practice), early.get(practice), late.get(practice));
        }
    }

    private void explain(String body, Listed early, Listed late) {
        if (early == null) {
            of(late.body()).opened += late.patients();
        } else if (late == null) {
            of(body).closed -= early.patients();
        } else if (body.equals(late.body())) {
            of(body).lists += late.patients() - early.patients();
        } else {
            of(body).moved -= early.patients();
            of(late.body()).moved += late.patients();
            moves.merge(body + " to " + late.body(), 1, Integer::sum);
        }
    }

    private Difference of(String body) {
        return differences.computeIfAbsent(body, each -> new Difference());
    }

    private static SortedMap<String, Listed> read(String file) throws IOException {
        SortedMap<String, Listed> practices = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(SharedData.file(file))) {
            for (NamedCsvRecord row : rows) {
                long patients = row.getFields().stream()
                        .skip(8)
                        .mapToLong(Long::parseLong)
                        .sum();
                if (patients > 0) {
                    String body = row.getField("PCO Code").substring(0, 3);
                    practices.put(row.getField("Practice Code"), new Listed(patients, body));
                }
            }
        }
        return practices;
    }
}
