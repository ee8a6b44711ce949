package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.ANN;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.CARE;
import static org.opencommissioning.conflict.ConflictFixtures.LANDSCAPE;
import static org.opencommissioning.conflict.ConflictFixtures.SATISFIED;
import static org.opencommissioning.conflict.ConflictFixtures.SILENT;
import static org.opencommissioning.conflict.ConflictFixtures.ccg;
import static org.opencommissioning.conflict.ConflictFixtures.day;
import static org.opencommissioning.conflict.ConflictFixtures.found;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.Gift.Kind;
import org.opencommissioning.conflict.Gift.Outcome;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;

/** What may be accepted, and what has to be declared or approved, at each threshold and a penny beside it. */
class GiftRulesTest {
    private static final String OF_SUPPLIER =
            "it is of a supplier and was accepted; decline it, unless it is promotional and worth £6 at most";
    private static final String FOR_ONESELF =
            "it was accepted for oneself; from £50 on accept it for the organisation, or decline it";
    private static final String UNDECLARED = "it was accepted and not declared; declare it from £25 on";
    private static final String UNDECLARED_GIFT = "it was accepted and not declared; declare it from £50 on";
    private static final String UNAPPROVED =
            "it was accepted without the approval of a senior; above £75 refuse it without";

    private static Gift.Builder offered(Kind kind, Outcome outcome, String worth) {
        return Gift.builder()
                .kind(kind)
                .from(CARE)
                .to(ANN)
                .of(BRENT)
                .day(day("2018-01-10"))
                .worth(Pounds.parse(worth))
                .outcome(outcome);
    }

    private static Gift.Builder ofSupplier(Outcome outcome, String worth, Answer promotional) {
        return offered(Kind.GIFT, outcome, worth).fromSupplier(Answer.YES).promotional(promotional);
    }

    private static Gift.Builder ofOther(Outcome outcome, String worth) {
        return offered(Kind.GIFT, outcome, worth).fromSupplier(Answer.NO);
    }

    private static Gift.Builder hospitality(String worth, Answer declared, Answer approved) {
        return offered(Kind.HOSPITALITY, Outcome.ACCEPTED, worth)
                .declared(declared)
                .approvedBySenior(approved);
    }

    private static List<String> coc20(Gift.Builder gift) {
        return coc20(gift, "2018-01-10");
    }

    private static List<String> coc20(Gift.Builder gift, String day) {
        return found("COC-20", ConflictRules.gifts(), gift.build(), LANDSCAPE, day);
    }

    @Test
    void coc20GiftsOfSuppliersAreDeclinedBeyondTrifles() {
        assertEquals(SATISFIED, coc20(ofSupplier(Outcome.ACCEPTED, "£6", Answer.YES)));
        assertEquals(List.of(OF_SUPPLIER), coc20(ofSupplier(Outcome.ACCEPTED, "£6.01", Answer.YES)));
        assertEquals(List.of(OF_SUPPLIER), coc20(ofSupplier(Outcome.ACCEPTED, "£1", Answer.NO)));
        assertEquals(List.of(OF_SUPPLIER), coc20(ofSupplier(Outcome.ACCEPTED_FOR_ORGANISATION, "£20", Answer.NO)));
        assertEquals(SATISFIED, coc20(ofSupplier(Outcome.DECLINED, "£20", Answer.NO)));
    }

    @Test
    void coc20GiftsOfOthersAreForTheOrganisationFrom50PoundsOn() {
        assertEquals(SATISFIED, coc20(ofOther(Outcome.ACCEPTED, "£49.99")));
        assertEquals(List.of(FOR_ONESELF), coc20(ofOther(Outcome.ACCEPTED, "£50")));
        assertEquals(
                SATISFIED,
                coc20(ofOther(Outcome.ACCEPTED_FOR_ORGANISATION, "£500").declared(Answer.YES)));
        assertEquals(SATISFIED, coc20(ofOther(Outcome.DECLINED, "£500")));
    }

