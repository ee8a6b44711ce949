package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.BudgetRules.Lists;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Agreement;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

class PrimaryCareRulesTest {
    private static final LocalDate DAY = LocalDate.of(2015, 4, 1);
    private static final Citation NEWS = Citation.of(Source.of(SourceKind.PRESS, "News of 12 February 2015"));
    private static final Tolerance<Pounds> HUNDREDTH = Tolerance.relativePounds(Proportion.of(1, 100));

    private static PrimaryCareBudget.Builder england(FinancialYear year) {
        return PrimaryCareBudget.builder().year(year).name("England").evidence(Evidence.assumed("for a test"));
    }

    private static PrimaryCareBudget paid(String year) {
        return england(FinancialYear.parse(year)).publishedTotal(Pounds.of(1)).build();
    }

    private static PublishedShare share(String subject, long millions, String percent) {
        return PublishedShare.builder()
                .subject(subject)
                .part(Stated.exactly(Pounds.millions(millions), NEWS))
                .whole(Stated.exactly(Pounds.parse("£7.6bn"), NEWS))
                .share(Stated.exactly(Proportion.parse(percent), NEWS))
                .build();
    }

    @Test
    void fin23WeightedListsAddUpToRegisteredOnes() {
        PrimaryCareBudget nation = england(YEAR_2014)
                .registeredPatients(new BigDecimal(56_633_982))
                .weightedPatients(new BigDecimal(56_625_866))
                .build();
        assertTrue(BudgetRules.lists()
                .check(nation, Lists.of(Answer.YES, Proportion.of(1, 1000)), DAY)
                .passes());
        assertEquals(
                "FIN-23 (error) England, 2014-15, 0 lines of £0: weighted lists of 56625866 are 8116 from the 56633982"
                        + " registered patients, more than 0.01% of them [How the formula of the global sum is normalised"
                        + " (from general knowledge)]",
                BudgetRules.lists()
                        .check(nation, Lists.of(Answer.YES, Proportion.of(1, 10_000)), DAY)
                        .violations()
                        .get(0)
                        .toString());
    }

    @Test
    void fin23SaysWhatItWouldHaveToKnow() {
        Verdict none = BudgetRules.lists()
                .check(england(YEAR_2014).build(), Lists.of(Answer.YES, Proportion.of(1, 1000)), DAY);
        assertEquals(
                "[the registered list, the weighted list]",
                none.notAssessed().stream()
                        .map(each -> each.missingFact())
                        .toList()
                        .toString());
        PrimaryCareBudget ofOne = england(YEAR_2014).body(OdsCode.of("07P")).build();
        assertEquals(
                "[the lists of all practices, of which 07P (England) has a part]",
                BudgetRules.lists()
                        .check(ofOne, Lists.of(Answer.YES, Proportion.of(1, 1000)), DAY)
                        .notAssessed()
                        .stream()
                        .map(each -> each.missingFact())
                        .toList()
                        .toString());
    }

    @Test
    void howFarListsMayBeApartIsAShare() {
        Lists lists = Lists.of(Answer.YES, Proportion.of(1, 1000));
        assertEquals("lists of all practices (yes), up to 0.10% apart", lists.toString());
        assertEquals(
                "Lists: the tolerance is 2, expected 0 to 1", problem(() -> Lists.of(Answer.YES, Proportion.of(2, 1))));
    }

    @Test
    void fin23TheCallerSaysWhetherItIsOfAllPractices() {
        PrimaryCareBudget two = england(YEAR_2014)
                .registeredPatients(new BigDecimal(1000))
                .weightedPatients(new BigDecimal(900))
                .build();
        assertEquals(
                List.of("whether England has the lists of all practices"),
                missing(BudgetRules.lists().check(two, Lists.of(Answer.NOT_KNOWN, Proportion.of(1, 1000)), DAY)));
        assertEquals(
                List.of("the lists of all practices, of which England has a part"),
                missing(BudgetRules.lists().check(two, Lists.of(Answer.NO, Proportion.of(1, 1000)), DAY)));
        assertEquals(
                1,
                BudgetRules.lists()
                        .check(two, Lists.of(Answer.YES, Proportion.of(1, 1000)), DAY)
                        .violations()
                        .size());
    }

    private static List<String> missing(Verdict verdict) {
        assertEquals(List.of(), verdict.violations());
        return verdict.notAssessed().stream().map(NotAssessed::missingFact).toList();
    }

