package org.opencommissioning.rebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterEdition;
import org.opencommissioning.register.Share;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;
import org.opencommissioning.register.Weighting;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What a report says of shares, on a register of two bodies, the smaller of which took a third of the practices of the larger. */
class RebaseReportTest {
    private static final LocalDate BEFORE = LocalDate.of(2017, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2017, 4, 1);
    private static final Evidence COUNTED = Evidence.of(
            Certainty.STATED,
            List.of(Citation.of(
                    Source.builder().kind(SourceKind.DATASET).name("A count").build())));
    private static final Share A_THIRD_OF_PRACTICES = share(Weighting.PRACTICES, 1, 3);
    private static final Share A_QUARTER_OF_PATIENTS = share(Weighting.REGISTERED_PATIENTS, 1, 4);

    private static Share share(Weighting weighting, long numerator, long denominator) {
        return Share.builder()
                .weighting(weighting)
                .numerator(numerator)
                .denominator(denominator)
                .evidence(COUNTED)
                .build();
    }

    private static Ccg ccg(String code) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
    }

    private static RebaseReport report(Share... shares) {
        Ccg larger = ccg("99A");
        Ccg smaller = ccg("99B");
        Register register = Register.builder()
                .edition(RegisterEdition.builder()
                        .name("small")
                        .compiled(AFTER)
                        .firstDay(LocalDate.of(2013, 4, 1))
                        .lastDay(LocalDate.of(2019, 12, 31))
                        .attribution("")
                        .build())
                .add(larger, COUNTED)
                .add(smaller, COUNTED)
                .add(Succession.builder()
                        .predecessor(larger)
                        .successor(smaller)
                        .effective(UncertainDay.on(AFTER))
                        .kind(SuccessionKind.TRANSFER)
                        .whole(false)
                        .addShares(shares)
                        .evidence(COUNTED)
                        .build())
                .build();
        FigureTable table = FigureTable.builder(Measure.pounds("spend"), "ccg")
                .add(Pounds.of(100), "99A")
                .build()
                .codedOn(BEFORE);
        return Rebasing.onto(register.asOf(AFTER)).apply(table).report();
    }

    @Test
    void saysWhereOnlyOneKindOfShareIsHeld() {
        RebaseLine line = report(A_THIRD_OF_PRACTICES).lines().get(0);
        assertEquals(Set.of(Weighting.PRACTICES), line.soleWeightings());
        assertEquals(
                "NHS 99A CCG (99A): apportioned, to 99A 66.7% and 99B 33.3%, by practices (the only kind held); series break",
                line.toString());
    }

    @Test
    void saysNothingOfThatWhereAnotherKindIsHeldToo() {
        RebaseLine line =
                report(A_THIRD_OF_PRACTICES, A_QUARTER_OF_PATIENTS).lines().get(0);
        assertEquals(Set.of(), line.soleWeightings());
        assertEquals(
                "NHS 99A CCG (99A): apportioned, to 99A 75.0% and 99B 25.0%, by registered patients; series break",
                line.toString());
    }

    @Test
    void namesTheSourcesOfSharesOnce() {
        assertTrue(
                report(A_THIRD_OF_PRACTICES).toString().contains("\n\nShares are from\n  A count\n\n"),
                report(A_THIRD_OF_PRACTICES).toString());
    }
}
