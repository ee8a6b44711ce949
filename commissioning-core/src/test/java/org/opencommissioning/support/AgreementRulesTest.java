package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.csu;
import static org.opencommissioning.support.SupportFixtures.on;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.rule.RuleBook;

/** Each rule for agreements satisfied, broken, and short of a fact. */
class AgreementRulesTest {
    private static final RuleBook<ServiceLevelAgreement, Collection<Novation>> BOOK = SupportRules.agreements();
    private static final List<Novation> NONE = List.of();
    private static final Csu LASTING = csu("0AR", "North of England CSU", "2013-04-01 to open");
    private static final Csu CLOSING = csu("0CG", "Central Eastern CSU", "2013-04-01 to 2014-09-30");

    private static ServiceLevelAgreement.Builder with(Csu unit, String term) {
        return ServiceLevelAgreement.builder().provider(unit).addCustomer(BRENT).term(UncertainSpan.parse(term));
    }

    private static List<String> broken(String id, ServiceLevelAgreement agreement) {
        return SupportFixtures.broken(BOOK, id, agreement, NONE, APRIL_2014);
    }

    private static List<String> missing(String id, ServiceLevelAgreement agreement) {
        return SupportFixtures.missing(BOOK, id, agreement, NONE, APRIL_2014);
    }

    @Test
    void aFirstAgreementOf18MonthsSatisfiesThemAll() {
        ServiceLevelAgreement agreement =
                with(LASTING, "2013-04-01 to 2014-09-30").build();
        assertEquals(
                Set.of("CSU-01", "CSU-02", "CSU-03", "CSU-04"),
                SupportFixtures.satisfied(BOOK, agreement, NONE, LocalDate.of(2013, 4, 1)));
        assertTrue(BOOK.check(agreement, NONE, APRIL_2014).passes());
        assertEquals(Set.of(), SupportFixtures.satisfied(BOOK, agreement, NONE, LocalDate.of(2013, 3, 31)));
    }

    @Test
    void csu01DoesNotOutliveAParty() {
        assertEquals(
                List.of(
                        "it runs to 2015-03-31, and Central Eastern CSU (0CG) to 2014-09-30; novate it for NHS Brent CCG (07P)"),
                broken("CSU-01", with(CLOSING, "2013-04-01 to 2015-03-31").build()));
        assertEquals(
                List.of(
                        "it runs to no end, and NHS Brent CCG (07P) to 2021-03-31; end it there, or agree anew with whoever"
                                + " follows"),
                broken("CSU-01", with(LASTING, "2013-04-01 to open").build()));
        assertEquals(
                List.of("the last day of NHS North West London Commissioning Support Unit (0AT)"),
                missing("CSU-01", with(UNIT, "2013-04-01 to 2015-03-31").build()));
        assertEquals(
                List.of("the last day of the agreement"),
                missing(
                        "CSU-01",
                        with(CLOSING, "2013-04-01 to 2014-09-01..2014-11-01").build()));
    }

    @Test
    void csu01IsSatisfiedByANovationForEveryCustomerInTime() {
        assertEquals(List.of(), brokenWith("2014-10-01"));
        assertEquals(1, brokenWith("2014-10-02").size());
    }

    @Test
    void csu01MissesTheDayOfANovation() {
        ServiceLevelAgreement agreement =
                with(CLOSING, "2013-04-01 to 2015-03-31").build();
        for (String day : List.of("unknown", "2014-10")) {
            assertEquals(
                    List.of("the day of the novation for NHS Brent CCG (07P)"),
                    SupportFixtures.missing(BOOK, "CSU-01", agreement, List.of(novated(CLOSING, day)), APRIL_2014));
        }
        Csu unsure = csu("0CG", "Central Eastern CSU", "2013-04-01 to 2014-09");
        assertEquals(
                List.of(
                        "the last day of Central Eastern CSU (0CG), or the day of the novation for NHS Brent CCG (07P)"),
                SupportFixtures.missing(
                        BOOK,
                        "CSU-01",
                        with(unsure, "2013-04-01 to 2015-03-31").build(),
                        List.of(novated(unsure, "2014-09-15")),
                        APRIL_2014));
        assertEquals(
                List.of(),
                SupportFixtures.missing(
                        BOOK,
                        "CSU-01",
                        with(CLOSING, "2013-04-01 to 2014-09-30").build(),
                        List.of(novated(CLOSING, "unknown")),
                        APRIL_2014));
    }

