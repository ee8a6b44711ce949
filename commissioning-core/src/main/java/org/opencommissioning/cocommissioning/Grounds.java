package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Strength;

/** What an answer rests on that was put together from several facts: everything they rest on, as surely as the least sure of them. */
final class Grounds {
    /** Certainties have no order of trust. This is one for what rests on several: whatever is owned to of one fact is owned to of all. */
    private static final List<Certainty> LEAST_SURE_FIRST = List.of(
            Certainty.ASSUMED,
            Certainty.GENERAL_KNOWLEDGE,
            Certainty.EXPECTED,
            Certainty.ANNOUNCED,
            Certainty.PRESS,
            Certainty.INFERRED,
            Certainty.CONFLICT_RESOLVED,
            Certainty.SNAPSHOT,
            Certainty.STATED);

    private Grounds() {}

    /** That an arrangement is in force, or may be: the step that tells, and not others that are surer and tell less. */
    static Evidence of(CoCommissioningArrangement arrangement, LocalDate day) {
        List<ArrangementStep> steps = arrangement.steps();
        return of(steps.stream()
                .filter(step -> step.isTakenBy(day) != Answer.NO)
                .reduce((earlier, later) -> later)
                .orElse(steps.get(steps.size() - 1)));
    }

    private static Evidence of(ArrangementStep step) {
        Citation citation = step.citation();
        Certainty certainty = citation.fromGeneralKnowledge()
                ? Certainty.GENERAL_KNOWLEDGE
                : citation.source().kind() == SourceKind.PRESS ? Certainty.PRESS : Certainty.STATED;
        Evidence evidence = Evidence.of(certainty, citation);
        return step.strength().compareTo(Strength.STATED) <= 0
                ? evidence
                : evidence.noting("said only as " + step.strength().label());
    }

    /** Of one thing that follows from all of them. */
    static Evidence together(List<Evidence> all) {
        if (all.stream().distinct().count() == 1) {
            return all.get(0);
        }
        Set<Citation> citations = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        Certainty least = Certainty.STATED;
        for (Evidence each : all) {
            citations.addAll(each.citations());
            each.note().ifPresent(notes::add);
            least = LEAST_SURE_FIRST.indexOf(each.certainty()) < LEAST_SURE_FIRST.indexOf(least)
                    ? each.certainty()
                    : least;
        }
        Evidence evidence = Evidence.of(least, List.copyOf(citations));
        return notes.isEmpty() ? evidence : evidence.noting(notes.stream().collect(Collectors.joining("; ")));
    }

    static Optional<Evidence> together(Optional<Evidence> one, Evidence other) {
        return Optional.of(one.map(each -> together(List.of(each, other))).orElse(other));
    }

    /** Of what follows from a fact and is not said itself. */
    static Evidence inferredFrom(Evidence fact) {
        boolean owned = LEAST_SURE_FIRST.indexOf(fact.certainty()) < LEAST_SURE_FIRST.indexOf(Certainty.INFERRED);
        if (owned) {
            return fact;
        }
        Evidence inferred = Evidence.of(Certainty.INFERRED, fact.citations());
        return fact.note().map(inferred::noting).orElse(inferred);
    }
}
