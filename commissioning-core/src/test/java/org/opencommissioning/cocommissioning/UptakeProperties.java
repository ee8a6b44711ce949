package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.cocommissioning.CcgStatus.Report;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationArbitraries;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.PeriodArbitraries;

class UptakeProperties {
    private static final Uptake STANDARD = Uptake.standard();

    @Provide
    Arbitrary<Uptake> uptakes() {
        return UptakeArbitraries.uptakes();
    }

    @Provide
    Arbitrary<Report> reports() {
        return UptakeArbitraries.reports();
    }

    @Provide
    Arbitrary<OdsCode> ccgs() {
        return UptakeArbitraries.ccgs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return UptakeArbitraries.days();
    }

    @Provide
    Arbitrary<OdsCode> codes() {
        List<OdsCode> told =
                STANDARD.reports().stream().map(Report::ccg).distinct().toList();
        return Arbitraries.oneOf(List.of(Arbitraries.of(told), OrganisationArbitraries.ccgCodes()));
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return PeriodArbitraries.days();
    }

    @Property
    void theStandardUptakeKnowsAModelOnlyWhereAReportOfThatDaySaysItAndNoneSaysOtherwise(
            @ForAll("codes") OdsCode code, @ForAll("anyDays") LocalDate day) {
        isSaidAndNotDenied(STANDARD, code, day);
    }

    @Property
    void anyUptakeKnowsAModelOnlyWhereAReportOfThatDaySaysItAndNoneSaysOtherwise(
            @ForAll("uptakes") Uptake uptake, @ForAll("ccgs") OdsCode ccg, @ForAll("days") LocalDate day) {
        isSaidAndNotDenied(uptake, ccg, day);
    }

    private static void isSaidAndNotDenied(Uptake uptake, OdsCode ccg, LocalDate day) {
        CcgStatus status = uptake.statusOf(ccg, day);
        List<Report> ofTheDay = uptake.reports().stream()
                .filter(report -> report.ccg().equals(ccg))
                .filter(report -> report.days().possible().contains(day))
                .toList();
        assertEquals(ofTheDay, status.reports());
        status.model().ifPresent(model -> {
            assertTrue(ofTheDay.stream().anyMatch(report -> says(report, model) && report.holdsOn(day) == Answer.YES));
            assertTrue(ofTheDay.stream()
                    .allMatch(report -> says(report, model)
                            || (report.kind() == Report.Kind.NOT_TAKEN_UP && report.model() != model)));
        });
    }

    private static boolean says(Report report, CoCommissioningModel model) {
        return report.model() == model && report.kind() != Report.Kind.NOT_TAKEN_UP;
    }

    /** One more report may settle a model or unsettle it, and never turns one into another. */
    @Property
    void noReportTurnsAKnownModelIntoAnother(
            @ForAll("uptakes") Uptake uptake,
            @ForAll("reports") Report more,
            @ForAll("ccgs") OdsCode ccg,
            @ForAll("days") LocalDate day) {
        Optional<CoCommissioningModel> before = uptake.statusOf(ccg, day).model();
        Optional<CoCommissioningModel> after = Uptake.builder()
                .addAllNamed(uptake.named())
                .addNamed(more)
                .addAllSpending(uptake.spending())
                .build()
                .statusOf(ccg, day)
                .model();
        assertTrue(before.isEmpty() || after.isEmpty() || before.equals(after));
        if (!more.ccg().equals(ccg) || more.days().contains(day) == Answer.NO) {
            assertEquals(before, after);
        }
    }

    @Property
    void theOrderOfReportsMakesNoDifference(
            @ForAll("uptakes") Uptake uptake,
            @ForAll("ccgs") OdsCode ccg,
            @ForAll("days") LocalDate day,
            @ForAll Random random) {
        List<Report> shuffled = new ArrayList<>(uptake.named());
        Collections.shuffle(shuffled, random);
        Uptake other = Uptake.builder()
                .addAllNamed(shuffled)
                .addAllSpending(uptake.spending())
                .build();
        assertEquals(uptake.statusOf(ccg, day).model(), other.statusOf(ccg, day).model());
    }

    /** What was looked at and not seen changes nothing. */
    @Property
    void paymentsThatShowNothingTellNothing(
            @ForAll("uptakes") Uptake uptake, @ForAll("ccgs") OdsCode ccg, @ForAll("days") LocalDate day) {
        CcgStatus status = uptake.statusOf(ccg, day);
        Uptake namedAlone = Uptake.builder().addAllNamed(uptake.named()).build();
        boolean shows = status.spending().flatMap(PaymentsSeen::reportOf).isPresent();
        if (!shows) {
            assertEquals(namedAlone.statusOf(ccg, day).model(), status.model());
            assertEquals(namedAlone.statusOf(ccg, day).reports(), status.reports());
        }
    }
}