    private static Novation novated(Csu from, String day) {
        return Novation.builder()
                .customer(BRENT)
                .from(from)
                .to(LASTING)
                .effective(on(day))
                .build();
    }

    private static List<String> brokenWith(String novatedOn) {
        return SupportFixtures.broken(
                BOOK,
                "CSU-01",
                with(CLOSING, "2013-04-01 to 2015-03-31").build(),
                List.of(novated(CLOSING, novatedOn)),
                APRIL_2014);
    }

    @Test
    void csu02LimitsTheFirstGenerationTo18Months() {
        assertEquals(
                List.of("it runs from 2013-04-01 to 2014-10-01, longer than 18 months"),
                broken("CSU-02", with(LASTING, "2013-04-01 to 2014-10-01").build()));
        assertEquals(
                List.of("the first day of the agreement"),
                missing("CSU-02", with(LASTING, "unknown to 2014-09-30").build()));
        assertEquals(
                List.of("the last day of the agreement"),
                missing("CSU-02", with(LASTING, "2013-04-01 to unknown").build()));
        assertEquals(
                List.of(),
                broken("CSU-02", with(LASTING, "2013-05-01 to 2016-01-01").build()));
    }

    @Test
    void csu03LimitsExtensionsByTheDayOnWhichTheyAreMade() {
        ServiceLevelAgreement longer = with(LASTING, "2013-04-01 to 2015-03-31")
                .wonInCompetition(Answer.NO)
                .build();
        assertEquals(
                List.of(
                        "it runs to 2015-03-31, past 2014-09-30, and was not won in open competition; put it to tender"),
                SupportFixtures.broken(BOOK, "CSU-03", longer, NONE, LocalDate.of(2013, 8, 21)));
        assertEquals(List.of(), SupportFixtures.broken(BOOK, "CSU-03", longer, NONE, LocalDate.of(2013, 8, 22)));
        assertEquals(
                List.of(
                        "it runs to 2016-05-01, past 2016-04-30, and was not won in open competition; put it to tender"),
                broken(
                        "CSU-03",
                        with(LASTING, "2014-10-01 to 2016-05-01")
                                .wonInCompetition(Answer.NO)
                                .build()));
        assertEquals(
                List.of(),
                broken(
                        "CSU-03",
                        with(LASTING, "2014-10-01 to 2018-03-31")
                                .wonInCompetition(Answer.YES)
                                .build()));
        assertEquals(
                List.of("the last day of the agreement", "whether it was won in open competition"),
                missing("CSU-03", with(LASTING, "2014-10-01 to unknown").build()));
        assertEquals(
                List.of(),
                broken(
                        "CSU-03",
                        with(LASTING, "2016-05-01 to 2018-03-31")
                                .wonInCompetition(Answer.NO)
                                .build()));
        assertEquals(
                List.of("the first day of the agreement"),
                missing(
                        "CSU-03",
                        with(LASTING, "unknown to 2018-03-31")
                                .wonInCompetition(Answer.NO)
                                .build()));
    }

    @Test
    void csu04NotesAnAgreementThatIsTakenToBindInLaw() {
        assertEquals(
                List.of(
                        "it is taken to bind in law; North of England CSU (0AR) is no legal person, and an agreement within the"
                                + " NHS binds nobody in court"),
                broken(
                        "CSU-04",
                        with(LASTING, "2013-04-01 to 2014-09-30")
                                .legallyBinding(Answer.YES)
                                .build()));
        assertEquals(
                List.of("whether it is taken to bind in law"),
                missing(
                        "CSU-04",
                        with(LASTING, "2013-04-01 to 2014-09-30")
                                .legallyBinding(Answer.NOT_KNOWN)
                                .build()));
    }
}
