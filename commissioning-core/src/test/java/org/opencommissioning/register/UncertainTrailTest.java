package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Trails over bodies and successions of which not every day is known. */
class UncertainTrailTest {
    private static SuccessionTrail trailOf(String code) {
        return Register.standard().trailOf(OdsCode.of(code));
    }

    private static SuccessionTrail trailOf(String code, String day) {
        return Register.standard().trailOf(OdsCode.of(code), LocalDate.parse(day));
    }

    /** What is known and what is not. */
    private static String on(SuccessionTrail trail, String day) {
        LocalDate asked = LocalDate.parse(day);
        return codes(trail.on(asked)) + " and perhaps " + codes(trail.notKnownOn(asked));
    }

    private static String codes(Collection<Organisation> bodies) {
        return bodies.stream()
                .map(body -> body.code().toString())
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void leadsBackFromABodyWhoseOpeningIsNotKnownToTheDay() {
        assertEquals("[0AV, 0CF] and perhaps []", on(trailOf("0DA"), "2014-04-01"));
        assertEquals("[0AV, 0CF] and perhaps []", on(trailOf("0DA", "2015-01-01"), "2014-04-01"));
        assertEquals("[0AJ, 0CE] and perhaps []", on(trailOf("0CY"), "2014-04-01"));
        // these two may have merged on any day to 30 June 2014
        assertEquals("[] and perhaps [0AD, 0CH, 0CX]", on(trailOf("0CX"), "2014-04-01"));
        assertEquals("[] and perhaps [0DC, 0DJ]", on(trailOf("0DJ"), "2014-04-01"));
        assertEquals(Optional.empty(), trailOf("0DA").startDay());
    }

    /** The CCG 99C began in law in May, by the merger of 99A on the 1st; 99B came to it on the 4th. */
    @Test
    void leadsBackForSureOnlyToWhatABodyBeganWith() {
        Ccg merged = SmallRegister.ccg("99A", "2013-04-01 to 2013-04-30");
        Ccg absorbed = SmallRegister.ccg("99B", "2013-04-01 to 2013-05-03");
        Ccg made = Ccg.builder()
                .code(OdsCode.of("99C"))
                .names(Timeline.always("NHS 99C CCG"))
                .legalLife(UncertainSpan.parse("2013-05 to open"))
                .operationalLife(UncertainSpan.parse("2013-04-30 to open"))
                .build();
        SuccessionTrail trail = SmallRegister.of(merged, absorbed, made)
                .add(SmallRegister.whole(merged, made, SuccessionKind.MERGER, "2013-05-01"))
                .add(SmallRegister.whole(absorbed, made, SuccessionKind.ABSORPTION, "2013-05-04"))
                .build()
                .trailOf(made.code(), LocalDate.of(2013, 4, 30));
        assertEquals("[99A] and perhaps [99B]", on(trail, "2013-04-26"));
    }

    /** Of the merger the month is known, and that the CCG it made was there by the 5th. */
    @Test
    void leadsForwardForSureOnceTheBodyThatAMergerMadeIsThere() {
        Ccg merged = SmallRegister.ccg("99A", "2013-04-01 to 2013-04");
        Ccg made = SmallRegister.ccg("99C", "2013-04-04..2013-04-05 to open");
        Register register = SmallRegister.of(merged, made)
                .add(SmallRegister.whole(merged, made, SuccessionKind.MERGER, "2013-04"))
                .build();
        SuccessionTrail forward = register.trailOf(merged.code(), LocalDate.of(2013, 4, 1));
        // its own last day is not known to the day either
        assertEquals("[] and perhaps [99A]", on(forward, "2013-04-03"));
        assertEquals("[] and perhaps [99A, 99C]", on(forward, "2013-04-04"));
        assertEquals("[99C] and perhaps [99A]", on(forward, "2013-04-05"));
        assertEquals("[99A] and perhaps []", on(register.trailOf(made.code(), LocalDate.of(2013, 4, 5)), "2013-04-01"));
    }

    @Test
    void leadsForwardFromABodyWhoseOpeningIsNotKnownToTheDay() {
        assertEquals("[0CX] and perhaps []", on(trailOf("0CX"), "2026-04-01"));
        assertEquals("[0DJ] and perhaps []", on(trailOf("0DC"), "2021-10-31"));
        assertEquals("[5LC] and perhaps []", on(trailOf("5LC"), "2013-03-31"));
        assertEquals("[08Y, 09A] and perhaps []", on(trailOf("5LC"), "2013-04-01"));
    }

    @Test
    void tellsTheBodyToWhichAllMayHavePassedBeforeTheSuccessionIsOver() {
        SuccessionTrail yorkshire = trailOf("0AV");
        assertEquals("[0AV] and perhaps []", on(yorkshire, "2014-09-30"));
        assertEquals("[] and perhaps [0AV, 0DA]", on(yorkshire, "2014-10-15"));
        assertEquals("[0DA] and perhaps []", on(yorkshire, "2014-10-31"));
        assertEquals("[] and perhaps [0AD, 0CX]", on(trailOf("0AD"), "2014-04-01"));
        assertEquals("[] and perhaps [Q61, Q71]", on(trailOf("Q61"), "2017-04-01"));
    }

    @Test
    void goesOnOverASuccessionOnAnUnknownDay() {
        SuccessionTrail anglia = trailOf("0AP");
        assertEquals("""
                NHS Anglia Commissioning Support Unit (0AP)
                  unknown  absorption  0AP to NHS North and East London Commissioning Support Unit (0AQ)""", anglia.toString());
        assertEquals(
                "[NHS North and East London Commissioning Support Unit (0AQ)]",
                anglia.ends().toString());
        // it passed when it closed, which was not before February 2014
        assertEquals("[0AP] and perhaps []", on(anglia, "2014-01-31"));
        // 0AQ was open for sure, but had taken over only perhaps
        assertEquals("[] and perhaps [0AP, 0AQ]", on(anglia, "2014-09-30"));
        assertEquals("[] and perhaps [0AP, 0AQ]", on(anglia, "2015-06-01"));
        assertEquals("[NHS England London (Q71)]", trailOf("Q62").ends().toString());
    }

    @Test
    void tellsTheBodiesFromWhichSomethingMayHaveComeSince() {
        assertEquals("[Q71] and perhaps [Q61, Q62, Q63]", on(trailOf("Q71", "2017-04-01"), "2015-04-01"));
    }

    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to open");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2013-04-01 to open");
    private static final Ccg THREE = SmallRegister.ccg("03A", "2013-04-01 to open");

