package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.source.Certainty;

/** What the small edition answers that {@link BadEditionTest} spoils: every file of it has its say. */
class GoodEditionTest {
    private static final Register REGISTER = Register.read(EditionFixtures.good());
    private static final LocalDate SPRING_2013 = LocalDate.of(2013, 4, 1);
    private static final LocalDate SUMMER_2022 = LocalDate.of(2022, 7, 1);

    @Test
    void saysWhichEditionItIs() {
        RegisterEdition edition = REGISTER.edition();
        assertEquals("edition good, bodies from 2013-03-31 to 2022-07-01, practices to 2022-02-25", edition.toString());
        assertEquals(LocalDate.of(2026, 11, 22), edition.compiled());
        assertEquals(
                "Contains public sector information licensed under the Open Government Licence v3.0.",
                edition.attribution());
        assertEquals(4, edition.sources().size());
        assertEquals("Register of 21 bodies, " + edition, REGISTER.toString());
    }

    @Test
    void readsBodiesOfADay() {
        assertEquals(
                List.of("00F", "00G", "00H", "01H", "01K", "07P", "07W"),
                codes(REGISTER.asOf(SPRING_2013).ccgs()));
        assertEquals(List.of(), REGISTER.asOf(SUMMER_2022).ccgs());
    }

    @Test
    void readsOperationalAndLegalDays() {
        Landscape december2014 = REGISTER.asOf(LocalDate.of(2014, 12, 1));
        OdsCode newcastleGateshead = OdsCode.of("13T");
        assertEquals(BodyStatus.OPEN, december2014.status(newcastleGateshead));
        assertEquals(BodyStatus.CLOSED, december2014.byLegalDates().status(newcastleGateshead));
    }

    @Test
    void readsEarlierNamesAliasesAndGssCodes() {
        OdsCode cumbria = OdsCode.of("01H");
        Landscape before = REGISTER.asOf(LocalDate.of(2017, 3, 31));
        LocalDate dayAfter = LocalDate.of(2017, 4, 1);
        assertEquals("NHS Cumbria CCG", before.get(cumbria).nameOn(before.day()));
        assertEquals("NHS North Cumbria CCG", before.get(cumbria).nameOn(dayAfter));
        assertEquals(before.get(cumbria), before.get(GssCode.of("E38000041")));
        assertEquals(before.get(cumbria), REGISTER.asOf(dayAfter).get(GssCode.of("E38000215")));
        assertEquals(
                "0AT",
                REGISTER.asOf(SPRING_2013).named(Csu.class, "NWL CSU").code().toString());
    }

    @Test
    void readsAnEndThatNobodyHasFound() {
        OdsCode code = OdsCode.of("0AT");
        assertEquals(BodyStatus.OPEN, REGISTER.asOf(LocalDate.of(2014, 9, 30)).status(code));
        assertEquals(
                BodyStatus.NOT_KNOWN, REGISTER.asOf(LocalDate.of(2014, 10, 1)).status(code));
        Csu csu = REGISTER.asOf(SPRING_2013).get(Csu.class, code);
        assertEquals("NHS England (X24)", csu.host().toString());
        assertTrue(REGISTER.isSuccessorUnknown(csu));
        assertEquals(
                "inferred (Health Service Journal, 19 CSUs operational in 2013-14): closing day not found",
                REGISTER.evidenceFor(csu).toString());
    }

    @Test
    void readsSuccessionsWithTheirShares() {
        assertEquals(
                List.of(
                        "5D7 to 00G on 2013-04-01 (abolition, 18/36 by practices)",
                        "5D7 to 00H on 2013-04-01 (abolition, 18/36 by practices)",
                        "00F to 13T on 2015-04-01 (merger, whole)",
                        "00G to 13T on 2015-04-01 (merger, whole)",
                        "00H to 13T on 2015-04-01 (merger, whole)",
                        "01H to 01K on 2017-04-01 (transfer, 32/78 by practices, 186184/504475 by resident population)",
                        "07P to W2U3Z on 2021-04-01 (merger, whole)",
                        "07W to W2U3Z on 2021-04-01 (merger, whole)",
                        "01H to 01H on 2022-07-01 (became, whole)",
                        "01K to 01K on 2022-07-01 (became, whole)",
                        "13T to 13T on 2022-07-01 (became, whole)",
                        "W2U3Z to W2U3Z on 2022-07-01 (became, whole)",
                        "QRV to QRV on 2022-07-01 (became, whole)"),
                REGISTER.successions().stream()
                        .sorted((a, b) -> a.effective()
                                .known()
                                .orElseThrow()
                                .compareTo(b.effective().known().orElseThrow()))
                        .map(Succession::toString)
                        .toList());
    }

