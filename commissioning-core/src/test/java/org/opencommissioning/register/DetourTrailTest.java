package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Trails that come to one body by several ways, or over bodies that closed while nobody was looking. */
class DetourTrailTest {
    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to open");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2013-04-01 to open");
    private static final Ccg THREE = SmallRegister.ccg("03A", "2013-04-01 to open");
    private static final Ccg FOUR = SmallRegister.ccg("04A", "2013-04-01 to open");

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

    private static Succession transfer(Ccg from, Ccg to, String day) {
        return SmallRegister.part(from, to, SuccessionKind.TRANSFER, day);
    }

    @Test
    void handsOnWhatCameByTheQuickerWayThoughItIsTheLongerOne() {
        Register register = SmallRegister.of(ONE, TWO, THREE, FOUR)
                .add(transfer(ONE, TWO, "2016-04-01"))
                .add(transfer(ONE, THREE, "2014-04-01"))
                .add(transfer(THREE, TWO, "2015-04-01"))
                .add(transfer(TWO, FOUR, "2015-10-01"))
                .build();
        SuccessionTrail trail = register.trailOf(ONE.code());
        assertEquals("[01A, 03A] and perhaps []", on(trail, "2015-03-31"));
        assertEquals("[01A, 02A, 03A] and perhaps []", on(trail, "2015-09-30"));
        assertEquals("[01A, 02A, 03A, 04A] and perhaps []", on(trail, "2015-10-01"));
        assertEquals(4, trail.forward().size());
    }

    @Test
    void leadsBackOverTheLaterOfTwoWays() {
        Register register = SmallRegister.of(ONE, TWO, THREE, FOUR)
                .add(transfer(TWO, ONE, "2014-04-01"))
                .add(transfer(THREE, ONE, "2016-04-01"))
                .add(transfer(TWO, THREE, "2015-04-01"))
                .add(transfer(FOUR, TWO, "2014-10-01"))
                .build();
        SuccessionTrail trail = register.trailOf(ONE.code(), LocalDate.of(2017, 4, 1));
        assertEquals("[01A, 03A] and perhaps []", on(trail, "2015-04-01"));
        assertEquals("[01A, 02A, 03A] and perhaps []", on(trail, "2014-10-01"));
        assertEquals("[01A, 02A, 03A, 04A] and perhaps []", on(trail, "2014-09-30"));
        assertEquals(4, trail.back().size());
    }

    @Test
    void handsOnForSureWhatCanHaveComeToABodyOnlyBeforeItClosed() {
        Ccg closes = SmallRegister.ccg("02A", "2013-04-01 to 2014-10-14");
        SuccessionTrail trail = SmallRegister.of(ONE, closes, THREE)
                .add(transfer(ONE, closes, "2014-10"))
                .add(SmallRegister.whole(closes, THREE, SuccessionKind.ABSORPTION, "2014-10-15"))
                .build()
                .trailOf(ONE.code());
        assertEquals("[01A] and perhaps [02A]", on(trail, "2014-10-14"));
        assertEquals("[01A, 03A] and perhaps []", on(trail, "2014-10-15"));
    }

    @Test
    void knowsByWhatDayAPartHadLeftABodyWhoseOpeningNobodyKnows() {
        Ccg old = SmallRegister.ccg("01A", "unknown to open");
        SuccessionTrail trail = SmallRegister.of(old, TWO)
                .add(transfer(old, TWO, "2014-10-31 or earlier"))
                .build()
                .trailOf(old.code());
        assertEquals("[] and perhaps [01A, 02A]", on(trail, "2014-10-30"));
        assertEquals("[02A] and perhaps [01A]", on(trail, "2014-10-31"));
    }

    @Test
    void doesNotKnowWhetherAPartLeftBeforeTheTrailBegins() {
        SuccessionTrail trail = SmallRegister.of(ONE, TWO)
                .add(transfer(ONE, TWO, "2014-10"))
                .build()
                .trailOf(ONE.code(), LocalDate.of(2014, 10, 15));
        assertEquals("[01A] and perhaps [02A]", on(trail, "2014-11-01"));
    }

    @Test
    void listsWhatPassedOnOneDayByCode() {
        Ccg ends = SmallRegister.ccg("04A", "2013-04-01 to 2014-03-31");
        SuccessionTrail trail = SmallRegister.of(ends, TWO, THREE)
                .add(SmallRegister.part(ends, THREE, SuccessionKind.SPLIT, "2014-04-01"))
                .add(SmallRegister.part(ends, TWO, SuccessionKind.SPLIT, "2014-04-01"))
                .build()
                .trailOf(ends.code());
        assertEquals(
                List.of("02A", "03A"),
                trail.forward().stream()
                        .map(fact -> fact.successor().code().toString())
                        .toList());
    }

    @Test
    void beginsWithTheBodyThatBoreAGssCodeFirstThoughAnotherIsOlder() {
        GssCode code = GssCode.of("E38000901");
        Ccg older = boundary("01A", "2013-04-01 to open", "2017-04-01..", code);
        Ccg younger = boundary("02A", "2014-04-01 to open", "2015-04-01..2016-03-31", code);
        SuccessionTrail trail = SmallRegister.of(older, younger).build().trailOf(code);
        assertEquals(younger, trail.start());
        assertEquals(Optional.of(LocalDate.of(2015, 4, 1)), trail.startDay());
    }

    @Test
    void beginsOnTheDayOnWhichABodyOpenedWhereItBoreTheCodeBefore() {
        GssCode code = GssCode.of("E38000901");
        Ccg ccg = boundary("01A", "2014-04-01 to open", "2013-04-01..", code);
        assertEquals(
                Optional.of(LocalDate.of(2014, 4, 1)),
                SmallRegister.of(ccg).build().trailOf(code).startDay());
    }

    @Test
    void beginsWithTheBodyThatBoreACodeBeforeItWasAnothersOwn() {
        GssCode code = GssCode.of("E54000901");
        Icb before = Icb.builder()
                .code(OdsCode.of("Q01"))
                .names(Timeline.always("Example ICB"))
                .gssCodes(Timeline.<GssCode>builder()
                        .put(DateSpan.parse("2013-04-01..2016-03-31"), code)
                        .build())
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        GroupingArea own = GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(code)
                .names(Timeline.always("Example STP"))
                .operationalLife(UncertainSpan.parse("2016-04-01 to open"))
                .build();
        assertEquals(before, SmallRegister.of(own, before).build().trailOf(code).start());
    }

    private static Ccg boundary(String code, String life, String days, GssCode gssCode) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " CCG"))
                .gssCodes(Timeline.<GssCode>builder()
                        .put(DateSpan.parse(days), gssCode)
                        .build())
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }
}
