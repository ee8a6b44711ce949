package org.opencommissioning.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.period.UncertainSpan;

/**
 * Finds bodies by what people call them. Names are compared without case, punctuation, the words <em>NHS</em>, <em>the</em> and
 * <em>and</em>, and the words or letters that only say the kind of the body.
 */
final class NameIndex {
    private static final Set<String> SILENT_WORDS = Set.of("nhs", "the", "and");

    /** What a name may end in to say its kind; the longer of two first. */
    private static final List<String> KIND_WORDS = List.of(
            " clinical commissioning group",
            " commissioning support unit",
            " integrated care board",
            " primary care trust",
            " area team",
            " ccg",
            " csu",
            " icb",
            " pct",
            " stp");

    private static final int MOST_SUGGESTIONS = 3;

    private final ImmutableListMultimap<String, BodyEntry> byName;
    private final ImmutableSetMultimap<BodyEntry, String> namesOf;

    NameIndex(BodyIndex index) {
        ImmutableListMultimap.Builder<String, BodyEntry> names = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<BodyEntry, String> back = ImmutableSetMultimap.builder();
        for (BodyEntry entry : index.all()) {
            Organisation body = entry.body();
            Set<String> own = body.names().spells().stream()
                    .map(Spell::value)
                    .map(NameIndex::plain)
                    .collect(Collectors.toSet());
            body.aliases().forEach(alias -> own.add(plain(alias)));
            own.forEach(name -> names.put(name, entry));
            back.putAll(entry, own);
        }
        this.byName = names.build();
        this.namesOf = back.build();
    }

    /**
     * The one body of a type that fits a name on a day.
     *
     * @param life which of the lives of a body the question is about: in operation or in law
     */
    <T extends Organisation> T find(
            Class<T> type, String text, LocalDate day, Function<BodyEntry, UncertainSpan> life) {
        String wanted = plain(text);
        List<BodyEntry> exact = byName.get(wanted).stream()
                .filter(entry -> type.isInstance(entry.body()))
                .toList();
        List<BodyEntry> fitting = open(exact, day, life);
        if (fitting.isEmpty()) {
            fitting = open(containing(type, wanted), day, life);
        }
        if (fitting.isEmpty()) {
            throw nothing(type, text, wanted, exact, day, life);
        }
        if (fitting.size() > 1) {
            throw new AmbiguousNameException(
                    text, fitting.stream().map(BodyEntry::toString).toList());
        }
        return type.cast(fitting.get(0).body());
    }

    /** Those known to be open; where there is none, one that may have been is not passed over in silence. */
    private static List<BodyEntry> open(
            List<BodyEntry> entries, LocalDate day, Function<BodyEntry, UncertainSpan> life) {
        List<BodyEntry> open = entries.stream()
                .filter(entry -> life.apply(entry).contains(day).isYes())
                .toList();
        for (BodyEntry entry : entries) {
            if (open.isEmpty() && life.apply(entry).contains(day) == Answer.NOT_KNOWN) {
                throw Absence.notKnown(entry, day);
            }
        }
        return open;
    }

    /** Bodies one of whose names holds every word wanted. */
    private List<BodyEntry> containing(Class<?> type, String wanted) {
        List<String> words = words(wanted);
        return namesOf.keySet().stream()
                .filter(entry -> type.isInstance(entry.body()))
                .filter(entry -> !words.isEmpty()
                        && namesOf.get(entry).stream()
                                .anyMatch(name -> words(name).containsAll(words)))
                .toList();
    }

    private NoSuchOrganisationException nothing(
            Class<?> type,
            String text,
            String wanted,
            List<BodyEntry> exact,
            LocalDate day,
            Function<BodyEntry, UncertainSpan> life) {
        String begin = "No " + type.getSimpleName() + " called \"" + text + "\" on " + day + ": ";
        if (!exact.isEmpty()) {
            String held = exact.stream()
                    .map(entry -> whenIfNotThen(entry, life.apply(entry), day))
                    .collect(Collectors.joining("; "));
            return new NoSuchOrganisationException(text, Absence.codes(exact), begin + held);
        }
        List<BodyEntry> nearest = namesOf.keySet().stream()
                .filter(entry -> type.isInstance(entry.body()))
                .filter(entry -> life.apply(entry).contains(day).isYes())
                .sorted(Comparator.comparingInt((BodyEntry entry) -> distance(wanted, entry))
                        .thenComparing(entry -> entry.body().code().toString()))
                .limit(MOST_SUGGESTIONS)
                .toList();
        String hint = nearest.isEmpty()
                ? "none is known to be open that day"
                : "the nearest names are "
                        + nearest.stream().map(BodyEntry::toString).collect(Collectors.joining("; "));
        return new NoSuchOrganisationException(text, Absence.codes(nearest), begin + hint);
    }

    private int distance(String wanted, BodyEntry entry) {
        return namesOf.get(entry).stream()
                .mapToInt(name -> Spelling.distance(wanted, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String whenIfNotThen(BodyEntry entry, UncertainSpan life, LocalDate day) {
        return Absence.hasEnded(life, day) ? Absence.ending(entry) : entry + " existed from " + life;
    }

    private static List<String> words(String plain) {
        return Arrays.asList(plain.split(" "));
    }

    /** A name reduced to the words that tell bodies of one kind apart. */
    static String plain(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String kept = Arrays.stream(letters.split(" "))
                .filter(word -> !SILENT_WORDS.contains(word))
                .collect(Collectors.joining(" "));
        for (String end : KIND_WORDS) {
            if (kept.endsWith(end)) {
                return kept.substring(0, kept.length() - end.length());
            }
        }
        return kept;
    }
}
