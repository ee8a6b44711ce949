package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Weighting;

/** Where the figures of every body of a day go, led on to a kind of body or to groupings. */
class CrosswalkTest {
    private static final Landscape START = on("2013-04-01");

    private static Landscape on(String day) {
        return Register.standard().asOf(LocalDate.parse(day));
    }

    private static Crosswalk to(String day) {
        return Crosswalk.between(START, on(day), Weights.standard());
    }

    private static String route(Crosswalk crosswalk, String code) {
        return crosswalk.find(code).orElseThrow().toString();
    }

    @Test
    void isOfTheDaysItLeadsFromAndTo() {
        assertEquals(
                "Crosswalk from 2013-04-01 to 2022-07-01 of 211 bodies",
                to("2022-07-01").toString());
        assertEquals(to("2022-07-01"), to("2022-07-01"));
        assertEquals(to("2022-07-01").hashCode(), to("2022-07-01").hashCode());
        assertNotEquals(to("2022-07-01"), to("2022-07-02"));
        assertNotEquals(to("2022-07-01"), Crosswalk.between(on("2013-04-02"), on("2022-07-01"), Weights.standard()));
        assertNotEquals(to("2022-07-01"), Crosswalk.between(START, on("2022-07-01"), Weights.of(Weighting.PRACTICES)));
        assertNotEquals(to("2022-07-01"), "Crosswalk from 2013-04-01 to 2022-07-01 of 211 bodies");
    }

    @Test
    void leadsOnToTheBodiesOfAKind() {
        Crosswalk boards = to("2022-07-01").at(OrganisationKind.ICB);
        assertEquals("07P to [QRV] (exact)", route(boards, "07P"));
        assertEquals("07P to [07P] (exact)", route(to("2019-04-01").at(OrganisationKind.CCG), "07P"));
        Route none = to("2019-04-01").at(OrganisationKind.ICB).find("07P").orElseThrow();
        assertEquals(Placement.UNPLACED, none.placement());
        assertEquals(
                "07P on 2019-04-01: no one ICB above it is known",
                none.problem().orElseThrow());
    }

    @Test
    void leadsOnToGroupings() {
        Grouping west = Grouping.of("West", OdsCode.listOf("07P", "07W"));
        Crosswalk grouped = to("2019-04-01").at(List.of(west, Grouping.of("Cumbria", OdsCode.listOf("01H"))));
        assertEquals("07P to [West] (exact)", route(grouped, "07P"));
        assertEquals(
                "08E on 2019-04-01: it is in none of the groupings",
                grouped.find("08E").orElseThrow().problem().orElseThrow());
        assertEquals(
                "Groupings West and Other: both have NHS Ealing CCG (07W) on 2019-04-01; a body is in one grouping at most",
                assertThrows(
                                InvalidValueException.class,
                                () -> to("2019-04-01").at(List.of(west, Grouping.of("Other", OdsCode.listOf("07W")))))
                        .getMessage());
    }

    @Test
    void hasToLeadOnFromEveryBodyItLeadsTo() {
        Crosswalk first = Crosswalk.between(START, on("2021-04-01"), Weights.standard());
        Crosswalk boards = Crosswalk.between(on("2021-04-01"), on("2022-07-01"), Weights.standard());
        assertEquals(to("2022-07-01").find("07P"), first.then(boards).find("07P"));
        InvalidValueException refused = assertThrows(
                InvalidValueException.class,
                () -> to("2022-07-01")
                        .at(OrganisationKind.ICB)
                        .then(Crosswalk.between(on("2022-07-01"), on("2026-04-01"), Weights.standard())));
        assertTrue(refused.getMessage().startsWith("Crosswalk from 2022-07-01: no route for Q"), refused::getMessage);
    }

    @Test
    void tellsWhatARebasingDoes() {
        Rebasing rebasing = Rebasing.onto(on("2022-07-01"));
        assertEquals(
                "Rebasing onto 2022-07-01 by body, weighted by"
                        + " [registered patients, resident population, practices, postcodes]",
                rebasing.toString());
        assertEquals(
                "Rebasing onto 2022-07-01 by ICB, weighted by [practices, postcodes]",
                rebasing.at(OrganisationKind.ICB)
                        .weightedBy(Weighting.PRACTICES, Weighting.POSTCODES)
                        .toString());
        assertEquals(
                "Rebasing onto 2022-07-01 by grouping, weighted by [practices]",
                rebasing.at(List.of(Grouping.of("West", OdsCode.listOf("W2U3Z"))))
                        .weightedBy(Weighting.PRACTICES)
                        .toString());
    }

    @Test
    void carriesFiguresOfBoardsOntoThemselves() {
        Landscape summer = on("2022-07-01");
        Icb board = summer.get(Icb.class, OdsCode.of("QRV"));
        RebasedTable table = Rebasing.onto(summer)
                .at(OrganisationKind.ICB)
                .apply(FigureTable.builder(Measure.count("patients"), "icb")
                        .addUnits(3, board.code().toString())
                        .build()
                        .codedOn(summer.day()));
        assertEquals(Map.of(), table.report().irreversible());
        assertEquals("[QRV: 3]", table.rows().toString());
    }
}
