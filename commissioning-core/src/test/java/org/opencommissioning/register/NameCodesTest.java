package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.Organisation;

/** What a look-up by name makes of a code in brackets behind the name. */
class NameCodesTest {
    private static final LocalDate SPRING_2014 = LocalDate.of(2014, 4, 30);

    private static void assertNobody(String day, String name, String message, String... suggestions) {
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class,
                () -> Register.standard().asOf(LocalDate.parse(day)).named(Ccg.class, name));
        assertEquals("No Ccg called \"" + name + "\" on " + day + ": " + message, thrown.getMessage());
        assertEquals(List.of(suggestions), thrown.suggestions());
    }

    @ParameterizedTest
    @CsvSource({
        "NHS Brent CCG (07P), 07P",
        "NHS Brent Clinical Commissioning Group (CCG) (07P), 07P",
        "brent ( 07p ) , 07P",
        "NHS Brent CCG (E38000020), 07P",
        "NHS Cumbria CCG (E38000215), 01H",
        "Newcastle (00G), 00G",
        "Newcastle (00H), 00H",
        "NHS Central London (Westminster) CCG (09A), 09A",
        "Hammersmith (08C), 08C"
    })
    void findsTheBodyOfNameAndCode(String name, String code) {
        assertEquals(
                code,
                Register.standard()
                        .asOf(SPRING_2014)
                        .named(Ccg.class, name)
                        .code()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"NHS England South (Wessex), Q70", "South (Wessex) (Q70), Q70", "Midlands and East (East), Q79"})
    void takesAWordInBracketsForAPartOfTheName(String name, String code) {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2016, 4, 30));
        assertEquals(code, landscape.named(Organisation.class, name).code().toString());
    }

    @Test
    void saysThatNameAndCodeDisagree() {
        assertNobody(
                "2014-04-30",
                "NHS Brent CCG (07W)",
                "name and code disagree: the name fits NHS Brent CCG (07P), and 07W is the code of NHS Ealing CCG (07W)",
                "07P",
                "07W");
        assertNobody(
                "2014-04-30",
                "NHS Brent CCG (07Z)",
                "name and code disagree: the name fits NHS Brent CCG (07P), and 07Z is the code of nobody",
                "07P");
        assertNobody(
                "2014-04-30",
                "NHS Brentt CCG (07P)",
                "name and code disagree: the name fits nobody, and 07P is the code of NHS Brent CCG (07P)",
                "07P");
        assertNobody(
                "2014-04-30",
                "Newcastle (07P)",
                "name and code disagree: the name fits NHS Newcastle North and East CCG (00G); NHS Newcastle West CCG"
                        + " (00H); NHS Newcastle Gateshead CCG (13T), and 07P is the code of NHS Brent CCG (07P)",
                "00G",
                "00H",
                "13T",
                "07P");
    }

    @Test
    void saysThatAnIcbIsNotALocationWithinIt() {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2023, 1, 1));
        assertEquals(
                "No Icb called \"NHS Frimley ICB (D4U1Y)\" on 2023-01-01: name and code disagree: the name fits"
                        + " NHS Frimley Integrated Care Board (QNQ), and D4U1Y is the code of NHS Frimley ICB - D4U1Y (D4U1Y)",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> landscape.named(Icb.class, "NHS Frimley ICB (D4U1Y)"))
                        .getMessage());
        assertEquals(
                "NHS Frimley ICB - D4U1Y (D4U1Y)",
                landscape.named(Organisation.class, "NHS Frimley ICB (D4U1Y)").toString());
    }

    @Test
    void saysWhatElseIsWrong() {
        assertNobody(
                "2022-04-30",
                "NHS Brent CCG (07P)",
                "NHS Brent CCG closed on 2021-03-31 and passed to W2U3Z (NHS North West London CCG);"
                        + " see register.trailOf(07P)",
                "07P");
        assertNobody(
                "2014-04-30",
                "Brentt (07Z)",
                "the nearest names are NHS Brent CCG (07P); NHS Barnet CCG (07M); NHS Nene CCG (04G)",
                "07P",
                "07M",
                "04G");
        assertNobody(
                "2014-04-30",
                "Westminster PCT (5LC)",
                "the name says PCT, the type says Ccg; ask with PredecessorBody.class",
                "5LC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(07P)", "CCG (07P)", "NHS (07P)"})
    void refusesACodeWithoutAName(String name) {
        assertEquals(
                "Name \"" + name + "\": expected a word that tells bodies apart, such as \"Brent\"",
                assertThrows(
                                InvalidValueException.class,
                                () -> Register.standard().asOf(SPRING_2014).named(Ccg.class, name))
                        .getMessage());
    }
}
