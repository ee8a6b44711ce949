package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.CommissioningDuties.Duty;
import org.opencommissioning.cocommissioning.CommissioningDuties.Holder;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Duties, terms of agreements, and on what answers from several facts rest. */
class CommissioningDutiesTest {
    private static final Citation LAW = Citation.of(Source.of(SourceKind.LEGISLATION, "An Act"));
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.PRESS, "A paper"));

    private static Duty duty(CareService service, String days, String reason) {
        return Duty.builder()
                .service(service)
                .days(DateSpan.parse(days))
                .holder(Holder.NHS_ENGLAND)
                .reason(reason)
                .evidence(Evidence.of(Certainty.STATED, LAW))
                .build();
    }

    private static CommissioningDuties duties(Duty... duties) {
        return CommissioningDuties.builder().addDuties(duties).build();
    }

    @Test
    void aServiceIsOneBodysTaskAtATime() {
        Duty first = duty(CareService.DENTAL, "2013-04-01..2022-06-30", "the law says so");
        Duty second = duty(CareService.DENTAL, "2022-06-30..", "the law says so");
        assertEquals(
                "CommissioningDuties: another duty for dental care has days of 2013-04-01..2022-06-30;"
                        + " another duty for dental care has days of 2022-06-30..",
                problem(() -> duties(first, second)));
        CommissioningDuties inTurn = duties(
                first,
                duty(CareService.DENTAL, "2022-07-01..", "the law says so"),
                duty(CareService.PRIMARY_MEDICAL, "2013-04-01..", "the law says so"));
        assertEquals("CommissioningDuties (3)", inTurn.toString());
        assertEquals(
                "dental care, 2013-04-01..2022-06-30: NHS England",
                inTurn.of(CareService.DENTAL, LocalDate.of(2022, 6, 30))
                        .orElseThrow()
                        .toString());
    }

    @Test
    void aDutyHasAReasonAndTermsHaveAVersion() {
        assertEquals(
                "Duty dental care, 2013-04-01..: NHS England: the reason is blank",
                problem(() -> duty(CareService.DENTAL, "2013-04-01..", " ")));
        assertEquals(
                "AgreementTerms   (0 functions): the version is blank",
                problem(() -> AgreementTerms.builder().version(" ").build()));
    }

    private static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }

    @Test
    void aServiceIsCommissionedInOneOfFourManners() {
        assertEquals(
                List.of("own duty", "delegated", "joint", "not known"),
                Arrays.stream(Manner.values()).map(Manner::label).toList());
    }

    @Test
    void whatFollowsFromSeveralFactsIsAsSureAsTheLeastOfThem() {
        Evidence law = Evidence.of(Certainty.STATED, LAW).noting("section 1");
        Evidence paper = Evidence.of(Certainty.PRESS, PAPER).noting("page 2");
        Evidence again = Evidence.of(Certainty.PRESS, LAW);
        assertEquals(law, Grounds.together(List.of(law, law)));
        assertEquals(
                "press (An Act; A paper): section 1; page 2",
                Grounds.together(List.of(law, paper)).toString());
        assertEquals(
                "press (A paper; An Act): page 2; section 1",
                Grounds.together(List.of(paper, law)).toString());
        assertEquals(
                "press (A paper; An Act): page 2",
                Grounds.together(List.of(paper, again)).toString());
    }

    @Test
    void whatIsInferredFromAFactIsNoSurerThanIt() {
        Evidence law = Evidence.of(Certainty.STATED, LAW);
        Evidence inferred = Evidence.of(Certainty.INFERRED, LAW).noting("from its name");
        assertEquals("inferred (An Act)", Grounds.inferredFrom(law).toString());
        assertEquals(Evidence.assumed("for a test"), Grounds.inferredFrom(Evidence.assumed("for a test")));
        assertEquals("inferred (An Act)", Grounds.inferredFrom(inferred).toString());
    }
}
