package org.opencommissioning.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline.Spell;

/**
 * Finds bodies by what people call them. A name is looked for as it is, then without the words for a kind in which it or the
 * name of the body ends, and last, where it is that of no body of any day, within other names. A kind that is said has to be
 * that of the body.
 */
final class NameIndex {
    private final BodyIndex index;
    private final List<Named> all;
    private final Map<String, List<BodyEntry>> byName = new HashMap<>();
    private final Map<String, List<BodyEntry>> byCore = new HashMap<>();

    /** A body with the words of its names that tell it from others of its kind. */
    record Named(BodyEntry entry, Set<String> cores) {}

    NameIndex(BodyIndex index) {
        this.index = index;
        ImmutableList.Builder<Named> named = ImmutableList.builder();
        for (BodyEntry entry : index.all()) {
            Set<String> cores = new LinkedHashSet<>();
            for (Spell<String> spell : entry.body().names().spells()) {
                cores.add(enter(entry, spell.value()));
            }
            for (String alias : entry.body().aliases()) {
                cores.add(enter(entry, alias));
            }
            named.add(new Named(entry, ImmutableSet.copyOf(cores)));
        }
        this.all = named.build();
    }

    private String enter(BodyEntry entry, String name) {
        NameWords words = NameWords.of(name);
        String core = words.coreFor(entry.body().kind());
        enter(byName, words.whole(), entry);
        enter(byCore, core, entry);
        return core;
    }

    private static void enter(Map<String, List<BodyEntry>> map, String key, BodyEntry entry) {
        // a name without a word that tells bodies apart finds nobody
        if (!key.isEmpty()) {
            List<BodyEntry> sharing = map.computeIfAbsent(key, words -> new ArrayList<>(1));
            if (!sharing.contains(entry)) {
                sharing.add(entry);
            }
        }
    }

    /** The one body of a type that fits a name at a moment. */
    <T extends Organisation> T find(Class<T> type, String text, Moment moment) {
        String whole = NameWords.plain(text);
        // most names are spelled out, and their kind need not be told from the rest
        BodyEntry found = findCalled(type, whole, moment);
        if (found == null) {
            found = find(new NameQuestion(type, text, NameWords.apart(whole), moment));
        }
        return type.cast(found.body());
    }

    /** The body of a name in full, where that is known to be open and no other of the name may be. */
    private @Nullable BodyEntry findCalled(Class<?> type, String whole, Moment moment) {
        BodyEntry found = null;
        for (BodyEntry entry : byName.getOrDefault(whole, List.of())) {
            if (type.isInstance(entry.body())) {
                Answer open = moment.isOpen(entry);
                if (open == Answer.NOT_KNOWN || (open.isYes() && found != null)) {
                    return null;
                }
                found = open.isYes() ? entry : found;
            }
        }
        return found;
    }

    private BodyEntry find(NameQuestion asked) {
        List<BodyEntry> exact = called(asked);
        if (!exact.isEmpty()) {
            return theOne(asked, exact);
        }
        TrailingCode code = TrailingCode.of(asked.text(), index);
        if (code != null) {
            return find(asked.about(code.before()), code);
        }
        refuseSilence(asked);
        // a name that somebody bears or bore is never taken for a part of another's
        List<BodyEntry> fitting = containing(asked);
        if (fitting.isEmpty()) {
            throw absence().unheardOf(asked);
        }
        return theOne(asked, fitting);
    }

    /** Name and code have to be those of one body, and together they may fit one where the name alone fits several. */
    private BodyEntry find(NameQuestion asked, TrailingCode code) {
        refuseSilence(asked);
        List<BodyEntry> exact = called(asked);
        List<BodyEntry> fitting = exact.isEmpty() ? containing(asked) : exact;
        List<BodyEntry> agreeing = fitting.stream().filter(code::isOf).toList();
        if (agreeing.isEmpty()) {
            throw absence().disagreement(asked, fitting, code);
        }
        return theOne(asked, agreeing);
    }

