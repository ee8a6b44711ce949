package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningSources.FIRST_DAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
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
        if (arrangement.isModel(GREATER_INVOLVEMENT) || early == Answer.NO) {
            return;
        }
        if (arrangement.model().isEmpty()) {
            findings.missing("which model it is to be");
        }
        if (early == Answer.NOT_KNOWN) {
            findings.missing("the day from which it is to be in force");
        } else if (arrangement.model().isPresent()) {
            findings.violated("it is " + arrangement.model().get().label() + " from " + first + ", before " + FIRST_DAY
                            + "; until then it can be tried out in shadow form")
                    .naming("start", first);
        }
    }

    static void checkTerm(CoCommissioningArrangement arrangement, Findings findings) {
        if (!arrangement.isModel(DELEGATED)) {
            return;
        }
        UncertainDay first = arrangement.term().firstDay();
        checkDay("starts", first, FIRST_OF_APRIL, findings);
        arrangement
                .term()
                .lastDay()
                // with the CCGs themselves ended what they had been delegated
                .filter(last -> !last.equals(UncertainDay.on(CoCommissioningPowers.LAST_CCG_DAY)))
                .ifPresent(last -> checkDay("ends", last, LAST_OF_MARCH, findings));
    }

    private static void checkDay(String verb, UncertainDay day, MonthDay wanted, Findings findings) {
        Optional<LocalDate> known = day.known();
        if (known.isEmpty() && canBe(day, wanted)) {
            findings.missing("the day on which it " + verb);
        } else if (known.isEmpty() || !MonthDay.from(known.get()).equals(wanted)) {
            String name = wanted.equals(FIRST_OF_APRIL) ? "a 1 April" : "a 31 March";
            findings.violated("it " + verb + " on " + day + "; expected " + name)
                    .naming(verb, day);
        }
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
        for (DelegationAgreement agreement : arrangement.agreements()) {
            agreement.withdrawal().ifPresent(withdrawal -> checkWithdrawal(agreement.ccg(), withdrawal, findings));
        }
    }

    private static void checkWithdrawal(Ccg ccg, DelegationAgreement.Withdrawal withdrawal, Findings findings) {
        LocalDate effective = withdrawal.effectiveFrom();
        if (!MonthDay.from(effective).equals(FIRST_OF_APRIL)) {
            findings.violated(ccg + " leaves it on " + effective + "; a notice takes effect on a 1 April")
                    .naming("effect", effective);
            return;
        }
        LocalDate lastDay = LocalDate.of(effective.getYear() - 1, 9, 30);
        Answer late = withdrawal.noticeOn().isAfter(lastDay);
        if (late.isYes()) {
            findings.violated(ccg + " leaves it on " + effective + " by a notice of " + withdrawal.noticeOn()
                            + "; notice was due by " + lastDay + ", and this one takes effect on "
                            + effective.plusYears(1) + " at the earliest")
                    .naming("notice", withdrawal.noticeOn());
        } else if (late == Answer.NOT_KNOWN) {
            findings.missing("the day on which " + ccg + " gave notice");
        }
    }
}
