package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.conflict.ConflictsGuardian.Holder;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.Verdict;

/** The guardian is there every day and of the right sort, and another fact never overturns a certain answer. */
class ConflictsGuardianProperties {
    private static final LocalDate FIRST = LocalDate.of(2016, 6, 28);

    @Provide
    static Arbitrary<ConflictsGuardian> guardians() {
        return ConflictArbitraries.guardians();
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return ConflictArbitraries.days().filter(day -> !day.isBefore(FIRST));
    }

    private static Verdict check(ConflictsGuardian guardian, LocalDate day) {
        return ConflictRules.guardians().check(guardian, LANDSCAPE, day);
    }

    /** As it is once everything is known: what may be is, or is not. */
    private static ConflictsGuardian settled(ConflictsGuardian guardian, LocalDate day, Answer as) {
        return ConflictsGuardian.builder()
                .of(guardian.of())
                .complete(true)
                .addAllHolders(guardian.holders().stream()
                        .map(holder -> settled(holder, day, as))
                        .toList())
                .build();
    }

    private static Holder settled(Holder holder, LocalDate day, Answer as) {
        Answer held = holder.days().contains(day);
        LocalDate from = (held == Answer.NOT_KNOWN ? as : held).isYes() ? day : day.plusDays(1);
        return Holder.builder()
                .person(holder.person())
                .days(UncertainSpan.parse(from + " to open"))
                .gp(holder.gp() == Answer.NOT_KNOWN ? as : holder.gp())
                .linkedToProvider(holder.linkedToProvider() == Answer.NOT_KNOWN ? as : holder.linkedToProvider())
                .build();
    }

    @Property
    void coc21IsBrokenWithoutAGuardianAndByOneOfTheWrongSort(
            @ForAll @From("guardians") ConflictsGuardian guardian, @ForAll @From("days") LocalDate day) {
        for (Answer as : List.of(Answer.YES, Answer.NO)) {
            ConflictsGuardian known = settled(guardian, day, as);
            List<Holder> held = known.holders().stream()
                    .filter(holder -> holder.days().contains(day).isYes())
                    .toList();
            boolean wrong = held.isEmpty()
                    || held.stream()
                            .anyMatch(holder -> holder.gp().isYes()
                                    || holder.linkedToProvider().isYes());
            boolean there = known.of().operationalLife().contains(day).isYes();
            assertEquals(there && wrong, !check(known, day).violations().isEmpty());
        }
    }

    @Property
    void coc21NeverErrsWhereFactsAreMissing(
            @ForAll @From("guardians") ConflictsGuardian guardian, @ForAll @From("days") LocalDate day) {
        Verdict inPart = check(guardian, day);
        for (Answer as : List.of(Answer.YES, Answer.NO)) {
            Verdict known = check(settled(guardian, day, as), day);
            assertTrue(inPart.violations().isEmpty() || !known.violations().isEmpty());
            assertTrue(inPart.satisfied().isEmpty() || known.violations().isEmpty());
        }
    }
}
