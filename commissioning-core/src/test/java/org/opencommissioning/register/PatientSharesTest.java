package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.PracticeBook.Listing;

/** Shares of registered patients worked out again from the lists of practices, by the rule that DATA.md gives. */
class PatientSharesTest {
    private static final Register REGISTER = Register.standard();
    private static final Set<OrganisationKind> COMMISSIONERS_OF_PRACTICES =
            Set.of(OrganisationKind.PCT, OrganisationKind.CCG, OrganisationKind.SUB_ICB_LOCATION);

    /** The parts of one body on one day, and its GP practices of the day before with who had them on the day. */
    private record Event(Organisation predecessor, LocalDate day, List<Succession> flows, int before) {
        boolean isOfTransfers() {
            return flows.stream().allMatch(flow -> flow.kind() == SuccessionKind.TRANSFER);
        }

        /** The practices that are counted: those that went to a successor, and those that stayed if the body did. */
        Map<OdsCode, Organisation> counted() {
            Map<OdsCode, Organisation> counted = new HashMap<>();
            for (OdsCode practice : practices(predecessor, day)) {
                Organisation now = REGISTER.practices().commissioner(practice, day);
                if (isOfTransfers() || flows.stream().anyMatch(flow -> flow.successor() == now)) {
                    counted.put(practice, now == null ? predecessor : now);
                }
            }
            return counted;
        }
    }

    private static List<OdsCode> practices(Organisation body, LocalDate day) {
        return REGISTER.practices().members(body, day.minusDays(1)).stream()
                .filter(listing -> listing.practice().isGpPractice())
                .map(Listing::code)
                .toList();
    }

    private static List<Event> events() {
        Map<String, List<Succession>> events = new LinkedHashMap<>();
        for (Succession flow : REGISTER.successions()) {
            if (!flow.whole()
                    && COMMISSIONERS_OF_PRACTICES.contains(flow.predecessor().kind())) {
                events.computeIfAbsent(flow.predecessor() + " " + flow.effective(), key -> new ArrayList<>())
                        .add(flow);
            }
        }
        List<Event> found = new ArrayList<>();
        for (List<Succession> flows : events.values()) {
            Organisation predecessor = flows.get(0).predecessor();
            LocalDate day = flows.get(0).effective().known().orElseThrow();
            found.add(new Event(
                    predecessor, day, flows, practices(predecessor, day).size()));
        }
        return found;
    }

    /** How many of them a list lacks, of all or of those that one body had on the day. */
    private static long lacking(PatientList list, Map<OdsCode, Organisation> practices) {
        return practices.keySet().stream()
                .filter(code -> !list.patients().containsKey(code))
                .count();
    }

    private static boolean fewLackOne(PatientList list, Event event) {
        Map<OdsCode, Organisation> all = event.counted();
        for (Succession flow : event.flows()) {
            Map<OdsCode, Organisation> part = partOf(all, flow);
            if (!part.isEmpty() && lacking(list, part) * 2 >= part.size()) {
                return false;
            }
        }
        return !all.isEmpty() && lacking(list, all) * 20 <= all.size();
    }

