package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** What other tools read of a crosswalk. */
class CrosswalkTextTest {
    private static final Landscape BEFORE = Register.standard().asOf(LocalDate.of(2022, 7, 1));
    private static final Landscape AFTER = Register.standard().asOf(LocalDate.of(2013, 4, 1));

    @Test
    void weightsOfABodyAddToOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("crosswalk.csv");
        Crosswalk.between(BEFORE, AFTER, Weights.standard()).writeCsv(file);
        Map<String, BigDecimal> sums = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            sums.merge(cells.get(0), new BigDecimal(cells.get(2)), BigDecimal::add);
        }
        assertTrue(sums.size() > 100);
        sums.forEach((code, sum) -> assertEquals(0, sum.compareTo(BigDecimal.ONE), code + " has " + sum));
    }

    @Test
    void sourcesOfSizesAreToldOnTheWayBack() {
        for (Route route : Crosswalk.between(BEFORE, AFTER, Weights.standard()).routes()) {
            assertTrue(route.placement() == Placement.EXACT || !route.sources().isEmpty(), route::toString);
        }
    }

    @Test
    void aShareWithoutAPlaceIsNullAndLeavesTheOthersAsTheyAre() {
        Landscape day = Register.standard().asOf(LocalDate.of(2019, 4, 1));
        Crosswalk crosswalk = Crosswalk.between(AFTER, day, Weights.standard())
                .at(List.of(Grouping.of("Cumbria", OdsCode.listOf("01H"))));
        String sql = crosswalk.toSqlValues();
        assertTrue(sql.contains("('01H', NULL, 0.37"), sql);
        assertTrue(sql.contains("('01H', 'Cumbria', 0.62") && sql.contains("'apportioned'"), sql);
    }

    @Test
    void aRowSaysWhereItsShareIsFromOrWhyItHasNoPlace() {
        Landscape day = Register.standard().asOf(LocalDate.of(2019, 4, 1));
        List<String> rows = Crosswalk.between(AFTER, day, Weights.standard())
                .at(List.of(Grouping.of("Cumbria", OdsCode.listOf("01H"))))
                .toSqlValues()
                .lines()
                .filter(row -> row.contains("('01H', "))
                .toList();
        assertEquals(2, rows.size());
        assertTrue(
                rows.get(0)
                        .endsWith(
                                "'unplaced', '01K on 2019-04-01: it is in none of the groupings; 02M on 2019-04-01: it is in"
                                        + " none of the groupings'),"),
                rows.get(0));
        assertTrue(rows.get(1).contains("'apportioned', 'NHS Business Services Authority"), rows.get(1));
    }
}
