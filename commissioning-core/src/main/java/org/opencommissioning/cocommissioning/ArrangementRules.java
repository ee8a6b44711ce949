package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningPowers.CCG_YEARS;
import static org.opencommissioning.cocommissioning.CoCommissioningSources.CO_COMMISSIONING_YEARS;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.LegalProvision;

/** What an arrangement needs, and what it must not do. */
final class ArrangementRules {
    static final RuleBook<CoCommissioningArrangement, Landscape> BOOK = RuleBook.of(
            rule(
                    "COC-01",
                    "NHS England commissions primary medical services unless an arrangement covers CCG and day.",
                    Severity.ERROR,
                    CCG_YEARS,
                    CoCommissioningPowers.SECTION_13Z,
                    ArrangementRules::checkPower),
            rule(
                    "COC-03",
                    "Joint and delegated arrangements start on 1 April 2015 or later.",
                    Severity.WARNING,
                    CCG_YEARS,
                    CoCommissioningSources.NEXT_STEPS,
                    ArrangementDays::checkStart),
            rule(
                    "COC-04",
                    "Delegation starts on a 1 April and ends on a 31 March.",
                    Severity.WARNING,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT_QUESTIONS,
                    ArrangementDays::checkTerm),
            rule(
                    "COC-05",
                    "Delegation needs a signed agreement, a committee and NHS England's approval.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT,
                    ArrangementRules::checkNeeds),
            rule(
                    "COC-06",
                    "Withdrawal is notified by 30 September and takes effect on the next 1 April.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT_QUESTIONS,
                    ArrangementDays::checkWithdrawals),
            rule(
                    "COC-14",
                    "A CCG never exercises the functions that are reserved to NHS England.",
                    Severity.ERROR,
                    CO_COMMISSIONING_YEARS,
                    CoCommissioningSources.AGREEMENT,
                    ArrangementRules::checkFunctions),
            rule(
                    "COC-15",
                    "NHS England stays liable for a function it has delegated.",
                    Severity.ERROR,
                    CCG_YEARS,
                    CoCommissioningPowers.LIABILITY,
                    ArrangementRules::checkLiability));

    private ArrangementRules() {}

    /** What a rule asks of an arrangement, where nothing else is looked at. */
    private interface Demand {
        void of(CoCommissioningArrangement arrangement, Findings findings);
    }

    private static Rule<CoCommissioningArrangement, Landscape> rule(
            String id, String text, Severity severity, DateSpan window, Authority authority, Demand demand) {
        return Rule.<CoCommissioningArrangement, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(window)
                .authority(authority)
                .check((arrangement, landscape, findings) -> demand.of(arrangement, findings))
                .build();
    }

    /** Without a power over functions of NHS England an arrangement covers nobody, whatever it says. */
    private static void checkPower(CoCommissioningArrangement arrangement, Findings findings) {
        Set<LegalProvision> basis = arrangement.legalBasis();
        if (arrangement.isModel(GREATER_INVOLVEMENT) || !appliesOn(arrangement, findings)) {
            return;
        }
        if (basis.isEmpty()) {
            findings.missing("on which power it rests");
            return;
        }
        Predicate<LegalProvision> fits =
                law -> CoCommissioningPowers.isOverNhsEngland(law) && law.inForceOn(findings.day());
        if (basis.stream().noneMatch(fits)) {
            findings.violated("it rests on " + list(basis) + ", which "
                            + (basis.stream().anyMatch(CoCommissioningPowers::isOverNhsEngland)
                                    ? "is not in force on " + findings.day()
                                    : "gives no power over functions of NHS England")
                            + "; NHS England shares and delegates on "
                            + CoCommissioningPowers.DELEGATED_OR_JOINT.provision())
                    .naming("basis", list(basis));
        }
    }

