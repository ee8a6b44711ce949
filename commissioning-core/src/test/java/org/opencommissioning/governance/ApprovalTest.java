package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.HSJ;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Strength;

class ApprovalTest {
    private static Approval.Builder details() {
        return details(NHS_ENGLAND);
    }

    private static Approval.Builder details(Organisation by) {
        return Approval.builder().by(by).subject("details of the move of £35m").authority(HSJ);
    }

    @Test
    void nothingIsKnownOfItUnlessSaid() {
        assertEquals(State.NOT_KNOWN, details().build().state());
        assertEquals(Answer.NOT_KNOWN, details().build().isGivenBy(APRIL_2014));
    }

    @Test
    void whatIsPendingOnADayWasNotGivenBefore() {
        Approval pending =
                details().state(State.PENDING).day(UncertainDay.on(APRIL_2014)).build();
        assertEquals(Answer.NO, pending.isGivenBy(APRIL_2014.minusDays(1)));
        assertEquals(Answer.NO, pending.isGivenBy(APRIL_2014));
        assertEquals(Answer.NOT_KNOWN, pending.isGivenBy(APRIL_2014.plusDays(1)));
        assertEquals(Answer.NOT_KNOWN, details().state(State.PENDING).build().isGivenBy(APRIL_2014));
    }

    @Test
    void isGivenFromItsDayOn() {
        Approval given = details()
                .state(State.GIVEN)
                .day(UncertainDay.on(APRIL_2014))
                .citation(HSJ)
                .build();
        assertEquals(Answer.NO, given.isGivenBy(APRIL_2014.minusDays(1)));
        assertEquals(Answer.YES, given.isGivenBy(APRIL_2014));
        assertEquals(
                Answer.NOT_KNOWN,
                details().state(State.GIVEN).citation(HSJ).build().isGivenBy(APRIL_2014));
    }

    @Test
    void whatIsRefusedIsNotGiven() {
        assertEquals(
                Answer.NO, details().state(State.REFUSED).citation(HSJ).build().isGivenBy(APRIL_2014));
    }

    @Test
    void aWordOfWhichNothingIsKnownTakesNothingFromAnother() {
        Approval unknown = details().build();
        Approval given = details()
                .state(State.GIVEN)
                .day(UncertainDay.on(APRIL_2014))
                .citation(HSJ)
                .build();
        Approval refused = details().state(State.REFUSED).citation(HSJ).build();
        assertEquals(Answer.YES, Approval.isGivenBy(APRIL_2014, List.of(unknown, given)));
        assertEquals(Answer.NO, Approval.isGivenBy(APRIL_2014, List.of(refused, unknown)));
        assertEquals(Answer.NOT_KNOWN, Approval.isGivenBy(APRIL_2014, List.of(unknown)));
        assertEquals(Answer.NOT_KNOWN, Approval.isGivenBy(APRIL_2014, List.of(unknown, unknown)));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDERSTOOD", "FORECAST", "OPINION"})
    void whatIsNotSaidAsAFactIsNotKnown(Strength strength) {
        Approval.Builder hoped = details().state(State.GIVEN).day(UncertainDay.on(APRIL_2014));
        assertEquals(
                Answer.NOT_KNOWN, hoped.strength(strength).citation(HSJ).build().isGivenBy(APRIL_2014));
    }

    @Test
    void theWordOfAPartOfNhsEnglandIsThatOfNhsEngland() {
        GroupingArea areaTeam = Register.standard().asOf(APRIL_2014).named(GroupingArea.class, "London Area Team");
        assertTrue(details().build().isByNhsEngland());
        assertTrue(details(areaTeam).build().isByNhsEngland());
        assertFalse(details(BRENT).build().isByNhsEngland());
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertEquals(
                "Approval approval by NHS England (X24) of \"\": given [HSJ]: the subject is blank; given without a citation;"
                        + " say where that is said",
                problem(() -> Approval.builder()
                        .by(NHS_ENGLAND)
                        .subject("")
                        .authority(HSJ)
                        .state(State.GIVEN)
                        .build()));
        assertEquals(
                "Approval approval by NHS England (X24) of \"details of the move of £35m\": not known on 2014-04-30 [HSJ]:"
                        + " the state is not known, and a day is given for it; leave it out",
                problem(() -> details().day(UncertainDay.on(APRIL_2014)).build()));
    }

    @Test
    void printsWhatBecameOfIt() {
        assertEquals(
                "approval by NHS England (X24) of \"details of the move of £35m\": pending on 2014-04-30 [HSJ]",
                details()
                        .state(State.PENDING)
                        .day(UncertainDay.on(APRIL_2014))
                        .build()
                        .toString());
    }

    @Test
    void aWordOfWhichNothingIsKnownSaysNothingBesideAnother() {
        Approval unknown = details().build();
        Approval refused = details()
                .state(State.REFUSED)
                .day(UncertainDay.on(APRIL_2014))
                .citation(HSJ)
                .build();
        Approval given = details()
                .state(State.GIVEN)
                .day(UncertainDay.on(APRIL_2014))
                .citation(HSJ)
                .build();
        assertEquals(Answer.NOT_KNOWN, Approval.isGivenBy(APRIL_2014, List.of(unknown)));
        assertEquals(Answer.NOT_KNOWN, Approval.isGivenBy(APRIL_2014, List.of(unknown, unknown)));
        assertEquals(Answer.NO, Approval.isGivenBy(APRIL_2014, List.of(unknown, refused)));
        assertEquals(Answer.YES, Approval.isGivenBy(APRIL_2014, List.of(unknown, given)));
    }
}