    @Test
    void doesNotHandOnForSureWhatMayHaveComeTooLate() {
        Register register = SmallRegister.of(ONE, TWO, THREE)
                .add(SmallRegister.part(ONE, TWO, SuccessionKind.TRANSFER, "2014-10-15"))
                .add(SmallRegister.part(TWO, THREE, SuccessionKind.TRANSFER, "2014-10"))
                .build();
        SuccessionTrail forward = register.trailOf(ONE.code());
        assertEquals("[01A, 02A] and perhaps [03A]", on(forward, "2014-11-01"));
        assertEquals("[01A, 02A] and perhaps [03A]", on(forward, "2014-10-20"));
        assertEquals("[01A, 02A] and perhaps []", on(forward, "2014-10-15"));
        SuccessionTrail back = register.trailOf(THREE.code(), LocalDate.of(2014, 12, 1));
        assertEquals("[02A, 03A] and perhaps [01A]", on(back, "2014-09-30"));
        assertEquals("[03A] and perhaps [01A, 02A]", on(back, "2014-10-10"));
        assertEquals("[03A] and perhaps [02A]", on(back, "2014-10-15"));
    }

    @Test
    void leavesADayBetweenWhatMayComeAndWhatMayBeHandedOn() {
        Ccg four = SmallRegister.ccg("04A", "2013-04-01 to open");
        Register register = SmallRegister.of(ONE, TWO, THREE, four)
                .add(SmallRegister.part(ONE, TWO, SuccessionKind.TRANSFER, "2014-10-15"))
                .add(SmallRegister.part(TWO, THREE, SuccessionKind.TRANSFER, "2014-10"))
                .add(SmallRegister.part(THREE, four, SuccessionKind.TRANSFER, "2014-10-16"))
                .build();
        assertEquals("[01A, 02A] and perhaps [03A]", on(register.trailOf(ONE.code()), "2014-11-01"));
        SuccessionTrail back = register.trailOf(four.code(), LocalDate.of(2014, 12, 1));
        assertEquals("[03A, 04A] and perhaps [02A]", on(back, "2014-10-14"));
        assertEquals("[03A, 04A] and perhaps []", on(back, "2014-10-15"));
    }

    @Test
    void handsOnForSureAllThatABodyHeldWhenItClosed() {
        Ccg closes = SmallRegister.ccg("02A", "2013-04-01 to 2014-10");
        Register register = SmallRegister.of(ONE, closes, THREE)
                .add(SmallRegister.part(ONE, closes, SuccessionKind.TRANSFER, "2014-10"))
                .add(SmallRegister.whole(closes, THREE, SuccessionKind.ABSORPTION, "2014-10-02..2014-11-01"))
                .build();
        SuccessionTrail forward = register.trailOf(ONE.code());
        assertEquals("[01A] and perhaps [02A, 03A]", on(forward, "2014-10-31"));
        assertEquals("[01A, 03A] and perhaps []", on(forward, "2014-11-01"));
        SuccessionTrail back = register.trailOf(THREE.code(), LocalDate.of(2014, 11, 1));
        assertEquals("[01A, 02A, 03A] and perhaps []", on(back, "2014-09-30"));
    }

    @Test
    void takesAMergerIntoABodyThatWasThereForAnAbsorption() {
        Ccg one = SmallRegister.ccg("01A", "2013-04-01 to 2015-03-31");
        Ccg older = SmallRegister.ccg("04A", "2013-06-30 or earlier to open");
        Register register = SmallRegister.of(one, older)
                .add(SmallRegister.whole(one, older, SuccessionKind.MERGER, "2015-04-01"))
                .build();
        assertEquals("[04A] and perhaps []", on(register.trailOf(older.code()), "2014-04-01"));
        assertEquals(
                "[01A, 04A] and perhaps []",
                on(register.trailOf(older.code(), LocalDate.of(2015, 4, 1)), "2014-04-01"));
    }

    @Test
    void doesNotGiveAMergedBodyBeforeItsMergerWhereItsLegalDayIsNotKnown() {
        Ccg one = SmallRegister.ccg("01A", "2013-04-01 to 2015-03-31");
        Ccg merged = Ccg.builder()
                .code(OdsCode.of("04A"))
                .names(THREE.names())
                .operationalLife(UncertainSpan.parse("2014-11-26 to open"))
                .legalLife(UncertainSpan.parse("unknown to open"))
                .build();
        Register register = SmallRegister.of(one, TWO, merged)
                .add(SmallRegister.whole(one, merged, SuccessionKind.MERGER, "2015-04-01"))
                .build();
        assertEquals("[01A] and perhaps []", on(register.trailOf(merged.code()), "2014-12-01"));
        assertEquals("[04A] and perhaps []", on(register.trailOf(merged.code()), "2015-04-01"));
        assertEquals("[01A] and perhaps []", on(register.trailOf(one.code()), "2014-12-01"));
    }
}
