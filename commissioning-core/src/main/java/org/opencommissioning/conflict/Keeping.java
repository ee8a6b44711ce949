package org.opencommissioning.conflict;

import static org.opencommissioning.conflict.Charge.both;
import static org.opencommissioning.conflict.Charge.doubt;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.Findings;

/** Whether an interest that has ended was taken off a register too early, while its CCG was bound by the guidance on that. */
final class Keeping {
    /** What was last there on an earlier day was gone before the guidance began. */
    private static final LocalDate EVE_OF_GUIDANCE =
            Guidance.SINCE_2016.firstDay().orElseThrow().minusDays(1);

    private final String place;
    private final String what;
    private final UncertainDay ended;
    private final UncertainDay lastThere;
    private final UncertainDay wanted;
    private final UncertainDay endOfCcg;

    /** What is missing of the day on which the interest ended. */
    private final List<String> ofEnd;

    /** What is missing of the last day on which it was there. */
    private final List<String> ofLast;

    private final List<String> ofEither;
    private final List<String> ofCcg;

    private Keeping(String place, Entry entry, UncertainDay ended, UncertainDay lastThere, Period least, Ccg ccg) {
        this.place = place;
        this.what = print(entry.interest());
        this.ended = ended;
        this.lastThere = lastThere;
        this.wanted = ended.plus(least);
        this.endOfCcg = CcgDays.last(ccg);
        this.ofEnd = doubt(ended, "the last day of " + what);
        this.ofLast = doubt(lastThere, "the last day on which " + place + " had " + what);
        this.ofCcg = doubt(endOfCcg, "the last day of " + ccg);
        this.ofEither = both(ofEnd, ofLast);
    }

    static void check(Entry entry, Ccg ccg, Findings findings) {
        entry.interest().days().lastDay().ifPresent(ended -> {
            if (!entry.neverPublic()) {
                lastDay(entry.publicDays())
                        .map(last -> new Keeping("the public register", entry, ended, last, Guidance.KEPT_PUBLIC, ccg))
                        .ifPresent(keeping -> keeping.checkPublic(findings));
            }
            lastDay(entry.archiveDays())
                    .map(last -> new Keeping("the archive", entry, ended, last, Guidance.KEPT_IN_ARCHIVE, ccg))
                    .ifPresent(keeping -> keeping.bring(keeping.tooEarly(findings), "six years", findings));
        });
    }

    /** The last day of days that may not be known; empty where there is no end to them. */
    private static Optional<UncertainDay> lastDay(Optional<UncertainSpan> days) {
        return days.isPresent() ? days.get().lastDay() : Optional.of(UncertainDay.unknown());
    }

    /** Whoever left, or no longer takes part in decisions, need not be on the public register, whatever interests remain. */
    private void checkPublic(Findings findings) {
        Answer whileItLasted = lastThere.isBefore(ended);
        if (whileItLasted.isYes() && tooEarly(findings).isProven()) {
            findings.missing("why " + place + " had " + what + " until " + lastThere + ", before its end,");
        } else {
            bring(tooEarly(findings).that(whileItLasted.not(), ofEither), "six months", findings);
        }
    }

    private Charge tooEarly(Findings findings) {
        LocalDate day = findings.day();
        return new Charge()
                .that(ended.isBefore(day), ofEnd)
                .that(lastThere.isBefore(day), ofLast)
                .that(lastThere.isBefore(wanted), ofEither)
                .that(lastThere.isBefore(endOfCcg), both(ofLast, ofCcg))
                .that(lastThere.isBefore(EVE_OF_GUIDANCE).not(), ofLast)
                // where the last day there is not known at all, these two tell what it can have been
                .that(wanted.isAfter(EVE_OF_GUIDANCE), ofEnd)
                .that(endOfCcg.isAfter(EVE_OF_GUIDANCE), ofCcg);
    }

    private void bring(Charge charge, String time, Findings findings) {
        charge.bring(
                        findings,
                        place + " had " + what + " until " + lastThere + ", and was to keep it until " + wanted + ", "
                                + time + " after its end")
                .ifPresent(offence -> offence.naming("ended", ended).naming("lastDay", lastThere));
    }

    static String print(Interest interest) {
        return "the " + interest.kind().label() + " interest of " + interest.person() + " in " + interest.in();
    }
}