    private static void refuseSilence(NameQuestion asked) {
        if (asked.words().core().isEmpty()) {
            throw new InvalidValueException(
                    "Name \"" + asked.text() + "\": expected a word that tells bodies apart, such as \"Brent\"");
        }
    }

    /** The bodies, open or not, of which it is a name, in full or but for the kind. */
    private List<BodyEntry> called(NameQuestion asked) {
        NameWords words = asked.words();
        List<BodyEntry> called = new ArrayList<>(2);
        for (BodyEntry entry : byCore.getOrDefault(words.core(), List.of())) {
            if (asked.isOfKind(entry)) {
                called.add(entry);
            }
        }
        // whatever its kind is, a body may be called by its own name
        for (BodyEntry entry : byName.getOrDefault(words.whole(), List.of())) {
            if (asked.isOfType(entry) && !called.contains(entry)) {
                called.add(entry);
            }
        }
        return called;
    }

    /** The bodies, open or not, one of whose names holds the words in a row. */
    private List<BodyEntry> containing(NameQuestion asked) {
        NameWords words = asked.words();
        List<BodyEntry> found = holding(words.core(), asked::isOfKind);
        // "NHS Devon ICB - 15N" is a sub-ICB location, whose name says the kind of another body
        return found.isEmpty() && words.said() != null ? holding(words.whole(), asked::isOfType) : found;
    }

    private List<BodyEntry> holding(String words, Predicate<BodyEntry> wanted) {
        String row = spaced(words);
        return all.stream()
                .filter(named -> wanted.test(named.entry()))
                .filter(named ->
                        named.cores().stream().anyMatch(core -> spaced(core).contains(row)))
                .map(Named::entry)
                .toList();
    }

    /** With a blank before and after each word. */
    private static String spaced(String words) {
        return " " + words + " ";
    }

    /** Of bodies that fit alike the one that is open; where another may be open as well, none is chosen. */
    private BodyEntry theOne(NameQuestion asked, List<BodyEntry> fitting) {
        Moment moment = asked.moment();
        List<BodyEntry> possible = new ArrayList<>(2);
        for (BodyEntry entry : fitting) {
            if (moment.isOpen(entry) != Answer.NO) {
                possible.add(entry);
            }
        }
        if (possible.isEmpty()) {
            throw absence().closed(asked, fitting);
        }
        List<BodyEntry> best = possible.size() == 1 ? possible : best(asked, possible);
        if (best.size() > 1) {
            throw new AmbiguousNameException(
                    asked.text(),
                    best.stream().map(entry -> candidate(entry, moment)).toList());
        }
        BodyEntry found = best.get(0);
        if (!moment.isOpen(found).isYes()) {
            throw Absence.notKnown(found, moment);
        }
        return found;
    }

    private static String candidate(BodyEntry entry, Moment moment) {
        return moment.title(entry) + (moment.isOpen(entry).isYes() ? "" : ", not known to be open");
    }

    /** Those called so that day to the letter, or in words, or else on any day: "London" is a region before an area team. */
    private List<BodyEntry> best(NameQuestion asked, List<BodyEntry> possible) {
        String whole = asked.words().whole();
        List<Predicate<BodyEntry>> tests = List.of(
                entry -> asked.text().equalsIgnoreCase(nameOf(entry, asked.moment())),
                entry -> whole.equals(NameWords.plain(nameOf(entry, asked.moment()))),
                entry -> byName.getOrDefault(whole, List.of()).contains(entry));
        for (Predicate<BodyEntry> test : tests) {
            List<BodyEntry> better = possible.stream().filter(test).toList();
            if (!better.isEmpty()) {
                return better;
            }
        }
        return possible;
    }

    private static String nameOf(BodyEntry entry, Moment moment) {
        return entry.body().names().on(moment.day()).orElse("");
    }

    private NameAbsence absence() {
        return new NameAbsence(index, all);
    }
}
