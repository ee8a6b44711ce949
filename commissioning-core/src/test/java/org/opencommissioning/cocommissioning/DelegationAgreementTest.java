package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.DelegationAgreement.Loss;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;

/** What is known of the agreement of one CCG, and how the CCG gives the task back. */
class DelegationAgreementTest {
    @Test
    void whatIsNotSaidIsNotKnown() {
        DelegationAgreement agreement = agreement(BRENT).build();
        assertEquals("delegation agreement of NHS Brent CCG (07P)", agreement.toString());
        assertEquals(UncertainDay.unknown(), agreement.signedOn());
        assertEquals(Optional.empty(), agreement.terms());
        assertEquals(Optional.empty(), agreement.withdrawal());
        assertEquals(Optional.empty(), agreement.document());
        assertEquals(List.of(), List.copyOf(agreement.lossesBorneByCcg().keySet()));
    }

    @Test
    void lossesStandInTheOrderInWhichTheyAreDeclared() {
        assertEquals(
                List.of(Loss.UNREASONABLE_CONDUCT, Loss.FRAUD, Loss.ANYTHING_ELSE),
                List.copyOf(agreement(BRENT)
                        .putLossesBorneByCcg(Loss.ANYTHING_ELSE, Answer.NO)
                        .putLossesBorneByCcg(Loss.FRAUD, Answer.YES)
                        .putLossesBorneByCcg(Loss.UNREASONABLE_CONDUCT, Answer.YES)
                        .build()
                        .lossesBorneByCcg()
                        .keySet()));
        assertEquals(
                List.of(
                        "unreasonable conduct of the CCG",
                        "fraud by the CCG",
                        "wilful default of the CCG",
                        "anything else"),
                Arrays.stream(Loss.values()).map(Loss::label).toList());
    }

    private static LocalDate effectOfNoticeOn(String day) {
        Withdrawal notice = Withdrawal.given(day(day));
        assertEquals(UncertainDay.parse(day), notice.noticeOn());
        return notice.effectiveFrom();
    }

    @Test
    void noticeOfBySeptemberHasEffectInAprilAndLaterNoticeAYearOn() {
        assertEquals(day("2017-04-01"), effectOfNoticeOn("2016-01-01"));
        assertEquals(day("2017-04-01"), effectOfNoticeOn("2016-03-31"));
        assertEquals(day("2017-04-01"), effectOfNoticeOn("2016-09-30"));
        assertEquals(day("2018-04-01"), effectOfNoticeOn("2016-10-01"));
        assertEquals(day("2018-04-01"), effectOfNoticeOn("2016-12-31"));
    }

    @Test
    void aNoticePrintsItsDayAndItsEffect() {
        assertEquals(
                "notice of 2016-09-30 with effect from 2017-04-01",
                Withdrawal.given(day("2016-09-30")).toString());
        assertEquals(
                "notice of an unknown day with effect from 2017-04-01",
                Withdrawal.of(UncertainDay.unknown(), day("2017-04-01")).toString());
    }

    @Test
    void aNoticeIsGivenBeforeItHasEffect() {
        assertEquals(
                "Withdrawal notice of 2017-04-02 with effect from 2017-04-01: the notice is given after it has taken"
                        + " effect",
                problem(() -> Withdrawal.of(UncertainDay.parse("2017-04-02"), day("2017-04-01"))));
        assertEquals(
                day("2017-04-01"),
                Withdrawal.of(UncertainDay.parse("2017-04-01"), day("2017-04-01"))
                        .effectiveFrom());
        assertEquals(
                UncertainDay.parse("2017-04"),
                Withdrawal.of(UncertainDay.parse("2017-04"), day("2017-04-01")).noticeOn());
    }
}
