package org.opencommissioning.register;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.organisation.ReportingUnit;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.UncertainSpan;

/** Facts that anyone can look up, asked of the edition inside the jar. */
class StandardRegisterTest {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate SPRING_2014 = LocalDate.of(2014, 4, 30);
    private static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C");

    private static Landscape on(String day) {
        return REGISTER.asOf(LocalDate.parse(day));
    }

    private static String codes(Collection<? extends Organisation> bodies) {
        return bodies.stream().map(body -> body.code().toString()).collect(joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 211", "2014, 211", "2015, 209", "2016, 209", "2017, 207",
        "2018, 195", "2019, 191", "2020, 135", "2021, 106", "2022, 106"
    })
    void countsTheCcgsOfEachFirstOfApril(int year, int count) {
        Landscape landscape = REGISTER.asOf(LocalDate.of(year, 4, 1));
        assertEquals(count, landscape.byLegalDates().ccgs().size());
        assertEquals(count, landscape.ccgs().size());
    }

    @Test
    void counts212CcgsInDecember2014ByOperationAnd211InLaw() {
        Landscape december = on("2014-12-01");
        assertEquals(212, december.ccgs().size());
        assertEquals(211, december.byLegalDates().ccgs().size());
        assertEquals(BodyStatus.OPEN, december.status(OdsCode.of("13T")));
        assertEquals(BodyStatus.CLOSED, december.byLegalDates().status(OdsCode.of("13T")));
    }

    @Test
    void existed13TInOperationBeforeInLaw() {
        Organisation gateshead = on("2015-04-01").get(OdsCode.of("13T"));
        assertEquals(UncertainSpan.parse("2014-11-26 to 2022-06-30"), gateshead.operationalLife());
        assertEquals(UncertainSpan.parse("2015-04-01 to 2022-06-30"), gateshead.legalLife());
    }

    @Test
    void exchangedCcgsForLocationsOnTheFirstOfJuly2022() {
        Landscape july = on("2022-07-01");
        assertEquals(0, july.ccgs().size());
        assertEquals(106, july.all(SubIcbLocation.class).size());
        assertEquals(42, july.all(Icb.class).size());
        Landscape june = on("2022-06-30");
        assertEquals(106, june.ccgs().size());
        assertEquals(List.of(), june.all(SubIcbLocation.class));
        assertEquals(List.of(), june.all(Icb.class));
    }

    @Test
    void has36IcbsFromTheFirstOfApril2026() {
        assertEquals(36, on("2026-04-01").all(Icb.class).size());
        assertEquals(106, on("2026-04-01").all(SubIcbLocation.class).size());
        assertEquals(42, on("2026-03-31").all(Icb.class).size());
    }

    @Test
    void knows151PctsOnTheirLastDayThoughNotWhenTheyOpened() {
        assertEquals(151, on("2013-03-31").all(OrganisationKind.PCT).size());
        assertEquals(List.of(), on("2013-04-01").all(OrganisationKind.PCT));
        assertEquals(BodyStatus.NOT_KNOWN, on("2013-03-30").status(OdsCode.of("5LC")));
    }

    @Test
    void knows19CsusToBeOpenOnTheirFirstDayAndFiveNotToBeKnown() {
        Landscape start = on("2013-04-01");
        assertEquals(
                "0AA 0AC 0AD 0AE 0AJ 0AK 0AM 0AP 0AQ 0AR 0AT 0AV 0AW 0AX 0CC 0CE 0CF 0CG 0CH",
                codes(start.all(Csu.class)));
        assertEquals("0CX 0CY 0DA 0DC 0DJ", codes(start.notKnown(Csu.class)));
        for (String merged : List.of("0DE", "0DF")) {
            assertEquals(BodyStatus.CLOSED, start.status(OdsCode.of(merged)));
            assertEquals(BodyStatus.CLOSED, on("2015-03-31").status(OdsCode.of(merged)));
            assertEquals(BodyStatus.OPEN, on("2015-04-01").status(OdsCode.of(merged)));
        }
    }

