package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.cocommissioning.AgreementTerms.Scope;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Laws of who commissions what, for every place and day of the register. */
class ResponsibilitiesProperties {
    private static final Register REGISTER = Register.standard();
    private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
    private static final LocalDate ALL_DELEGATED = LocalDate.of(2021, 4, 1);
    private static final LocalDate LAST_OF_CCGS = LocalDate.of(2022, 6, 30);
    private static final NationalBody NHS_ENGLAND =
            REGISTER.asOf(FIRST).all(NationalBody.class).get(0);

    /** A place on a day on which it is there. */
    record Question(Organisation place, LocalDate day) {}

    @Provide
    Arbitrary<Question> anywhere() {
        return questions(FIRST, LocalDate.of(2026, 12, 31));
    }

    @Provide
    Arbitrary<Question> ccgs() {
        return questions(FIRST, LAST_OF_CCGS);
    }

    @Provide
    Arbitrary<Question> boards() {
        return questions(LAST_OF_CCGS.plusDays(1), LocalDate.of(2026, 12, 31));
    }

    @Provide
    Arbitrary<Question> ccgsBeforeAllAreDelegated() {
        return questions(FIRST, ALL_DELEGATED.minusDays(1));
    }

    @Provide
    Arbitrary<Question> ccgsWhenAllAreDelegated() {
        return questions(ALL_DELEGATED, LAST_OF_CCGS);
    }

    private static Arbitrary<Question> questions(LocalDate first, LocalDate last) {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(days, Arbitraries.integers().between(0, 9999))
                .as((day, pick) -> {
                    Landscape landscape = REGISTER.asOf(day);
                    List<? extends Organisation> there = day.isAfter(LAST_OF_CCGS)
                            ? pick % 2 == 0 ? landscape.all(Icb.class) : landscape.all(SubIcbLocation.class)
                            : landscape.ccgs();
                    return new Question(there.get(pick % there.size()), day);
                });
    }

