package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.budget.BudgetFixtures.ARTICLE;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.YEAR_2014;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.PaymentCategory.Recurrence;
import org.opencommissioning.budget.PrimaryCareBudget.Line;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

class PrimaryCareBudgetTest {
    private static final PaymentCategories CATEGORIES = PaymentCategories.standard();
    private static final Evidence PRESS = Evidence.of(Certainty.PRESS, ARTICLE);
    private static final NationalBody NHS_ENGLAND = NationalBody.builder()
            .code(OdsCode.of("X24"))
            .names(Timeline.always("NHS England"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
            .build();

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

    /** Its scope is all that the article says of it. */
    private static PrimaryCareBudget proposal() {
        return PrimaryCareBudget.builder()
                .year(YEAR_2014)
                .name("co-commissioning of the eight")
                .addAllLines(Stream.of("GMS", "PMS", "Premises", "Enhanced services", "New investment")
                        .map(name -> Line.of(CATEGORIES.of(name)))
                        .toList())
                .evidence(PRESS)
                .build();
    }

    @Test
    void fin21ItsTotalIsTheSumOfItsLines() {
        PrimaryCareBudget budget = budget("E87008", line("Global Sum", 100), line("Seniority", -30))
                .build();
        assertEquals(Pounds.of(70), budget.total());
        assertEquals("E87008, 2014-15, 2 lines of £70", budget.toString());
        assertEquals(Pounds.ZERO, budget("E87008").build().total());
    }

    @Test
    void showsAPublishedTotalBesideTheSumOfItsLines() {
        PrimaryCareBudget budget = budget("E87008", line("Global Sum", 100), line("Seniority", 30))
                .publishedTotal(Pounds.of(129))
                .build();
        assertEquals(Pounds.of(130), budget.total());
        assertEquals(Optional.of(Pounds.of(-1)), budget.difference());
        assertEquals(Optional.empty(), budget("E87008").build().difference());
    }

    @Test
    void aProposalNamesItsScopeAndNoAmount() {
        PrimaryCareBudget proposal = proposal();
        assertEquals(
                "co-commissioning of the eight, 2014-15, 5 lines, 5 of them without an amount", proposal.toString());
        NotKnownException e = assertThrows(NotKnownException.class, proposal::total);
        assertEquals(
                "The total of co-commissioning of the eight is not known: the amount of General Practice - GMS,"
                        + " General Practice - PMS, Premises Payments, Enhanced services, New investment is missing;"
                        + " known() is the budget without",
                e.getMessage());
        assertThrows(NotKnownException.class, proposal::byStream);
        assertEquals(5, proposal.withoutAmount().size());
        assertEquals(Pounds.ZERO, proposal.known().total());
        assertEquals(
                List.of("PMS", "premises", "new investment"),
                proposal.lines().stream()
                        .flatMap(line -> line.category().stream().stream())
                        .map(PrimaryCareStream::label)
                        .toList());
        assertEquals(
                "[General Practice - GMS, Enhanced services]",
                proposal.unmapped().toString());
    }

    @Test
    void whatIsKnownLeavesOutThePublishedTotalOfMore() {
        PrimaryCareBudget budget = budget("E87008", line("Global Sum", 100), Line.of(CATEGORIES.of("Seniority")))
                .publishedTotal(Pounds.of(130))
                .build();
        assertThrows(NotKnownException.class, budget::difference);
        assertEquals(Pounds.of(100), budget.known().total());
        assertEquals(Optional.empty(), budget.known().publishedTotal());
        assertEquals("E87008, 2014-15, 2 lines, 1 of them without an amount", budget.toString());
    }

    @Test
    void addsUpByStreamAndKeepsWhatHasNone() {
        PrimaryCareBudget budget = budget(
                        "E87008",
                        line("Seniority", 1),
                        line("Appraisal Costs", 2),
                        line("Minor Surgery", 4),
                        line("Total National Enhanced Services", 8),
                        line("Nobody knows", 16))
                .build();
        assertEquals(
                Map.of(PrimaryCareStream.PEOPLE, Pounds.of(3), PrimaryCareStream.DIRECTED_ENHANCED, Pounds.of(4)),
                budget.byStream());
        assertEquals(
                "[Total National Enhanced Services £8, Nobody knows £16]",
                budget.unmapped().toString());
    }

    @Test
    void fin19RecurrentAndNonRecurrentMakeTheLine() {
        Line line = line("Minor Surgery", 10);
        assertEquals(Recurrence.NOT_SAID, line.recurrence());
        assertEquals(Recurrence.RECURRENT, line("Global Sum", 10).recurrence());
        assertEquals(
                Recurrence.NON_RECURRENT,
                line.recurring(Recurrence.NON_RECURRENT).recurrence());
        Line split = line.split(Pounds.of(7), Pounds.of(3));
        assertEquals(Recurrence.BOTH, split.recurrence());
        assertEquals(Optional.of(Pounds.of(7)), split.recurrent());
        assertEquals(
                "Line Minor Surgery £10: £7 recurrent and £2 non-recurrent make £9",
                problem(() -> line.split(Pounds.of(7), Pounds.of(2))));
        assertEquals(
                "Line Minor Surgery: it is split, and has no amount",
                problem(() -> Line.of(line.category()).split(Pounds.of(7), Pounds.of(2))));
        assertEquals(
                "Line Minor Surgery £10: it is split, and said to be recurrent",
                problem(() -> split.recurring(Recurrence.RECURRENT)));
    }

    @Test
    void addsUpWhatRecursOnlyWhereItIsKnownOfAll() {
        PrimaryCareBudget split = budget("07P", line("Alcohol", 10).split(Pounds.of(7), Pounds.of(3)))
                .build();
        PrimaryCareBudget once = budget("07P", line("Alcohol", 5).recurring(Recurrence.NON_RECURRENT))
                .build();
        assertEquals(
                Optional.of(Pounds.of(14)), split.plus(split).lines().get(0).recurrent());
        assertEquals(Recurrence.NOT_SAID, split.plus(once).lines().get(0).recurrence());
        assertEquals(Recurrence.NON_RECURRENT, once.plus(once).lines().get(0).recurrence());
    }

    @Test
    void fin21ALineHasOneHolderOnADay() {
        Timeline<Organisation> delegated = Timeline.<Organisation>builder()
                .put(DateSpan.until(LocalDate.of(2014, 9, 30)), NHS_ENGLAND)
                .put(DateSpan.from(LocalDate.of(2014, 10, 1)), HARROW)
                .build();
        Line line = line("Global Sum", 10).heldBy(delegated);
        assertEquals(Optional.of(NHS_ENGLAND), line.holders().on(LocalDate.of(2014, 4, 1)));
        assertEquals(Optional.of(HARROW), line.holders().on(LocalDate.of(2015, 3, 31)));
        assertEquals(Optional.empty(), line("Global Sum", 10).holders().on(LocalDate.of(2014, 4, 1)));
        PrimaryCareBudget both = budget("08E", line)
                .build()
                .plus(budget("08E", line("Global Sum", 5)).build());
        assertEquals("[Global Sum £10, Global Sum £5]", both.lines().toString());
        assertThrows(
                IllegalArgumentException.class,
                () -> Timeline.<Organisation>builder()
                        .put(DateSpan.always(), NHS_ENGLAND)
                        .put(DateSpan.always(), HARROW)
                        .build());
    }

    @Test
    void givesWhatEachRegisteredPatientComesTo() {
        Line line = line("Global Sum", 100);
        assertEquals(Optional.empty(), budget("E87008", line).build().perRegisteredPatient());
        assertEquals(
                Optional.empty(),
                budget("E87008", line)
                        .registeredPatients(BigDecimal.ZERO)
                        .build()
                        .perRegisteredPatient());
        assertEquals(
                Optional.of(Pounds.parse("£66.67")),
                budget("E87008", line)
                        .registeredPatients(new BigDecimal("1.5"))
                        .build()
                        .perRegisteredPatient());
    }

    @Test
    void saysAllThatIsWrongWithIt() {
        assertEquals(
                "PrimaryCareBudget of nobody, 2014-15, 0 lines of £0: it has neither a body nor a name;"
                        + " patients below zero",
                problem(() -> PrimaryCareBudget.builder()
                        .year(YEAR_2014)
                        .evidence(PRESS)
                        .weightedPatients(new BigDecimal(-1))
                        .build()));
    }
}
