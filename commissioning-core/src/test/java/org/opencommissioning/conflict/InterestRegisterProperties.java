package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.conflict.ConflictFixtures.BOB;
import static org.opencommissioning.conflict.ConflictFixtures.CARE;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.Verdict;

/** Registers are held to their days, day by day, and what is not known of the days never makes a wrong answer. */
class InterestRegisterProperties {
    private static final LocalDate GUIDANCE_2016 = LocalDate.of(2016, 6, 28);
    private static final LocalDate GUIDANCE_2017 = LocalDate.of(2017, 6, 16);
    private static final LocalDate LAST_CCG_DAY = LocalDate.of(2022, 6, 30);

    /** How much less is told of a day than is so: it may be so many days earlier or later, or not be told at all. */
    record Blur(int before, int after, boolean told) {
        UncertainDay of(LocalDate day) {
            return told ? UncertainDay.between(day.minusDays(before), day.plusDays(after)) : UncertainDay.unknown();
        }
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return ConflictArbitraries.days();
    }

    @Provide
    static Arbitrary<Ccg> ccgs() {
        return ConflictArbitraries.ccgs();
    }

    @Provide
    static Arbitrary<InterestRegister> registers() {
        return ConflictArbitraries.registers();
    }

    @Property
    void noRuleFailsAndNoneIsSilentUnderTheGuidance(
            @ForAll @From("registers") InterestRegister register, @ForAll @From("days") LocalDate day) {
        Verdict verdict = ConflictRules.registers().check(register, LANDSCAPE, later(GUIDANCE_2017, day));
        Set<String> heard = new TreeSet<>();
        verdict.satisfied().forEach(rule -> heard.add(rule.toString()));
        verdict.violations().forEach(violation -> heard.add(violation.rule().toString()));
        verdict.notAssessed().forEach(other -> heard.add(other.rule().toString()));
        assertEquals(Set.of("COC-17", "COC-19", "COC-22"), heard);
        assertEquals(
                register.complete(),
                verdict.notAssessed().stream()
                        .noneMatch(other -> other.missingFact().equals("the list of all its entries")));
    }