    private static Map<OdsCode, Organisation> partOf(Map<OdsCode, Organisation> practices, Succession flow) {
        return practices.entrySet().stream()
                .filter(entry -> entry.getValue() == flow.successor())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long patients(PatientList list, Set<OdsCode> practices) {
        return practices.stream()
                .mapToLong(code -> list.patients().getOrDefault(code, 0L))
                .sum();
    }

    private static String note(PatientList list, Event event) {
        Map<OdsCode, Organisation> all = event.counted();
        long lacking = lacking(list, all);
        int elsewhere = event.before() - all.size();
        return "lists of " + list.period()
                + (lacking == 0
                        ? ""
                        : "; " + lacking + " of " + all.size() + " practices " + (lacking == 1 ? "has" : "have")
                                + " none")
                + (elsewhere == 0 ? "" : "; " + elsewhere + " practices that went elsewhere are not counted");
    }

    private static List<String> worked(Event event) {
        Map<OdsCode, Organisation> all = event.counted();
        Optional<PatientList> nearest = PatientList.near(event.day()).stream()
                .filter(list -> fewLackOne(list, event))
                .findFirst();
        return event.flows().stream()
                .flatMap(flow -> nearest
                        .map(list -> line(
                                flow,
                                patients(list, partOf(all, flow).keySet()) + "/" + patients(list, all.keySet()),
                                list.title(),
                                note(list, event)))
                        .stream())
                .toList();
    }

    private static String line(Succession flow, String share, String source, String note) {
        return flow.predecessor().code() + " to " + flow.successor().code() + " on " + flow.effective() + ": " + share
                + " by registered patients (" + source + "): " + note;
    }

    private static List<String> held(List<Succession> flows) {
        List<String> lines = new ArrayList<>();
        for (Succession flow : flows) {
            flow.share(Weighting.REGISTERED_PATIENTS)
                    .ifPresent(share -> lines.add(line(
                            flow,
                            share.numerator() + "/" + share.denominator(),
                            share.evidence().citations().get(0).source().name(),
                            share.evidence().note().orElse(""))));
        }
        return lines;
    }

    @Test
    void holdsOfEveryCommissionerTheShareThatTheNearestGoodListGives() {
        List<String> worked = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (Event event : events()) {
            worked.addAll(worked(event));
            held.addAll(held(event.flows()));
        }
        assertEquals(String.join("\n", worked), String.join("\n", held));
        assertEquals(140, held.size());
    }

    /** Those three that are asked about most, so that the law above is seen to speak of them. */
    @ParameterizedTest
    @CsvSource({
        "01H, 01K, 195988, 515781, SPRING_2015",
        "06Y, 06W, 13371, 242591, PAYMENTS_2018_19",
        "D2P2L, 15E, 231499, 1514977, ALLOCATIONS_2022_23"
    })
    void worksOutTheFlowsAskedAboutMost(String from, String to, long part, long all, PatientList list) {
        Event event = events().stream()
                .filter(each -> each.predecessor().code().equals(OdsCode.of(from))
                        && each.day().isAfter(LocalDate.of(2013, 4, 1)))
                .findFirst()
                .orElseThrow();
        Succession flow = event.flows().stream()
                .filter(each -> each.successor().code().equals(OdsCode.of(to)))
                .findFirst()
                .orElseThrow();
        Share share = flow.share(Weighting.REGISTERED_PATIENTS).orElseThrow();
        assertEquals(part + "/" + all + " by registered patients", share.toString());
        assertEquals(part, patients(list, partOf(event.counted(), flow).keySet()));
        assertEquals(all, patients(list, event.counted().keySet()));
    }

    /** ICBs commission for no practice themselves: what counts is all that the locations had that passed whole. */
    @ParameterizedTest
    @CsvSource({"QJG, D7T5G, 06T, 06L 07K", "QM7, D7T5G, 07H, 06K 06N"})
    void countsOfSplitIcbsThePatientsOfTheirLocations(String icb, String to, String moved, String others) {
        long part = PatientList.ofAllocationsIn(moved);
        long rest = 0;
        for (String location : others.split(" ", -1)) {
            rest += PatientList.ofAllocationsIn(location);
        }
        List<String> shares = REGISTER.successions().stream()
                .filter(flow -> flow.predecessor().code().equals(OdsCode.of(icb)) && !flow.whole())
                .map(flow -> flow.successor().code() + " "
                        + flow.share(Weighting.REGISTERED_PATIENTS).orElseThrow())
                .toList();
        assertEquals(2, shares.size());
        assertTrue(
                shares.contains(to + " " + part + "/" + (part + rest) + " by registered patients"), shares::toString);
    }

    /** What DATA.md gives of the two flows that it has no share for. */
    @ParameterizedTest
    @CsvSource({"01E, 02M", "01K, 02M"})
    void saysInTheDocumentWhatTheListsWouldHaveGiven(String from, String to) throws IOException {
        Event event = events().stream()
                .filter(each -> each.predecessor().code().equals(OdsCode.of(from)))
                .findFirst()
                .orElseThrow();
        Map<OdsCode, Organisation> all = event.counted();
        Set<OdsCode> part = partOf(all, event.flows().get(0)).keySet();
        PatientList near = PatientList.PAYMENTS_2018_19;
        PatientList early = PatientList.SPRING_2015;
        assertEquals(0, lacking(early, all));
        String row = "| " + from + " to " + to + " | %d of %d practices have no list of 2018-19 (%,d of %,d patients);"
                + " of April to June 2015, nearly three years before, none is missing (%,d of %,d) |";
        String document =
                Files.readString(Path.of("src/main/resources/org/opencommissioning/register/edition/DATA.md"));
        String expected = row.formatted(
                lacking(near, all),
                all.size(),
                patients(near, part),
                patients(near, all.keySet()),
                patients(early, part),
                patients(early, all.keySet()));
        assertTrue(document.contains(expected), expected);
    }
}
