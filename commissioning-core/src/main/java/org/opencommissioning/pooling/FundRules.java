package org.opencommissioning.pooling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;

/** Who is in a pool, and what its partners have to agree. */
final class FundRules {
    private FundRules() {}

    static List<Rule<BudgetPool, MemberFacts>> all() {
        return List.of(
                GivingRules.rule(
                        "FIN-13",
                        "Whoever gains from a pool does not put more into it than it gains.",
                        Severity.WARNING,
                        PoolingSources.GOOD_SENSE,
                        Sharing::of,
                        (sharing, facts, findings) -> checkBeneficiaries((BudgetPool) sharing.move(), findings)),
                rule(
                        "FIN-17",
                        "A section 75 fund has a local authority in it and a written agreement of the contents required.",
                        PoolingSources.FROM_2013,
                        PoolingSources.SECTION_75_AGREEMENT,
                        (pool, facts, findings) -> checkSection75(pool, findings)),
                rule(
                        "FIN-18",
                        "A fund of CCGs has CCGs alone in it, and all of them contribute.",
                        CcgLaw.DAYS,
                        PoolingSources.FUND_OF_CCGS,
                        (pool, facts, findings) -> checkFundOfCcgs(pool, findings)));
    }

    private static Rule<BudgetPool, MemberFacts> rule(
            String id, String text, DateSpan window, Authority authority, Rule.Check<BudgetPool, MemberFacts> check) {
        return Rule.<BudgetPool, MemberFacts>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(Severity.ERROR)
                .window(window)
                .authority(authority)
                .check(check)
                .build();
    }

    private static void checkBeneficiaries(BudgetPool pool, Findings findings) {
        pool.netEffects().forEach((body, net) -> {
            Pounds gains = pool.total(PoolEntry.Kind.PAY_OUT, body);
            if (gains.signum() > 0 && net.signum() < 0) {
                findings.violated(body + " receives " + gains + " and gives " + net.abs() + " more than that;"
                                + " let it give less, and receive nothing")
                        .naming("member", body);
            }
        });
    }

    private static void checkSection75(BudgetPool pool, Findings findings) {
        if (!rests(pool, PoolBasis.SECTION_75, findings)) {
            return;
        }
        if (pool.members().stream().noneMatch(member -> member.kind() == OrganisationKind.LOCAL_AUTHORITY)) {
            findings.violated("no local authority is in it: " + Parties.list(pool.members())
                    + "; a fund of CCGs alone rests on section 14Z3");
        }
        if (pool.agreement().isEmpty()) {
            findings.missing("the agreement of the partners");
            return;
        }
        PoolAgreement agreement = pool.agreement().get();
        if (agreement.written() == Answer.NO) {
            findings.violated("the agreement is not in writing; write it down");
        } else if (agreement.written() == Answer.NOT_KNOWN) {
            findings.missing("whether the agreement is in writing");
        }
        Set<PoolAgreement.Term> lacking = new LinkedHashSet<>();
        for (PoolAgreement.Term term : PoolAgreement.Term.values()) {
            if (agreement.includes(term) == Answer.NO) {
                lacking.add(term);
            } else if (agreement.includes(term) == Answer.NOT_KNOWN) {
                findings.missing("whether the agreement states " + term.label());
            }
        }
        if (!lacking.isEmpty()) {
            findings.violated("the agreement does not state "
                            + lacking.stream().map(PoolAgreement.Term::label).collect(Collectors.joining("; "))
                            + "; add that")
                    .naming("lacking", lacking);
        }
    }

    private static void checkFundOfCcgs(BudgetPool pool, Findings findings) {
        if (!rests(pool, PoolBasis.SECTION_14Z3, findings)) {
            return;
        }
        Set<Organisation> others = new LinkedHashSet<>();
        Set<Organisation> silent = new LinkedHashSet<>();
        for (Organisation member : Sharing.partiesOf(pool)) {
            if (!(member instanceof Ccg)) {
                others.add(member);
            } else if (pool.total(PoolEntry.Kind.CONTRIBUTION, member).signum() == 0) {
                silent.add(member);
            }
        }
        if (!others.isEmpty()) {
            findings.violated(Parties.list(others) + (others.size() == 1 ? " is no CCG" : " are no CCGs")
                            + "; a fund with a local authority rests on section 75")
                    .naming("others", others);
        }
        boolean nobody = pool.total(PoolEntry.Kind.CONTRIBUTION).signum() == 0;
        if (nobody && pool.stage() == MoneyMove.Stage.PLANNED) {
            findings.missing("what each member is to contribute");
        } else if (!silent.isEmpty()) {
            findings.violated(Parties.list(silent) + (silent.size() == 1 ? " contributes" : " contribute")
                            + " nothing; all of them have to")
                    .naming("without contribution", silent);
        }
    }

    /** Whether a pool rests on a power; where nobody has said on which, the rule may hold or not. */
    private static boolean rests(BudgetPool pool, PoolBasis basis, Findings findings) {
        if (pool.basis() == PoolBasis.NOT_SAID) {
            findings.missing("on which power the pool rests");
        }
        return pool.basis() == basis;
    }
}
