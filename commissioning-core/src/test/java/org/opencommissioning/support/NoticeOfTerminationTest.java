package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.on;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.support.RenewalIntention.Ground;

class NoticeOfTerminationTest {
    @Test
    void aNoticeEndsNothingBeforeItIsGiven() {
        assertEquals(
                "NoticeOfTermination to NHS North West London Commissioning Support Unit (0AT): the last day 2014-03-31 is before"
                        + " notice was given on 2014-04; the customer NHS North West London Commissioning Support Unit (0AT) is a CSU and"
                        + " no legal person; name its host, NHS England (X24)",
                problem(() -> NoticeOfTermination.builder()
                        .provider(UNIT)
                        .addCustomers(UNIT)
                        .given(on("2014-04"))
                        .lastDay(on("2014-03-31"))
                        .build()));
        assertEquals(
                "notice by NHS Brent CCG (07P) to NHS North West London Commissioning Support Unit (0AT), to end on"
                        + " 2014-09-30",
                NoticeOfTermination.builder()
                        .provider(UNIT)
                        .addCustomers(BRENT)
                        .lastDay(on("2014-09-30"))
                        .build()
                        .toString());
    }

    @Test
    void saysOfItsDaysWhatIsKnown() {
        NoticeOfTermination undated =
                NoticeOfTermination.builder().provider(UNIT).addCustomers(BRENT).build();
        assertEquals(
                "notice by NHS Brent CCG (07P) to NHS North West London Commissioning Support Unit (0AT)",
                undated.toString());
        assertEquals(
                undated + ", given on 2014-04, to end on 2014-09-30",
                NoticeOfTermination.builder()
                        .provider(UNIT)
                        .addCustomers(BRENT)
                        .given(on("2014-04"))
                        .lastDay(on("2014-09-30"))
                        .build()
                        .toString());
    }

    @Test
    void aNoticeSaysOnWhichGroundsItIsAndIsNot() {
        Ground quality = Ground.QUALITY;
        NoticeOfTermination.Builder notice =
                NoticeOfTermination.builder().provider(UNIT).addCustomers(BRENT).addDeniedGrounds(quality);
        assertEquals(Set.of(), notice.build().grounds());
        assertEquals(Set.of(quality), notice.build().deniedGrounds());
        assertEquals(
                "NoticeOfTermination to NHS North West London Commissioning Support Unit (0AT): quality is a ground, and denied",
                problem(() -> notice.addGrounds(quality).build()));
    }
}
