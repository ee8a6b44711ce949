package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;
import static org.opencommissioning.cocommissioning.CoCommissioningPowers.CCG_YEARS;
import static org.opencommissioning.cocommissioning.CoCommissioningSources.CO_COMMISSIONING_YEARS;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.LegalProvision;

/** What an arrangement needs, and what it must not do. */
final class ArrangementRules {
    /** The fact without which hardly a rule can be held against an arrangement. */
    static final String MODEL = "which model it is";

    static final RuleBook<CoCommissioningArrangement, Landscape> BOOK = RuleBook.of(
            Demand.rule(
                    "COC-01",
                    "A joint or delegated arrangement in force rests on a power of NHS England to share its functions or to delegate them.",
                    Severity.ERROR,
                    CCG_YEARS,
                    CoCommissioningPowers.SECTION_13Z,
                    ArrangementRules::checkPower),
            Demand.rule(
                    "COC-03",
                    "Joint and delegated arrangements start on 1 April 2015 or later.",
                    Severity.WARNING,
                    CCG_YEARS,
                    CoCommissioningSources.NEXT_STEPS,
                    ArrangementDays::checkStart),
            Demand.rule(
                    "COC-04",
                    "Delegation starts on a 1 April and ends on a 31 March.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT_QUESTIONS,
                    ArrangementDays::checkTerm),
            Demand.rule(
                    "COC-05",
                    "Delegation needs a signed agreement, a committee and NHS England's approval.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT,
                    ArrangementRules::checkNeeds),
            Demand.rule(
                    "COC-06",
                    "Withdrawal is notified by 30 September and takes effect on the next 1 April.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT_QUESTIONS,
                    ArrangementDays::checkWithdrawals),
            Demand.rule(
                    "COC-14",
                    "A CCG exercises no function that the terms it works under reserve to NHS England.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT,
                    ReservedFunctions::check),
            Demand.rule(
                    "COC-15",
                    "NHS England stays liable for a function it has delegated.",
                    Severity.ERROR,
                    CCG_YEARS,
                    CoCommissioningPowers.LIABILITY,
                    ArrangementRules::checkLiability));

    private ArrangementRules() {}

    /** Without a power over functions of NHS England an arrangement covers nobody, whatever it says. */
    private static void checkPower(CoCommissioningArrangement arrangement, Findings findings) {
        if (arrangement.isModel(GREATER_INVOLVEMENT)
                || covered(arrangement, findings).isEmpty()) {
            return;
        }
        Set<LegalProvision> basis = arrangement.legalBasis();
        boolean joint = arrangement.isModel(JOINT);
        Function<LegalProvision, Answer> lets =
                joint ? CoCommissioningPowers::letsShare : CoCommissioningPowers::letsDelegate;
        List<LegalProvision> giving =
                basis.stream().filter(law -> lets.apply(law).isYes()).toList();
        if (giving.stream().anyMatch(law -> law.inForceOn(findings.day()))) {
            return;
        }
        String verb = joint ? "share" : "delegate";
        List<LegalProvision> unclear = basis.stream()
                .filter(law -> lets.apply(law) == Answer.NOT_KNOWN)
                .toList();
        if (arrangement.model().isEmpty()) {
            findings.missing(MODEL);
        } else if (basis.isEmpty()) {
            findings.missing("on which power it rests");
        } else if (!unclear.isEmpty()) {
            unclear.forEach(law -> findings.missing("whether " + law + " lets NHS England " + verb + " its functions"));
        } else {
            String one = basis.size() == 1 ? "s" : "";
            findings.violated("it rests on " + list(basis) + ", which "
                            + (giving.isEmpty()
                                    ? "give" + one + " no power to " + verb + " functions of NHS England"
                                    : (one.isEmpty() ? "are" : "is") + " not in force on " + findings.day())
                            + "; NHS England " + verb + "s them on "
                            + CoCommissioningPowers.DELEGATED_OR_JOINT.provision() + " of the 2006 Act")
                    .naming("basis", list(basis));
        }
    }

