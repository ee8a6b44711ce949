package org.opencommissioning.register;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.InvalidValueException;
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

    /** The one body of a type that fits a name at a moment. */
    <T extends Organisation> T find(Class<T> type, String text, Moment moment) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            throw new InvalidValueException(
                    "Name \"" + text + "\": expected a word that tells bodies apart, such as \"Brent\"");
        }
        List<BodyEntry> exact = byName.get(wanted).stream()
                .filter(entry -> type.isInstance(entry.body()))
                .toList();
        // a name that somebody bears or bore is never taken for a part of another's
        List<BodyEntry> fitting = open(exact.isEmpty() ? containing(type, wanted) : exact, moment);
        if (fitting.isEmpty()) {
            throw nothing(type, text, wanted, exact, moment);
        }
        if (fitting.size() > 1) {
            fitting = calledInFull(fitting, text);
        }
        if (fitting.size() > 1) {
            throw new AmbiguousNameException(
                    text, fitting.stream().map(moment::title).toList());
        }
        return type.cast(fitting.get(0).body());
    }

    /** Those called so with the words that say the kind: "London" is a region before it is the London Area Team. */
    private static List<BodyEntry> calledInFull(List<BodyEntry> fitting, String text) {
        String letters = letters(text);
        List<BodyEntry> called = fitting.stream()
                .filter(entry -> entry.body().names().spells().stream()
                        .anyMatch(spell -> letters(spell.value()).equals(letters)))
                .toList();
        return called.isEmpty() ? fitting : called;
    }

    /** Those known to be open; where there is none, one that may have been is not passed over in silence. */
    private static List<BodyEntry> open(List<BodyEntry> entries, Moment moment) {
        List<BodyEntry> open =
                entries.stream().filter(entry -> moment.isOpen(entry).isYes()).toList();
        for (BodyEntry entry : entries) {
            if (open.isEmpty() && moment.isOpen(entry) == Answer.NOT_KNOWN) {
                throw Absence.notKnown(entry, moment);
            }
        }
        return open;
    }

    /** Bodies one of whose names holds the words wanted, in a row. */
    private List<BodyEntry> containing(Class<?> type, String wanted) {
        return namesOf.keySet().stream()
                .filter(entry -> type.isInstance(entry.body()))
                .filter(entry -> namesOf.get(entry).stream()
                        .anyMatch(name -> spaced(name).contains(spaced(wanted))))
                .toList();
    }

    /** With a blank before and after each word. */
    private static String spaced(String plain) {
        return " " + plain + " ";
    }

    private NoSuchOrganisationException nothing(
            Class<?> type, String text, String wanted, List<BodyEntry> exact, Moment moment) {
        String begin = "No " + type.getSimpleName() + " called \"" + text + "\" on " + moment.day() + ": ";
        if (!exact.isEmpty()) {
            String held =
                    exact.stream().map(entry -> whenIfNotThen(entry, moment)).collect(Collectors.joining("; "));
            return new NoSuchOrganisationException(text, Absence.codes(exact), begin + held);
        }
        List<BodyEntry> nearest = namesOf.keySet().stream()
                .filter(entry -> type.isInstance(entry.body()))
                .filter(entry -> moment.isOpen(entry).isYes())
                .sorted(Comparator.comparingInt((BodyEntry entry) -> distance(wanted, entry))
                        .thenComparing(entry -> entry.body().code().toString()))
                .limit(MOST_SUGGESTIONS)
                .toList();
        String hint = nearest.isEmpty()
                ? "none is known to be open that day"
                : "the nearest names are " + nearest.stream().map(moment::title).collect(Collectors.joining("; "));
        return new NoSuchOrganisationException(text, Absence.codes(nearest), begin + hint);
    }

    private int distance(String wanted, BodyEntry entry) {
        return namesOf.get(entry).stream()
                .mapToInt(name -> Spelling.distance(wanted, name))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String whenIfNotThen(BodyEntry entry, Moment moment) {
        UncertainSpan life = moment.life(entry);
        return moment.isAfter(entry)
                ? Absence.ending(entry, moment)
                : entry.title(life.firstDay().known()) + " existed from " + life;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** A name reduced to the words that tell bodies of one kind apart. */
    static String plain(String name) {
        String kept = Arrays.stream(letters(name).split(" "))
                .filter(word -> !SILENT_WORDS.contains(word))
                .collect(Collectors.joining(" "));
        for (String end : KIND_WORDS) {
            if (kept.endsWith(end)) {
                return kept.substring(0, kept.length() - end.length());
            }
            if (end.substring(1).equals(kept)) {
                return "";
            }
        }
        return kept;
    }
}
