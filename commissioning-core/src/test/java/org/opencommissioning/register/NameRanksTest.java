package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Which of several open bodies a look-up by name prefers, and between which it does not choose. */
class NameRanksTest {
    private static final LocalDate SPRING_2016 = LocalDate.of(2016, 4, 1);

    private static Ccg ccg(String code, Timeline<String> names) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(names)
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
    }

    private static Timeline<String> renamed(String before, String since) {
        return Timeline.<String>builder()
                .put(DateSpan.until(SPRING_2016.minusDays(1)), before)
                .put(DateSpan.from(SPRING_2016), since)
                .build();
    }

    @Test
    void prefersTheWholeNameToAPartOfIt() {
        Landscape landscape = Register.standard().asOf(LocalDate.of(2023, 1, 1));
        assertEquals(
                "QRV",
                landscape.named(Icb.class, "North West London ICB").code().toString());
        assertEquals(
                "QWE",
                landscape.named(Organisation.class, "South West London").code().toString());
    }

    @Test
    void prefersTheNameInFullToTheNameWithoutItsKind() {
        assertEquals(
                "Y56",
                Register.standard()
                        .asOf(LocalDate.of(2014, 4, 30))
                        .named(GroupingArea.class, "London")
                        .code()
                        .toString());
        assertEquals(
                "Q71",
                Register.standard()
                        .asOf(LocalDate.of(2014, 4, 30))
                        .named(GroupingArea.class, "London Area Team")
                        .code()
                        .toString());
    }

    @Test
    void prefersTheNameToTheLetter() {
        Ccg one = ccg("01A", Timeline.always("NHS Essex CCG"));
        Ccg other = ccg("01B", Timeline.always("The Essex CCG"));
        Landscape landscape = SmallRegister.of(one, other).build().asOf(SPRING_2016);
        assertEquals(one, landscape.named(Ccg.class, "nhs essex ccg"));
        assertEquals(other, landscape.named(Ccg.class, "The Essex CCG"));
        assertEquals(
                List.of("NHS Essex CCG (01A)", "The Essex CCG (01B)"),
                assertThrows(AmbiguousNameException.class, () -> landscape.named(Ccg.class, "Essex CCG"))
                        .candidates());
    }

    @Test
    void prefersTheNameOfTheDayToThatOfAnother() {
        Ccg one = ccg("01A", renamed("NHS North CCG", "NHS South CCG"));
        Ccg other = ccg("01B", renamed("NHS South CCG", "NHS West CCG"));
        Register register = SmallRegister.of(one, other).build();
        assertEquals(one, register.asOf(SPRING_2016).named(Ccg.class, "South CCG"));
        assertEquals(other, register.asOf(SPRING_2016.minusDays(1)).named(Ccg.class, "South CCG"));
        assertEquals(
                List.of("NHS South CCG (01A)", "NHS West CCG (01B)"),
                assertThrows(
                                AmbiguousNameException.class,
                                () -> register.asOf(SPRING_2016).named(Ccg.class, "South"))
                        .candidates());
    }
}
