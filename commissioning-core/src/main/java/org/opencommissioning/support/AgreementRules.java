package org.opencommissioning.support;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** How long an agreement may run, and what it is in law. */
final class AgreementRules {
    private static final DateSpan FROM_2013 = DateSpan.from(LocalDate.of(2013, 4, 1));
    private static final YearMonth FIRST_GENERATION = YearMonth.of(2013, 4);
    private static final Period EIGHTEEN_MONTHS = Period.ofMonths(18);

    /** The day on which the limit on extensions was relaxed, and the limits before it and from it on. */
    private static final LocalDate RELAXED = LocalDate.of(2013, 8, 22);

    private static final LocalDate FIRST_LIMIT = LocalDate.of(2014, 9, 30);
    private static final LocalDate SECOND_LIMIT = LocalDate.of(2016, 4, 30);

    static final RuleBook<ServiceLevelAgreement, Collection<Novation>> BOOK = RuleBook.of(
            Rule.<ServiceLevelAgreement, Collection<Novation>>builder()
                    .id(RuleId.of("CSU-01"))
                    .text("An agreement does not outlive a party, or the host of its unit, without being novated.")
                    .severity(Severity.ERROR)
                    .window(FROM_2013)
                    .authority(SupportSources.HSJ_IN_HOUSE)
                    .check(AgreementRules::checkParties)
                    .build(),
            Rule.<ServiceLevelAgreement, Collection<Novation>>builder()
                    .id(RuleId.of("CSU-02"))
                    .text("An agreement of the first generation, from April 2013, runs for 18 months at most.")
                    .severity(Severity.WARNING)
                    .window(FROM_2013)
                    .authority(SupportSources.HSJ_FIRST_AGREEMENTS)
                    .check((agreement, novations, findings) -> checkFirstGeneration(agreement, findings))
                    .build(),
            Rule.<ServiceLevelAgreement, Collection<Novation>>builder()
                    .id(RuleId.of("CSU-03"))
                    .text(
                            "An agreement that was not won in open competition is not extended past 30 September 2014 or, from 22"
                                    + " August 2013 on, past April 2016.")
                    .severity(Severity.WARNING)
                    .window(FROM_2013)
                    .authority(SupportSources.TOWARDS_EXCELLENCE)
                    .check((agreement, novations, findings) -> checkExtension(agreement, findings))
                    .build(),
            Rule.<ServiceLevelAgreement, Collection<Novation>>builder()
                    .id(RuleId.of("CSU-04"))
                    .text("An agreement with a unit is not a contract that binds in law.")
                    .severity(Severity.INFORMATION)
                    .window(FROM_2013)
                    .authority(SupportSources.PROCUREMENT_PORTAL)
                    .check((agreement, novations, findings) -> checkLaw(agreement, findings))
                    .build());

    private AgreementRules() {}

    private static void checkParties(
            ServiceLevelAgreement agreement, Collection<Novation> novations, Findings findings) {
        Set<Organisation> left = new LinkedHashSet<>();
        for (Organisation customer : agreement.bodies()) {
            Answer novated = Answer.NO;
            for (Novation novation : novations) {
                if (novation.from().equals(agreement.provider())
                        && novation.customer().equals(customer)) {
                    novated = novated.or(isInTime(novation));
                }
            }
            if (novated == Answer.NO) {
                left.add(customer);
            } else if (novated == Answer.NOT_KNOWN && outlives(agreement, agreement.provider()) != Answer.NO) {
                boolean dated = agreement
                        .provider()
                        .operationalLife()
                        .lastDay()
                        .orElseThrow()
                        .known()
                        .isPresent();
                findings.missing(
                        dated
                                ? "the day of the novation for " + customer
                                : "the last day of " + agreement.provider() + ", or the day of the novation for "
                                        + customer);
            }
        }
        checkParty(
                agreement,
                agreement.provider(),
                "novate it for " + Parties.print(left, "customers"),
                !left.isEmpty(),
                findings);
        checkParty(agreement, agreement.host(), "name another host", true, findings);
        for (Organisation customer : agreement.bodies()) {
            checkParty(agreement, customer, "end it there, or agree anew with whoever follows", true, findings);
        }
    }

    /** Whether it takes effect on the day after the unit's last at the latest. */
    private static Answer isInTime(Novation novation) {
        Optional<UncertainDay> end = novation.from().operationalLife().lastDay();
        return end.map(day ->
                        novation.effective().isAfter(day.plus(Period.ofDays(1))).not())
                .orElse(Answer.YES);
    }

