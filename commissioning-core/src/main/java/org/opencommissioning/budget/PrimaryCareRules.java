package org.opencommissioning.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.budget.PaymentCategory.Listing;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Tolerance;

/** What published figures for primary care have to agree with, and what they must not be held against. */
final class PrimaryCareRules {
    /** From this year on what is paid through the ledger ISFE is in the figures as a whole, and not through NHAIS alone. */
    private static final FinancialYear ALL_OF_ISFE = FinancialYear.startingIn(2016);

    private static final Citation FORMULA =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "How the formula of the global sum is normalised"));

    private static final Citation PAYMENTS = Citation.of(Source.builder()
            .kind(SourceKind.DATASET)
            .publisher("NHS Digital")
            .name("NHS Payments to General Practice 2018/19")
            .build());

    static final RuleBook<PrimaryCareBudget, BudgetRules.Lists> LISTS =
            RuleBook.of(Rule.<PrimaryCareBudget, BudgetRules.Lists>builder()
                    .id(RuleId.of("FIN-23"))
                    .text("The weighted lists of all practices add up to their registered lists.")
                    .severity(Severity.ERROR)
                    .window(DateSpan.always())
                    .authority(FORMULA)
                    .check(PrimaryCareRules::checkLists)
                    .build());

    static final RuleBook<PrimaryCareBudget, PrimaryCareBudget> COMPARISONS =
            RuleBook.of(Rule.<PrimaryCareBudget, PrimaryCareBudget>builder()
                    .id(RuleId.of("FIN-25"))
                    .text("Totals of payments to practices before 2016-17 are not compared with later ones.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(PAYMENTS)
                    .check(PrimaryCareRules::checkLedgers)
                    .build());

    static final RuleBook<PublishedShare, Tolerance<Pounds>> SHARES =
            RuleBook.of(Rule.<PublishedShare, Tolerance<Pounds>>builder()
                    .id(RuleId.of("FIN-26"))
                    .text("A published share of a published whole gives the published part, within a tolerance.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.always())
                    .authority(BudgetSources.ARITHMETIC)
                    .check(PrimaryCareRules::checkShare)
                    .build());

    private PrimaryCareRules() {}

    private static void checkLists(PrimaryCareBudget nation, BudgetRules.Lists lists, Findings findings) {
        if (nation.body().isPresent() || lists.ofAllPractices() == Answer.NO) {
            // the lists of some may weigh more or less than their patients are: that is what the formula is for
            findings.missing("the lists of all practices, of which " + BudgetSum.subject(nation) + " has a part");
            return;
        }
        if (lists.ofAllPractices() == Answer.NOT_KNOWN) {
            findings.missing("whether " + BudgetSum.subject(nation) + " has the lists of all practices");
            return;
        }
        Proportion tolerance = lists.tolerance();
        requireKnown(nation.registeredPatients(), "the registered list", findings);
        requireKnown(nation.weightedPatients(), "the weighted list", findings);
        if (nation.registeredPatients().isEmpty() || nation.weightedPatients().isEmpty()) {
            return;
        }
        BigDecimal registered = nation.registeredPatients().get();
        BigDecimal weighted = nation.weightedPatients().get();
        BigDecimal apart = weighted.subtract(registered).abs();
        BigDecimal allowed = registered
                .multiply(new BigDecimal(tolerance.numerator()))
                .divide(new BigDecimal(tolerance.denominator()), registered.scale() + 2, RoundingMode.FLOOR);
        if (apart.compareTo(allowed) > 0) {
            findings.violated("weighted lists of " + plain(weighted) + " are " + plain(apart) + " from the "
                            + plain(registered) + " registered patients, more than " + tolerance.toPercent(2)
                            + " of them")
                    .naming("registered", plain(registered))
                    .naming("weighted", plain(weighted));
        }
    }

    private static void requireKnown(Optional<BigDecimal> list, String what, Findings findings) {
        if (list.isEmpty()) {
            findings.missing(what);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void checkLedgers(PrimaryCareBudget one, PrimaryCareBudget other, Findings findings) {
        boolean oneIsLater = one.year().compareTo(ALL_OF_ISFE) >= 0;
        if (oneIsLater == other.year().compareTo(ALL_OF_ISFE) >= 0) {
            return;
        }
        Answer ofPayments = areOfPayments(one).and(areOfPayments(other));
        if (ofPayments.isYes()) {
            PrimaryCareBudget earlier = oneIsLater ? other : one;
            PrimaryCareBudget later = oneIsLater ? one : other;
            findings.violated("it is held against " + BudgetSum.subject(other) + ", " + other.year()
                            + "; what is paid through the ledger ISFE is in these figures as a whole from "
                            + ALL_OF_ISFE
                            + " on only, so that " + earlier.year() + " and " + later.year()
                            + " differ by more than money")
                    .naming("earlier", earlier.year())
                    .naming("later", later.year());
        } else if (ofPayments == Answer.NOT_KNOWN) {
            for (PrimaryCareBudget budget : List.of(one, other)) {
                if (areOfPayments(budget) == Answer.NOT_KNOWN) {
                    findings.missing("whether the figures of " + BudgetSum.subject(budget) + ", " + budget.year()
                            + ", are payments of a ledger");
                }
            }
        }
    }

    /** Only what was published as paid comes from a ledger; what no table names may or may not. */
    private static Answer areOfPayments(PrimaryCareBudget budget) {
        if (budget.publishedTotal().isPresent()) {
            return Answer.YES;
        }
        boolean unnamed = budget.lines().isEmpty();
        for (PrimaryCareBudget.Line line : budget.lines()) {
            if (line.category().listing() != Listing.OTHER) {
                return Answer.YES;
            }
            unnamed |= line.category().stream().isEmpty();
        }
        return unnamed ? Answer.NOT_KNOWN : Answer.NO;
    }

    private static void checkShare(PublishedShare share, Tolerance<Pounds> tolerance, Findings findings) {
        Agreement agreement = share.agreement(tolerance);
        if (agreement == Agreement.NOT_COMPARABLE) {
            findings.missing("a whole and a share that are said as numbers rather than as bounds");
        } else if (agreement == Agreement.INCONSISTENT) {
            findings.violated(share.share().value().toPercent(1) + " of "
                            + share.whole().value() + " is " + share.impliedPart() + ", which is not "
                            + share.part().value() + " " + tolerance)
                    .naming("implied", share.impliedPart())
                    .naming("published", share.part().value());
        }
    }
}