    @Test
    void doesNotKnowWhenTheNorthWestLondonCsuClosed() {
        OdsCode code = OdsCode.of("0AT");
        assertEquals(BodyStatus.OPEN, on("2014-09-30").status(code));
        assertEquals(BodyStatus.NOT_KNOWN, on("2014-10-01").status(code));
        assertTrue(REGISTER.isSuccessorUnknown(REGISTER.bodies(code).get(0)));
    }

    @Test
    void takesOptumForAPartnerNotForACsu() {
        List<Organisation> optum = REGISTER.bodies(OdsCode.of("0DG"));
        assertEquals("[Optum Health Solutions (UK) Limited (0DG)]", optum.toString());
        assertInstanceOf(PartnerBody.class, optum.get(0));
        assertEquals(OrganisationKind.PRIVATE_SUPPLIER, optum.get(0).kind());
    }

    @Test
    void hostsEveryCsuByNhsEngland() {
        Set<String> hosts = REGISTER.bodies().stream()
                .filter(Csu.class::isInstance)
                .map(body -> ((Csu) body).host().toString())
                .collect(toSet());
        assertEquals(Set.of("NHS England (X24)"), hosts);
    }

    /** Were the kind read off the shape of the code, these would be taken for CCGs. */
    @Test
    void takesTheKindFromTheRegisterNeverFromTheShapeOfTheCode() {
        List<Organisation> units = REGISTER.bodies().stream()
                .filter(ReportingUnit.class::isInstance)
                .toList();
        assertEquals(95, units.size());
        assertEquals(
                58,
                units.stream()
                        .filter(unit -> unit.code().toString().matches("[0-9]{2}[A-Z]"))
                        .count());
        assertInstanceOf(ReportingUnit.class, REGISTER.bodies(OdsCode.of("14R")).get(0));
    }

    @Test
    void putsTheEightUnderTwoAreaTeamsAsTwoSourcesHaveIt() {
        Landscape spring = REGISTER.asOf(SPRING_2014);
        Hierarchy hierarchy = spring.hierarchy();
        for (Ccg ccg : spring.ccgs(EIGHT)) {
            assertEquals(
                    "Q62",
                    codes(hierarchy.parentOf(ccg, Relation.AREA_TEAM).stream().toList()));
            assertEquals(
                    "Q71",
                    codes(hierarchy.parentOf(ccg, Relation.AREA_TEAM_ONS).stream()
                            .toList()));
            assertEquals("Y56", codes(hierarchy.above(ccg, OrganisationKind.REGION)));
            assertEquals("X24", codes(hierarchy.above(ccg, OrganisationKind.NATIONAL_BODY)));
            assertEquals("Q62 Q71", codes(hierarchy.above(ccg, OrganisationKind.AREA_TEAM)));
            assertEquals(Optional.empty(), hierarchy.parentOf(ccg, Relation.ICB));
        }
    }

    @Test
    void givesCcgsInTheOrderAsked() {
        assertEquals(
                "07P 07W 08E 08G 07Y 08Y 09A 08C",
                codes(REGISTER.asOf(SPRING_2014).ccgs(EIGHT)));
    }

    @Test
    void movedTheLocationW2U3ZFromOneIcbToAnother() {
        OdsCode code = OdsCode.of("W2U3Z");
        for (String day : List.of("2022-07-01", "2026-03-31")) {
            assertEquals(
                    "Optional[NHS North West London Integrated Care Board (QRV)]",
                    on(day).hierarchy()
                            .parentOf(on(day).get(code), Relation.ICB)
                            .toString());
        }
        Landscape april = on("2026-04-01");
        assertEquals(
                "Optional[NHS West and North London Integrated Care Board (Z9B2Z)]",
                april.hierarchy().parentOf(april.get(code), Relation.ICB).toString());
    }

    @Test
    void keepsTheOdsCodeOf01HWhileItsAreaAndItsGssCodeChange() {
        Organisation cumbria = on("2017-03-31").get(OdsCode.of("01H"));
        assertSame(cumbria, on("2017-04-01").get(OdsCode.of("01H")));
        assertEquals("NHS Cumbria CCG", cumbria.nameOn(LocalDate.of(2017, 3, 31)));
        assertEquals("NHS North Cumbria CCG", cumbria.nameOn(LocalDate.of(2017, 4, 1)));
        assertEquals(
                "[2013-04-01..2017-03-31 E38000041, 2017-04-01..2022-06-30 E38000215]",
                cumbria.gssCodes().toString());
        assertSame(cumbria, on("2017-03-31").get(GssCode.of("E38000041")));
        assertSame(cumbria, on("2017-04-01").get(GssCode.of("E38000215")));
    }