    private static Answer outlives(ServiceLevelAgreement agreement, Organisation party) {
        Optional<UncertainDay> partyEnd = party.operationalLife().lastDay();
        Optional<UncertainDay> end = agreement.term().lastDay();
        if (partyEnd.isEmpty()) {
            return Answer.NO;
        }
        return end.map(partyEnd.get()::isBefore).orElse(Answer.YES);
    }

    private static void checkParty(
            ServiceLevelAgreement agreement, Organisation party, String remedy, boolean applies, Findings findings) {
        Optional<UncertainDay> partyEnd = party.operationalLife().lastDay();
        if (!applies || partyEnd.isEmpty()) {
            return;
        }
        Optional<UncertainDay> end = agreement.term().lastDay();
        Answer outlived = outlives(agreement, party);
        if (outlived.isYes()) {
            findings.violated("it runs to " + end.map(UncertainDay::toString).orElse("no end") + ", and " + party
                            + " to " + partyEnd.get() + "; " + remedy)
                    .naming("party", party)
                    .naming("last day", partyEnd.get());
        } else if (outlived == Answer.NOT_KNOWN) {
            missing(partyEnd.get(), "the last day of " + party, findings);
            end.ifPresent(day -> missing(day, "the last day of the agreement", findings));
        }
    }

    private static void missing(UncertainDay day, String fact, Findings findings) {
        if (day.known().isEmpty()) {
            findings.missing(fact);
        }
    }

    private static void checkFirstGeneration(ServiceLevelAgreement agreement, Findings findings) {
        UncertainDay first = agreement.term().firstDay();
        boolean later = first.isAfter(FIRST_GENERATION.atEndOfMonth()).isYes();
        boolean earlier = first.isBefore(FIRST_GENERATION.atDay(1)).isYes();
        if (later || earlier) {
            return;
        }
        Optional<UncertainDay> last = agreement.term().lastDay();
        UncertainDay tooLate = first.plus(EIGHTEEN_MONTHS);
        Answer within = last.map(day -> day.isBefore(tooLate)).orElse(Answer.NO);
        boolean certain = first.isAfter(FIRST_GENERATION.atEndOfMonth()) == Answer.NO
                && first.isBefore(FIRST_GENERATION.atDay(1)) == Answer.NO;
        if (within == Answer.NO && certain) {
            findings.violated("it runs from " + agreement.term() + ", longer than 18 months")
                    .naming("term", agreement.term());
        } else if (within != Answer.YES) {
            missing(first, "the first day of the agreement", findings);
            last.ifPresent(day -> missing(day, "the last day of the agreement", findings));
        }
    }

    private static void checkExtension(ServiceLevelAgreement agreement, Findings findings) {
        LocalDate limit = findings.day().isBefore(RELAXED) ? FIRST_LIMIT : SECOND_LIMIT;
        Optional<UncertainDay> last = agreement.term().lastDay();
        Answer past = last.map(day -> day.isAfter(limit)).orElse(Answer.YES);
        Answer extended = agreement.term().firstDay().isAfter(limit).not().and(past); // not one that begins later
        Answer broken = extended.and(agreement.wonInCompetition().not());
        if (broken.isYes()) {
            findings.violated("it runs to " + last.map(UncertainDay::toString).orElse("no end") + ", past " + limit
                            + ", and was not won in open competition; put it to tender")
                    .naming("limit", limit);
        } else if (broken == Answer.NOT_KNOWN) {
            if (agreement.term().firstDay().isAfter(limit) == Answer.NOT_KNOWN) {
                findings.missing("the first day of the agreement");
            }
            if (past == Answer.NOT_KNOWN) {
                findings.missing("the last day of the agreement");
            }
            if (agreement.wonInCompetition() == Answer.NOT_KNOWN) {
                findings.missing("whether it was won in open competition");
            }
        }
    }

    private static void checkLaw(ServiceLevelAgreement agreement, Findings findings) {
        switch (agreement.legallyBinding()) {
            case NO -> {}
            case YES ->
                findings.violated("it is taken to bind in law; " + agreement.provider()
                        + " is no legal person, and an agreement within the NHS binds nobody in court");
            case NOT_KNOWN -> findings.missing("whether it is taken to bind in law");
        }
    }
}
