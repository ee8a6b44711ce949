package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** A GSS code that is one body's own code, since it has no other, and that another body bore beside its ODS code. */
class GssCodeBearersTest {
    private static final GssCode CODE = GssCode.of("E54000001");
    private static final GroupingArea OWN = stp(CODE, "2016-04-01 to 2016-12-31", Timeline.empty());
    private static final GroupingArea BEARER = stp(
            OdsCode.of("QAA"),
            "2016-04-01 to open",
            Timeline.<GssCode>builder()
                    .put(DateSpan.parse("2017-01-01..2018-03-31"), CODE)
                    .build());
    private static final Register REGISTER = SmallRegister.of(BEARER, OWN).build();

    private static GroupingArea stp(Code code, String life, Timeline<GssCode> gssCodes) {
        return GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(code)
                .names(Timeline.always("STP " + code))
                .operationalLife(UncertainSpan.parse(life))
                .gssCodes(gssCodes)
                .build();
    }

    private static Landscape on(String day) {
        return REGISTER.asOf(LocalDate.parse(day));
    }

    @Test
    void namesEachOnItsDays() {
        assertEquals(List.of(OWN, BEARER), REGISTER.bodies(CODE));
        assertEquals(OWN, on("2016-12-31").get(CODE));
        assertEquals(BEARER, on("2017-01-01").get(CODE));
        assertEquals(BEARER, on("2018-03-31").get(CODE));
        assertEquals(BodyStatus.CLOSED, on("2018-04-01").status(CODE));
        assertEquals(Optional.empty(), on("2018-04-01").find(CODE));
    }

    @Test
    void beginsTheTrailWithTheFirst() {
        assertEquals(OWN, REGISTER.trailOf(CODE).start());
    }

    @Test
    void saysWhoBoreItWhen() {
        assertEquals(
                "No organisation E54000001 on 2018-04-01: STP E54000001 (E54000001) bore it on 2016-04-01..2016-12-31;"
                        + " STP QAA (QAA) bore it on 2017-01-01..2018-03-31",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> on("2018-04-01").get(CODE))
                        .getMessage());
    }

    @Test
    void namesABodyOnceThatListsItsOwnCode() {
        GssCode first = GssCode.of("E54000001");
        GssCode second = GssCode.of("E54000003");
        assertEquals(1, Register.standard().bodies(first).size());
        assertEquals(1, Register.standard().bodies(second).size());
        assertEquals(
                "No organisation E54000001 on 2017-01-01: Northumberland, Tyne and Wear closed on 2016-12-31;"
                        + " its successor is not known",
                assertThrows(
                                NoSuchOrganisationException.class,
                                () -> Register.standard()
                                        .asOf(LocalDate.of(2017, 1, 1))
                                        .get(first))
                        .getMessage());
    }
}
