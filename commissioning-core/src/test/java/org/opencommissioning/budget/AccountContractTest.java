package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.REGISTER;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Stated;

/** Null is named, and nothing returned can be changed. */
class AccountContractTest {
    private static final FinancialPosition POSITION = FinancialPosition.builder()
            .body(HARROW)
            .year(YEAR_2014)
            .stage(FinancialPosition.Stage.PLAN)
            .deficit(Stated.exactly(Pounds.of(1), ARTICLE))
            .build();
    private static final Inheritance INHERITANCE = POSITION.inheritedBy(REGISTER, LocalDate.of(2014, 4, 1));
    private static final ResourceAccount ACCOUNT =
            ResourceAccount.builder().body(HARROW).year(YEAR_2014).build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        for (Class<?> type : List.of(
                FinancialPosition.class,
                FinancialPosition.Builder.class,
                Inheritance.class,
                ResourceAccount.class,
                BudgetRules.class,
                BudgetRules.Lists.class)) {
            NullContract.check(
                    type,
                    POSITION,
                    FinancialPosition.builder(),
                    INHERITANCE,
                    ACCOUNT,
                    YearlyRates.standard(),
                    Answer.YES,
                    Proportion.ONE,
                    HARROW,
                    REGISTER,
                    LocalDate.of(2014, 4, 1),
                    Pounds.ZERO,
                    Stated.exactly(Pounds.of(1), ARTICLE),
                    Apportionment.equally(List.of(HARROW.code())));
        }
    }

    @Test
    void refusesToBeChanged() {
        assertThrows(
                UnsupportedOperationException.class, () -> INHERITANCE.heirs().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> INHERITANCE.perhaps().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> INHERITANCE
                        .split(Pounds.of(1), Apportionment.equally(List.of(HARROW.code())))
                        .clear());
    }
}
