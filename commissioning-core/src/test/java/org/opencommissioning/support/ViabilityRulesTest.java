package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.NHS_ENGLAND;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.source.Strength;
import org.opencommissioning.support.ViabilityAssessment.Outcome;
import org.opencommissioning.support.ViabilityAssessment.Plan;

/** Each rule for viability satisfied, broken, and short of a fact; and that judgement and indicators do not touch each other. */
class ViabilityRulesTest {
    private static final RuleBook<ViabilityAssessment, CustomerBase> BOOK = SupportRules.viability();
    private static final LocalDate MARCH_2015 = LocalDate.of(2015, 3, 1);

    private static CustomerBase base(Optional<Pounds> overhead) {
        return CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(EIGHT).worth(Pounds.millions(31)),
                        Income.of(NHS_ENGLAND).worth(Pounds.millions(10)))
                .fixedOverhead(overhead)
                .build();
    }

    private static ViabilityAssessment.Builder judged(Outcome outcome) {
        return ViabilityAssessment.builder()
                .unit(UNIT)
                .outcome(outcome)
                .holder("its spokesman")
                .citation(DECISION);
    }

    private static List<String> broken(String id, ViabilityAssessment assessment, CustomerBase base) {
        return SupportFixtures.broken(BOOK, id, assessment, base, MARCH_2015);
    }

    private static List<String> missing(String id, ViabilityAssessment assessment, CustomerBase base) {
        return SupportFixtures.missing(BOOK, id, assessment, base, MARCH_2015);
    }

    @Test
    void csu09NotesACustomerWithMoreThanHalf() {
        ViabilityAssessment viable = judged(Outcome.VIABLE).build();
        assertEquals(
                List.of("one customer or group brings 75.6% of the income"),
                broken("CSU-09", viable, base(Optional.empty())));
        CustomerBase even = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.of(1)),
                        Income.of(NHS_ENGLAND).worth(Pounds.of(1)))
                .build();
        assertTrue(SupportFixtures.satisfied(BOOK, viable, even, APRIL_2014).contains("CSU-09"));
        CustomerBase nothing = CustomerBase.builder().provider(UNIT).build();
        assertTrue(SupportFixtures.satisfied(BOOK, viable, nothing, APRIL_2014).contains("CSU-09"));
        CustomerBase unknown = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(Income.of(BRENT))
                .build();
        assertEquals(List.of("the amount from NHS Brent CCG (07P)"), missing("CSU-09", viable, unknown));
        assertTrue(BOOK.rules().get(0).fromGeneralKnowledge());
    }

    private static CustomerBase partly(long eight, long total) {
        return CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(EIGHT).worth(Pounds.millions(eight)),
                        Income.of(NHS_ENGLAND),
                        Income.ofUnnamed(Income.Kind.OTHER))
                .knownTotal(Pounds.millions(total))
                .build();
    }

    @Test
    void csu09AnswersWhereWhatIsNotKnownChangesNothing() {
        ViabilityAssessment viable = judged(Outcome.VIABLE).build();
        assertEquals(
                List.of("one customer or group brings 77.5% of the income"), broken("CSU-09", viable, partly(31, 40)));
        assertEquals(
                List.of("the amount from NHS England (X24) and the amount from others not named"),
                missing("CSU-09", viable, partly(31, 93)));
        CustomerBase group = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(BRENT).worth(Pounds.of(60)).actingAs("them"),
                        Income.of(NHS_ENGLAND).actingAs("them"))
                .knownTotal(Pounds.of(100))
                .build();
        assertEquals(
                List.of("one customer or group brings at least 60.0% of the income"), broken("CSU-09", viable, group));
        CustomerBase small = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(
                        Income.of(EIGHT).worth(Pounds.of(30)),
                        Income.ofUnnamed(Income.Kind.OTHER).worth(Pounds.of(35)),
                        Income.of(NHS_ENGLAND))
                .knownTotal(Pounds.of(100))
                .build();
        assertTrue(SupportFixtures.satisfied(BOOK, viable, small, APRIL_2014).contains("CSU-09"));
    }

    @Test
    void csu10AsksForAReviewWhereTheRestDoesNotBearTheOverhead() {
        ViabilityAssessment nobody = ViabilityAssessment.builder()
                .unit(UNIT)
                .outcome(Outcome.NOT_ASSESSED)
                .addAllLeaving(EIGHT)
                .build();
        assertEquals(
                List.of(
                        "the income left, £10,000,000, does not bear the fixed overhead of £12,000,000; review its viability"),
                broken("CSU-10", nobody, base(Optional.of(Pounds.millions(12)))));
        assertEquals(List.of(), broken("CSU-10", nobody, base(Optional.of(Pounds.millions(10)))));
        assertEquals(
                List.of("the fixed overhead of NHS North West London Commissioning Support Unit (0AT)"),
                missing("CSU-10", nobody, base(Optional.empty())));
        CustomerBase unknown = CustomerBase.builder()
                .provider(UNIT)
                .addIncomes(Income.of(EIGHT), Income.of(NHS_ENGLAND).worth(Pounds.of(1)))
                .fixedOverhead(Pounds.of(1))
                .build();
        assertEquals(List.of("the amount from 8 customers together"), missing("CSU-10", nobody, unknown));
    }

    @Test
    void csu10TakesAStatedJudgementForAReviewAndAnOpinionForNone() {
        CustomerBase base = base(Optional.of(Pounds.millions(12)));
        ViabilityAssessment.Builder review = judged(Outcome.VIABLE).addAllLeaving(EIGHT);
        assertTrue(SupportFixtures.satisfied(BOOK, review.build(), base, APRIL_2014)
                .contains("CSU-10"));
        ViabilityAssessment opinion = judged(Outcome.NOT_VIABLE_STANDALONE)
                .strength(Strength.OPINION)
                .addAllLeaving(EIGHT)
                .build();
        assertEquals(1, broken("CSU-10", opinion, base).size());
        assertEquals(List.of("a stated judgement of whether it is viable"), missing("CSU-11", opinion, base));
    }

    @Test
    void csu11WantsAPlanForAUnitThatIsNotViable() {
        CustomerBase base = base(Optional.empty());
        ViabilityAssessment merging =
                judged(Outcome.NOT_VIABLE_STANDALONE).plan(Plan.MERGE).build();
        assertTrue(SupportFixtures.satisfied(BOOK, merging, base, APRIL_2014).contains("CSU-11"));
        assertEquals(
                List.of("it is held to be not viable by itself, and nothing is planned; merge, close or shrink it"),
                broken(
                        "CSU-11",
                        judged(Outcome.NOT_VIABLE_STANDALONE).plan(Plan.NONE).build(),
                        base));
        assertEquals(
                List.of("what is to become of it"),
                missing("CSU-11", judged(Outcome.NOT_VIABLE_STANDALONE).build(), base));
        assertEquals(
                List.of("a stated judgement of whether it is viable"),
                missing(
                        "CSU-11",
                        ViabilityAssessment.builder()
                                .unit(UNIT)
                                .outcome(Outcome.NOT_ASSESSED)
                                .build(),
                        base));
    }

    @Test
    void csu13SeesAUnitThatIsNotAccreditedAtRiskFromFebruary2015() {
        CustomerBase base = base(Optional.empty());
        ViabilityAssessment refused =
                judged(Outcome.VIABLE).accredited(Answer.NO).build();
        assertEquals(
                List.of("it was not accredited for the lead provider framework, and is viable; it is at risk"),
                broken("CSU-13", refused, base));
        assertEquals(List.of(), SupportFixtures.broken(BOOK, "CSU-13", refused, base, LocalDate.of(2015, 2, 4)));
        assertEquals(
                List.of("whether it was accredited for the lead provider framework"),
                missing("CSU-13", judged(Outcome.VIABLE).build(), base));
        ViabilityAssessment atRisk =
                judged(Outcome.VIABLE_AT_RISK).accredited(Answer.NO).build();
        assertTrue(SupportFixtures.satisfied(BOOK, atRisk, base, MARCH_2015).contains("CSU-13"));
    }

    @Test
    void anIndicatorDoesNotOverruleAJudgement() {
        ViabilityAssessment closing = judged(Outcome.CLOSING).build();
        CustomerBase solvent = base(Optional.of(Pounds.millions(1)));
        assertEquals(Outcome.CLOSING, closing.outcome());
        assertEquals(Pounds.millions(41), solvent.residualAfter(closing.leaving()));
        assertTrue(BOOK.without(RuleId.of("CSU-09"))
                .check(closing, solvent, MARCH_2015)
                .passes());
    }

    @Test
    void aJudgementHasAHolderAndASource() {
        assertEquals(
                "ViabilityAssessment of NHS North West London Commissioning Support Unit (0AT): viable without a holder; say whose"
                        + " judgement it is; viable without a citation; say where it is said",
                problem(() -> ViabilityAssessment.builder()
                        .unit(UNIT)
                        .outcome(Outcome.VIABLE)
                        .build()));
        assertEquals(
                "NHS North West London Commissioning Support Unit (0AT): not viable stand-alone, by its spokesman",
                judged(Outcome.NOT_VIABLE_STANDALONE).build().toString());
        assertEquals(
                Set.of("CSU-09", "CSU-10", "CSU-11", "CSU-13"),
                Set.copyOf(
                        BOOK.rules().stream().map(rule -> rule.id().toString()).toList()));
    }

    @Test
    void looksAtTheCustomersOfNoOtherUnit() {
        CustomerBase other = CustomerBase.builder()
                .provider(SupportFixtures.csu("0AX", "South London CSU", "2013-04-01 to unknown"))
                .build();
        assertEquals(
                "NHS North West London Commissioning Support Unit (0AT): viable, by its spokesman: checked beside what is known of"
                        + " another unit, South London CSU (0AX); give that of NHS North West London Commissioning Support Unit (0AT)",
                problem(() -> BOOK.check(judged(Outcome.VIABLE).build(), other, MARCH_2015)));
    }
}
