package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Certainty;

/** DATA.md says what the data files hold, and no more. */
class DataDocumentTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/opencommissioning/register/edition");
    private static final DateSpan DAYS_OF_CCGS = DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2022, 6, 30));

    private final String document = read(FOLDER.resolve("DATA.md"));

    @Test
    void namesTheEditionAndItsDays() {
        RegisterEdition edition = Register.standard().edition();
        assertTrue(document.startsWith("# The data of edition " + edition.name() + "\n"));
        assertEquals(LocalDate.of(2013, 3, 31), edition.firstDay());
        assertEquals(LocalDate.of(2026, 4, 1), edition.lastDay());
        assertEquals(Optional.of(LocalDate.of(2025, 2, 10)), edition.practicesLastDay());
        assertTrue(document.contains(
                "from the last day of the PCTs (31 March 2013) to the reorganisation of 1 April 2026"));
        assertTrue(document.contains("Practices are known to 10 February 2025."));
    }

    @Test
    void listsEveryFileAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
            assertEquals(there, rowsOfTable("## The files").sorted().toList());
        }
    }

    @Test
    void explainsEveryCertaintyInUse() {
        List<String> used = Stream.of(
                        "organisations", "gss_codes", "memberships", "successions", "shares", "practice_memberships")
                .flatMap(name -> Splitter.on('\n').splitToStream(read(FOLDER.resolve(name + ".csv"))))
                .flatMap(line -> Stream.of(Certainty.values())
                        .map(Certainty::label)
                        .filter(label -> line.contains("," + label + ",") || line.endsWith("," + label)))
                .distinct()
                .sorted()
                .toList();
        assertEquals(used, rowsOfTable("`certainty` is one of").sorted().toList());
    }

    @Test
    void countsTheSharesOfEveryWeighting() {
        Map<Weighting, Integer> shares = new EnumMap<>(Weighting.class);
        for (Succession flow : Register.standard().successions()) {
            flow.shares().forEach(share -> shares.merge(share.weighting(), 1, Integer::sum));
        }
        List<String> counted = Stream.of(Weighting.values())
                .map(weighting -> "| `" + weighting.label() + "` | " + shares.get(weighting) + " |")
                .sorted()
                .toList();
        assertEquals(
                counted,
                table("| weighting | shares | there for |")
                        .map(row -> row.substring(0, row.indexOf('|', row.indexOf('|', 1) + 1) + 1))
                        .sorted()
                        .toList());
    }

    @Test
    void listsEveryPartialFlowWithoutAShareOfRegisteredPatients() {
        String without = Register.standard().successions().stream()
                .filter(flow -> !flow.shares().isEmpty())
                .filter(flow -> flow.share(Weighting.REGISTERED_PATIENTS).isEmpty())
                .map(flow ->
                        flow.predecessor().code() + " to " + flow.successor().code())
                .sorted()
                .collect(Collectors.joining("\n"));
        String listed = table("| flow | why |")
                .map(row -> row.substring(2, row.indexOf(" |", 2)))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(without, listed);
    }

    /** Flows that no succession is held for, since nothing but single practices moved. */
    @Test
    void listsEveryGpPracticeThatWentElsewhereOnADayOfReorganisation() {
        String listed = table("| day | practices | from | to |").collect(Collectors.joining("\n"));
        assertEquals(wentElsewhere(), listed);
    }

    private static String wentElsewhere() {
        Register register = Register.standard();
        Map<LocalDate, List<Succession>> days = new TreeMap<>();
        for (Succession flow : register.successions()) {
            flow.effective()
                    .known()
                    .ifPresent(day ->
                            days.computeIfAbsent(day, key -> new ArrayList<>()).add(flow));
        }
        return days.entrySet().stream()
                .flatMap(day -> wentElsewhere(register.practices(), day.getKey(), day.getValue()).entrySet().stream()
                        .map(move -> move.getKey().formatted(move.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Rows of a table with a gap for the number of practices, and that number, of one day. */
    private static Map<String, Integer> wentElsewhere(PracticeBook book, LocalDate day, List<Succession> flows) {
        Map<String, Integer> moves = new TreeMap<>();
        for (PracticeBook.Listing listing : book.practices()) {
            Organisation before = book.commissioner(listing.code(), day.minusDays(1));
            Organisation now = book.commissioner(listing.code(), day);
            if (before == now
                    || before == null
                    || now == null
                    || !listing.practice().isGpPractice()) {
                continue;
            }
            List<Succession> passed =
                    flows.stream().filter(flow -> flow.predecessor() == before).toList();
            if (passed.stream().noneMatch(flow -> flow.successor() == now)) {
                moves.merge(
                        "| " + day + " | %d | " + before.code() + " | " + now.code() + " | " + what(passed) + " |",
                        1,
                        Integer::sum);
            }
        }
        return moves;
    }

    private static String what(List<Succession> passed) {
        return passed.isEmpty()
                ? "nothing"
                : (passed.get(0).whole() ? "all, to " : "parts, to ")
                        + passed.stream()
                                .map(flow -> flow.successor().code().toString())
                                .sorted()
                                .collect(Collectors.joining(", "));
    }

    @Test
    void countsTheBodiesWhoseSuccessorsAreNotFollowed() {
        Register register = Register.standard();
        Set<Organisation> passed = register.successions().stream()
                .filter(fact -> fact.kind() != SuccessionKind.TRANSFER)
                .map(Succession::predecessor)
                .collect(Collectors.toSet());
        Map<OrganisationKind, Integer> counts = new EnumMap<>(OrganisationKind.class);
        for (Organisation body : register.bodies()) {
            boolean ended = body.operationalLife().lastDay().isPresent();
            if (ended && !passed.contains(body) && !register.isSuccessorUnknown(body)) {
                counts.merge(body.kind(), 1, Integer::sum);
            }
        }
        List<String> rows = new ArrayList<>();
        counts.forEach((kind, count) -> rows.add("| `" + kind.label() + "` | " + count + " |"));
        assertEquals(
                rows,
                linesOfTable("## Bodies whose successors")
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                        .toList());
    }

    /** Law: on any day of CCGs a GP practice has a commissioner, but for these. */
    @Test
    void listsEveryGapOfAGpPractice() {
        String listed = document.substring(document.indexOf("| practice | first day"))
                .lines()
                .skip(2)
                .collect(Collectors.joining("\n"));
        assertEquals(gaps(), listed);
    }

    private static String gaps() {
        PracticeBook book = Register.standard().practices();
        return book.practices().stream()
                .filter(listing -> listing.practice().isGpPractice())
                .flatMap(listing -> listing.life().certainDays().flatMap(DAYS_OF_CCGS::intersection).stream()
                        .flatMap(days -> gaps(book, listing, days)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> gaps(PracticeBook book, PracticeBook.Listing listing, DateSpan days) {
        LocalDate end = days.dayAfter().orElseThrow();
        List<LocalDate> uncovered = days.firstDay()
                .orElseThrow()
                .datesUntil(end)
                .filter(day -> book.commissioner(listing.code(), day) == null)
                .toList();
        if (uncovered.isEmpty()) {
            return Stream.empty();
        }
        LocalDate first = uncovered.get(0);
        LocalDate last = uncovered.get(uncovered.size() - 1);
        assertEquals(first.datesUntil(last.plusDays(1)).toList(), uncovered, listing.code() + " has two gaps");
        return Stream.of("| " + listing.code() + " | " + first + " | " + last + " | " + uncovered.size() + " |");
    }

    /** The rows of the table whose head begins so, but for the head. */
    private Stream<String> table(String head) {
        return document.substring(document.indexOf(head)).lines().skip(2).takeWhile(line -> line.startsWith("|"));
    }

    /** The first cells, in backquotes, of the table that follows a text. */
    private Stream<String> rowsOfTable(String after) {
        Pattern cell = Pattern.compile("^\\| `([^`]+)` \\|.*");
        return linesOfTable(after).map(cell::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    private Stream<String> linesOfTable(String after) {
        return document.substring(document.indexOf(after))
                .lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
