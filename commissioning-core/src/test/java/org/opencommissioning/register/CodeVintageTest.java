package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.CodeVintage.Fit;

class CodeVintageTest {
    private static final Register REGISTER = Register.standard();

    private static CodeVintage vintageOf(String... codes) {
        return REGISTER.vintageOf(OdsCode.listOf(codes));
    }

    @Test
    void fitsExactlyOnTheDaysOnWhichEveryCodeWasOpen() {
        CodeVintage vintage = vintageOf("07P", "10G");
        assertEquals(Fit.EXACT, vintage.fit());
        assertEquals(List.of(DateSpan.parse("2013-04-01..2018-03-31")), vintage.days());
        assertEquals(LocalDate.of(2013, 4, 1), vintage.day());
        assertEquals("2 codes, which all fit 2013-04-01..2018-03-31", vintage.toString());
    }

    @Test
    void countsACodeGivenTwiceOnce() {
        assertEquals(
                "1 code, which fits 2013-04-01..2021-03-31",
                vintageOf("07P", "07P").toString());
    }

    @Test
    void fitsALastDayWhereTheFirstIsNotKnown() {
        CodeVintage vintage = vintageOf("5LC", "5K5");
        assertEquals(LocalDate.of(2013, 3, 31), vintage.day());
        assertEquals("2 codes, which all fit 2013-03-31..2013-03-31", vintage.toString());
    }

    @Test
    void fitsBestWhereSomeCodesNeverWere() {
        CodeVintage vintage = vintageOf("07P", "07W", "99Z");
        assertEquals(Fit.BEST, vintage.fit());
        assertEquals(Set.of("99Z"), vintage.unknown());
        assertEquals(Set.of(), vintage.misfits());
        assertEquals("3 codes, of which 2 fit 2013-04-01..2021-03-31; unknown 99Z", vintage.toString());
    }

    @Test
    void tellsTheMisfitsOfTheDayThatFitsBest() {
        CodeVintage vintage = vintageOf("07P", "07W", "15E");
        assertEquals(Fit.EXACT, vintage.fit());
        CodeVintage withGateshead = vintageOf("07P", "15E", "00F");
        assertEquals(Fit.BEST, withGateshead.fit());
        assertEquals(Set.of("00F"), withGateshead.misfits());
        assertEquals(
                "3 codes, of which 2 fit 2013-04-01..2015-03-31 (misfits 15E), 2018-04-01..2021-03-31 (misfits 00F)",
                withGateshead.toString());
        assertEquals(Set.of("15E"), withGateshead.misfitsOn(LocalDate.of(2013, 4, 1)));
        assertEquals(
                "2 codes, of which 1 fit 2013-04-01..2014-09-30 (misfits 0DE), 2015-04-01.. (misfits 0CG)",
                vintageOf("0CG", "0DE").toString());
    }

    @Test
    void tellsTheMisfitsOfAllDaysThatFitBestOnce() {
        assertEquals(
                "2 codes, of which 1 fit 2013-04-01..2021-03-31; misfits 0DC",
                vintageOf("07P", "0DC").toString());
    }

    @Test
    void isMixedWhereABodyStandsBesideItsParts() {
        CodeVintage vintage = vintageOf("07P", "07W", "W2U3Z");
        assertEquals(Fit.MIXED, vintage.fit());
        assertEquals(Map.of("W2U3Z", Set.of("07P", "07W")), vintage.mixed());
        assertEquals("3 codes, which fit no day: W2U3Z beside 07P 07W", vintage.toString());
    }

    @Test
    void isMixedByGssCodesToo() {
        CodeVintage vintage = REGISTER.vintageOf(List.of(GssCode.of("E38000020"), GssCode.of("E38000256")));
        assertEquals(Fit.MIXED, vintage.fit());
        assertEquals("2 codes, which fit no day: E38000256 beside E38000020", vintage.toString());
    }

    @Test
    void isNotMixedWhereAPartMovedToABodyThatWasThere() {
        assertEquals(Fit.EXACT, vintageOf("01H", "01K").fit());
    }

    @Test
    void isMixedWhereACodeWasOpenedAheadOfItsBody() {
        CodeVintage vintage = vintageOf("00F", "00G", "00H", "13T");
        assertEquals(Fit.MIXED, vintage.fit());
        assertEquals(List.of(DateSpan.parse("2013-04-01..2015-03-31")), vintage.days());
        assertEquals(Set.of("13T"), vintage.misfits());
        assertEquals("4 codes, which fit no day: 13T beside 00F 00G 00H", vintage.toString());
    }

    @Test
    void missesNoBodyWhoseCodeWasOpenedAheadOfIt() {
        List<OdsCode> codes = REGISTER.asOf(LocalDate.of(2014, 12, 1)).byLegalDates().ccgs().stream()
                .map(Ccg::code)
                .toList();
        CodeVintage vintage = REGISTER.vintageOf(codes);
        assertEquals("211 codes, which all fit 2013-04-01..2015-03-31", vintage.toString());
        assertEquals(List.of(), vintage.missing());
    }

    @Test
    void isMixedByTheOlderAndTheNewerCodeOfOneBody() {
        assertMixedByItsOlderCode("E38000215", "E38000041"); // of 01H, whose location still bears the newer one
        assertMixedByItsOlderCode("E38000214", "E38000067"); // of 09N, which bore it to its end
        assertMixedByItsOlderCode("E38000228", "E38000093"); // of 01K, which had one between
        assertEquals(
                "3 codes, which fit no day: E38000216 beside E38000093, an older code of the same body;"
                        + " E38000228 beside E38000093 E38000216, older codes of the same body",
                vintageOfGss("E38000093", "E38000216", "E38000228").toString());
        assertEquals(
                "3 codes, which fit no day: E38000228 beside E38000041;"
                        + " E38000228 beside E38000093, an older code of the same body",
                vintageOfGss("E38000041", "E38000093", "E38000228").toString());
    }

