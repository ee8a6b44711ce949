package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Budgets for primary care add up line by line, on the evidence of all of them. */
class PrimaryCareBudgetSumsTest {
    private static final PaymentCategories CATEGORIES = PaymentCategories.standard();
    private static final Evidence PRESS = Evidence.of(Certainty.PRESS, ARTICLE);

    private static Line line(String name, long pounds) {
        return Line.of(CATEGORIES.of(name), Pounds.of(pounds));
    }

    private static PrimaryCareBudget.Builder budget(String code, Line... lines) {
        return PrimaryCareBudget.builder()
                .year(YEAR_2014)
                .body(OdsCode.of(code))
                .addLines(lines)
                .evidence(PRESS);
    }

    private static PrimaryCareBudget general(String code, Citation known) {
        return PrimaryCareBudget.builder()
                .year(YEAR_2014)
                .body(OdsCode.of(code))
                .evidence(Evidence.of(Certainty.GENERAL_KNOWLEDGE, known))
                .build();
    }

    @Test
    void addsUpLineByLine() {
        PrimaryCareBudget one = budget("07P", line("Seniority", 1), line("Alcohol", 2))
                .registeredPatients(new BigDecimal("10.5"))
                .publishedTotal(Pounds.of(3))
                .build();
        PrimaryCareBudget other = budget("07W", line("Alcohol", 4), line("New thing", 8))
                .name("Ealing")
                .registeredPatients(new BigDecimal("4.25"))
                .weightedPatients(BigDecimal.ONE)
                .build();
        PrimaryCareBudget sum = one.plus(other);
        assertEquals("07P and 07W (Ealing), 2014-15, 3 lines of £15", sum.toString());
        assertEquals("[Seniority £1, Alcohol £6, New thing £8]", sum.lines().toString());
        assertEquals(Optional.empty(), sum.publishedTotal());
        assertEquals(Optional.of(new BigDecimal("14.75")), sum.registeredPatients());
        assertEquals(Optional.empty(), sum.weightedPatients());
        assertEquals(PRESS, sum.evidence());
        PrimaryCareBudget none =
                budget("07W", Line.of(CATEGORIES.of("Alcohol"))).build();
        assertEquals(
                "[Seniority £1, Alcohol]",
                PrimaryCareBudget.sum("both", List.of(one, none)).lines().toString());
    }

    @Test
    void aSumRestsOnTheEvidenceOfAll() {
        PrimaryCareBudget one = budget("07P").build();
        PrimaryCareBudget assumed = PrimaryCareBudget.builder()
                .year(YEAR_2014)
                .body(OdsCode.of("07W"))
                .evidence(Evidence.assumed("for a question"))
                .build();
        assertEquals(
                "assumed (" + ARTICLE + "): added up from 2 budgets",
                one.plus(assumed).evidence().toString());
    }

    @Test
    void aSumOfWhatWasToldIsInferredAndOneOfCommonKnowledgeIsThat() {
        Citation known = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "GP contract"));
        Citation alsoKnown = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Premises costs"));
        PrimaryCareBudget told = budget("07P").build();
        PrimaryCareBudget one = general("07W", known);
        PrimaryCareBudget other = general("08E", alsoKnown);
        assertEquals(
                "inferred (" + ARTICLE + "; " + known + "): added up from 2 budgets",
                told.plus(one).evidence().toString());
        assertEquals(
                "inferred (" + known + "; " + ARTICLE + "): added up from 2 budgets",
                one.plus(told).evidence().toString());
        assertEquals(
                Evidence.of(Certainty.GENERAL_KNOWLEDGE, List.of(known, alsoKnown))
                        .noting("added up from 2 budgets"),
                one.plus(other).evidence());
    }

    @Test
    void refusesToAddUpTwoYearsOrNothing() {
        PrimaryCareBudget one = budget("07P").build();
        PrimaryCareBudget later = PrimaryCareBudget.builder()
                .year(YEAR_2014.plus(1))
                .body(OdsCode.of("07P"))
                .evidence(PRESS)
                .build();
        assertEquals(
                "Sum \"07P and 07P\": 07P is of 2014-15 and 07P of 2015-16; expected budgets of one year",
                problem(() -> one.plus(later)));
        assertEquals(
                "Sum \"all\": expected at least one budget", problem(() -> PrimaryCareBudget.sum("all", List.of())));
    }
}
