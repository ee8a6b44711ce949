package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.UncertainDay;

/** Shares of resident population worked out again from the look-ups of two years and the mid-2017 populations. */
class PopulationSharesTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate START_OF_CCGS = LocalDate.of(2013, 4, 1);
    private static final LocalDate FIRST_LOOK_UP = LocalDate.of(2016, 4, 1);

    /** Columns by name, each a value by area, read once. */
    private static final Map<String, Map<String, String>> COLUMNS = new ConcurrentHashMap<>();

    private final Map<String, String> ccgOf2016 = column("ons/lsoa_ccg_lad_2016_04.csv", "LSOA11CD", "CCG16CDH");
    private final Map<String, String> ccgOf2017 = column("ons/lsoa_ccg_lad_2017_04_v4.csv", "LSOA11CD", "CCG17CDH");
    private final Map<String, String> district = column("ons/lsoa_ccg_lad_2017_04_v4.csv", "LSOA11CD", "LAD17NM");
    private final Map<String, String> people = column("pop/lsoa_pop_sape20dt1_mid2017.csv", "Area Codes", "All Ages");

    private static Map<String, String> column(String file, String key, String value) {
        return COLUMNS.computeIfAbsent(value, column -> {
            Map<String, String> found = new HashMap<>();
            SharedData.rows(file).forEach(row -> found.put(row.getField(key), row.getField(column)));
            return found;
        });
    }

    /** The people of the areas of April 2017 (the same LSOAs as of April 2016) that pass. */
    private long peopleOf(Predicate<String> areas) {
        return ccgOf2017.keySet().stream()
                .filter(areas)
                .mapToLong(area -> Long.parseLong(people.get(area).replace(",", "")))
                .sum();
    }

    private static Succession flow(String from, String to, int year) {
        return REGISTER.successions().stream()
                .filter(flow -> flow.toString().startsWith(from + " to " + to + " on " + year))
                .findFirst()
                .orElseThrow();
    }

    private static void assertShare(long part, long all, Succession flow) {
        assertEquals(
                part + "/" + all + " by resident population",
                flow.share(Weighting.RESIDENT_POPULATION).orElseThrow().toString(),
                flow::toString);
    }

    @ParameterizedTest
    @CsvSource({"01H, 01K, 117", "06Y, 06W, 8"})
    void countsThoseWhomTheLookUpsOfTwoYearsPutInTwoCcgs(String from, String to, int areas) {
        Predicate<String> were = area -> ccgOf2016.get(area).equals(from);
        Predicate<String> moved = were.and(area -> ccgOf2017.get(area).equals(to));
        assertEquals(areas, ccgOf2017.keySet().stream().filter(moved).count());
        assertShare(peopleOf(moved), peopleOf(were), flow(from, to, 2017));
    }

    /** The look-ups of those years are not among the files, but what moved is what lay in one district. */
    @ParameterizedTest
    @CsvSource({
        "01K, 02M, 2018, 01K, Wyre, 10",
        "01Y, 15M, 2022, 01Y, High Peak, 21",
        "06H, 78H, 2022, 06H, East Northamptonshire, 9",
        "D2P2L, 15E, 2022, 05C 05L 05Y 06A, Birmingham, 92"
    })
    void countsThoseOfTheDistrictThatMoved(String from, String to, int year, String ccgs, String moving, int areas) {
        Set<String> merged = Set.of(ccgs.split(" ", -1));
        Predicate<String> were = area -> merged.contains(ccgOf2017.get(area));
        Predicate<String> moved = were.and(area -> district.get(area).equals(moving));
        assertEquals(areas, ccgOf2017.keySet().stream().filter(moved).count());
        assertShare(peopleOf(moved), peopleOf(were), flow(from, to, year));
        if (year == 2022) {
            assertShare(peopleOf(were.and(moved.negate())), peopleOf(were), flow(from, from, year));
        }
    }

    /** What moved of these cannot be told from the files. */
    @ParameterizedTest
    @CsvSource({"01E, 02M, 2018", "09G, 70F, 2020", "09G, 92A, 2020"})
    void countsAllOfTheOthers(String from, String to, int year) {
        assertEquals(
                peopleOf(area -> ccgOf2017.get(area).equals(from)),
                flow(from, to, year)
                        .share(Weighting.RESIDENT_POPULATION)
                        .orElseThrow()
                        .denominator());
    }

    @ParameterizedTest
    @CsvSource({"QJG, D7T5G, T6Y0W, 06T, 06L 07K", "QM7, D7T5G, S1Y5D, 07H, 06K 06N"})
    void countsOfSplitIcbsThoseOfTheirLocations(String icb, String one, String other, String ofOne, String ofOther) {
        Set<String> rest = Set.of(ofOther.split(" ", -1));
        long first = peopleOf(area -> ccgOf2017.get(area).equals(ofOne));
        long second = peopleOf(area -> rest.contains(ccgOf2017.get(area)));
        assertShare(first, first + second, flow(icb, one, 2026));
        assertShare(second, first + second, flow(icb, other, 2026));
    }

    /** Of a PCT whose CCGs had nothing of another and kept their boundaries until the first look-up. */
    @Test
    void countsOfSplitPctsThoseOfTheirCcgs() {
        List<String> worked = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (Organisation pct : REGISTER.asOf(START_OF_CCGS.minusDays(1)).all(OrganisationKind.PCT)) {
            List<Succession> flows = flowsOf2013(flow -> flow.predecessor() == pct);
            if (flows.size() == 1) {
                continue;
            }
            Set<String> ccgs = flows.stream()
                    .map(flow -> flow.successor().code().toString())
                    .collect(toSet());
            long all = peopleOf(area -> ccgs.contains(ccgOf2016.get(area)));
            boolean canBe = flows.stream().map(Succession::successor).allMatch(ccg -> isOf(pct, ccg));
            for (Succession flow : flows) {
                String ccg = flow.successor().code().toString();
                if (canBe) {
                    worked.add(pct + " " + ccg + " "
                            + peopleOf(area -> ccgOf2016.get(area).equals(ccg)) + "/" + all
                            + " by resident population");
                }
                flow.share(Weighting.RESIDENT_POPULATION).ifPresent(share -> held.add(pct + " " + ccg + " " + share));
            }
        }
        assertEquals(String.join("\n", worked), String.join("\n", held));
        assertEquals(56, held.size());
    }

    private static List<Succession> flowsOf2013(Predicate<Succession> which) {
        return REGISTER.successions().stream()
                .filter(flow -> flow.effective().equals(UncertainDay.on(START_OF_CCGS)))
                .filter(which)
                .toList();
    }

    private static boolean isOf(Organisation pct, Organisation ccg) {
        boolean alone =
                flowsOf2013(flow -> flow.successor() == ccg).stream().allMatch(flow -> flow.predecessor() == pct);
        boolean unchanged =
                ccg.gssCodes().on(START_OF_CCGS).equals(ccg.gssCodes().on(FIRST_LOOK_UP));
        return alone && unchanged;
    }
}