    private static void assertMixedByItsOlderCode(String newer, String older) {
        CodeVintage vintage = vintageOfGss(newer, older);
        assertEquals(Fit.MIXED, vintage.fit());
        assertEquals(Map.of(newer, Set.of(older)), vintage.mixed());
        assertEquals(
                "2 codes, which fit no day: " + newer + " beside " + older + ", an older code of the same body",
                vintage.toString());
    }

    private static CodeVintage vintageOfGss(String... codes) {
        return REGISTER.vintageOf(Arrays.stream(codes).map(GssCode::of).toList());
    }

    @Test
    void isNotMixedByTheOdsCodeOfABodyBesideItsGssCode() {
        assertEquals(
                Fit.EXACT,
                REGISTER.vintageOf(List.of(OdsCode.of("01H"), GssCode.of("E38000041")))
                        .fit());
    }

    @Test
    void isNotMixedByTheCodesOfOlderAndNewerBoundaries() {
        CodeVintage vintage = REGISTER.vintageOf(List.of(GssCode.of("E38000093"), GssCode.of("E38000215")));
        assertEquals(Fit.BEST, vintage.fit());
        assertEquals(Map.of(), vintage.mixed());
        // the whole of Cumbria, of which a part passed to the older Morecambe Bay's successor boundary
        assertEquals(
                Map.of("E38000228", Set.of("E38000041")),
                REGISTER.vintageOf(List.of(GssCode.of("E38000041"), GssCode.of("E38000228")))
                        .mixed());
    }

    @Test
    void isNotMixedByDaysThatNobodyKnows() {
        assertEquals(Fit.BEST, vintageOf("0DC", "0DJ").fit());
        assertEquals(Set.of("0DC"), vintageOf("0DC", "0DJ").misfits());
    }

    @Test
    void fitsNothingWhereNoCodeWasEverHeardOf() {
        CodeVintage vintage = vintageOf("99Z");
        assertEquals(Fit.NONE, vintage.fit());
        assertEquals(List.of(), vintage.days());
        assertEquals(List.of(), vintage.missing());
        assertEquals(Map.of(), vintage.becameOn(LocalDate.of(2020, 1, 1)));
        assertEquals("1 code, none ever heard of; unknown 99Z", vintage.toString());
        assertEquals(
                "CodeVintage of [99Z]: no code was ever heard of, so no day fits",
                assertThrows(InvalidValueException.class, vintage::day).getMessage());
    }

    @Test
    void fitsNothingWhereNobodyKnowsADay() {
        CodeVintage vintage = vintageOf("0DC");
        assertEquals(Fit.NONE, vintage.fit());
        assertEquals(List.of(), vintage.missing());
        assertEquals("1 code, none known to be open on any day; misfits 0DC", vintage.toString());
        assertEquals(
                "CodeVintage of [0DC]: no day is known on which one of them was open",
                assertThrows(InvalidValueException.class, vintage::day).getMessage());
        assertEquals(Map.of("0DC", Set.of("0DJ")), vintage.becameOn(LocalDate.of(2021, 10, 31)));
    }

    @Test
    void refusesToDateNoCodes() {
        assertEquals(
                "CodeVintage of no codes: expected at least one",
                assertThrows(InvalidValueException.class, () -> REGISTER.vintageOf(List.of()))
                        .getMessage());
    }

    @Test
    void missesTheOpenBodiesOfTheSameKindThatAreNotListed() {
        List<Code> codes = new ArrayList<>();
        REGISTER.asOf(LocalDate.of(2018, 4, 1)).ccgs().stream()
                .filter(ccg -> !ccg.code().equals(OdsCode.of("07P")))
                .map(Ccg::code)
                .forEach(codes::add);
        Collections.reverse(codes);
        CodeVintage vintage = REGISTER.vintageOf(codes);
        assertEquals(List.of(DateSpan.parse("2018-04-01..2019-03-31")), vintage.days());
        assertEquals("[NHS Brent CCG (07P)]", vintage.missing().toString());
    }

    @Test
    void saysWhatEachCodeBecame() {
        CodeVintage vintage = vintageOf("07P", "10G");
        assertEquals(
                Map.of("07P", Set.of("W2U3Z"), "10G", Set.of("92A", "D9Y0V", "U2G6B")),
                vintage.becameOn(LocalDate.of(2026, 4, 1)));
        assertEquals(Map.of("07P", Set.of("5K5"), "10G", Set.of("5QG")), vintage.becameOn(LocalDate.of(2013, 3, 31)));
    }

    @Test
    void leadsBackFromTheDayOnWhichABodyBeganInLaw() {
        assertEquals(
                Map.of("07P", Set.of("07P"), "13T", Set.of("00F", "00G", "00H")),
                vintageOf("13T", "07P").becameOn(LocalDate.of(2013, 4, 1)));
    }

    @Test
    void refusesANullAmongTheCodes() {
        List<Code> codes = Arrays.asList(OdsCode.of("07P"), null);
        assertEquals(
                "codes",
                assertThrows(NullPointerException.class, () -> REGISTER.vintageOf(codes))
                        .getMessage());
    }

    @Test
    void givesNoCollectionThatCanBeChanged() {
        CodeVintage vintage = vintageOf("07P", "W2U3Z");
        assertThrows(
                UnsupportedOperationException.class,
                () -> vintage.mixed().get("W2U3Z").add("07W"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> vintage.becameOn(LocalDate.of(2014, 4, 30)).get("07P").add("07W"));
    }
}
