package org.opencommissioning.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/**
 * One body as a register holds it, with every fact that touches it. Entries are compared by identity, which spares the hashing of
 * whole histories; they are filled while a register is built and never change afterwards.
 */
final class BodyEntry {
    private final Organisation body;
    private final Evidence evidence;
    private final List<Attested> attested;
    private final boolean successorUnknown;
    private final DateSpan possibleLife;
    private final List<Flow> next = new ArrayList<>(2);
    private final List<Flow> previous = new ArrayList<>(2);
    private final List<Link> parents = new ArrayList<>(4);
    private final List<Link> children = new ArrayList<>(0);

    /** A succession with the entries at its ends. */
    record Flow(Succession fact, BodyEntry predecessor, BodyEntry successor) {}

    /** A membership with the entries at its ends. */
    record Link(Membership fact, BodyEntry child, BodyEntry parent) {}

    /** Where it is from that a body had a name, an alias or a GSS code on some days. */
    record Attested(Object part, DateSpan days, Evidence evidence) {}

    /**
     * An entry without facts that touch other bodies.
     *
     * @param body the body
     * @param evidence where it is from, and all that {@code attested} does not speak of
     * @param attested where some of its names, aliases and GSS codes are from; the days of one part do not overlap
     * @param successorUnknown whether nobody has found what became of it
     */
    BodyEntry(Organisation body, Evidence evidence, List<Attested> attested, boolean successorUnknown) {
        this.body = body;
        this.evidence = evidence;
        this.attested = attested;
        this.successorUnknown = successorUnknown;
        this.possibleLife = body.operationalLife().possible();
    }

    Organisation body() {
        return body;
    }

    Evidence evidence() {
        return evidence;
    }

    List<Attested> attested() {
        return attested;
    }

    /** Where it is from that the body had a GSS code, day by day. */
    Timeline<Evidence> evidenceFor(GssCode code) {
        return evidenceFor(code, body.gssCodes());
    }

    /** Where it is from that the body had a name or an alias, day by day. */
    Timeline<Evidence> evidenceFor(String name) {
        return evidenceFor(name, body.aliases().contains(name) ? Timeline.always(name) : body.names());
    }

    private <T> Timeline<Evidence> evidenceFor(T part, Timeline<T> history) {
        Timeline.Builder<Evidence> found = Timeline.builder();
        boolean own = false;
        for (Attested each : attested) {
            if (each.part().equals(part)) {
                found.put(each.days(), each.evidence());
                own = true;
            }
        }
        // what has no evidence of its own rests on that of the body
        for (Timeline.Spell<T> spell : own ? List.<Timeline.Spell<T>>of() : history.spells()) {
            if (spell.value().equals(part)) {
                found.put(spell.days(), evidence);
            }
        }
        return found.build();
    }

    /** Whether all that is said of the body rests on the same evidence, and as much is said of its successor. */
    boolean isAttestedAs(BodyEntry other) {
        return evidence.equals(other.evidence)
                && Set.copyOf(attested).equals(Set.copyOf(other.attested))
                && successorUnknown == other.successorUnknown;
    }

    /** Whether it is on record that nobody has found what became of this body. */
    boolean successorUnknown() {
        return successorUnknown;
    }

    /** The days on which it can have existed, given what is known of its ends. */
    DateSpan possibleLife() {
        return possibleLife;
    }

    Answer isOpen(LocalDate day) {
        return body.operationalLife().contains(day);
    }

    boolean isCertainlyOpen(LocalDate day) {
        return possibleLife.contains(day) && isOpen(day).isYes();
    }

    UncertainSpan life() {
        return body.operationalLife();
    }

    /** Whether a code named it on a day: its own on every day, a GSS code while it bore that. */
    boolean bears(Code code, LocalDate day) {
        return body.code().equals(code) || code.equals(body.gssCodes().on(day).orElse(null));
    }

    /** The days on which a code that names it did so: any day for the code of its own, its spells for a GSS code. */
    List<DateSpan> bore(Code code) {
        return body.code().equals(code)
                ? List.of(DateSpan.always())
                : body.gssCodes().spells().stream()
                        .filter(spell -> spell.value().equals(code))
                        .map(Spell::days)
                        .toList();
    }

    /** What {@link #toString} says, with the name of a day where one is given and held, and the last name otherwise. */
    String title(Optional<LocalDate> day) {
        return title(body, day);
    }

    static String title(Organisation body, Optional<LocalDate> day) {
        return nameOn(body, day) + " (" + body.code() + ")";
    }

    String nameOn(Optional<LocalDate> day) {
        return nameOn(body, day);
    }

    private static String nameOn(Organisation body, Optional<LocalDate> day) {
        return day.map(body::nameOn).orElseGet(body::name);
    }

    List<Flow> next() {
        return next;
    }

    List<Flow> previous() {
        return previous;
    }

    List<Link> parents() {
        return parents;
    }

    List<Link> children() {
        return children;
    }

    /** Every body that this one belonged to on a day, directly or through others. */
    Set<BodyEntry> above(LocalDate day) {
        Set<BodyEntry> found = new LinkedHashSet<>();
        Deque<BodyEntry> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            for (Link link : open.remove().parents) {
                if (link.fact().days().contains(day) && found.add(link.parent())) {
                    open.add(link.parent());
                }
            }
        }
        return found;
    }

    static void connect(Flow flow) {
        flow.predecessor().next.add(flow);
        flow.successor().previous.add(flow);
    }

    static void connect(Link link) {
        link.child().parents.add(link);
        link.parent().children.add(link);
    }

    static ImmutableList<Organisation> bodies(Iterable<BodyEntry> entries) {
        ImmutableList.Builder<Organisation> bodies = ImmutableList.builder();
        for (BodyEntry entry : entries) {
            bodies.add(entry.body);
        }
        return bodies.build();
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
