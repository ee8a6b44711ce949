package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        assertEquals("[2022-07-01..2026-03-31 INFERRED, 2026-04-01.. ASSUMED]", certainties(evidence));
        assertEquals(Certainty.STATED, STANDARD.evidenceFor(location).certainty());
    }

    /** ONS's history is of July 2024, and the list of ODS of 2025: neither can say what ended on 31 March 2026. */
    @Test
    void citesWhoeverSaidWhatEndedIn2026() {
        LocalDate eve = LocalDate.of(2026, 3, 31);
        List<String> uncited = new ArrayList<>();
        int codes = 0;
        for (Organisation body : STANDARD.bodies()) {
            for (Timeline.Spell<GssCode> borne : body.gssCodes().spells()) {
                for (Timeline.Spell<Evidence> spell :
                        STANDARD.evidenceFor(body, borne.value()).spells()) {
                    if (spell.days().lastDay().equals(Optional.of(eve))) {
                        codes++;
                        assertEquals(Certainty.INFERRED, spell.value().certainty(), body::toString);
                        uncited.addAll(uncited(body + " as " + borne.value(), spell.value()));
                    }
                }
            }
            for (Timeline.Spell<String> name : body.names().spells()) {
                if (name.days().lastDay().equals(Optional.of(eve))) {
                    uncited.addAll(uncited(
                            name.value(),
                            STANDARD.evidenceFor(body, name.value()).on(eve).orElseThrow()));
                }
            }
        }
        for (Membership fact : STANDARD.memberships()) {
            if (fact.days().lastDay().equals(Optional.of(eve))) {
                uncited.addAll(uncited(fact.toString(), fact.evidence()));
            }
        }
        assertEquals(List.of(), uncited);
        assertEquals(39, codes);
    }

    private static List<String> uncited(String fact, Evidence evidence) {
        return evidence.toString().contains("ICB mergers 2026") ? List.of() : List.of(fact + ": " + evidence);
    }

    @Test
    void doesNotSayWhichGssCodeALocationHasWhoseAreaGrew() {
        Landscape april = STANDARD.asOf(LocalDate.of(2026, 4, 1));
        SubIcbLocation surrey = april.get(SubIcbLocation.class, OdsCode.of("92A"));
        assertEquals(
                "[2022-07-01..2023-03-31 E38000246, 2023-04-01..2026-03-31 E38000264]",
                surrey.gssCodes().toString());
        assertEquals(
                "[2023-04-01..2026-03-31 INFERRED]",
                certainties(STANDARD.evidenceFor(surrey, GssCode.of("E38000264"))));
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

    @Test
    void keepsTheEvidenceOfAnAliasWhileTheCorrectedBodyIsCalledSo() {
        Csu csu = GOOD.asOf(LocalDate.of(2014, 4, 30)).get(Csu.class, OdsCode.of("0AT"));
        Csu named = corrected(csu, Timeline.always("NWL CSU"));
        assertEquals("[.. STATED]", certainties(corrected(csu, named).evidenceFor(named, "NWL CSU")));
        Csu called = corrected(csu, csu.names(), "NWL CSU", "North West");
        assertEquals("[.. STATED]", certainties(corrected(csu, called).evidenceFor(called, "NWL CSU")));
        Csu other = corrected(csu, csu.names(), "North West");
        assertTrue(corrected(csu, other).evidenceFor(other, "NWL CSU").isEmpty());
    }

    private static Csu corrected(Csu csu, Timeline<String> names, String... aliases) {
        return Csu.builder()
                .code(csu.code())
                .names(names)
                .addAliases(aliases)
                .operationalLife(csu.operationalLife())
                .host(csu.host())
                .build();
    }

    private static Register corrected(Csu csu, Csu corrected) {
        return GOOD.toBuilder().replace(csu, corrected).build();
    }
}
