package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningSources.FIRST_DAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;

/** On which days arrangements may begin and end, and notice of their end be given: COC-03, COC-04 and COC-06. */
final class ArrangementDays {
    private static final MonthDay FIRST_OF_APRIL = MonthDay.of(4, 1);
    private static final MonthDay LAST_OF_MARCH = MonthDay.of(3, 31);

    private ArrangementDays() {}

    static void checkStart(CoCommissioningArrangement arrangement, Findings findings) {
        UncertainDay first = arrangement.term().firstDay();
        Answer early = first.isBefore(FIRST_DAY);
        Answer neverBegan = arrangement.neverBegan(findings.day());
        if (arrangement.isModel(GREATER_INVOLVEMENT) || early == Answer.NO || neverBegan.isYes()) {
            return;
        }
        if (arrangement.model().isEmpty()) {
            findings.missing(ArrangementRules.MODEL);
        }
        if (early == Answer.NOT_KNOWN) {
            findings.missing("the day on which it starts");
        } else if (neverBegan == Answer.NOT_KNOWN) {
            findings.missing("whether it began before it was given up");
        } else if (arrangement.model().isPresent()) {
            findings.violated("it " + begins(arrangement, findings.day()) + " "
                            + arrangement.model().get().label() + " from " + first + ", before " + FIRST_DAY
                            + "; until then it can be tried out in shadow form")
                    .naming("start", first);
        }
    }

    private static String begins(CoCommissioningArrangement arrangement, LocalDate day) {
        if (arrangement.hasReached(Status.IN_FORCE, day).isYes()) {
            return "is";
        }
        return arrangement.term().firstDay().isAfter(day).isYes() ? "is to be" : "was to be";
    }

    static void checkTerm(CoCommissioningArrangement arrangement, Findings findings) {
        if (!mayBeDelegated(arrangement)) {
            return;
        }
        UncertainDay first = arrangement.term().firstDay();
        Optional<UncertainDay> last = arrangement.term().lastDay();
        Answer starts = isOn(FIRST_OF_APRIL, first);
        Answer ends = last.map(ArrangementDays::isOnALastDay).orElse(Answer.YES);
        if (arrangement.model().isEmpty() && !starts.and(ends).isYes()) {
            findings.missing(ArrangementRules.MODEL);
        }
        report(starts, "starts", first, "a 1 April", arrangement, findings);
        last.ifPresent(day -> report(ends, "ends", day, "a 31 March", arrangement, findings));
    }

    private static boolean mayBeDelegated(CoCommissioningArrangement arrangement) {
        return arrangement.model().isEmpty() || arrangement.isModel(DELEGATED);
    }

    private static void report(
            Answer fits,
            String verb,
            UncertainDay day,
            String wanted,
            CoCommissioningArrangement arrangement,
            Findings findings) {
        if (fits == Answer.NOT_KNOWN) {
            findings.missing("the day on which it " + verb);
        } else if (fits == Answer.NO && arrangement.isModel(DELEGATED)) {
            findings.violated("it " + verb + " on " + day + "; expected " + wanted)
                    .naming(verb, day);
        }
    }

    /** On a 31 March, or with the CCGs themselves, which ended what they had been delegated. */
    private static Answer isOnALastDay(UncertainDay day) {
        LocalDate end = CoCommissioningPowers.LAST_CCG_DAY;
        Answer withTheCcgs = day.equals(UncertainDay.on(end))
                ? Answer.YES
                : day.isBefore(end).or(day.isAfter(end)).isYes() ? Answer.NO : Answer.NOT_KNOWN;
        return isOn(LAST_OF_MARCH, day).or(withTheCcgs);
    }

    private static Answer isOn(MonthDay wanted, UncertainDay day) {
        Optional<LocalDate> known = day.known();
        if (known.isPresent()) {
            return MonthDay.from(known.get()).equals(wanted) ? Answer.YES : Answer.NO;
        }
        return canBe(day, wanted) ? Answer.NOT_KNOWN : Answer.NO;
    }

    private static boolean canBe(UncertainDay day, MonthDay wanted) {
        if (day.earliest().isEmpty() || day.latest().isEmpty()) {
            return true;
        }
        LocalDate next = wanted.atYear(day.earliest().get().getYear());
        next = next.isBefore(day.earliest().get()) ? next.plusYears(1) : next;
        return !next.isAfter(day.latest().get());
    }

    static void checkWithdrawals(CoCommissioningArrangement arrangement, Findings findings) {
        if (!mayBeDelegated(arrangement)) {
            return;
        }
        for (DelegationAgreement agreement : arrangement.agreements()) {
            agreement.withdrawal().ifPresent(withdrawal -> {
                if (arrangement.model().isPresent()) {
                    checkWithdrawal(agreement.ccg(), withdrawal, findings);
                } else {
                    findings.missing(ArrangementRules.MODEL);
                }
            });
        }
        LocalDate day = findings.day();
        Answer givenUp =
                arrangement.hasReached(Status.IN_FORCE, day).and(arrangement.hasReached(Status.WITHDRAWN, day));
        if (givenUp != Answer.NO) {
            arrangement.ccgs().stream()
                    .filter(ccg -> ccg.legalLife().contains(day) != Answer.NO)
                    .filter(ccg -> arrangement
                            .agreementOf(ccg)
                            .flatMap(DelegationAgreement::withdrawal)
                            .isEmpty())
                    .forEach(ccg -> findings.missing("the notice by which " + ccg + " gave it back"));
        }
    }

    /** A notice is for the next 1 April, so that for each 1 April there is a year in which it can be given. */
    private static void checkWithdrawal(Ccg ccg, DelegationAgreement.Withdrawal withdrawal, Findings findings) {
        LocalDate effective = withdrawal.effectiveFrom();
        if (!MonthDay.from(effective).equals(FIRST_OF_APRIL)) {
            findings.violated(ccg + " leaves it on " + effective + "; a notice takes effect on a 1 April")
                    .naming("effect", effective);
            return;
        }
        LocalDate last = LocalDate.of(effective.getYear() - 1, 9, 30);
        LocalDate first = last.minusYears(1).plusDays(1);
        Answer fits = withdrawal
                .noticeOn()
                .isBefore(first)
                .or(withdrawal.noticeOn().isAfter(last))
                .not();
        if (fits == Answer.NO) {
            findings.violated(ccg + " leaves it on " + effective + " by a notice of " + withdrawal.noticeOn()
                            + "; notice for that day is given from " + first + " to " + last)
                    .naming("notice", withdrawal.noticeOn());
        } else if (fits == Answer.NOT_KNOWN) {
            findings.missing("the day on which " + ccg + " gave notice");
        }
    }
}
