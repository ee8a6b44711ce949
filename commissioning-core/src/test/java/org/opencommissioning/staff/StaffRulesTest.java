package org.opencommissioning.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.staff.StaffFixtures.BRENT;
import static org.opencommissioning.staff.StaffFixtures.DAY;
import static org.opencommissioning.staff.StaffFixtures.UNIT;
import static org.opencommissioning.staff.StaffFixtures.assigned;
import static org.opencommissioning.staff.StaffFixtures.complete;
import static org.opencommissioning.staff.StaffFixtures.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.NotAssessed;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.rule.Violation;

/** Each rule satisfied, broken, and short of a fact. */
class StaffRulesTest {
    private static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);

    /** Nothing said of it but who passes from whom to whom. */
    private static StaffTransfer bare() {
        return StaffTransfer.builder()
                .regime(StaffTransfer.Regime.TUPE)
                .from(UNIT)
                .addGroups(StaffTransfer.Group.of("all", StaffFixtures.provider(), Staff.unknown()))
                .build();
    }

    @Test
    void aCompleteTransferSatisfiesAllButTheNoteOnPublicBodies() {
        Verdict verdict = StaffRules.standard().check(complete().build(), assigned(), DAY);
        assertEquals(ids("TUP-01", "TUP-03", "TUP-04", "TUP-05", "TUP-06", "TUP-07", "TUP-09"), verdict.satisfied());
        assertEquals(List.of(), verdict.notAssessed());
        assertEquals(
                List.of(RuleId.of("TUP-10")),
                verdict.violations().stream().map(Violation::rule).toList());
    }

    @Test
    void tup01FollowsEveryPerson() {
        assertEquals(
                List.of("15 people were assigned to the service, and 14 pass, objected or left; account for each"),
                broken("TUP-01", complete("leavers").leavers(staff(0, "0")).build(), assigned(), DAY));
        assertEquals(
                List.of(
                        "the number of people assigned to the service",
                        "the number of people who left before",
                        "the number of people who objected",
                        "the number of people who pass"),
                missing("TUP-01", bare(), Staff.unknown(), DAY));
    }

    @Test
    void tup03PassesThoseWhoWereAssignedAndNobodyElse() {
        StaffTransfer stranger = complete()
                .addGroups(
                        StaffTransfer.Group.of("drivers", BRENT, Staff.none()).assigned(Answer.NO))
                .build();
        assertEquals(
                List.of("the group drivers to NHS Brent CCG (07P) was not assigned to the service; it stays"),
                broken("TUP-03", stranger, assigned(), DAY));
        assertEquals(
                List.of("whether the group all to Imperial College Healthcare (RYJ) was assigned to the service"),
                missing("TUP-03", bare(), assigned(), DAY));
    }

    @Test
    void tup04KeepsServiceAndTerms() {
        assertEquals(
                List.of("service does not count on, or terms changed on the day of the transfer"),
                broken("TUP-04", complete("terms").termsKept(Answer.NO).build(), assigned(), DAY));
        assertEquals(
                List.of("whether service counts on and terms stayed what they were"),
                missing("TUP-04", bare(), assigned(), DAY));
    }

    @Test
    void tup05WantsInformation28DaysBeforeFrom1May2014() {
        StaffTransfer late = complete("information")
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 9, 4)))
                .build();
        assertEquals(
                List.of(
                        "employee liability information was given on 2014-09-04, less than 28 days before the transfer on"
                                + " 2014-10-01; it was due by 2014-09-03"),
                broken("TUP-05", late, assigned(), DAY));
        assertEquals(
                List.of("the day of the employee liability information", "the day of the transfer"),
                missing("TUP-05", bare(), assigned(), DAY));
        assertTrue(rule("TUP-05").fromGeneralKnowledge());
    }

    @Test
    void tup05AndTup06GoByTheDayOfTheTransferOnWhateverDayTheyAreChecked() {
        StaffTransfer autumn = complete("information")
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 9, 10)))
                .build();
        StaffTransfer spring = complete("day", "information", "consultation")
                .day(UncertainDay.on(APRIL_2014))
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 4, 10)))
                .build();
        for (LocalDate day : List.of(APRIL_2014.minusDays(10), APRIL_2014, DAY, DAY.plusYears(1))) {
            assertEquals(1, broken("TUP-05", autumn, assigned(), day).size());
            assertEquals(List.of(), broken("TUP-06", autumn, assigned(), day));
            assertEquals(List.of(), broken("TUP-05", spring, assigned(), day));
            assertEquals(List.of(), broken("TUP-06", spring, assigned(), day));
        }
    }

    @Test
    void tup05AndTup06NeedTheDayOfATransferThatMayBeOnEitherSideOfTheChange() {
        StaffTransfer.Builder either =
                complete("day", "information", "consultation").day(UncertainDay.parse("2014-04-15..2014-05-15"));
        StaffTransfer late = either.liabilityInformation(UncertainDay.on(LocalDate.of(2014, 5, 14)))
                .build();
        for (String id : List.of("TUP-05", "TUP-06")) {
            assertEquals(List.of(), broken(id, late, assigned(), DAY));
            assertEquals(List.of("the day of the transfer"), missing(id, late, assigned(), DAY));
        }
        StaffTransfer inTime = complete("day", "information", "consultation")
                .day(UncertainDay.parse("2014-04-15..2014-05-15"))
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 3, 18)))
                .build();
        assertEquals(List.of(), missing("TUP-05", inTime, assigned(), DAY));
        assertEquals(List.of(), missing("TUP-06", inTime, assigned(), DAY));
    }

    @Test
    void tup05AndTup07AreBrokenWhereNobodyWasEverInformedOrConsulted() {
        StaffTransfer silent = complete("information", "consultation")
                .informed(Answer.NO)
                .consulted(Answer.NO)
                .build();
        assertEquals(
                List.of("employee liability information was not given; it was due by 2014-09-03"),
                broken("TUP-05", silent, assigned(), DAY));
        assertEquals(
                List.of("representatives were not informed and consulted before the transfer on 2014-10-01"),
                broken("TUP-07", silent, assigned(), DAY));
    }

    @Test
    void tup06Wanted14DaysTo30April2014() {
        StaffTransfer.Builder april =
                complete("day", "information", "consultation").day(UncertainDay.on(APRIL_2014));
        StaffTransfer inTime = april.liabilityInformation(UncertainDay.on(LocalDate.of(2014, 4, 16)))
                .consultation(UncertainSpan.parse("unknown to 2014-04-01"))
                .build();
        Verdict verdict = StaffRules.standard().check(inTime, assigned(), APRIL_2014);
        assertTrue(verdict.satisfied().contains(RuleId.of("TUP-06")));
        StaffTransfer late = complete("day", "information")
                .day(UncertainDay.on(APRIL_2014))
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 4, 17)))
                .build();
        assertEquals(
                List.of(
                        "employee liability information was given on 2014-04-17, less than 14 days before the transfer on"
                                + " 2014-04-30; it was due by 2014-04-16"),
                broken("TUP-06", late, assigned(), APRIL_2014));
        assertEquals(
                List.of("the day of the employee liability information", "the day of the transfer"),
                missing("TUP-06", bare(), assigned(), APRIL_2014));
    }

    @Test
    void tup07EndsConsultationBeforeTheTransfer() {
        assertEquals(
                List.of("consultation from 2014-09-01 to 2014-10-01 is not over before the transfer on 2014-10-01"),
                broken(
                        "TUP-07",
                        complete("consultation")
                                .consultation(UncertainSpan.parse("2014-09-01 to 2014-10-01"))
                                .build(),
                        assigned(),
                        DAY));
        assertEquals(
                List.of("consultation from 2014-11-01 to unknown is not over before the transfer on 2014-10-01"),
                broken(
                        "TUP-07",
                        complete("consultation")
                                .consultation(UncertainSpan.parse("2014-11-01 to unknown"))
                                .build(),
                        assigned(),
                        DAY));
        assertEquals(
                List.of("the day of the transfer", "the last day of the consultation"),
                missing("TUP-07", bare(), assigned(), DAY));
        assertTrue(rule("TUP-07").fromGeneralKnowledge());
    }

    @Test
    void tup09FollowsEveryFullTimeEquivalent() {
        assertEquals(
                List.of(
                        "13 full-time equivalents were assigned to the service, and 13.2 pass, objected or left; account for"
                                + " each"),
                broken("TUP-09", complete().build(), staff(15, "13.0"), DAY));
        assertEquals(
                List.of("the number of full-time equivalents assigned to the service"),
                missing("TUP-09", complete().build(), Staff.heads(15), DAY));
    }

    @Test
    void tup10NotesThatAReorganisationOfPublicBodiesIsSeldomTupeProper() {
        assertEquals(
                List.of(
                        "all employers are public bodies, and the transfer is called TUPE; it may run under COSOP or a scheme,"
                                + " as if TUPE"),
                broken("TUP-10", complete().build(), assigned(), DAY));
        assertEquals(
                List.of("whether Imperial College Healthcare (RYJ) is a public body"),
                missing("TUP-10", bare(), assigned(), DAY));
        StaffTransfer mixed = complete()
                .addGroups(
                        StaffTransfer.Group.of("nurses", StaffFixtures.provider(), Staff.none()),
                        StaffTransfer.Group.of("analysts", StaffFixtures.supplier(), Staff.none()))
                .build();
        assertEquals(List.of(), missing("TUP-10", mixed, assigned(), DAY));
        assertEquals(List.of(), broken("TUP-10", mixed, assigned(), DAY));
        StaffTransfer cosop =
                complete("regime").regime(StaffTransfer.Regime.COSOP).build();
        assertTrue(StaffRules.standard().check(cosop, assigned(), DAY).passes());
    }

    @Test
    void theRegulationsBindNoOtherRegime() {
        StaffTransfer scheme = StaffTransfer.builder()
                .regime(StaffTransfer.Regime.OTHER_SCHEME)
                .from(UNIT)
                .addGroups(StaffTransfer.Group.of("all", BRENT, staff(3, "3")))
                .objectors(Staff.none())
                .leavers(Staff.none())
                .build();
        assertTrue(StaffRules.standard().check(scheme, staff(3, "3"), DAY).passes());
    }

    private static Rule<StaffTransfer, Staff> rule(String id) {
        return StaffRules.standard().rules().stream()
                .filter(rule -> rule.id().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tup05NamesTheDaysOfTheInformation() {
        StaffTransfer late = complete("information")
                .liabilityInformation(UncertainDay.on(LocalDate.of(2014, 9, 4)))
                .build();
        assertEquals(Map.of("given", "2014-09-04", "due", "2014-09-03"), valuesOfTup05(late));
        StaffTransfer silent = complete("information").informed(Answer.NO).build();
        assertEquals(Map.of("given", "never", "due", "2014-09-03"), valuesOfTup05(silent));
    }

    private static Map<String, String> valuesOfTup05(StaffTransfer transfer) {
        return StaffRules.standard().check(transfer, assigned(), DAY).violations().stream()
                .filter(violation -> violation.rule().equals(RuleId.of("TUP-05")))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static List<String> broken(String id, StaffTransfer transfer, Staff assigned, LocalDate day) {
        return StaffRules.standard().check(transfer, assigned, day).violations().stream()
                .filter(violation -> violation.rule().equals(RuleId.of(id)))
                .map(Violation::message)
                .toList();
    }

    private static List<String> missing(String id, StaffTransfer transfer, Staff assigned, LocalDate day) {
        return StaffRules.standard().check(transfer, assigned, day).notAssessed().stream()
                .filter(each -> each.rule().equals(RuleId.of(id)))
                .map(NotAssessed::missingFact)
                .toList();
    }

    private static Set<RuleId> ids(String... ids) {
        Set<RuleId> set = new TreeSet<>();
        for (String id : ids) {
            set.add(RuleId.of(id));
        }
        return set;
    }
}
