package org.opencommissioning.register;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.organisation.ReportingUnit;
import org.opencommissioning.organisation.SubIcbLocation;

/** Who belonged to whom on one day; the members of groupings are in {@link GroupingTest}. */
class HierarchyTest {
    private static final Landscape SUMMER_2025 = Register.standard().asOf(LocalDate.of(2025, 6, 1));
    private static final Icb BOARD = SUMMER_2025.get(Icb.class, OdsCode.of("QRV"));

    private static final Ccg ONE = SmallRegister.ccg("01A", "2013-04-01 to 2017-03-31");
    private static final Ccg TWO = SmallRegister.ccg("02A", "2017-04-01 to open");
    private static final GroupingArea TEAM = SmallRegister.areaTeam("Q01", "2013-04-01 to open");
    private static final Practice MOVED = SmallRegister.practice("E87002", 4, "2013-04-01 to open");
    private static final Practice CLINIC = SmallRegister.practice("A87003", 0, "2014-04-01 to open");
    private static final Register SMALL = SmallRegister.of(ONE, TWO, TEAM, MOVED, CLINIC)
            .add(SmallRegister.whole(ONE, TWO, SuccessionKind.MERGER, "2017-04-01"))
            .add(SmallRegister.member(ONE, TEAM, Relation.AREA_TEAM, "2013-04-01..2015-03-31"))
            .add(SmallRegister.member(MOVED, ONE, Relation.COMMISSIONER, "2013-04-01..2017-03-31"))
            .add(SmallRegister.member(MOVED, TWO, Relation.COMMISSIONER, "2017-04-01.."))
            .build();

    private static Hierarchy on(String day) {
        return SMALL.asOf(LocalDate.parse(day)).hierarchy();
    }

    private static Set<String> codes(Set<? extends Organisation> bodies) {
        return bodies.stream().map(body -> body.code().toString()).collect(toSet());
    }

    @Test
    void countsTheEightAmongTheMembersOfTheirAreaTeam() {
        Landscape spring = Register.standard().asOf(LocalDate.of(2014, 4, 30));
        Organisation team = spring.get(OdsCode.of("Q62"));
        assertEquals(
                Set.of("07P", "07W", "07Y", "08C", "08E", "08G", "08Y", "09A"),
                codes(spring.hierarchy().membersOf(team)));
        assertEquals(Set.of(), SUMMER_2025.hierarchy().membersOf(team));
    }

    @Test
    void tellsThePlacesOfABoardFromItsReportingUnits() {
        Hierarchy hierarchy = SUMMER_2025.hierarchy();
        assertEquals(Set.of("W2U3Z"), codes(hierarchy.membersOf(BOARD, SubIcbLocation.class)));
        assertEquals(
                Set.of("D2Z9S", "J1I6Y", "L3J1B", "O4I9P", "R0W7N", "Y4U7N", "Z1H8A", "Z4H8X"),
                codes(hierarchy.membersOf(BOARD, ReportingUnit.class)));
    }

    @Test
    void putsThemSideBySideWhereNoTypeIsGiven() {
        assertEquals(
                Set.of("W2U3Z", "D2Z9S", "J1I6Y", "L3J1B", "O4I9P", "R0W7N", "Y4U7N", "Z1H8A", "Z4H8X"),
                codes(SUMMER_2025.hierarchy().membersOf(BOARD)));
    }

    @Test
    void tellsTheCommissionerOfAPracticeAsItsParent() {
        assertEquals(Optional.of(ONE), on("2017-03-31").parentOf(MOVED, Relation.COMMISSIONER));
        assertEquals(Optional.of(TWO), on("2017-04-01").parentOf(MOVED, Relation.COMMISSIONER));
        assertEquals(Optional.empty(), on("2017-04-01").parentOf(CLINIC, Relation.COMMISSIONER));
        assertEquals(Optional.empty(), on("2017-04-01").parentOf(MOVED, Relation.ICB));
    }