    /** In force for all the days of the CCG. */
    private static CoCommissioningArrangement inForce(Ccg ccg, CoCommissioningModel model) {
        return CoCommissioningArrangement.builder()
                .name("primary care")
                .addCcgs(ccg)
                .nhsEngland(NHS_ENGLAND)
                .model(model)
                .addSteps(ArrangementStep.of(
                        ArrangementStep.Status.IN_FORCE,
                        UncertainDay.on(FIRST),
                        Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"))))
                .build();
    }

    @Property
    void coc01WithoutAnArrangementItIsNhsEngland(@ForAll("ccgsBeforeAllAreDelegated") Question question) {
        CommissioningResponsibility answer =
                nothingArranged().of(CareService.PRIMARY_MEDICAL, question.place(), question.day());
        assertEquals(Set.of(NHS_ENGLAND), Set.copyOf(answer.commissioners()));
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
    }

    @Property
    void everyCcgIsDelegatedFromApril2021WhetherOrNotAnArrangementIsGiven(
            @ForAll("ccgsWhenAllAreDelegated") Question question, @ForAll boolean complete) {
        CommissioningResponsibility answer = (complete ? nothingArranged() : Responsibilities.of(REGISTER))
                .of(CareService.PRIMARY_MEDICAL, question.place(), question.day());
        assertEquals(Set.of(question.place()), Set.copyOf(answer.commissioners()));
        assertEquals(Manner.DELEGATED, answer.manner());
        assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
    }

    private static Responsibilities nothingArranged() {
        return Responsibilities.builder().register(REGISTER).complete(true).build();
    }

    @Property
    void coc02LocalEnhancedServicesAreTheCcgsWhateverIsArranged(
            @ForAll("ccgs") Question question, @ForAll CoCommissioningModel model) {
        Responsibilities known = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(inForce((Ccg) question.place(), model))
                .build();
        CommissioningResponsibility answer = known.of(CareService.LOCAL_ENHANCED, question.place(), question.day());
        assertEquals(Set.of(question.place()), Set.copyOf(answer.commissioners()));
        assertEquals(Manner.OWN_DUTY, answer.manner());
    }

    @Property
    void eitherSaysWhoOrWhatIsMissing(@ForAll("anywhere") Question question, @ForAll CareService service) {
        CommissioningResponsibility answer =
                Responsibilities.of(REGISTER).of(service, question.place(), question.day());
        assertEquals(answer.isKnown(), answer.missing().isEmpty());
        for (Organisation commissioner : answer.commissioners()) {
            assertTrue(
                    commissioner.equals(question.place())
                            || commissioner.equals(NHS_ENGLAND)
                            || commissioner instanceof Icb,
                    answer::toString);
            assertEquals(commissioner, REGISTER.asOf(question.day()).get(commissioner.code()));
        }
    }

    @Property
    void coc15NhsEnglandIsLiableForWhateverACcgDoesForIt(
            @ForAll("ccgs") Question question, @ForAll CareService service, @ForAll CoCommissioningModel model) {
        CommissioningResponsibility answer = Responsibilities.builder()
                .register(REGISTER)
                .addArrangements(inForce((Ccg) question.place(), model))
                .build()
                .of(service, question.place(), question.day());
        if (answer.manner() == Manner.DELEGATED || answer.manner() == Manner.JOINT) {
            assertEquals(Optional.of(NHS_ENGLAND), answer.liable());
        } else if (answer.isKnown()) {
            assertEquals(answer.commissioners(), Set.of(answer.liable().orElseThrow()));
        }
    }

    @Property
    void coc14NoCcgExercisesWhatIsReserved(
            @ForAll("ccgs") Question question,
            @ForAll CommissioningFunction function,
            @ForAll CoCommissioningModel model,
            @ForAll boolean arranged) {
        Responsibilities.Builder known = Responsibilities.builder().register(REGISTER);
        if (arranged) {
            known.addArrangements(inForce((Ccg) question.place(), model));
        }
        CommissioningResponsibility answer = known.build().of(function, question.place(), question.day());
        if (scopeOf(function) == Scope.RESERVED) {
            assertEquals(Set.of(NHS_ENGLAND), Set.copyOf(answer.commissioners()));
            assertEquals(Manner.OWN_DUTY, answer.manner());
        }
    }

    @Property
    void whatTheTermsHandOverIsWithWhoeverHasPrimaryMedicalCare(
            @ForAll("ccgs") Question question,
            @ForAll CommissioningFunction function,
            @ForAll CoCommissioningModel model,
            @ForAll boolean arranged) {
        Responsibilities.Builder builder = Responsibilities.builder().register(REGISTER);
        if (arranged) {
            builder.addArrangements(inForce((Ccg) question.place(), model));
        }
        Responsibilities known = builder.build();
        CommissioningResponsibility whole = known.of(CareService.PRIMARY_MEDICAL, question.place(), question.day());
        CommissioningResponsibility answer = known.of(function, question.place(), question.day());
        // what is newly designed may be a local scheme, which was the CCG's all along
        boolean schemes = function == CommissioningFunction.ENHANCED_SERVICES && whole.manner() == Manner.OWN_DUTY;
        if (scopeOf(function) == Scope.DELEGATED && !schemes) {
            assertEquals(whole.commissioners(), answer.commissioners());
            assertEquals(whole.manner(), answer.manner());
            assertEquals(whole.liable(), answer.liable());
            assertEquals(whole.powers(), answer.powers());
        }
        assertEquals(schemes, scopeOf(function) == Scope.DELEGATED && whole.isKnown() && !answer.isKnown());
    }

    @Property
    void noTermsOfCcgsAnswerForAnyPlaceAfterThem(
            @ForAll("boards") Question question, @ForAll CommissioningFunction function) {
        CommissioningResponsibility answer =
                Responsibilities.of(REGISTER).of(function, question.place(), question.day());
        assertEquals(Optional.of(function), answer.function());
        assertTrue(answer.toString().startsWith(function.label() + " for "), answer::toString);
        boolean service = function == CommissioningFunction.OTHER_PRIMARY_CARE
                || function == CommissioningFunction.PUBLIC_HEALTH_7A;
        assertTrue(service || !answer.isKnown(), answer::toString);
    }

    private static Scope scopeOf(CommissioningFunction function) {
        return AgreementTerms.of2015().scopeOf(function).orElseThrow();
    }
}