    @Test
    void toldTheShareOf01HThatMovedTo01KByPeopleByPatientsAndByPractices() {
        Succession transfer = REGISTER.successions().stream()
                .filter(fact -> fact.toString().startsWith("01H to 01K"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "01H to 01K on 2017-04-01 (transfer, 32/78 by practices, 195988/515781 by registered patients,"
                        + " 186184/504475 by resident population)",
                transfer.toString());
        assertEquals(
                "186184/504475 by resident population",
                transfer.share(Weighting.RESIDENT_POPULATION).orElseThrow().toString());
        assertEquals(
                "inferred (NHS Business Services Authority, Patient list size by practice, April to June 2015; NHS Digital,"
                        + " Organisation Data Service, epcmem: memberships of prescribing cost centres, October 2019):"
                        + " lists of April to June 2015",
                transfer.share(Weighting.REGISTERED_PATIENTS)
                        .orElseThrow()
                        .evidence()
                        .toString());
        assertEquals(Optional.empty(), transfer.share(Weighting.POSTCODES));
    }

    @Test
    void namesTwoStpsOf2016ByTheirGssCodes() {
        for (String code : List.of("E54000001", "E54000003")) {
            Organisation stp = on("2016-12-31").get(GssCode.of(code));
            assertInstanceOf(GroupingArea.class, stp);
            assertEquals(OrganisationKind.STP, stp.kind());
            assertEquals(GssCode.of(code), stp.code());
        }
        long withoutOdsCode = REGISTER.bodies().stream()
                .filter(body -> body.code() instanceof GssCode)
                .count();
        assertEquals(2, withoutOdsCode);
    }

    @Test
    void givesTheBodiesOfOneCodeInTheOrderOfTheirLives() {
        assertEquals(
                "[NHS North West London CCG (W2U3Z), NHS North West London ICB - W2U3Z (W2U3Z)]",
                REGISTER.bodies(OdsCode.of("W2U3Z")).toString());
        assertEquals(
                List.of(OrganisationKind.STP, OrganisationKind.ICB),
                REGISTER.bodies(GssCode.of("E54000027")).stream()
                        .map(Organisation::kind)
                        .toList());
        assertEquals(List.of(), REGISTER.bodies(OdsCode.of("99Z")));
    }

    @Test
    void listsBodiesInTheOrderOfKindAndCode() {
        List<Organisation> bodies = REGISTER.bodies();
        assertEquals(
                bodies.stream()
                        .sorted(Comparator.comparing(Organisation::kind)
                                .thenComparing(body -> body.code().toString()))
                        .toList(),
                bodies);
    }

    @Test
    void saysWhereAFactIsFrom() {
        assertEquals(
                "stated (NHS England, Organisation Data Service, eccg: clinical commissioning groups and"
                        + " sub-ICB locations, 2025; Office for National Statistics, Code History Database, July 2024)",
                REGISTER.evidenceFor(REGISTER.bodies(OdsCode.of("07P")).get(0)).toString());
    }

    @Test
    void saysWhichDataItIs() {
        assertEquals(
                "edition 2026.04, bodies from 2013-03-31 to 2026-04-01, practices to 2025-02-10",
                REGISTER.edition().toString());
        assertEquals("Register of 788 bodies, " + REGISTER.edition(), REGISTER.toString());
        assertEquals(
                "Landscape of 2014-04-30, " + REGISTER.edition(),
                REGISTER.asOf(SPRING_2014).toString());
        assertEquals(
                "Landscape of 2014-04-30 by legal dates, " + REGISTER.edition(),
                REGISTER.asOf(SPRING_2014).byLegalDates().toString());
        assertTrue(REGISTER.edition().attribution().contains("Open Government Licence v3.0"));
        assertSame(REGISTER, Register.standard());
    }
}