    @Test
    void findsAboveAPracticeItsCommissionerAndAllAboveThat() {
        assertEquals(Set.of(ONE), on("2015-03-31").above(MOVED, OrganisationKind.CCG));
        assertEquals(Set.of(TEAM), on("2015-03-31").above(MOVED, OrganisationKind.AREA_TEAM));
        assertEquals(Set.of(ONE), on("2015-04-01").above(MOVED, OrganisationKind.CCG));
        assertEquals(Set.of(), on("2015-04-01").above(MOVED, OrganisationKind.AREA_TEAM));
        assertEquals(Set.of(TWO), on("2017-04-01").above(MOVED, OrganisationKind.CCG));
        assertEquals(Set.of(), on("2017-04-01").above(CLINIC, OrganisationKind.CCG));
        assertEquals(Set.of(), on("2017-04-01").above(MOVED, OrganisationKind.GP_PRACTICE));
    }

    @Test
    void findsNothingAboveAPracticeOnDaysOfNoMembership() {
        assertEquals(Optional.empty(), on("2013-03-31").parentOf(MOVED, Relation.COMMISSIONER));
        for (OrganisationKind kind : OrganisationKind.values()) {
            assertEquals(Set.of(), on("2013-03-31").above(MOVED, kind));
        }
    }

    @Test
    void findsTheRegionOfAPracticeAndLaterItsIcb() {
        Landscape spring2014 = Register.standard().asOf(LocalDate.of(2014, 4, 30));
        Practice practice = spring2014.practices().get(OdsCode.of("E84002"));
        assertEquals(Set.of("Q62", "Q71"), codes(spring2014.hierarchy().above(practice, OrganisationKind.AREA_TEAM)));
        assertEquals(Set.of("Y56"), codes(spring2014.hierarchy().above(practice, OrganisationKind.REGION)));
        assertEquals(Set.of(), spring2014.hierarchy().above(practice, OrganisationKind.ICB));
        assertEquals(Set.of(BOARD), SUMMER_2025.hierarchy().above(practice, OrganisationKind.ICB));
    }

    @Test
    void countsPracticesAmongTheMembersWhereTheyAreAskedFor() {
        assertEquals(Set.of(MOVED), on("2017-03-31").membersOf(ONE, Practice.class));
        assertEquals(Set.of(), on("2017-03-31").membersOf(TWO, Practice.class));
        assertEquals(Set.of(), on("2017-03-31").membersOf(ONE));
        assertEquals(Set.of(), on("2015-03-31").membersOf(TEAM, Practice.class));
        assertEquals(Set.of(ONE), on("2015-03-31").membersOf(TEAM));
    }

    @Test
    void refusesToLookAboveAPracticeThatIsNotHeld() {
        Practice stranger = SmallRegister.practice("E87009", 4, "2013-04-01 to open");
        String message = stranger + " is not held by the register of edition small;"
                + " a body of another register has to be asked for there";
        Hierarchy hierarchy = on("2017-04-01");
        for (Executable question : List.<Executable>of(
                () -> hierarchy.parentOf(stranger, Relation.COMMISSIONER),
                () -> hierarchy.parentOf(stranger, Relation.ICB),
                () -> hierarchy.above(stranger, OrganisationKind.CCG))) {
            assertEquals(
                    message,
                    assertThrows(NoSuchOrganisationException.class, question).getMessage());
        }
    }

    @Test
    void printsItsDayAndItsEdition() {
        assertEquals(
                "Hierarchy of 2017-04-01, " + SMALL.edition(), on("2017-04-01").toString());
        assertEquals(
                "Hierarchy of 2020-01-01 by legal dates, " + SMALL.edition() + ", which does not speak of that day",
                SMALL.asOf(LocalDate.of(2020, 1, 1)).byLegalDates().hierarchy().toString());
    }
}