    @Test
    void fin25DoesNotKnowWhatNoTableNames() {
        PrimaryCareBudget unnamed = england(YEAR_2014)
                .addLines(Line.of(PaymentCategory.unmapped("Winter scheme"), Pounds.of(1)))
                .build();
        assertEquals(
                List.of("whether the figures of England, 2014-15, are payments of a ledger"),
                missing(BudgetRules.comparisons().check(unnamed, paid("2018-19"), DAY)));
        assertEquals(
                List.of("whether the figures of England, 2014-15, are payments of a ledger"),
                missing(BudgetRules.comparisons()
                        .check(paid("2018-19"), england(YEAR_2014).build(), DAY)));
        assertEquals(List.of(), missing(BudgetRules.comparisons().check(unnamed, paid("2015-16"), DAY)));
    }

    @Test
    void fin25PaymentsBefore2016AreNotComparedWithLaterOnes() {
        assertEquals(
                "it is held against England, 2018-19; what is paid through the ledger ISFE is in these figures as a whole"
                        + " from 2016-17 on only, so that 2014-15 and 2018-19 differ by more than money",
                BudgetRules.comparisons()
                        .check(paid("2014-15"), paid("2018-19"), DAY)
                        .violations()
                        .get(0)
                        .message());
        assertEquals(
                1,
                BudgetRules.comparisons()
                        .check(paid("2016-17"), paid("2015-16"), DAY)
                        .violations()
                        .size());
        assertTrue(BudgetRules.comparisons()
                .check(paid("2014-15"), paid("2015-16"), DAY)
                .passes());
        assertTrue(BudgetRules.comparisons()
                .check(paid("2016-17"), paid("2018-19"), DAY)
                .passes());
    }

    @Test
    void fin25LeavesBudgetsThatAreNoPaymentsAlone() {
        PrimaryCareBudget proposal = england(YEAR_2014)
                .addLines(Line.of(PaymentCategories.standard().of("New investment")))
                .build();
        assertTrue(
                BudgetRules.comparisons().check(proposal, paid("2018-19"), DAY).passes());
    }

    /** As published of 2013-14. */
    @Test
    void fin26PublishedSharesGiveThePublishedAmounts() {
        for (PublishedShare share : new PublishedShare[] {
            share("premises", 608, "8.0%"), share("QOF", 982, "12.9%"), share("enhanced services", 620, "8.1%")
        }) {
            assertTrue(BudgetRules.shares().check(share, HUNDREDTH, DAY).passes(), share::toString);
            assertEquals(Agreement.CONSISTENT, share.agreement(HUNDREDTH));
        }
        assertEquals(
                Agreement.INCONSISTENT, share("enhanced services", 620, "8.1%").agreement(Tolerance.none()));
    }

    @Test
    void fin26SaysWhatAShareWouldGive() {
        PublishedShare wrong = share("QOF", 928, "12.9%");
        assertEquals(
                "12.9% of £7,600,000,000 is £980,400,000, which is not £928,000,000 within 1/100 of the value",
                BudgetRules.shares()
                        .check(wrong, HUNDREDTH, DAY)
                        .violations()
                        .get(0)
                        .message());
        PublishedShare bound = PublishedShare.builder()
                .subject("QOF")
                .part(wrong.part())
                .whole(wrong.whole())
                .share(Stated.over(Proportion.parse("12%"), NEWS))
                .build();
        assertEquals(Agreement.NOT_COMPARABLE, bound.agreement(HUNDREDTH));
        assertEquals(
                "a whole and a share that are said as numbers rather than as bounds",
                BudgetRules.shares()
                        .check(bound, HUNDREDTH, DAY)
                        .notAssessed()
                        .get(0)
                        .missingFact());
    }

    @Test
    void anAmountAHeadIsAShareToo() {
        PublishedShare each = PublishedShare.builder()
                .subject("payments to practices")
                .part(Stated.about(Pounds.parse("£7.6bn"), NEWS))
                .whole(Stated.exactly(Pounds.of(136), NEWS))
                .share(Stated.about(Proportion.of(55_900_000, 1), NEWS))
                .build();
        assertEquals(Pounds.parse("£7,602,400,000"), each.impliedPart());
        assertEquals(Agreement.CONSISTENT, each.agreement(HUNDREDTH));
    }

    @Test
    void aShareHasASubject() {
        assertEquals("PublishedShare \" \": the subject is blank", problem(() -> share(" ", 1, "1%")));
    }
}