    @Test
    void readsMemberships() {
        assertEquals(9, REGISTER.memberships().size());
        Membership first = REGISTER.memberships().stream()
                .filter(each -> each.child().code().equals(OdsCode.of("07P")))
                .findFirst()
                .orElseThrow();
        assertEquals("07P in QRV (STP) 2017-04-01..2021-03-31", first.toString());
        assertEquals(Certainty.SNAPSHOT, first.evidence().certainty());
    }

    @Test
    void readsPracticesAndTheirCommissioners() {
        PracticeLandscape practices = REGISTER.asOf(LocalDate.of(2015, 4, 1)).practices();
        assertEquals(List.of("A82003", "A86003", "A86004", "E84003"), codes(practices.gpPractices()));
        Practice clinic = practices.get(OdsCode.of("A85619"));
        assertEquals(0, clinic.setting());
        assertEquals(
                Optional.of("13T"),
                practices
                        .findCommissionerOf(clinic.code())
                        .map(body -> body.code().toString()));
        assertEquals(
                List.of(
                        "A82003 in 01H (commissioner) 2013-04-01..2017-03-31",
                        "A82003 in 01K (commissioner) 2017-04-01..2022-06-30",
                        "A82003 in 01K (commissioner) 2022-07-01.."),
                practices.historyOf(OdsCode.of("A82003")).stream()
                        .map(Membership::toString)
                        .toList());
    }

    @Test
    void readsEarlierNamesInAnyOrder(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Files.writeString(folder.resolve("earlier_names.csv"), """
                body,kind,name,first_day,last_day,source,certainty
                01H,CCG,NHS Cumbria CCG,2015-04-01,2017-03-31,chd,stated
                01H,CCG,NHS Cumbria CCG,2013-04-01,2015-03-31,chd,stated
                """);
        Organisation cumbria = Register.read(folder).asOf(SPRING_2013).get(OdsCode.of("01H"));
        assertEquals(
                "[2013-04-01..2017-03-31 NHS Cumbria CCG, 2017-04-01.. NHS North Cumbria CCG]",
                cumbria.names().toString());
    }

    @Test
    void keepsApartEqualNotesOnOtherEvidence(@TempDir Path folder) throws IOException {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Path bodies = folder.resolve("organisations.csv");
        Files.writeString(
                bodies,
                Files.readString(bodies)
                        .replace("2019-03-31,,,chd,stated,", "2019-03-31,,,chd,stated,as printed")
                        .replace(
                                "London,2013-04-01,2013-04-01,,,,chd,stated,",
                                "London,2013-04-01,2013-04-01,,,,chd,snapshot,as printed")
                        .replace(
                                "2019-04-01,2019-04-01,,,,chd,stated,",
                                "2019-04-01,2019-04-01,,,,ods,snapshot,as printed"));
        Register register = Register.read(folder);
        assertEquals(
                List.of(
                        "stated (Office for National Statistics, ONS Code History Database, July 2024): as printed",
                        "snapshot (Office for National Statistics, ONS Code History Database, July 2024): as printed",
                        "snapshot (NHS England, Organisation Data Service, ODS files of commissioners, practices and"
                                + " memberships): as printed"),
                register.bodies().stream()
                        .filter(body -> body.kind() == OrganisationKind.REGION)
                        .map(body -> register.evidenceFor(body).toString())
                        .toList());
    }

    @Test
    void readsACopyOfTheFolderAlike(@TempDir Path folder) {
        EditionFixtures.copy(EditionFixtures.good(), folder);
        Register copy = Register.read(folder);
        assertEquals(REGISTER.bodies(), copy.bodies());
        assertEquals(REGISTER.successions(), copy.successions());
        assertEquals(REGISTER.memberships(), copy.memberships());
    }

    private static List<String> codes(List<? extends Organisation> bodies) {
        return bodies.stream().map(body -> body.code().toString()).toList();
    }
}
