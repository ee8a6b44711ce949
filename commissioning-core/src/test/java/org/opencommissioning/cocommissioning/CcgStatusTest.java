package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.UptakeFixtures.BRENT;
import static org.opencommissioning.cocommissioning.UptakeFixtures.DAY;
import static org.opencommissioning.cocommissioning.UptakeFixtures.FROM_2015;
import static org.opencommissioning.cocommissioning.UptakeFixtures.YEAR;
import static org.opencommissioning.cocommissioning.UptakeFixtures.report;
import static org.opencommissioning.cocommissioning.UptakeFixtures.spending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.cocommissioning.CcgStatus.Report.Kind;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Certainty;

/** When reports settle the model of a CCG on a day, and when they do not. */
class CcgStatusTest {
    @Test
    void oneReportOfWhatWasSettlesIt() {
        assertEquals(delegated(), model(report("delegated", Kind.NAMED, YEAR, Certainty.PRESS)));
        assertEquals(delegated(), model(report("delegated", Kind.STATED_BY_CCG, YEAR, Certainty.STATED)));
        assertEquals(delegated(), model(spent(5_000_000, 0)));
        assertEquals(delegated(), model(spent(0, 5_000_000)));
    }

    @Test
    void reportsThatAgreeSettleItHoweverWeakTheOthersAre() {
        assertEquals(
                delegated(),
                model(
                        report("delegated", Kind.APPROVED, FROM_2015, Certainty.ANNOUNCED),
                        report("delegated", Kind.NAMED, YEAR, Certainty.STATED)));
    }

    @Test
    void anApprovalAloneDoesNot() {
        assertEquals(Optional.empty(), model(report("delegated", Kind.APPROVED, YEAR, Certainty.STATED)));
    }

    @Test
    void smallPaymentsAloneDoNot() {
        assertEquals(Optional.empty(), model(spent(4_999_999, 4_999_999)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            names = {"ANNOUNCED", "EXPECTED", "GENERAL_KNOWLEDGE", "ASSUMED"})
    void whatIsNotOfWhatWasDoesNot(Certainty certainty) {
        assertEquals(Optional.empty(), model(report("delegated", Kind.NAMED, YEAR, certainty)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            names = {"STATED", "SNAPSHOT", "INFERRED", "CONFLICT_RESOLVED", "PRESS"})
    void whatIsOfWhatWasDoes(Certainty certainty) {
        assertEquals(delegated(), model(report("delegated", Kind.NAMED, YEAR, certainty)));
    }

    @Test
    void daysThatMayBeOverDoNot() {
        assertEquals(Optional.empty(), model(report("delegated", Kind.NAMED, FROM_2015, Certainty.STATED)));
    }

    @Test
    void reportsThatDisagreeDoNotHoweverWeakOneOfThemIs() {
        assertEquals(
                Optional.empty(),
                model(
                        report("delegated", Kind.NAMED, YEAR, Certainty.STATED),
                        report("joint", Kind.NAMED, FROM_2015, Certainty.GENERAL_KNOWLEDGE)));
    }

    @Test
    void aReportThatItWasNotTakenUpStandsAgainstThatModelAlone() {
        Report refused = report("delegated", Kind.NOT_TAKEN_UP, YEAR, Certainty.PRESS);
        assertEquals(Optional.empty(), model(refused, report("delegated", Kind.NAMED, YEAR, Certainty.STATED)));
        assertEquals(
                Optional.of(CoCommissioningModel.JOINT),
                model(refused, report("joint", Kind.NAMED, YEAR, Certainty.STATED)));
        assertEquals(Optional.empty(), model(refused));
    }

    @Test
    void aReportOfOtherDaysIsNotAmongThoseOfTheDay() {
        Uptake uptake = Uptake.builder()
                .addNamed(
                        report("delegated", Kind.NAMED, YEAR, Certainty.STATED),
                        report("joint", Kind.NAMED, "2015-04-01 to 2016-03-31", Certainty.STATED))
                .build();
        assertEquals(1, uptake.statusOf(BRENT, DAY).reports().size());
        assertEquals(List.of(), uptake.statusOf(OdsCode.of("07W"), DAY).reports());
    }

    @ParameterizedTest
    @CsvSource({"2016-03-31, no", "2016-04-01, yes", "2017-03-31, yes", "2017-04-01, no"})
    void aReportHoldsOnItsDays(LocalDate day, String answer) {
        assertEquals(
                answer,
                report("delegated", Kind.NAMED, YEAR, Certainty.STATED)
                        .holdsOn(day)
                        .label());
    }

    @Test
    void anApprovalIsNotKnownToHoldEvenOnItsFirstDay() {
        Report approval = report("delegated", Kind.APPROVED, YEAR, Certainty.STATED);
        assertEquals(Answer.NOT_KNOWN, approval.holdsOn(LocalDate.of(2016, 4, 1)));
        assertEquals(Answer.NO, approval.holdsOn(LocalDate.of(2016, 3, 31)));
    }

    private static Optional<CoCommissioningModel> delegated() {
        return Optional.of(CoCommissioningModel.DELEGATED);
    }

    private static Optional<CoCommissioningModel> model(Report... reports) {
        return model(Uptake.builder().addNamed(reports).build());
    }

    private static Optional<CoCommissioningModel> model(Uptake uptake) {
        return uptake.statusOf(BRENT, DAY).model();
    }

    private static Uptake spent(long booked, long paid) {
        return Uptake.builder().addSpending(spending(booked, paid, 0)).build();
    }
}
