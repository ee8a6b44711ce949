package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.register.Register;

/** The day of codes is found from them where it is plain, and asked for where it is not. */
class VintageFinderTest {
    private static final Rebasing ONTO_2022 = Rebasing.onto(Register.standard().asOf(LocalDate.of(2022, 4, 1)));

    private static FigureTable table(String... codes) {
        FigureTable.Builder table = FigureTable.builder(Measure.pounds("spend"), "ccg");
        for (String code : codes) {
            table.addUnits(100, code);
        }
        return table.build();
    }

    private static String refused(String... codes) {
        return assertThrows(InvalidValueException.class, () -> ONTO_2022.apply(table(codes)))
                .getMessage();
    }

    @Test
    void isFoundWhereNothingPassedWhileAllWereOpen() {
        RebaseReport report = ONTO_2022.apply(table("07P", "07W")).report();
        assertTrue(
                report.toString()
                        .startsWith(
                                "spend carried onto 2022-04-01 by body, codes of 2013-04-01..2021-03-31, as found from"
                                        + " them\n"),
                report.toString());
    }

    @Test
    void isAskedForWhereSomethingPassedMeanwhile() {
        assertEquals(
                "FigureTable of spend: from its codes it is not plain of which day they are: they are those of 2013-04-01..,"
                        + " and within these days something passed from 01H to 01K, on 2017-04-01; say it with codedOn or codedBy",
                refused("01H", "00L", "01K"));
    }

    @Test
    void isAskedForWhereNoDayFitsAll() {
        assertEquals(
                "FigureTable of spend: from its codes it is not plain of which day they are: on no day were they all those"
                        + " of open bodies; say it with codedOn or codedBy",
                refused("07P", "W2U3Z"));
    }

    @Test
    void isAskedForWhereCodesAreOfPracticesOrOfNobody() {
        assertEquals(
                "FigureTable of spend: from its codes it is not plain of which day they are: codes of practices do not tell"
                        + " their day, such as E84002; say it with codedOn or codedBy",
                refused("07P", "E84002", "E84003"));
        assertEquals(
                "FigureTable of spend: from its codes it is not plain of which day they are: no body of the register ever had"
                        + " one of them, such as ZZ9; say it with codedOn or codedBy",
                refused("ZZ9"));
    }

    @Test
    void isFoundFromTheOtherCodesWhereOneIsOfNobody() {
        String message = refused("07P", "ZZ9");
        assertTrue(
                message.contains(
                        "1 code has figures that cannot be carried: ZZ9 (unplaced): is the code of no body and no"
                                + " practice of the register"),
                message);
    }

    @Test
    void isNotAskedOfATableWithoutRows() {
        assertTrue(ONTO_2022.apply(table()).rows().isEmpty());
    }
}
