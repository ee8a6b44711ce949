package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.OwnFolder;

/** Duties and terms of one's own, and what is wrong with the files of some. */
class DutyFilesTest extends OwnFolder {
    DutyFilesTest() {
        super(own -> {
            CommissioningDuties.read(own);
            AgreementTerms.read(own);
        });
    }

    @BeforeEach
    void writeAFew() {
        write("sources.csv", """
                id,kind,title,publisher,licence,address
                a,document,A letter,,,
                k,general knowledge,Known,,,
                """);
        write("duties.csv", """
                service,first_day,last_day,holder,instrument,provision,reason,source,certainty
                dental care,2013-04-01,2022-06-30,NHS England,An Act,s.1,it always was,a,stated
                dental care,2022-07-01,,"ICB, delegated",,,it was handed over,k,general knowledge
                """);
        write("terms.csv", """
                version,function,scope,source,certainty
                draft,complaints,delegated,a,stated
                draft,capital,reserved,a,stated
                signed,complaints,reserved,a,stated
                """);
    }

    @Test
    void readsDutiesOfOnesOwn() {
        CommissioningDuties mine = CommissioningDuties.read(folder);
        assertEquals("CommissioningDuties (2)", mine.toString());
        CommissioningDuties.Duty first =
                mine.of(CareService.DENTAL, LocalDate.of(2022, 6, 30)).orElseThrow();
        assertEquals("dental care, 2013-04-01..2022-06-30: NHS England", first.toString());
        assertEquals("An Act, s.1", first.power().orElseThrow().toString());
        assertEquals(
                "ICB, delegated",
                mine.of(CareService.DENTAL, LocalDate.of(2022, 7, 1))
                        .orElseThrow()
                        .holder()
                        .label());
        assertEquals(true, mine.of(CareService.EYE, LocalDate.of(2022, 7, 1)).isEmpty());
    }

    @Test
    void readsTermsOfOnesOwn() {
        List<AgreementTerms> mine = AgreementTerms.read(folder);
        assertEquals("[draft (2 functions), signed (1 function)]", mine.toString());
        assertEquals(
                "delegated [stated (A letter)]",
                mine.get(0).clauses().get(CommissioningFunction.COMPLAINTS).toString());
        assertEquals(true, mine.get(1).scopeOf(CommissioningFunction.CAPITAL).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "duties.csv#dental care,2013#teeth,2013#duties.csv line 2, column service: \"teeth\" cannot be read: CareService \"teeth\": expected one of primary medical care, directed enhanced services, local enhanced services, dental care, primary eye care, community pharmacy, hospital care, community health services, mental health care, specialised services, section 7A public health services",
                "duties.csv#2013-04-01#1 April 2013#duties.csv line 2, column first_day: \"1 April 2013\" is not a day; expected one such as 2013-04-01",
                "duties.csv#2022-06-30#2012-06-30#duties.csv line 2, column last_day: \"2012-06-30\" cannot be: DateSpan 2013-04-01..2012-06-30: the last day 2012-06-30 is before the first day 2013-04-01; the last day is inside the span",
                "duties.csv#2022-07-01#2022-07-02#duties.csv line 3, column first_day: \"2022-07-02\" does not follow 2013-04-01..2022-06-30, the days before for that service; leave no gap and no overlap",
                "duties.csv#,NHS England,#,somebody,#duties.csv line 2, column holder: \"somebody\" cannot be read: Holder \"somebody\": expected one of NHS England, NHS England unless arranged, CCG, CCG, delegated, ICB, ICB, delegated, not known",
                "duties.csv#An Act,s.1#An Act,#duties.csv line 2, column provision: the cell is empty",
                "duties.csv#An Act,s.1#,s.1#duties.csv line 2, column instrument: the cell is empty",
                "duties.csv#it always was##duties.csv line 2, column reason: the cell is empty",
                "duties.csv#was,a,stated#was,b,stated#duties.csv line 2, column source: \"b\" names \"b\", which is not an id of sources.csv",
                "terms.csv#draft,complaints#,complaints#terms.csv line 2, column version: the cell is empty",
                "terms.csv#complaints,reserved#complaining,reserved#terms.csv line 4, column function: \"complaining\" cannot be read: CommissioningFunction \"complaining\": expected one of contracts of practices, newly designed enhanced services, local incentive schemes, setting up, merging and closing practices, discretionary payments, poorly performing practices, premises, urgent and out-of-area care, dispensing quality scheme, violent patient scheme, performers list, revalidation, appraisal, complaints, dental, eye and pharmacy services, national contract, section 7A public health services, capital, administration of payments, administration of lists",
                "terms.csv#capital#complaints#terms.csv line 3, column function: \"complaints\" stands twice in that version",
                "terms.csv#capital,reserved#capital,kept#terms.csv line 3, column scope: \"kept\" cannot be read: Scope \"kept\": expected one of delegated, reserved",
            })
    void saysWhatIsWrongAndWhere(String file, String good, String bad, String message) {
        assertEquals(message, problemWith(file, good, bad));
    }
}