    @Test
    void coc20WhatIsAcceptedForTheOrganisationIsDeclaredFrom50PoundsOn() {
        Outcome kept = Outcome.ACCEPTED_FOR_ORGANISATION;
        assertEquals(SATISFIED, coc20(ofOther(kept, "£49.99").declared(Answer.NO)));
        assertEquals(List.of(UNDECLARED_GIFT), coc20(ofOther(kept, "£50").declared(Answer.NO)));
        assertEquals(List.of(UNDECLARED_GIFT), coc20(ofOther(kept, "£500").declared(Answer.NO)));
        assertEquals(List.of("missing: whether it was declared"), coc20(ofOther(kept, "£500")));
    }

    @Test
    void coc20HospitalityIsDeclaredFrom25PoundsAndApprovedAbove75() {
        assertEquals(SATISFIED, coc20(hospitality("£24.99", Answer.NO, Answer.NO)));
        assertEquals(List.of(UNDECLARED), coc20(hospitality("£25", Answer.NO, Answer.NO)));
        assertEquals(List.of(UNDECLARED), coc20(hospitality("£75", Answer.NO, Answer.YES)));
        assertEquals(SATISFIED, coc20(hospitality("£75", Answer.YES, Answer.NO)));
        assertEquals(List.of(UNAPPROVED), coc20(hospitality("£75.01", Answer.YES, Answer.NO)));
        assertEquals(SATISFIED, coc20(hospitality("£75.01", Answer.YES, Answer.YES)));
        // what a senior approved is declared all the same
        assertEquals(List.of(UNDECLARED), coc20(hospitality("£75.01", Answer.NO, Answer.YES)));
        assertEquals(List.of(UNDECLARED), coc20(hospitality("£500", Answer.NO, Answer.YES)));
        assertEquals(List.of(UNDECLARED, UNAPPROVED), coc20(hospitality("£500", Answer.NO, Answer.NO)));
        assertEquals(
                SATISFIED,
                coc20(offered(Kind.HOSPITALITY, Outcome.DECLINED, "£500")
                        .declared(Answer.NO)
                        .approvedBySenior(Answer.NO)));
    }

    @Test
    void coc20LacksWhatNobodyTellsOfAGift() {
        Gift.Builder bare = Gift.builder().kind(Kind.GIFT).from(CARE).to(ANN).of(BRENT);
        assertEquals(
                List.of(
                        "missing: the day on which it was offered",
                        "missing: what it is worth",
                        "missing: whether Care Ltd is a supplier",
                        "missing: whether it is promotional",
                        "missing: whether it was accepted, and for whom",
                        "missing: whether it was declared"),
                coc20(bare));
        assertEquals(
                List.of("missing: whether it is promotional"),
                coc20(ofSupplier(Outcome.ACCEPTED, "£5", Answer.NOT_KNOWN)));
        assertEquals(
                List.of("missing: whether Care Ltd is a supplier"),
                coc20(offered(Kind.GIFT, Outcome.ACCEPTED, "£20").promotional(Answer.NO)));
        assertEquals(
                List.of("missing: whether it was accepted, and for whom"),
                coc20(ofOther(Outcome.NOT_KNOWN, "£50").declared(Answer.YES)));
        assertEquals(SATISFIED, coc20(ofOther(Outcome.NOT_KNOWN, "£49.99")));
    }

