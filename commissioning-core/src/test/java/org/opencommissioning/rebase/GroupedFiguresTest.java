package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Grouping;
import org.opencommissioning.register.Register;

/** Groupings of the caller's own are of whole bodies. */
class GroupedFiguresTest {
    private static final Register REGISTER = Register.standard();
    private static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C");

    private static FigureTable spend(String... codes) {
        FigureTable.Builder table = FigureTable.builder(Measure.pounds("spend"), "ccg");
        for (String code : codes) {
            table.addUnits(100, code);
        }
        return table.build().codedOn(LocalDate.of(2014, 4, 1));
    }

    private static Rebasing onto(LocalDate day) {
        return Rebasing.onto(REGISTER.asOf(day)).unplaced(Leftovers.KEEP_APART);
    }

    @Test
    void aGroupingOfAllThatMerged_isTheMergedBody() {
        RebasedTable carried = onto(LocalDate.of(2022, 7, 1))
                .at(List.of(Grouping.of("north west London", EIGHT)))
                .apply(spend("07P", "07W", "00C"));
        assertEquals("[north west London: 2.00]", carried.rows().toString());
        assertEquals("[00C: 1.00]", carried.apart().toString());
    }

    @Test
    void aGroupingOfSomeOfThem_isRefused() {
        Rebasing rebasing = onto(LocalDate.of(2022, 7, 1));
        InvalidValueException refused = assertThrows(
                InvalidValueException.class, () -> rebasing.at(List.of(Grouping.of("brent", OdsCode.listOf("07P")))));
        assertEquals(
                "Grouping brent: on 2022-07-01 07P is part of NHS North West London ICB - W2U3Z (W2U3Z), and so is NHS"
                        + " Ealing CCG (07W), which the grouping does not have; a body is in a grouping as a whole",
                refused.getMessage());
    }

    @Test
    void aBodyThatIsStillThere_isInAGroupingWithoutWhatLeftIt() {
        RebasedTable carried = onto(LocalDate.of(2019, 4, 1))
                .at(List.of(Grouping.of("Cumbria", OdsCode.listOf("01H"))))
                .apply(spend("01H", "01K"));
        assertEquals("[Cumbria: 0.62]", carried.rows().toString());
        assertEquals("[01H: 0.38, 01K: 1.00]", carried.apart().toString());
    }

    @Test
    void groupedFigures_canBePutTogetherByAKindOfBodyInstead() {
        RebasedTable carried = onto(LocalDate.of(2022, 7, 1))
                .at(List.of(Grouping.of("north west London", EIGHT)))
                .apply(spend("07P", "07W"));
        assertEquals(
                "[QRV: 2.00]", carried.rolledUpTo(OrganisationKind.ICB).rows().toString());
    }
}
