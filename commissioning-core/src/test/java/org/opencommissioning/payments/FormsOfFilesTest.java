package org.opencommissioning.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.PaymentsReport.Use;
import org.opencommissioning.period.FinancialYear;

/** Files of unusual size, encoding and content. */
class FormsOfFilesTest {
    private static final String HEADER = "CCG Code,Practice Code,Global Sum,Seniority\n";

    private static GpPayments read(byte[] content) {
        return GpPayments.read(
                "text.csv",
                new ByteArrayInputStream(content),
                FinancialYear.startingIn(2018),
                PaymentCategories.standard());
    }

    private static GpPayments read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static String fault(byte[] content) {
        return String.valueOf(
                assertThrows(ReferenceDataException.class, () -> read(content)).getMessage());
    }

    private static String fault(String text) {
        return fault(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 129})
    void readsAnyNumberOfPractices(int practices) {
        String rows = IntStream.range(0, practices)
                .mapToObj(number -> "07P,Z%05d,100,30,4,34,7,%d,134\n".formatted(number, number))
                .collect(Collectors.joining());
        GpPayments payments = read("CCG Code,Practice Code,Global Sum,Local Enhanced Services (NHAIS),"
                + "Local Enhanced Services (ISFE),Total Local Enhanced Services,Number of GPs,Rate,"
                + "Total NHS Payments to General Practice\n" + rows);
        assertEquals(practices, payments.practices().size());
        assertEquals(
                Optional.of(Pounds.of(134L * practices)),
                payments.national().budget().publishedTotal());
        assertEquals(Pounds.of(134L * practices), payments.national().budget().total());
        assertEquals(practices, payments.report().compared());
        assertEquals(
                "[Number of GPs, Rate]",
                payments.report().columns(Use.NOT_UNDERSTOOD).toString());
        PracticePayments last = payments.practices().get(practices - 1);
        assertEquals(OdsCode.of("Z%05d".formatted(practices - 1)), last.code());
        assertEquals(
                "[Global Sum £100, Local Enhanced Services (NHAIS) £30, Local Enhanced Services (ISFE) £4]",
                last.budget().lines().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A00001", "Z00001", "a00001", "z00001"})
    void aPracticeHasALetterAndFiveDigits(String code) {
        assertEquals(
                OdsCode.parse(code),
                read(HEADER + "07P," + code + ",1,2\n").practices().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@00001", "[00001", "`00001", "{00001", "A0000/", "A0000:", "A0001", "A000001"})
    void nothingElseIsAPractice(String code) {
        assertEquals(
                "text.csv line 2, column Practice Code: \"" + code
                        + "\" is not the code of a practice, which is a letter and five digits; leave out rows that are of no"
                        + " practice, such as totals",
                fault(HEADER + "07P," + code + ",1,2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00FF\u00FE", "\u00FE\u00FF", "\u00FF\u00FEx\u00A0", "\u00FE\u00FF\u00A0x", "\0x", "x\0"})
    void refusesUtf16WhicheverByteComesFirst(String start) {
        assertEquals(
                "text.csv line 1: the file is in UTF-16; save it as CSV in UTF-8",
                fault(start.getBytes(Charset.forName("ISO-8859-1"))));
    }

    @Test
    void refusesANulThatIsAllThereIs() {
        assertEquals("text.csv line 1: has a NUL, which is not seen, after \"\"; take it out", fault(new byte[] {0}));
    }

    @Test
    void takesForWindowsWhatIsNotUtf8FromTheVeryBeginning() {
        String text = "£ for all,CCG Code,Practice Code,Global Sum\n-,07P,Z00001,1\n";
        PaymentsReport report =
                read(text.getBytes(Charset.forName("windows-1252"))).report();
        assertEquals("windows-1252", report.encoding());
        assertEquals("[£ for all]", report.columns(Use.NOT_UNDERSTOOD).toString());
    }

    @Test
    void keepsTheMarkOfALostCharacterThatStandsInUtf8() {
        PaymentsReport report = read("CCG Code,Practice Code,Global Sum,Not\uFFFDs\n07P,Z00001,1,-\n")
                .report();
        assertEquals("UTF-8", report.encoding());
        assertEquals("[Global Sum]", report.columns(Use.LINE).toString());
    }

    @Test
    void passesOverRowsOfBlanks() {
        PaymentsReport report =
                read(HEADER + "07P,Z00001,1,2\n  ,   ,  ,   \n,,,\n").report();
        assertEquals(2, report.blankRows());
        assertEquals("rows without content: 2", report.toString().lines().reduce("", (before, line) -> line));
    }

    @Test
    void saysNothingOfRowsWithoutContentWhereThereAreNone() {
        assertEquals(
                0,
                read(HEADER + "07P,Z00001,1,2\n")
                        .report()
                        .toString()
                        .lines()
                        .filter(line -> line.startsWith("rows"))
                        .count());
    }

    @Test
    void listsPaymentsBesideTheTotal() {
        assertEquals(
                "payments beside the total: PCN Leadership",
                read("CCG Code,Practice Code,Global Sum,PCN Leadership\n07P,Z00001,1,2\n")
                        .report()
                        .toString()
                        .lines()
                        .filter(line -> line.startsWith("payments beside"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void showsAsMuchOfACellAsALineHolds() {
        assertEquals(
                "text.csv line 2, column Seniority: \"" + "x".repeat(40)
                        + "\" is not an amount; expected a number such as 1234.56, -1,234.56 or (1,234), or - for none",
                fault(HEADER + "07P,Z00001,1," + "x".repeat(40) + "\n"));
        assertEquals(
                "text.csv line 2, column Seniority: \"" + "x".repeat(40)
                        + "…\" is not an amount; expected a number such as 1234.56, -1,234.56 or (1,234), or - for none",
                fault(HEADER + "07P,Z00001,1," + "x".repeat(41) + "\n"));
    }

    @Test
    void showsAsMuchOfTheFirstLineAsAMessageHolds() {
        String missing =
                "text.csv line 1, column Practice Code: the column is missing, by this name or any other that is"
                        + " known; the first line has to be the header, with commas between the names, and is ";
        String name = "x".repeat(40);
        assertEquals(missing + '"' + name + "\", \"b\", \"c\", \"d\"", fault(name + ",b,c,d\n1,2,3,4\n"));
        assertEquals(
                missing + '"' + name + "…\", \"b\", \"c\", \"d\" and 1 more", fault(name + "x,b,c,d,e\n1,2,3,4,5\n"));
    }

    @Test
    void refusesTwoColumnsOfThePractice() {
        assertEquals(
                "text.csv line 1, column Practice: means the same as the column \"Practice Code\" before it; leave one of them"
                        + " out",
                fault("CCG Code,Practice Code,Practice,Global Sum\n07P,Z00001,Z00002,1\n"));
    }

    @Test
    void namesNoColumnForAQuoteBeyondTheLast() {
        assertEquals(
                "text.csv line 2: a quoted cell goes on after the quote that closes it; a quote within a quoted cell is written"
                        + " twice",
                fault(HEADER + "07P,Z00001,1,2,\"a\"b\n"));
    }

    @Test
    void namesTheColumnThatAddsUpToTooMuch() {
        assertEquals(
                "text.csv, column Seniority: the amounts add up to more than an amount can hold",
                fault(HEADER + "07P,Z00001,1,90000000000000000\n07P,Z00002,1,90000000000000000\n"));
        assertEquals(
                "text.csv, column Global Sum: the amounts add up to more than an amount can hold",
                fault(HEADER + "07P,Z00001,90000000000000000,1\n07P,Z00002,90000000000000000,1\n"));
    }

    @Test
    void doesNotKnowTheWeightedPatientsOfAllWhereOnePracticeHasNone() {
        String header = "CCG Code,Practice Code,Global Sum,Number of Registered Patients,Number of Weighted Patients\n";
        assertEquals(
                Optional.empty(),
                read(header + "07P,Z00001,1,10,-\n07P,Z00002,1,20,21.5\n")
                        .national()
                        .budget()
                        .weightedPatients());
        assertEquals(
                Optional.of(new BigDecimal("32.75")),
                read(header + "07P,Z00001,1,10,11.25\n07P,Z00002,1,20,21.5\n")
                        .national()
                        .budget()
                        .weightedPatients());
    }

    @ParameterizedTest
    @EnumSource
    void aUseIsReadByItsLabel(Use use) {
        assertEquals(use, Use.parse(use.label()));
    }
}
