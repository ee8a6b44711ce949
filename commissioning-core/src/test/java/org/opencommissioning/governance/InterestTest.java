package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.governance.Fixtures.PRACTICE;
import static org.opencommissioning.governance.Fixtures.problem;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.period.UncertainDay;

class InterestTest {
    private static final Person BOB = Person.of("Bob Best");

    private static Interest.Builder inCareLtd() {
        return Interest.builder()
                .person(BOB)
                .kind(Interest.Kind.INDIRECT)
                .in(Party.named("Care Ltd"))
                .days(since("2013-04-01"));
    }

    @Test
    void isDeclaredOrFollowsFromAnotherFact() {
        assertEquals(
                "Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (declared on 2013-04-20)",
                inCareLtd().declaredOn(UncertainDay.parse("2013-04-20")).build().toString());
        assertEquals(
                "Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (not known to be declared, inferred from a share)",
                inCareLtd().inferredFrom("a share").build().toString());
        assertEquals(
                "Interest Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (not known to be declared): neither"
                        + " declared nor inferred; say one of them, UncertainDay.unknown() for an unknown day, or a day on"
                        + " which it was still undeclared",
                problem(() -> inCareLtd().build()));
    }

    @Test
    void isKnownToBeUndeclaredToADay() {
        LocalDate day = LocalDate.of(2014, 3, 31);
        assertEquals(
                "Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (undeclared on 2014-03-31)",
                inCareLtd().undeclaredOn(day).build().toString());
        assertEquals(
                "Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (declared on 2014-03-15..2014-12-31, undeclared on 2014-03-31,"
                        + " inferred from a share)",
                inCareLtd()
                        .undeclaredOn(day)
                        .declaredOn(UncertainDay.parse("2014-03-15..2014-12-31"))
                        .inferredFrom("a share")
                        .build()
                        .toString());
        assertEquals(
                "Interest Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (declared on 2014-03, undeclared on"
                        + " 2014-03-31): declared on 2014-03, undeclared on 2014-03-31, which cannot both be so",
                problem(() -> inCareLtd()
                        .undeclaredOn(day)
                        .declaredOn(UncertainDay.parse("2014-03"))
                        .build()));
    }

    @Test
    void aMembersInterestInThePracticeNeedsNoDeclaration() {
        Interest own = Interest.ofMember(BOB, PRACTICE, since("2013-04-01"));
        assertEquals(Interest.Kind.FINANCIAL, own.kind());
        assertEquals(Party.of(PRACTICE), own.in());
        assertEquals(Optional.empty(), own.declaredOn());
        assertEquals(Optional.of("membership of the practice"), own.inferredFrom());
    }

    @Test
    void nobodyDeclaresWhatNobodyIsAwareOf() {
        assertEquals(
                "Interest Bob Best: indirect interest in Care Ltd, 2013-04-01 to open (declared on 2014-03, inferred from ):"
                        + " what it is inferred from is blank; leave it out; declared on 2014-03, before the person was aware"
                        + " of it on 2014-04-01",
                problem(() -> inCareLtd()
                        .inferredFrom("")
                        .declaredOn(UncertainDay.parse("2014-03"))
                        .awareSince(UncertainDay.parse("2014-04-01"))
                        .build()));
        inCareLtd()
                .declaredOn(UncertainDay.parse("2014-04"))
                .awareSince(UncertainDay.parse("2014-04-30"))
                .build();
    }
}
