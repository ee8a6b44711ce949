package org.opencommissioning.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

class OrganisationTest {
    private static final UncertainSpan LIFE = UncertainSpan.parse("2013-04-01 to 2021-03-31");
    private static final OdsCode BRENT = OdsCode.of("07P");

    private static void assertRejected(String message, Executable build) {
        assertEquals(message, assertThrows(InvalidValueException.class, build).getMessage());
    }

    @Test
    void rejectsABodyWithoutAName() {
        assertRejected(
                "CCG 07P: no name; names(Timeline.always(\"…\")) gives it one",
                () -> Ccg.builder().code(BRENT).operationalLife(LIFE).build());
        assertRejected(
                "ICB QRV: no name; names(Timeline.always(\"…\")) gives it one",
                () -> Icb.builder()
                        .code(OdsCode.of("QRV"))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "sub-ICB location W2U3Z: no name; names(Timeline.always(\"…\")) gives it one",
                () -> SubIcbLocation.builder()
                        .code(OdsCode.of("W2U3Z"))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "national body X24: no name; names(Timeline.always(\"…\")) gives it one",
                () -> NationalBody.builder()
                        .code(OdsCode.of("X24"))
                        .operationalLife(LIFE)
                        .build());
    }

    @Test
    void rejectsABlankNameAndABlankAlias() {
        assertRejected(
                "CCG 07P: the name on 2017-04-01.. is blank; an alias is blank",
                () -> Ccg.builder()
                        .code(BRENT)
                        .names(Timeline.<String>builder()
                                .put(DateSpan.until(LocalDate.of(2017, 3, 31)), "NHS Brent CCG")
                                .put(DateSpan.from(LocalDate.of(2017, 4, 1)), " ")
                                .build())
                        .addAliases("")
                        .operationalLife(LIFE)
                        .build());
    }

    @Test
    void rejectsTheGssCodeOfAnotherKind() {
        assertRejected(
                "CCG 07P: GSS code E54000027 is not of this kind, whose codes begin with [E38]",
                () -> Ccg.builder()
                        .code(BRENT)
                        .names(Timeline.always("NHS Brent CCG"))
                        .gssCodes(Timeline.always(GssCode.of("E54000027")))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "PCT 5LC: GSS code E38000020 is not of this kind, whose codes begin with [E16, E17]",
                () -> PredecessorBody.builder()
                        .kind(OrganisationKind.PCT)
                        .code(OdsCode.of("5LC"))
                        .names(Timeline.always("Westminster PCT"))
                        .gssCodes(Timeline.always(GssCode.of("E38000020")))
                        .operationalLife(LIFE)
                        .build());
    }

    @Test
    void rejectsAGssCodeWhereTheKindHasNone() {
        assertRejected(
                "CSU 0AT: GSS code E38000020 is not of this kind, whose codes begin with nothing: it has none",
                () -> Csu.builder()
                        .code(OdsCode.of("0AT"))
                        .names(Timeline.always("North West London CSU"))
                        .gssCodes(Timeline.always(GssCode.of("E38000020")))
                        .operationalLife(LIFE)
                        .host(nhsEngland())
                        .build());
    }

    @Test
    void rejectsAKindThatTheTypeDoesNotStandFor() {
        assertRejected(
                "CCG 07P: kind CCG is not one of STP, region, area team, local office",
                () -> GroupingArea.builder()
                        .kind(OrganisationKind.CCG)
                        .code(BRENT)
                        .names(Timeline.always("NHS Brent CCG"))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "CSU 0DG: kind CSU is not one of provider, local authority, Welsh health board, private supplier",
                () -> PartnerBody.builder()
                        .kind(OrganisationKind.CSU)
                        .code(OdsCode.of("0DG"))
                        .names(Timeline.always("Optum"))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "CCG 07P: kind CCG is not one of PCT, PCG",
                () -> PredecessorBody.builder()
                        .kind(OrganisationKind.CCG)
                        .code(BRENT)
                        .names(Timeline.always("NHS Brent CCG"))
                        .operationalLife(LIFE)
                        .build());
        assertRejected(
                "CCG 07P: kind CCG is not one of sub-ICB reporting entity, commissioning hub",
                () -> ReportingUnit.builder()
                        .kind(OrganisationKind.CCG)
                        .code(BRENT)
                        .names(Timeline.always("NHS Brent CCG"))
                        .operationalLife(LIFE)
                        .build());
    }