    private static void checkNeeds(CoCommissioningArrangement arrangement, Findings findings) {
        LocalDate day = findings.day();
        Set<Ccg> covered = covered(arrangement, day);
        if (!arrangement.isModel(DELEGATED) || !appliesOn(arrangement, findings)) {
            return;
        }
        Wants wants = new Wants(arrangement, day);
        require(covered, wants::hasSigned, "agreement signed by", "whether an agreement was signed by", findings);
        require(covered, wants::hasCommittee, "committee of", "the committee of", findings);
        switch (wants.approvalOfNhsEngland()) {
            case YES -> {}
            case NO -> findings.violated("NHS England had not approved it by " + day + "; it has to first");
            case NOT_KNOWN -> findings.missing("whether NHS England has approved it");
        }
    }

    private static void require(
            Set<Ccg> ccgs, Function<Ccg, Answer> has, String what, String missing, Findings findings) {
        List<Ccg> lacking =
                ccgs.stream().filter(ccg -> has.apply(ccg) == Answer.NO).toList();
        if (!lacking.isEmpty()) {
            findings.violated("there is no " + what + " " + list(lacking) + " on " + findings.day()
                            + "; each CCG needs its own")
                    .naming("lacking", list(lacking));
        }
        List<Ccg> unknown =
                ccgs.stream().filter(ccg -> has.apply(ccg) == Answer.NOT_KNOWN).toList();
        if (!unknown.isEmpty()) {
            findings.missing(missing + " " + list(unknown));
        }
    }

    private static void checkFunctions(CoCommissioningArrangement arrangement, Findings findings) {
        if (arrangement.isModel(GREATER_INVOLVEMENT)) {
            return;
        }
        List<AgreementTerms> given = arrangement.agreements().stream()
                .flatMap(agreement -> agreement.terms().stream())
                .distinct()
                .toList();
        if (arrangement.functions().isEmpty() && given.isEmpty()) {
            findings.missing("which functions are to go to the CCGs");
        }
        for (AgreementTerms terms : given.isEmpty() ? List.of(AgreementTerms.of2015()) : given) {
            for (CommissioningFunction function : arrangement.functions()) {
                Optional<AgreementTerms.Scope> scope = terms.scopeOf(function);
                if (scope.isEmpty()) {
                    findings.missing("whether " + function.label() + " may go to CCGs by the " + terms.version());
                } else if (scope.get() == AgreementTerms.Scope.RESERVED) {
                    findings.violated(function.label() + " is among its functions; the " + terms.version()
                                    + " reserves that to NHS England")
                            .naming("function", function.label());
                }
            }
        }
    }

    private static void checkLiability(CoCommissioningArrangement arrangement, Findings findings) {
        if (!arrangement.isModel(DELEGATED) || !appliesOn(arrangement, findings)) {
            return;
        }
        for (Ccg ccg : covered(arrangement, findings.day())) {
            Answer all = arrangement
                    .agreementOf(ccg)
                    .map(DelegationAgreement::lossesBorneByCcg)
                    .map(losses -> losses.getOrDefault(DelegationAgreement.Loss.ANYTHING_ELSE, Answer.NOT_KNOWN))
                    .orElse(Answer.NOT_KNOWN);
            if (all.isYes()) {
                findings.violated(
                                "by its agreement " + ccg
                                        + " answers for any loss; NHS England stays liable but for the cases the agreement names")
                        .naming("ccg", ccg);
            } else if (all == Answer.NOT_KNOWN) {
                findings.missing("which losses " + ccg + " answers for by its agreement");
            }
        }
    }

    /** Whether it is in force; of what may be, that is what is missing. */
    private static boolean appliesOn(CoCommissioningArrangement arrangement, Findings findings) {
        Answer inForce = arrangement.ccgs().stream()
                .map(ccg -> arrangement.inForceFor(ccg, findings.day()))
                .reduce(Answer.NO, Answer::or);
        if (inForce == Answer.NOT_KNOWN) {
            findings.missing("whether it is in force on " + findings.day());
        }
        return inForce.isYes();
    }

    private static Set<Ccg> covered(CoCommissioningArrangement arrangement, LocalDate day) {
        return arrangement.ccgs().stream()
                .filter(ccg -> arrangement.inForceFor(ccg, day).isYes())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String list(Iterable<?> things) {
        StringBuilder text = new StringBuilder();
        for (Object thing : things) {
            text.append(text.isEmpty() ? "" : ", ").append(thing);
        }
        return text.toString();
    }
}
