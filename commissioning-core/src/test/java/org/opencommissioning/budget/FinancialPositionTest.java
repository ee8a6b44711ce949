package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.BOARD;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.HILLINGDON;
import static org.opencommissioning.budget.BudgetFixtures.REGISTER;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2012;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2013;
import static org.opencommissioning.budget.BudgetFixtures.body;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.budget.FinancialPosition.Span;
import org.opencommissioning.budget.FinancialPosition.Stage;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;

class FinancialPositionTest {
    private static final Stated<Pounds> HILLINGDON_2012 =
            Stated.exactly(Pounds.parse("£21.2m"), BOARD).as(Strength.FORECAST);

    private static FinancialPosition.Builder hillingdonTrust() {
        return FinancialPosition.builder()
                .body(body("5AT", "2013-03-31"))
                .year(YEAR_2012)
                .stage(Stage.FORECAST);
    }

    private static FinancialPosition.Builder harrow() {
        return FinancialPosition.builder().body(HARROW).year(YEAR_2013);
    }

    @Test
    void isADeficitOfSoMuch() {
        FinancialPosition position = hillingdonTrust().deficit(HILLINGDON_2012).build();
        assertEquals(Answer.YES, position.isDeficit());
        assertEquals(Optional.of(Pounds.parse("-£21.2m")), position.surplus());
        assertEquals(
                "Hillingdon PCT (5AT), 2012-13, forecast: deficit, exactly £21,200,000 (forecast; Hillingdon CCG, notes of 2013)",
                position.toString());
    }

    @Test
    void mayBeADeficitOfAnAmountThatNobodySays() {
        FinancialPosition position = FinancialPosition.builder()
                .body(body("5K6", "2013-03-31"))
                .year(YEAR_2012)
                .stage(Stage.ACTUAL)
                .result(Stated.exactly(Result.DEFICIT, ARTICLE))
                .build();
        assertEquals(Answer.YES, position.isDeficit());
        assertEquals(Optional.empty(), position.surplus());
        assertEquals(
                "Harrow PCT (5K6), 2012-13, actual: deficit (stated; Eight CCGs plan to bring commissioning support in-house)",
                position.toString());
    }

    @Test
    void aRoundedAmountIsNoSurplusToCalculateWith() {
        FinancialPosition about = harrow().stage(Stage.ACTUAL)
                .surplus(Stated.about(Pounds.millions(2), ARTICLE))
                .build();
        assertEquals(Answer.NO, about.isDeficit());
        assertEquals(Optional.empty(), about.surplus());
        assertEquals(Pounds.millions(2), about.amount().orElseThrow().value());
    }

    @Test
    void passesWithItsBodyToWhoeverStandsInItsPlace() {
        FinancialPosition position = hillingdonTrust().deficit(HILLINGDON_2012).build();
        assertEquals(
                Optional.of(HILLINGDON),
                position.inheritedBy(REGISTER, LocalDate.of(2014, 4, 30)).sole());
    }

    @Test
    void comparesWithFiguresOfTheSameSortOnly() {
        FinancialPosition reported = harrow().stage(Stage.FORECAST)
                .month(9)
                .span(Span.IN_YEAR)
                .basis(Basis.REPORTED)
                .surplus(Stated.exactly(Pounds.thousands(29_612), ARTICLE))
                .build();
        FinancialPosition underlying = harrow().stage(Stage.FORECAST)
                .span(Span.IN_YEAR)
                .basis(Basis.UNDERLYING)
                .surplus(Stated.exactly(Pounds.thousands(34_338), ARTICLE))
                .build();
        FinancialPosition notSaid = harrow().stage(Stage.FORECAST)
                .surplus(Stated.exactly(Pounds.thousands(29_612), ARTICLE))
                .build();
        FinancialPosition plan = harrow().stage(Stage.PLAN)
                .surplus(Stated.exactly(Pounds.thousands(20_155), ARTICLE))
                .build();
        assertEquals(Answer.YES, reported.isComparableWith(reported));
        assertEquals(Answer.NO, reported.isComparableWith(underlying));
        assertEquals(Answer.NOT_KNOWN, reported.isComparableWith(notSaid));
        assertEquals(Answer.NO, notSaid.isComparableWith(plan));
        assertEquals(
                "NHS Harrow CCG (08E), 2013-14, in year, reported, forecast at month 9: surplus, exactly £29,612,000 (stated;"
                        + " Eight CCGs plan to bring commissioning support in-house)",
                reported.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void isForecastInAnyMonthOfTheYear(int month) {
        assertEquals(
                Optional.of(month),
                harrow().stage(Stage.FORECAST)
                        .month(month)
                        .deficit(Stated.exactly(Pounds.of(5), ARTICLE))
                        .build()
                        .month());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void isForecastInNoOther(int month) {
        assertEquals(
                "FinancialPosition of NHS Harrow CCG (08E), 2013-14: month " + month
                        + ": expected 1 for April to 12 for March",
                problem(() -> harrow().stage(Stage.FORECAST)
                        .month(month)
                        .deficit(Stated.exactly(Pounds.of(5), ARTICLE))
                        .build()));
    }

    @Test
    void rejectsWhatContradictsItself() {
        assertEquals(
                "FinancialPosition of NHS Harrow CCG (08E), 2013-14: a month is given, but it is plan; only a forecast is made in a"
                        + " month; month 13: expected 1 for April to 12 for March; the amount is -£5; give it without a sign, and say"
                        + " whether it is a deficit",
                problem(() -> harrow().stage(Stage.PLAN)
                        .month(13)
                        .deficit(Stated.exactly(Pounds.of(-5), ARTICLE))
                        .build()));
        assertEquals(
                "FinancialPosition of NHS Harrow CCG (08E), 2013-14: it balances, and the amount is £5; say whether that is a"
                        + " surplus or a deficit",
                problem(() -> harrow().stage(Stage.PLAN)
                        .result(Stated.exactly(Result.BALANCE, ARTICLE))
                        .amount(Stated.exactly(Pounds.of(5), ARTICLE))
                        .build()));
        assertEquals(
                "FinancialPosition of NHS Harrow CCG (08E), 2013-14: the surplus is £0; say that it balances",
                problem(() -> harrow().stage(Stage.PLAN)
                        .surplus(Stated.exactly(Pounds.ZERO, ARTICLE))
                        .build()));
    }
}
