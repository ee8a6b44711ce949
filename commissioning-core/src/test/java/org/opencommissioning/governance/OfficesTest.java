package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.ccg;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

class OfficesTest {
    private static final String IN_MAY = "2014-05-31 or earlier to 2014-05-01 or later";
    private static final Ccg BASSETLAW = ccg("02Q", "NHS Bassetlaw CCG");
    private static final Ccg NOWHERE = ccg("99X", "NHS Nowhere CCG");
    private static final Party LEADERS = Party.named("NHS Clinical Commissioners leadership group");
    private static final Party CLUB = Party.named("a club that nobody founded");
    private static final Party EIGHT = Party.named("collaboration board of the eight CCGs of north west London");
    private static final Person KELL = Person.of("Steve Kell");
    private static final Person GOODMAN = Person.of("Ian Goodman");
    /** Somebody made up, whose days are known. */
    private static final Person AYRE = Person.of("Ann Ayre");

    private static final OfficeHolding CO_CHAIR = holding(AYRE, "co-chair", CLUB, "2014-05-01 or earlier to unknown");
    private static final OfficeHolding CHAIR = holding(AYRE, "chair", Party.of(NOWHERE), "2013-04-01 to 2015-03-31");

    /** The article names both offices on the day it was written, which is assumed to be in May 2014; no source has their days. */
    private static final OfficeHolding KELL_CO_CHAIR = holding(KELL, "co-chair", LEADERS, IN_MAY);

    private static final OfficeHolding KELL_CHAIR = holding(KELL, "chair", Party.of(BASSETLAW), IN_MAY);
    private static final OfficeHolding BOARD = holding(GOODMAN, "chair", EIGHT, "unknown to unknown");
    private static final Offices OFFICES = Offices.of(List.of(CO_CHAIR, CHAIR, KELL_CO_CHAIR, KELL_CHAIR, BOARD));

    private static OfficeHolding holding(Person person, String office, Party of, String days) {
        return OfficeHolding.builder()
                .person(person)
                .office(office)
                .of(of)
                .days(UncertainSpan.parse(days))
                .evidence(Evidence.of(Certainty.PRESS, HSJ))
                .build();
    }

    @Test
    void onePersonMayHoldTwoOfficesOnOneDay() {
        assertEquals(
                Map.of(CHAIR, Answer.YES, CO_CHAIR, Answer.NOT_KNOWN), OFFICES.heldBy(AYRE, LocalDate.of(2014, 5, 20)));
        assertEquals(Map.of(CO_CHAIR, Answer.NOT_KNOWN), OFFICES.heldBy(AYRE, LocalDate.of(2015, 4, 1)));
        assertEquals(
                Map.of(KELL_CO_CHAIR, Answer.NOT_KNOWN, KELL_CHAIR, Answer.NOT_KNOWN),
                OFFICES.heldBy(KELL, LocalDate.of(2014, 5, 20)));
    }

    @Test
    void tellsWhoHoldsAnOfficeAndWhoMay() {
        assertEquals(Map.of(AYRE, Answer.YES), OFFICES.holders("chair", Party.of(NOWHERE), APRIL_2014));
        assertEquals(Map.of(GOODMAN, Answer.NOT_KNOWN), OFFICES.holders("chair", EIGHT, APRIL_2014));
        assertEquals(Map.of(), OFFICES.holders("chair", Party.of(NOWHERE), LocalDate.of(2015, 4, 1)));
    }

    @Test
    void twoReportsOfOneHoldingAreOneHolder() {
        OfficeHolding vaguer = holding(AYRE, "chair", Party.of(NOWHERE), "unknown to unknown");
        assertEquals(
                Map.of(AYRE, Answer.YES),
                Offices.of(List.of(CHAIR, vaguer)).holders("chair", Party.of(NOWHERE), APRIL_2014));
        assertEquals(
                Map.of(AYRE, Answer.YES),
                Offices.of(List.of(vaguer, CHAIR)).holders("chair", Party.of(NOWHERE), APRIL_2014));
        assertEquals(1, Offices.of(Set.of(CHAIR)).holdings().size());
    }

    @Test
    void peopleOfOneNameAreToldApartByANote() {
        assertNotEquals(Person.of("John Smith", "Ealing"), Person.of("John Smith", "Brent"));
        assertEquals("John Smith (Ealing)", Person.of("John Smith", "Ealing").toString());
        assertEquals(
                "Person \"\": the name is blank; the note is blank; leave it out", problem(() -> Person.of("", " ")));
    }

    @Test
    void aPartyIsABodyOfTheRegisterOrOnlyAName() {
        assertEquals("NHS Bassetlaw CCG (02Q)", Party.of(BASSETLAW).toString());
        assertEquals("NHS Bassetlaw CCG", Party.of(BASSETLAW).name());
        assertEquals("NHS Clinical Commissioners leadership group", LEADERS.toString());
        assertEquals("Party \" \": the name is blank", problem(() -> Party.named(" ")));
    }

    @Test
    void aNameMayBeThatOfABodyWhateverItsCaseAndTwoBodiesAreNeverOne() {
        Party nowhere = Party.of(NOWHERE);
        assertEquals(Answer.YES, nowhere.is(Party.of(NOWHERE)));
        assertEquals(Answer.NOT_KNOWN, nowhere.is(Party.named("nhs nowhere ccg")));
        assertEquals(Answer.NOT_KNOWN, Party.named("NHS Nowhere CCG").is(nowhere));
        assertEquals(Answer.NO, nowhere.is(CLUB));
        assertEquals(Answer.NO, nowhere.is(Party.of(ccg("99Y", "NHS Nowhere CCG"))));
    }

    @Test
    void anOfficeHasAName() {
        assertEquals(
                "OfficeHolding Ann Ayre,   of NHS Nowhere CCG (99X), 2013-04-01 to open: the office is blank",
                problem(() -> OfficeHolding.builder()
                        .person(AYRE)
                        .office(" ")
                        .of(Party.of(NOWHERE))
                        .days(since("2013-04-01"))
                        .evidence(Evidence.of(Certainty.PRESS, HSJ))
                        .build()));
        assertEquals("Ann Ayre, chair of NHS Nowhere CCG (99X), 2013-04-01 to 2015-03-31", CHAIR.toString());
        assertEquals(
                "Offices [Ann Ayre, chair of NHS Nowhere CCG (99X), 2013-04-01 to 2015-03-31]",
                Offices.of(List.of(CHAIR)).toString());
    }

    @Test
    void printsAsItsHoldings() {
        assertEquals("Offices [" + CHAIR + "]", Offices.of(List.of(CHAIR)).toString());
    }
}