    @Provide
    static Arbitrary<Blur> blurs() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, true, true, false))
                .as(Blur::new);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days of the CCG, the last one at the latest that of all. */
    private static DateSpan lifeOf(Ccg ccg) {
        return ccg.operationalLife()
                .known()
                .flatMap(life -> life.intersection(DateSpan.until(LAST_CCG_DAY)))
                .orElseThrow();
    }

    private static List<String> check(String id, InterestRegister register, LocalDate day) {
        return found(id, ConflictRules.registers(), register, LANDSCAPE, day);
    }

    private static InterestRegister register(Ccg ccg, Entry entry) {
        return InterestRegister.builder()
                .of(ccg)
                .addEntries(entry)
                .complete(true)
                .build();
    }

    private static boolean isBroken(List<String> found) {
        return found.stream().anyMatch(line -> !line.startsWith("missing: ") && !SATISFIED.contains(line));
    }

    /** What is known in part answers as what is known, or lacks a fact. */
    private static void assertNoWrongAnswer(List<String> known, List<String> inPart) {
        assertTrue(!isBroken(inPart) || isBroken(known), () -> known + " is found to be " + inPart);
        assertTrue(!inPart.equals(SATISFIED) || known.equals(SATISFIED), () -> known + " is found to be " + inPart);
    }

    private static Interest.Builder interest(UncertainDay aware, UncertainSpan days) {
        return Interest.builder()
                .person(BOB)
                .kind(Interest.Kind.INDIRECT)
                .in(CARE)
                .days(days)
                .awareSince(aware);
    }

    private static Entry declared(UncertainDay aware, UncertainDay bound, UncertainDay declared) {
        return Entry.builder()
                .interest(interest(aware, UncertainSpan.parse("unknown to open"))
                        .declaredOn(declared)
                        .build())
                .boundSince(bound)
                .build();
    }

    @Property
    void coc17OffendsExactlyAfterMoreThan28Days(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate aware,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 60) int boundBefore,
            @ForAll @IntRange(max = 60) int checkedAfter) {
        LocalDate declared = aware.plusDays(days);
        LocalDate bound = aware.minusDays(boundBefore);
        LocalDate checked = aware.plusDays(checkedAfter);
        LocalDate begun = later(aware, lifeOf(ccg).firstDay().orElseThrow());
        boolean late = false;
        // the twenty-ninth day and every later one of the CCG, to the day of the check
        for (LocalDate day = begun.plusDays(29); !day.isAfter(checked); day = day.plusDays(1)) {
            boolean undeclared = !declared.isBefore(day);
            late |= undeclared && lifeOf(ccg).contains(day);
        }
        Entry entry = declared(UncertainDay.on(aware), UncertainDay.on(bound), UncertainDay.on(declared));
        assertEquals(late, isBroken(check("COC-17", register(ccg, entry), checked)));
        if (lifeOf(ccg).equals(DateSpan.of(LocalDate.of(2013, 4, 1), LAST_CCG_DAY)) && checkedAfter > 28) {
            assertEquals(days > 28, late);
        }
    }

    @Property
    void coc17OffendsFromThe29thDayOnWhereNothingIsDeclared(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate aware,
            @ForAll @IntRange(max = 60) int boundBefore,
            @ForAll @IntRange(max = 60) int checkedAfter) {
        LocalDate checked = aware.plusDays(checkedAfter);
        LocalDate lastDayInTime =
                later(aware, lifeOf(ccg).firstDay().orElseThrow()).plusDays(28);
        boolean late = lastDayInTime.isBefore(checked)
                && lastDayInTime.isBefore(lifeOf(ccg).lastDay().orElseThrow());
        Entry entry = Entry.builder()
                .interest(interest(UncertainDay.on(aware), UncertainSpan.parse("unknown to open"))
                        .undeclaredOn(checked)
                        .build())
                .boundSince(UncertainDay.on(aware.minusDays(boundBefore)))
                .build();
        assertEquals(late, isBroken(check("COC-17", register(ccg, entry), checked)));
    }

    @Property
    void coc17NeverErrsWhereDaysAreUncertain(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate aware,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(min = -60, max = 60) int bound,
            @ForAll @Size(3) List<@From("blurs") Blur> blurs,
            @ForAll @IntRange(max = 100) int checkedAfter) {
        LocalDate declared = aware.plusDays(days);
        LocalDate since = aware.plusDays(bound);
        LocalDate checked = aware.plusDays(checkedAfter);
        Entry known = declared(UncertainDay.on(aware), UncertainDay.on(since), UncertainDay.on(declared));
        Entry inPart = declared(
                blurs.get(0).of(aware), blurs.get(1).of(since), blurs.get(2).of(declared));
        assertNoWrongAnswer(
                check("COC-17", register(ccg, known), checked), check("COC-17", register(ccg, inPart), checked));
    }

    private static Entry kept(UncertainDay ended, Optional<UncertainDay> lastPublic, Optional<UncertainDay> lastKept) {
        UncertainDay first = UncertainDay.on(LocalDate.of(2013, 4, 1));
        return Entry.builder()
                .interest(interest(UncertainDay.unknown(), UncertainSpan.of(first, ended))
                        .declaredOn(UncertainDay.unknown())
                        .build())
                .publicDays(span(first, lastPublic))
                .archiveDays(span(first, lastKept))
                .build();
    }

    private static UncertainSpan span(UncertainDay first, Optional<UncertainDay> last) {
        return last.map(day -> UncertainSpan.of(first, day)).orElse(UncertainSpan.from(first));
    }

    @Property
    void coc19OffendsExactlyWhereAnInterestIsGoneTooEarly(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate ended,
            @ForAll @IntRange(max = 250) int keptFor,
            @ForAll @IntRange(max = 300) int checkedAfter) {
        LocalDate last = ended.plusDays(keptFor);
        LocalDate checked = later(GUIDANCE_2016, ended.plusDays(checkedAfter));
        LocalDate gone = last.plusDays(1);
        boolean early = !gone.isAfter(checked)
                && !gone.isAfter(ended.plusMonths(6))
                && !gone.isBefore(GUIDANCE_2016)
                && !gone.isAfter(lifeOf(ccg).lastDay().orElseThrow());
        Entry entry = kept(UncertainDay.on(ended), Optional.of(UncertainDay.on(last)), Optional.empty());
        assertEquals(early, isBroken(check("COC-19", register(ccg, entry), checked)));
        Entry archived = kept(UncertainDay.on(ended), Optional.empty(), Optional.of(UncertainDay.on(last)));
        boolean thrownAway = !gone.isAfter(checked)
                && !gone.isBefore(GUIDANCE_2016)
                && !gone.isAfter(lifeOf(ccg).lastDay().orElseThrow());
        assertEquals(thrownAway, isBroken(check("COC-19", register(ccg, archived), checked)));
    }

    @Property
    void coc19NeverErrsWhereDaysAreUncertain(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate ended,
            @ForAll @IntRange(max = 250) int publicFor,
            @ForAll @IntRange(max = 250) int keptFor,
            @ForAll @Size(3) List<@From("blurs") Blur> blurs,
            @ForAll @IntRange(max = 300) int checkedAfter) {
        LocalDate checked = later(GUIDANCE_2016, ended.plusDays(checkedAfter));
        LocalDate lastPublic = ended.plusDays(publicFor);
        LocalDate lastKept = ended.plusDays(keptFor);
        Entry known = kept(
                UncertainDay.on(ended),
                Optional.of(UncertainDay.on(lastPublic)),
                Optional.of(UncertainDay.on(lastKept)));
        Entry inPart = kept(
                blurs.get(0).of(ended),
                Optional.of(blurs.get(1).of(lastPublic)),
                Optional.of(blurs.get(2).of(lastKept)));
        assertNoWrongAnswer(
                check("COC-19", register(ccg, known), checked), check("COC-19", register(ccg, inPart), checked));
    }

    @Property
    void anInterestThatEndedWithinSixMonthsIsStillPublicWhereNothingIsWrong(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @From("days") LocalDate ended,
            @ForAll @IntRange(max = 250) int publicFor,
            @ForAll @IntRange(max = 184) int checkedAfter) {
        LocalDate day = ended.plusDays(checkedAfter);
        UncertainDay last = UncertainDay.on(ended.plusDays(publicFor));
        InterestRegister register = register(ccg, kept(UncertainDay.on(ended), Optional.of(last), Optional.empty()));
        boolean bound = !ended.isBefore(GUIDANCE_2016) && lifeOf(ccg).contains(day);
        if (bound
                && !day.isAfter(ended.plusMonths(6))
                && check("COC-19", register, day).equals(SATISFIED)) {
            assertEquals(
                    register.entries().size(), register.publicOn(day).size(), () -> register.entries() + " on " + day);
        }
    }

    @Property
    void coc22WantsAReviewInTheYearToEveryDay(
            @ForAll @From("ccgs") Ccg ccg,
            @ForAll @Size(max = 4) List<@From("days") LocalDate> reviews,
            @ForAll @Size(4) List<@From("blurs") Blur> blurs,
            @ForAll @IntRange(max = 1500) int after) {
        LocalDate day = GUIDANCE_2017.plusDays(after);
        InterestRegister.Builder known = InterestRegister.builder().of(ccg).allReviewsKnown(true);
        InterestRegister.Builder inPart = InterestRegister.builder().of(ccg).allReviewsKnown(true);
        boolean recent = false;
        for (int i = 0; i < reviews.size(); i++) {
            LocalDate review = reviews.get(i);
            known.addReviews(UncertainDay.on(review));
            inPart.addReviews(blurs.get(i).of(review));
            recent |= !review.isAfter(day) && !day.isAfter(review.plusYears(1));
        }
        LocalDate begun = later(GUIDANCE_2017, lifeOf(ccg).firstDay().orElseThrow());
        boolean overdue = lifeOf(ccg).contains(day) && day.isAfter(begun.plusYears(1)) && !recent;
        List<String> found = check("COC-22", known.build(), day);
        assertEquals(overdue, isBroken(found));
        assertNoWrongAnswer(found, check("COC-22", inPart.build(), day));
    }
}
