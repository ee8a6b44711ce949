package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;

/** On each 1 April every GP practice is in exactly one CCG, Welsh ones and five named ones apart. */
class PracticePartitionTest {
    private static final Map<Integer, Set<String>> EXCEPTIONS = Map.of(
            2014, Set.of("Y03584"),
            2016, Set.of("Y05385"),
            2017, Set.of("Y05750"),
            2020, Set.of("Y06592", "Y06659"));

    @ParameterizedTest
    @CsvSource({
        "2013, 8097, 409", "2014, 8063, 410", "2015, 7989, 412", "2016, 7914, 413", "2017, 7714, 413",
        "2018, 7519, 413", "2019, 7251, 413", "2020, 7026, 413", "2021, 6810, 413", "2022, 6643, 412"
    })
    void putsEveryGpPracticeInOneCcgOnTheFirstOfApril(int year, int inOneCcg, int welsh) {
        Landscape landscape = Register.standard().asOf(LocalDate.of(year, 4, 1));
        PracticeLandscape practices = landscape.practices();
        List<Practice> open = practices.gpPractices();
        Set<OdsCode> openCodes = open.stream().map(Practice::code).collect(toSet());
        int placed = 0;
        Set<OdsCode> placedOnce = new TreeSet<>();
        for (Ccg ccg : landscape.ccgs()) {
            for (Practice practice : practices.of(ccg)) {
                if (openCodes.contains(practice.code())) {
                    placed++;
                    placedOnce.add(practice.code());
                }
            }
        }
        assertEquals(inOneCcg, placedOnce.size());
        assertEquals(placed, placedOnce.size());
        int inWales = 0;
        Set<String> others = new TreeSet<>();
        for (OdsCode code : openCodes) {
            Optional<Organisation> commissioner = practices.findCommissionerOf(code);
            if (commissioner
                    .filter(body -> body.kind() == OrganisationKind.WELSH_HEALTH_BOARD)
                    .isPresent()) {
                inWales++;
            } else if (!placedOnce.contains(code)) {
                others.add(code.toString());
            }
        }
        assertEquals(welsh, inWales);
        assertEquals(EXCEPTIONS.getOrDefault(year, Set.of()), others);
        assertEquals(open.size(), inOneCcg + welsh + others.size());
    }

    /** One stood under a commissioning hub, the others under nobody that is held. */
    @ParameterizedTest
    @CsvSource({"Y03584, 2014, 13A", "Y05385, 2016,", "Y05750, 2017,", "Y06592, 2020,", "Y06659, 2020,"})
    void leavesTheExceptionsWhereTheSourcesHaveThem(String practice, int year, String hub) {
        Optional<Organisation> commissioner =
                Register.standard().asOf(LocalDate.of(year, 4, 1)).practices().findCommissionerOf(OdsCode.of(practice));
        assertEquals(
                Optional.ofNullable(hub), commissioner.map(Organisation::code).map(Code::toString));
        assertTrue(commissioner.isEmpty() || commissioner.get().kind() == OrganisationKind.COMMISSIONING_HUB);
    }
}
