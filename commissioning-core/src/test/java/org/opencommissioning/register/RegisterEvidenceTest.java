package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Evidence;

/** Where the facts of a body are from, each by itself. */
class RegisterEvidenceTest {
    private static final Register STANDARD = Register.standard();
    private static final Register GOOD = Register.read(EditionFixtures.good());
    private static final String CHD = "Office for National Statistics, ONS Code History Database, July 2024";

    private static String certainties(Timeline<Evidence> evidence) {
        return evidence.map(Evidence::certainty).toString();
    }

    @Test
    void tellsThatAGssCodeIsAssumedFromADayOn() {
        SubIcbLocation location =
                STANDARD.asOf(LocalDate.of(2026, 4, 1)).get(SubIcbLocation.class, OdsCode.of("W2U3Z"));
        Timeline<Evidence> evidence = STANDARD.evidenceFor(location, GssCode.of("E38000256"));
        assertEquals("[2022-07-01..2026-03-31 STATED, 2026-04-01.. ASSUMED]", certainties(evidence));
        assertEquals(Certainty.STATED, STANDARD.evidenceFor(location).certainty());
    }

    @Test
    void tellsNothingOfACodeOrANameThatTheBodyNeverBore() {
        Organisation brent = GOOD.asOf(LocalDate.of(2014, 4, 30)).get(OdsCode.of("07P"));
        assertTrue(GOOD.evidenceFor(brent, GssCode.of("E38000256")).isEmpty());
        assertTrue(GOOD.evidenceFor(brent, "NHS Ealing CCG").isEmpty());
    }

    @Test
    void tellsWhereNamesAndAliasesAreFrom() {
        Landscape spring = GOOD.asOf(LocalDate.of(2014, 4, 30));
        Organisation cumbria = spring.get(OdsCode.of("01H"));
        assertEquals(
                "[2013-04-01..2017-03-31 stated (" + CHD + ")]",
                GOOD.evidenceFor(cumbria, "NHS Cumbria CCG").toString());
        Evidence ofBody = GOOD.evidenceFor(cumbria);
        assertEquals(
                "[2017-04-01.. " + ofBody + "]",
                GOOD.evidenceFor(cumbria, "NHS North Cumbria CCG").toString());
        Csu csu = spring.get(Csu.class, OdsCode.of("0AT"));
        assertEquals("[.. STATED]", certainties(GOOD.evidenceFor(csu, "NWL CSU")));
        assertEquals("[.. INFERRED]", certainties(GOOD.evidenceFor(csu, csu.name())));
    }

    @Test
    void keepsTheEvidenceOfCodesWhenFactsAreAdded() {
        Register more = GOOD.toBuilder().build();
        for (Organisation body : GOOD.bodies()) {
            for (Timeline.Spell<GssCode> spell : body.gssCodes().spells()) {
                assertEquals(GOOD.evidenceFor(body, spell.value()), more.evidenceFor(body, spell.value()));
            }
        }
        Organisation london = GOOD.asOf(LocalDate.of(2014, 4, 30)).get(OdsCode.of("Y56"));
        assertEquals("[2013-04-01.. STATED]", certainties(more.evidenceFor(london, GssCode.of("E40000003"))));
    }

    @Test
    void restsOnTheBodyWhatABuilderWasGivenWithIt() {
        Organisation made = SmallRegister.ccg("01A", "2013-04-01 to open");
        Register register = SmallRegister.of(made).build();
        assertEquals(
                "[.. assumed: for a test]",
                register.evidenceFor(made, made.name()).toString());
    }

    @Test
    void tellsWhereAPracticeIsFrom() {
        Practice practice = GOOD.asOf(LocalDate.of(2014, 4, 30)).practices().get(OdsCode.of("A82003"));
        assertEquals(Certainty.STATED, GOOD.evidenceFor(practice).certainty());
        for (Practice other : List.of(
                SmallRegister.practice("A82003", 0, "2013-04-01 to open"),
                SmallRegister.practice("A82009", 4, "2013-04-01 to open"))) {
            assertEquals(
                    other + " is not held by the register of edition good;"
                            + " a body of another register has to be asked for there",
                    assertThrows(NoSuchOrganisationException.class, () -> GOOD.evidenceFor(other))
                            .getMessage());
        }
    }
}