    @Test
    void tellsEveryProblemTogether() {
        InvalidValueException thrown = assertThrows(
                InvalidValueException.class,
                () -> GroupingArea.builder()
                        .kind(OrganisationKind.CCG)
                        .code(BRENT)
                        .gssCodes(Timeline.always(GssCode.of("E54000027")))
                        .operationalLife(LIFE)
                        .build());
        assertEquals(
                List.of(
                        "GSS code E54000027 is not of this kind, whose codes begin with [E38]",
                        "no name; names(Timeline.always(\"…\")) gives it one",
                        "kind CCG is not one of STP, region, area team, local office"),
                thrown.problems());
        assertEquals("CCG 07P: " + String.join("; ", thrown.problems()), thrown.getMessage());
    }

    @Test
    void tellsEveryMissingPartTogether() {
        InvalidValueException thrown =
                assertThrows(InvalidValueException.class, () -> Csu.builder().build());
        assertEquals(
                "Cannot build Csu, some of required attributes are not set [operationalLife, code, host]",
                thrown.getMessage());
    }

    @Test
    void rejectsAPracticeOfANegativeSetting() {
        assertRejected(
                "other prescribing centre E87001: prescribing setting -1 is negative",
                () -> practice().setting(-1).build());
    }

    @Test
    void tellsAGpPracticeFromOtherPrescribingCentresByItsSetting() {
        Practice surgery = practice().setting(4).build();
        Practice prison = practice().setting(3).build();
        assertTrue(surgery.isGpPractice());
        assertEquals(OrganisationKind.GP_PRACTICE, surgery.kind());
        assertFalse(prison.isGpPractice());
        assertEquals(OrganisationKind.OTHER_PRESCRIBING_CENTRE, prison.kind());
    }

    @Test
    void callsAPracticeWhoseNameIsNotHeldByItsCode() {
        Practice practice = practice().setting(4).build();
        assertEquals("E87001", practice.name());
        assertEquals("E87001", practice.nameOn(LocalDate.of(2014, 4, 30)));
        assertEquals("E87001", practice.toString());
    }

    private static Practice.Builder practice() {
        return Practice.builder().code(OdsCode.of("E87001")).operationalLife(LIFE);
    }

    @Test
    void isCalledByTheNameOfTheDay() {
        Ccg cumbria = Ccg.builder()
                .code(OdsCode.of("01H"))
                .names(Timeline.<String>builder()
                        .put(DateSpan.parse("2013-04-01..2017-03-31"), "NHS Cumbria CCG")
                        .put(DateSpan.parse("2017-04-01.."), "NHS North Cumbria CCG")
                        .build())
                .operationalLife(LIFE)
                .build();
        assertEquals("NHS Cumbria CCG", cumbria.nameOn(LocalDate.of(2017, 3, 31)));
        assertEquals("NHS North Cumbria CCG", cumbria.nameOn(LocalDate.of(2017, 4, 1)));
        assertEquals("NHS North Cumbria CCG", cumbria.nameOn(LocalDate.of(2012, 1, 1)));
        assertEquals("NHS North Cumbria CCG", cumbria.name());
        assertEquals("NHS North Cumbria CCG (01H)", cumbria.toString());
    }

    @Test
    void existsInLawAsLongAsItWorksUnlessToldOtherwise() {
        Ccg.Builder gateshead = Ccg.builder()
                .code(OdsCode.of("13T"))
                .names(Timeline.always("NHS Newcastle Gateshead CCG"))
                .operationalLife(UncertainSpan.parse("2014-11-26 to 2022-06-30"));
        Ccg unsaid = gateshead.build();
        Ccg said = gateshead
                .legalLife(UncertainSpan.parse("2015-04-01 to 2022-06-30"))
                .build();
        assertEquals(unsaid.operationalLife(), unsaid.legalLife());
        assertEquals(UncertainSpan.parse("2015-04-01 to 2022-06-30"), said.legalLife());
        assertNotEquals(unsaid, said);
    }

    @Test
    void namesAnStpWithoutAnOdsCodeByItsGssCode() {
        GroupingArea tyne = GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(GssCode.of("E54000001"))
                .names(Timeline.always("Northumberland, Tyne and Wear"))
                .operationalLife(UncertainSpan.parse("2016-04-01 to 2016-12-31"))
                .build();
        assertEquals("Northumberland, Tyne and Wear (E54000001)", tyne.toString());
    }

    @Test
    void aCsuActsThroughItsHost() {
        Csu csu = Csu.builder()
                .code(OdsCode.of("0AT"))
                .names(Timeline.always("NHS North West London Commissioning Support Unit"))
                .operationalLife(LIFE)
                .host(nhsEngland())
                .build();
        assertEquals("NHS England (X24)", csu.host().toString());
    }

    private static NationalBody nhsEngland() {
        return NationalBody.builder()
                .code(OdsCode.of("X24"))
                .names(Timeline.always("NHS England"))
                .operationalLife(LIFE)
                .build();
    }
}