    private static void checkNeeds(CoCommissioningArrangement arrangement, Findings findings) {
        Set<Ccg> covered = delegatedTo(arrangement, findings);
        if (covered.isEmpty()) {
            return;
        }
        LocalDate day = findings.day();
        Wants wants = new Wants(arrangement, day);
        require(covered, wants::hasSigned, "signed an agreement by " + day, "signed no agreement by " + day, findings);
        require(covered, wants::hasCommittee, "a committee on " + day, "no committee on " + day, findings);
        switch (wants.approvalOfNhsEngland()) {
            case YES -> {}
            case NO -> findings.violated("NHS England had not approved it by " + day + "; its approval comes first");
            case NOT_KNOWN -> findings.missing("whether NHS England had approved it by " + day);
        }
    }

    private static void require(Set<Ccg> ccgs, Function<Ccg, Answer> has, String what, String lack, Findings findings) {
        List<Ccg> lacking =
                ccgs.stream().filter(ccg -> has.apply(ccg) == Answer.NO).toList();
        if (!lacking.isEmpty()) {
            findings.violated(list(lacking) + " had " + lack + "; each CCG needs its own")
                    .naming("lacking", list(lacking));
        }
        ccgs.stream()
                .filter(ccg -> has.apply(ccg) == Answer.NOT_KNOWN)
                .forEach(ccg -> findings.missing("whether " + ccg + " had " + what));
    }

    private static void checkLiability(CoCommissioningArrangement arrangement, Findings findings) {
        for (Ccg ccg : delegatedTo(arrangement, findings)) {
            Answer all = arrangement
                    .agreementOf(ccg)
                    .map(DelegationAgreement::lossesBorneByCcg)
                    .map(losses -> losses.getOrDefault(DelegationAgreement.Loss.ANYTHING_ELSE, Answer.NOT_KNOWN))
                    .orElse(Answer.NOT_KNOWN);
            if (all.isYes()) {
                findings.violated(ccg + " answers for any loss by its agreement; NHS England stays liable, but for the"
                                + " cases that the agreement names")
                        .naming("ccg", ccg);
            } else if (all == Answer.NOT_KNOWN) {
                findings.missing("which losses " + ccg + " answers for by its agreement");
            }
        }
    }

    /** The CCGs to which it delegates that day; what lacks to tell is reported. */
    private static Set<Ccg> delegatedTo(CoCommissioningArrangement arrangement, Findings findings) {
        if (arrangement.model().isPresent() && !arrangement.isModel(DELEGATED)) {
            return Set.of();
        }
        Set<Ccg> covered = covered(arrangement, findings);
        if (arrangement.model().isEmpty() && !covered.isEmpty()) {
            findings.missing(MODEL);
            return Set.of();
        }
        return covered;
    }

    /** The CCGs for which it is in force that day; for which of them that is not known is reported. */
    private static Set<Ccg> covered(CoCommissioningArrangement arrangement, Findings findings) {
        LocalDate day = findings.day();
        Set<Ccg> covered = new LinkedHashSet<>();
        for (Ccg ccg : arrangement.ccgs()) {
            Answer inForce = arrangement.inForceFor(ccg, day);
            if (inForce.isYes()) {
                covered.add(ccg);
            } else if (inForce == Answer.NOT_KNOWN) {
                boolean forNobody = !arrangement.inForceOn(day).isYes();
                findings.missing("whether it is in force " + (forNobody ? "" : "for " + ccg + " ") + "on " + day);
            }
        }
        return covered;
    }

    private static String list(Iterable<?> things) {
        StringBuilder text = new StringBuilder();
        for (Object thing : things) {
            text.append(text.isEmpty() ? "" : ", ").append(thing);
        }
        return text.toString();
    }
}
