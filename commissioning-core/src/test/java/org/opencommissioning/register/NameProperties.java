package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline.Spell;

/** Laws of the look-up by name, on the edition inside the jar. */
class NameProperties {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 3, 31);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    /** A body, a day, and one of its names of any day. */
    record Called(Organisation body, LocalDate day, String name) {
        Landscape landscape() {
            return REGISTER.asOf(day);
        }
    }

    @Property
    void findsEveryOpenBodyByItsNameOfTheDayItsAliasesAndItsPrintedForm(@ForAll("open") Called called) {
        Organisation body = called.body();
        List<String> names = new ArrayList<>(body.aliases());
        names.add(body.nameOn(called.day()));
        names.add(body.nameOn(called.day()) + " (" + body.code() + ")");
        names.add(body.toString());
        for (String name : List.copyOf(names)) {
            names.add(name.toUpperCase(Locale.ROOT));
            names.add(name.replace(" and ", "  & ") + " ");
        }
        for (String name : names) {
            assertEquals(body, called.landscape().named(Organisation.class, name), name);
            assertEquals(body, called.landscape().named(typeOf(body), name), name);
        }
    }

    @Property
    void findsACcgHoweverItsKindIsWritten(@ForAll("openCcgs") Called called) {
        String bare = called.name().replaceAll("^NHS | CCG$", "");
        for (String end : List.of("CCG", "Clinical Commissioning Group", "clinical commissioning group (ccg)")) {
            assertEquals(called.body(), called.landscape().named(Organisation.class, bare + " " + end), end);
        }
    }

    @Property
    void findsNoBodyOfAKindOtherThanTheOneSaid(@ForAll("called") Called called, @ForAll SaidKind said) {
        String name = called.name().replaceAll(" (CCG|PCT|Commissioning Support Unit|Integrated Care Board)$", "");
        find(called.landscape(), Organisation.class, name + " " + said.kind().label())
                .ifPresent(found -> assertEquals(said.kind(), found.kind(), name));
    }

    @Property
    void choosesNoneByAPartOfItsNameWhereAnotherThatFitsMayBeOpen(
            @ForAll("called") Called called,
            @ForAll @IntRange(max = 5) int from,
            @ForAll @IntRange(min = 1, max = 3) int length,
            @ForAll boolean ofAnyType) {
        List<String> words = words(called.name());
        int first = from % words.size();
        String part = String.join(" ", words.subList(first, Math.min(words.size(), first + length)));
        Class<? extends Organisation> type = ofAnyType ? Organisation.class : typeOf(called.body());
        List<Organisation> bodies =
                REGISTER.bodies().stream().filter(type::isInstance).toList();
        boolean isOnlyPart =
                NameWords.of(part).said() == null && bodies.stream().noneMatch(body -> isCalled(body, part));
        if (isOnlyPart) {
            List<Organisation> possible = bodies.stream()
                    .filter(body -> body.operationalLife().contains(called.day()) != Answer.NO)
                    .filter(body -> holds(body, part))
                    .toList();
            find(called.landscape(), type, part).ifPresent(found -> assertEquals(List.of(found), possible, part));
        }
    }

    @Property(tries = 200)
    void answersAnyTextWithABodyOrOneOfItsExceptions(@ForAll @StringLength(max = 40) String text) {
        String words = NameWords.plain(text);
        assertEquals(words, NameWords.plain(words));
        find(REGISTER.asOf(FIRST_DAY), Organisation.class, text);
        find(REGISTER.asOf(FIRST_DAY), Organisation.class, "Sheffield PCT (" + text + ")");
    }

    /** The words that tell, taken from a name in another way than the library does. */
    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).replace("'", "").split("[^a-z0-9]+"))
                .filter(word -> !List.of("", "nhs", "the", "and").contains(word))
                .toList();
    }

    private static boolean isCalled(Organisation body, String words) {
        return cores(body).anyMatch(words::equals);
    }

    private static boolean holds(Organisation body, String words) {
        return cores(body).anyMatch(core -> (" " + core + " ").contains(" " + words + " "));
    }

    private static Stream<String> cores(Organisation body) {
        String kind = switch (body.kind()) {
            case CCG -> " ccg$";
            case CSU -> " (csu|commissioning support unit)$";
            case ICB -> " integrated care board$";
            case PCT -> " pct$";
            case AREA_TEAM -> " area team$";
            default -> "$";
        };
        return Stream.concat(body.names().spells().stream().map(Spell::value), body.aliases().stream())
                .map(name -> String.join(" ", words(name)).replaceAll(kind, ""));
    }

    private static Optional<Organisation> find(Landscape landscape, Class<? extends Organisation> type, String name) {
        try {
            return Optional.of(landscape.named(type, name));
        } catch (NoSuchOrganisationException
                | NotKnownException
                | AmbiguousNameException
                | InvalidValueException nobody) {
            return Optional.empty();
        }
    }

    private static Class<? extends Organisation> typeOf(Organisation body) {
        return body.getClass().getSuperclass().asSubclass(Organisation.class);
    }

    @Provide
    Arbitrary<Called> called() {
        return Arbitraries.of(REGISTER.bodies())
                .flatMap(body -> called(body, FIRST_DAY, LAST_DAY))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Called> open() {
        return open(body -> true);
    }

    @Provide
    Arbitrary<Called> openCcgs() {
        return open(body -> body.kind() == OrganisationKind.CCG);
    }

    private static Arbitrary<Called> open(Predicate<Organisation> wanted) {
        DateSpan asked = DateSpan.of(FIRST_DAY, LAST_DAY);
        return Arbitraries.of(REGISTER.bodies().stream()
                        .filter(wanted)
                        .filter(body -> body.operationalLife().certainDays().isPresent())
                        .toList())
                .flatMap(body -> {
                    DateSpan days = body.operationalLife()
                            .certainDays()
                            .flatMap(asked::intersection)
                            .orElseThrow();
                    return called(
                            body, days.firstDay().orElseThrow(), days.lastDay().orElseThrow());
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Called> called(Organisation body, LocalDate first, LocalDate last) {
        List<String> names = body.names().spells().stream().map(Spell::value).toList();
        return Combinators.combine(
                        Arbitraries.of(names), Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()))
                .as((name, day) -> new Called(body, LocalDate.ofEpochDay(day), name));
    }
}
