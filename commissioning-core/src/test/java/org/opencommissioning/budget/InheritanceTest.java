package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.opencommissioning.budget.BudgetFixtures.HARROW;
import static org.opencommissioning.budget.BudgetFixtures.HILLINGDON;
import static org.opencommissioning.budget.BudgetFixtures.REGISTER;
import static org.opencommissioning.budget.BudgetFixtures.SPRING_2014;
import static org.opencommissioning.budget.BudgetFixtures.TRUSTS;
import static org.opencommissioning.budget.BudgetFixtures.body;
import static org.opencommissioning.budget.BudgetFixtures.problem;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.PredecessorBody;
import org.opencommissioning.organisation.SubIcbLocation;

class InheritanceTest {
    private static Inheritance of(Organisation body, String day) {
        return Inheritance.of(body, REGISTER, LocalDate.parse(day));
    }

    @Test
    void suc07ATrustIsFollowedToTheCcgThatTookItOver() {
        Inheritance harrow = of(body("5K6", "2013-03-31"), "2013-04-01");
        assertEquals(Optional.of(HARROW), harrow.sole());
        assertEquals("in the place of Harrow PCT (5K6) on 2013-04-01: NHS Harrow CCG (08E)", harrow.toString());
    }

    @Test
    void anOpenBodyStandsInItsOwnPlaceWhateverPartsHaveLeftIt() {
        Organisation cumbria = body("01H", "2018-01-01");
        assertEquals(Optional.of(cumbria), of(cumbria, "2018-01-01").sole());
    }

    @Test
    void whatACcgOwedIsOwedByTheBoardAndNotByTheLocation() {
        assertEquals(
                "in the place of NHS Hillingdon CCG (08G) on 2022-07-01: NHS North West London Integrated Care Board (QRV)",
                of(HILLINGDON, "2022-07-01").toString());
        assertEquals(
                "Z9B2Z",
                of(HILLINGDON, "2026-04-01").sole().orElseThrow().code().toString());
    }

    @Test
    void whoOwesHowMuchIsForASchemeToSayWhereThereAreSeveralHeirs() {
        Inheritance westminster = of(body("5LC", "2013-03-31"), "2013-04-01");
        Ccg central = SPRING_2014.named(Ccg.class, "Central London (Westminster)");
        Ccg west = SPRING_2014.named(Ccg.class, "West London");
        assertEquals(Set.of(central, west), westminster.heirs());
        assertEquals(Optional.empty(), westminster.sole());
        assertEquals(
                Map.of(central, Pounds.ofPence(91), west, Pounds.ofPence(9)),
                westminster.split(
                        Pounds.of(1),
                        Apportionment.byShares(Map.of(
                                OdsCode.of("09A"),
                                Proportion.of(914, 1000),
                                OdsCode.of("08Y"),
                                Proportion.of(86, 1000)))));
        assertEquals(
                "in the place of Westminster PCT (5LC) on 2013-04-01: NHS Central London (Westminster) CCG (09A), NHS West"
                        + " London CCG (08Y): the parts are for [08Y]; give one for each heir",
                problem(() -> westminster.split(Pounds.of(1), Apportionment.equally(List.of(OdsCode.of("08Y"))))));
    }

    @Test
    void ofABodyThatEndedOnADayNobodyHasFoundBothMayStandThere() {
        Inheritance southEast = of(REGISTER.bodies(OdsCode.of("0DC")).get(0), "2016-06-01");
        assertEquals(Set.of(), southEast.heirs());
        assertEquals(
                "in the place of NHS South East Commissioning Support Unit (0DC) on 2016-06-01: nobody that is known; perhaps"
                        + " NHS NEL CSU (0DJ), NHS South East Commissioning Support Unit (0DC)",
                southEast.toString());
    }

    @Test
    void doesNotAskWhoStandsInThePlaceOfABodyYetToCome() {
        assertEquals(
                "Inheritance of NHS Harrow CCG (08E) on 2013-03-31: it opened on 2013-04-01; ask about that day or a later one",
                problem(() -> of(HARROW, "2013-03-31")));
    }

    /** Every trust and CCG of the register, at each turn of the years, by way of any day between. */
    @Test
    void suc07NothingIsOwedByNobodyAndNoWayRoundMakesADifference() {
        List<LocalDate> days = List.of(
                LocalDate.of(2013, 4, 1),
                LocalDate.of(2017, 4, 1),
                LocalDate.of(2020, 4, 1),
                LocalDate.of(2022, 7, 1),
                LocalDate.of(2026, 4, 1));
        Set<Organisation> bodies = new LinkedHashSet<>(TRUSTS.all(PredecessorBody.class));
        bodies.addAll(SPRING_2014.ccgs());
        for (Organisation body : bodies) {
            for (int i = 0; i < days.size(); i++) {
                Inheritance direct = Inheritance.of(body, REGISTER, days.get(i));
                assertFalse(direct.heirs().isEmpty(), direct::toString);
                assertEquals(Set.of(), direct.perhaps(), direct::toString);
                assertFalse(direct.heirs().stream().anyMatch(SubIcbLocation.class::isInstance), direct::toString);
                Set<Organisation> inSteps = new LinkedHashSet<>();
                if (i > 0) {
                    for (Organisation heir :
                            Inheritance.of(body, REGISTER, days.get(i - 1)).heirs()) {
                        inSteps.addAll(
                                Inheritance.of(heir, REGISTER, days.get(i)).heirs());
                    }
                    assertEquals(direct.heirs(), inSteps, direct::toString);
                }
            }
        }
    }
}
