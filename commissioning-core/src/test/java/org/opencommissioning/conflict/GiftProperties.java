package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.conflict.Gift.Kind;
import org.opencommissioning.conflict.Gift.Outcome;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/** Gifts are judged by what they are worth, and one of which facts are missing as all that it can be would be judged. */
class GiftProperties {
    private static final LocalDate FIRST = LocalDate.of(2017, 6, 16);
    private static final LocalDate LAST_CCG_DAY = LocalDate.of(2022, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

    /** What an unknown sum can be, one on each side of each threshold. */
    private static final List<Pounds> SUMS = List.of(
            Pounds.of(6), Pounds.ofPence(601), Pounds.of(25), Pounds.of(50), Pounds.of(75), Pounds.ofPence(7501));

    @Provide
    static Arbitrary<Gift> gifts() {
        return ConflictArbitraries.gifts();
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(ConflictArbitraries.days(), Arbitraries.of(FIRST.minusDays(1), FIRST));
    }

    private static List<String> check(Gift gift) {
        return found("COC-20", ConflictRules.gifts(), gift, LANDSCAPE, DAY);
    }

    private static boolean isBroken(List<String> found) {
        return found.stream().anyMatch(line -> !line.startsWith("missing: ") && !SATISFIED.contains(line));
    }

    private static Gift.Builder copy(Gift gift, UncertainDay day) {
        return Gift.builder()
                .kind(gift.kind())
                .from(gift.from())
                .to(gift.to())
                .of(gift.of())
                .day(day);
    }

    private static List<Answer> possible(Answer answer) {
        return answer == Answer.NOT_KNOWN ? List.of(Answer.YES, Answer.NO) : List.of(answer);
    }

    private static List<Outcome> possibleOutcomes(Gift gift) {
        return gift.outcome() != Outcome.NOT_KNOWN
                ? List.of(gift.outcome())
                : Arrays.stream(Outcome.values())
                        .filter(each -> each != Outcome.NOT_KNOWN)
                        .filter(each -> gift.kind() == Kind.GIFT || each != Outcome.ACCEPTED_FOR_ORGANISATION)
                        .toList();
    }

    /** The gift as it can be, once everything is known. */
    private static List<Gift> possible(Gift gift, LocalDate day) {
        List<Gift> gifts = new ArrayList<>();
        for (Pounds worth : gift.worth().map(List::of).orElse(SUMS)) {
            for (Outcome outcome : possibleOutcomes(gift)) {
                for (Answer supplier : possible(gift.fromSupplier())) {
                    for (Answer promotional : possible(gift.promotional())) {
                        for (Answer declared : possible(gift.declared())) {
                            for (Answer approved : possible(gift.approvedBySenior())) {
                                gifts.add(copy(gift, UncertainDay.on(day))
                                        .worth(worth)
                                        .outcome(outcome)
                                        .fromSupplier(supplier)
                                        .promotional(promotional)
                                        .declared(declared)
                                        .approvedBySenior(approved)
                                        .build());
                            }
                        }
                    }
                }
            }
        }
        return gifts;
    }

    /** Whether it was offered while the guidance was there, by the day of the check, to somebody of a CCG that was there. */
    private static boolean isUnderTheGuidance(Gift gift) {
        LocalDate day = gift.day().known().orElseThrow();
        return !day.isBefore(FIRST)
                && !day.isAfter(DAY)
                && !day.isAfter(LAST_CCG_DAY)
                && gift.of().legalLife().contains(day).isYes();
    }

    /**
     * What the guidance asks of those who accept, each of it for itself: what no supplier may give, what nobody may keep, what is
     * declared, and what a senior approves.
     */
    private static boolean isWrong(Gift gift) {
        Pounds worth = gift.worth().orElseThrow();
        boolean accepted = gift.outcome() != Outcome.DECLINED;
        boolean isGift = gift.kind() == Kind.GIFT;
        boolean fromSupplier = gift.fromSupplier().isYes();
        boolean trifle = gift.promotional().isYes() && isAtMost(worth, "£6");
        boolean notForTaking = isGift && fromSupplier && !trifle;
        boolean notForKeeping =
                isGift && !fromSupplier && gift.outcome() == Outcome.ACCEPTED && !isAtMost(worth, "£49.99");
        boolean free = isAtMost(worth, isGift ? "£49.99" : "£24.99");
        boolean toDeclare = !free && !(isGift && fromSupplier);
        boolean toApprove = !isGift && !isAtMost(worth, "£75");
        boolean broken = notForTaking
                || notForKeeping
                || (toDeclare && !gift.declared().isYes())
                || (toApprove && !gift.approvedBySenior().isYes());
        return accepted && isUnderTheGuidance(gift) && broken;
    }

    private static boolean isAtMost(Pounds worth, String limit) {
        return worth.compareTo(Pounds.parse(limit)) <= 0;
    }

    @Property
    void coc20WhoeverKeepsWhatIsAboveItsThresholdAndTellsNobodyIsWrong(
            @ForAll @From("gifts") Gift gift, @ForAll @From("days") LocalDate day) {
        Gift secret = copy(gift, UncertainDay.on(day))
                .worth(Pounds.of(50).plus(gift.worth().orElse(Pounds.of(0))))
                .outcome(Outcome.ACCEPTED)
                .approvedBySenior(Answer.YES)
                .declared(Answer.NO)
                .build();
        List<String> found = check(secret);
        assertEquals(isUnderTheGuidance(secret), !found.equals(SATISFIED), () -> secret + ": " + found);
        assertEquals(
                0, found.stream().filter(line -> line.startsWith("missing: ")).count(), () -> secret + ": " + found);
    }

    @Property
    void coc20JudgesAGiftAsAllThatItCanBeWouldBeJudged(
            @ForAll @From("gifts") Gift gift, @ForAll @From("days") LocalDate day) {
        List<Gift> all = possible(gift, day);
        long wrong = all.stream().filter(GiftProperties::isWrong).count();
        List<String> found = check(copy(gift, UncertainDay.on(day))
                .worth(gift.worth())
                .outcome(gift.outcome())
                .fromSupplier(gift.fromSupplier())
                .promotional(gift.promotional())
                .declared(gift.declared())
                .approvedBySenior(gift.approvedBySenior())
                .build());
        assertEquals(wrong == 0, found.equals(SATISFIED), () -> gift + ": " + found);
        assertEquals(wrong == all.size(), isBroken(found), () -> gift + ": " + found);
    }

    @Property
    void coc20NeverErrsWhereTheDayIsUncertain(@ForAll @From("gifts") Gift gift, @ForAll @From("days") LocalDate day) {
        if (gift.day().isBefore(day).isYes() || gift.day().isAfter(day).isYes()) {
            return; // it was not offered that day
        }
        List<String> found = check(gift);
        long wrong =
                possible(gift, day).stream().filter(GiftProperties::isWrong).count();
        if (found.equals(SATISFIED)) {
            assertEquals(0, wrong, gift::toString);
        } else if (isBroken(found)) {
            assertEquals(possible(gift, day).size(), wrong, gift::toString);
        }
    }

    @Property
    void coc20WhatIsDeclinedIsNeverWrong(@ForAll @From("gifts") Gift gift) {
        assertEquals(
                SATISFIED,
                check(copy(gift, gift.day())
                        .worth(gift.worth())
                        .outcome(Outcome.DECLINED)
                        .fromSupplier(gift.fromSupplier())
                        .build()));
    }
}