    @Test
    void coc20LacksWhatNobodyTellsOfHospitality() {
        Gift.Builder bare = Gift.builder()
                .kind(Kind.HOSPITALITY)
                .from(CARE)
                .to(ANN)
                .of(BRENT)
                .day(day("2018-01-10"));
        assertEquals(
                List.of(
                        "missing: what it is worth",
                        "missing: whether a senior approved it",
                        "missing: whether it was accepted, and for whom",
                        "missing: whether it was declared"),
                coc20(bare));
        assertEquals(
                List.of("missing: whether it was declared"),
                coc20(hospitality("£30", Answer.NOT_KNOWN, Answer.NOT_KNOWN)));
        assertEquals(
                List.of("missing: whether a senior approved it", "missing: whether it was declared"),
                coc20(hospitality("£80", Answer.NOT_KNOWN, Answer.NOT_KNOWN)));
        assertEquals(
                List.of("missing: whether it was declared"), coc20(hospitality("£80", Answer.NOT_KNOWN, Answer.YES)));
        assertEquals(SATISFIED, coc20(hospitality("£24.99", Answer.NOT_KNOWN, Answer.NOT_KNOWN)));
    }

    @Test
    void coc20WhatNobodyMayAcceptIsWrongWhoeverGivesIt() {
        assertEquals(
                List.of(
                        "it was accepted for oneself; from a supplier it is to be declined, and from anybody else it may be"
                                + " accepted for the organisation only, from £50 on"),
                coc20(offered(Kind.GIFT, Outcome.ACCEPTED, "£50")));
        assertEquals(
                List.of(
                        "it was accepted and not declared; from a supplier it is to be declined, and from anybody else to be"
                                + " declared, from £50 on"),
                coc20(offered(Kind.GIFT, Outcome.ACCEPTED_FOR_ORGANISATION, "£50")
                        .declared(Answer.NO)));
        assertEquals(
                List.of("missing: whether Care Ltd is a supplier"),
                coc20(offered(Kind.GIFT, Outcome.ACCEPTED_FOR_ORGANISATION, "£50")
                        .declared(Answer.YES)));
    }

    @Test
    void coc20GoesByTheDayOfTheOffer() {
        assertEquals(SATISFIED, coc20(sixtyPounds("2017-06-15"), "2018-01-10"));
        assertEquals(List.of(FOR_ONESELF), coc20(sixtyPounds("2017-06-16"), "2018-01-10"));
        assertEquals(SATISFIED, coc20(sixtyPounds("2018-01-11"), "2018-01-10"));
        assertEquals(List.of("missing: the day on which it was offered"), coc20(sixtyPounds("2017-06"), "2018-01-10"));
        // the CCG closed on 31 March 2021
        assertEquals(List.of(FOR_ONESELF), coc20(sixtyPounds("2021-03-31"), "2021-06-01"));
        assertEquals(SATISFIED, coc20(sixtyPounds("2021-04-01"), "2021-06-01"));
    }

    private static Gift.Builder sixtyPounds(String day) {
        return sixtyPounds(day, "2013-04-01 to 2021-03-31");
    }

    private static Gift.Builder sixtyPounds(String day, String life) {
        return Gift.builder()
                .kind(Kind.GIFT)
                .from(CARE)
                .to(ANN)
                .of(ccg(life))
                .day(day(day))
                .worth(Pounds.of(60))
                .fromSupplier(Answer.NO)
                .outcome(Outcome.ACCEPTED);
    }

    @Test
    void coc20LacksTheDaysOfTheCcg() {
        assertEquals(
                List.of("missing: the last day of NHS Brent CCG (07P)"),
                coc20(sixtyPounds("2018-01-10", "2013-04-01 to 2018-01"), "2018-02-01"));
        assertEquals(
                List.of("missing: the first day of NHS Brent CCG (07P)"),
                coc20(sixtyPounds("2018-01-10", "2018-01 to open"), "2018-02-01"));
        assertEquals(SATISFIED, coc20(sixtyPounds("unknown", "2013-04-01 to 2017-06-15"), "2018-02-01"));
    }

    @Test
    void coc20IsSilentBeforeTheGuidanceOf2017() {
        assertEquals(SILENT, coc20(sixtyPounds("2017-06-01"), "2017-06-15"));
        assertEquals(SATISFIED, coc20(sixtyPounds("2017-06-01"), "2017-06-16"));
    }
}
