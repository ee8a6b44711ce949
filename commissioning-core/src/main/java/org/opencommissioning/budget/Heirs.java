package org.opencommissioning.budget;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Relation;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;

/** Walks from a body that ended to those who stand in its place. */
final class Heirs {
    private final Register register;
    private final LocalDate day;
    private final Set<Organisation> certain = new LinkedHashSet<>();
    private final Set<Organisation> possible = new LinkedHashSet<>();
    private final Set<Organisation> seen = new HashSet<>();

    Heirs(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    Inheritance of(Organisation body) {
        if (body.legalLife().firstDay().isAfter(day).isYes()) {
            throw new InvalidValueException("Inheritance of " + body + " on " + day + ": it opened on "
                    + body.legalLife().firstDay() + "; ask about that day or a later one");
        }
        follow(body, Answer.YES);
        possible.removeAll(certain);
        return Inheritance.builder()
                .body(body)
                .day(day)
                .addAllHeirs(certain)
                .addAllPerhaps(possible)
                .build();
    }

    /** A body whose end is not known may stand there itself, and those after it may. */
    private void follow(Organisation body, Answer reached) {
        Answer ended =
                body.legalLife().lastDay().map(last -> last.isBefore(day)).orElse(Answer.NO);
        if (ended != Answer.YES) {
            (ended == Answer.NO && reached == Answer.YES ? certain : possible).add(body);
        }
        if (ended != Answer.NO && seen.add(body)) {
            for (Succession fact : register.successions()) {
                if (fact.predecessor().equals(body) && fact.kind() != SuccessionKind.TRANSFER) {
                    Answer passed = fact.effective().isAfter(day).not();
                    if (passed != Answer.NO) {
                        heir(fact)
                                .ifPresent(
                                        heir -> follow(heir, reached.and(ended).and(passed)));
                    }
                }
            }
        }
    }

    /** A sub-ICB location owns nothing: what the CCG owned and owed passed to the ICB. */
    private Optional<Organisation> heir(Succession fact) {
        if (!(fact.successor() instanceof SubIcbLocation location)) {
            return Optional.of(fact.successor());
        }
        return fact.effective()
                .known()
                .flatMap(first -> register.asOf(first).hierarchy().parentOf(location, Relation.ICB));
    }
}
