package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencommissioning.source.Certainty;

/** Each DATA.md says what the data files beside it hold, and no more. */
class DataFoldersTest {
    @ParameterizedTest
    @MethodSource("org.opencommissioning.DataFolder#all")
    void countsTheRowsOfEveryFileAndNoOther(DataFolder folder) throws IOException {
        Map<String, String> there = new TreeMap<>();
        for (String file : folder.files()) {
            there.put(file, String.valueOf(folder.rows(file).size()));
        }
        assertEquals(there, folder.firstCells("## The files"));
    }

    @ParameterizedTest
    @MethodSource("org.opencommissioning.DataFolder#all")
    void countsTheFactsOfEveryCertaintyAndNoOther(DataFolder folder) throws IOException {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        for (String file : folder.files()) {
            for (NamedCsvRecord row : folder.rows(file)) {
                row.findField("certainty").ifPresent(label -> counts.merge(Certainty.parse(label), 1, Integer::sum));
            }
        }
        Map<String, String> there = new TreeMap<>();
        counts.forEach((certainty, count) -> there.put(certainty.label(), String.valueOf(count)));
        assertEquals(there, folder.firstCells("`certainty` is one of"));
    }

    @ParameterizedTest
    @MethodSource("org.opencommissioning.DataFolder#all")
    void citesEverySourceAndNamesNoFileOfAnybodysOwn(DataFolder folder) throws IOException {
        Set<String> cited = new TreeSet<>();
        for (String file : folder.files()) {
            for (NamedCsvRecord row : folder.rows(file)) {
                row.findField("source").ifPresent(ids -> cited.addAll(List.of(ids.split("\\|", -1))));
            }
            assertFalse(
                    Pattern.compile("DOMAIN|/work|file:")
                            .matcher(folder.read(file))
                            .find(),
                    file);
        }
        assertEquals(
                cited,
                folder.rows("sources.csv").stream()
                        .map(row -> row.getField("id"))
                        .collect(Collectors.toSet()));
    }
}
