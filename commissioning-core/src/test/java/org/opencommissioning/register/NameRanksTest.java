package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
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

    @Test
    void choosesNoneOfTwoThatAreOpenUnderOneName() {
        Ccg one = ccg("01A", Timeline.always("NHS Essex CCG"));
        Ccg other = ccg("01B", Timeline.always("NHS Essex CCG"));
        assertEquals(
                List.of("NHS Essex CCG (01A)", "NHS Essex CCG (01B)"),
                assertThrows(
                                AmbiguousNameException.class,
                                () -> SmallRegister.of(one, other)
                                        .build()
                                        .asOf(SPRING_2016)
                                        .named(Ccg.class, "NHS Essex CCG"))
                        .candidates());
    }

    @Test
    void prefersWhatABodyIsCalledInFullToANameWithoutItsKind() {
        Ccg called = calledEssex("01A");
        Ccg other = ccg("01B", Timeline.always("NHS Essex CCG"));
        Landscape landscape = SmallRegister.of(called, other).build().asOf(SPRING_2016);
        assertEquals(called, landscape.named(Ccg.class, "essex"));
        assertEquals(other, landscape.named(Ccg.class, "Essex CCG"));
        assertEquals(
                List.of("NHS Place 01A CCG (01A)", "NHS Place 01C CCG (01C)"),
                assertThrows(
                                AmbiguousNameException.class,
                                () -> SmallRegister.of(called, other, calledEssex("01C"))
                                        .build()
                                        .asOf(SPRING_2016)
                                        .named(Ccg.class, "essex"))
                        .candidates());
    }

    private static Ccg calledEssex(String code) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS Place " + code + " CCG"))
                .addAliases("Essex")
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
    }

    @Test
    void neverTakesWhatIsLeftOfTheNameOfAClosedBodyForAPartOfAnothers() {
        Ccg closed = Ccg.builder()
                .code(OdsCode.of("01A"))
                .names(Timeline.always("NHS Essex CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to 2015-03-31"))
                .build();
        Ccg open = ccg("01B", Timeline.always("NHS West Essex CCG"));
        Landscape landscape =
                SmallRegister.of(closed, open).successorUnknown(closed).build().asOf(SPRING_2016);
        assertEquals(
                "No Ccg called \"Essex\" on 2016-04-01: NHS Essex CCG closed on 2015-03-31; its successor is not known",
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, "Essex"))
                        .getMessage());
        assertEquals(open, landscape.named(Ccg.class, "West"));
    }

    @Test
    void tellsOfThreeClosedBodiesAndHowManyMoreThereAre() {
        RegisterBuilder builder = SmallRegister.builder();
        for (String code : List.of("01A", "01B", "01C")) {
            addClosed(builder, code);
        }
        String three =
                "No Ccg called \"Essex\" on 2016-04-01: NHS 01A Essex CCG closed on 2015-03-31; its successor is not"
                        + " known; NHS 01B Essex CCG closed on 2015-03-31; its successor is not known; NHS 01C Essex CCG closed on"
                        + " 2015-03-31; its successor is not known";
        assertNobody(three, builder);
        addClosed(builder, "01D");
        assertNobody(three + "; and 1 more", builder);
    }

    private static void addClosed(RegisterBuilder builder, String code) {
        Ccg closed = Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " Essex CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to 2015-03-31"))
                .build();
        builder.add(closed, SmallRegister.EVIDENCE).successorUnknown(closed);
    }

    private static void assertNobody(String message, RegisterBuilder builder) {
        Landscape landscape = builder.build().asOf(SPRING_2016);
        assertEquals(
                message,
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Ccg.class, "Essex"))
                        .getMessage());
    }

    @Test
    void offersNamesEquallyNearInTheOrderOfTheirCodesWhateverTheirKinds() {
        Ccg ccg = ccg("W2U3Z", Timeline.always("NHS Essex CCG"));
        GroupingArea team = GroupingArea.builder()
                .kind(OrganisationKind.AREA_TEAM)
                .code(OdsCode.of("Q71"))
                .names(Timeline.always("Essex Area Team"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        Landscape landscape = SmallRegister.of(ccg, team).build().asOf(SPRING_2016);
        assertEquals(
                "No Organisation called \"Esex\" on 2016-04-01: the nearest names are Essex Area Team (Q71);"
                        + " NHS Essex CCG (W2U3Z)",
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(Organisation.class, "Esex"))
                        .getMessage());
        NoSuchOrganisationException thrown = assertThrows(
                NoSuchOrganisationException.class, () -> landscape.named(GroupingArea.class, "West Essex CCG"));
        assertEquals(
                "No GroupingArea called \"West Essex CCG\" on 2016-04-01: the name says CCG, the type says GroupingArea;"
                        + " ask with Ccg.class",
                thrown.getMessage());
        assertEquals(List.of(), thrown.suggestions());
        assertEquals(
                List.of("W2U3Z"),
                assertThrows(NoSuchOrganisationException.class, () -> landscape.named(GroupingArea.class, "Essex CCG"))
                        .suggestions());
    }
}
