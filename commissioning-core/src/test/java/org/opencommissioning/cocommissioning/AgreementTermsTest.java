package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.AgreementTerms.Scope.DELEGATED;
import static org.opencommissioning.cocommissioning.AgreementTerms.Scope.RESERVED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTermsTest {
    private static final AgreementTerms GUIDANCE = AgreementTerms.standard().get(0);

    @Test
    void holdsTwoVersions() {
        assertEquals(
                List.of("guidance of November 2014", "delegation agreement of 2015"),
                AgreementTerms.standard().stream().map(AgreementTerms::version).toList());
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryFunctionToWhomItGoesByTheAgreementThatWasSigned(CommissioningFunction function) {
        assertEquals(true, AgreementTerms.of2015().scopeOf(function).isPresent());
    }

    @Test
    void reservesWhatConcernsSingleDoctorsAndOtherKindsOfPrimaryCare() {
        assertEquals(
                EnumSet.of(
                        CommissioningFunction.PERFORMERS_LIST,
                        CommissioningFunction.REVALIDATION,
                        CommissioningFunction.APPRAISAL,
                        CommissioningFunction.COMPLAINTS,
                        CommissioningFunction.OTHER_PRIMARY_CARE,
                        CommissioningFunction.NATIONAL_CONTRACT,
                        CommissioningFunction.PUBLIC_HEALTH_7A,
                        CommissioningFunction.CAPITAL,
                        CommissioningFunction.PAYMENT_ADMINISTRATION,
                        CommissioningFunction.LIST_ADMINISTRATION),
                reserved());
    }

    private static EnumSet<CommissioningFunction> reserved() {
        EnumSet<CommissioningFunction> reserved = EnumSet.noneOf(CommissioningFunction.class);
        for (CommissioningFunction function : CommissioningFunction.values()) {
            if (AgreementTerms.of2015().scopeOf(function).equals(Optional.of(RESERVED))) {
                reserved.add(function);
            }
        }
        return reserved;
    }

    @Test
    void gaveComplaintsToCcgsInGuidanceAndNotInTheAgreement() {
        assertEquals(Optional.of(DELEGATED), GUIDANCE.scopeOf(CommissioningFunction.COMPLAINTS));
        assertEquals(Optional.of(RESERVED), AgreementTerms.of2015().scopeOf(CommissioningFunction.COMPLAINTS));
    }

    @Test
    void knowsNothingOfWhatAVersionIsNotKnownToSpeakOf() {
        assertEquals(Optional.empty(), GUIDANCE.scopeOf(CommissioningFunction.PREMISES));
    }

    @Test
    void aVersionIsCalledSomething() {
        assertEquals(
                "AgreementTerms   (0 functions): the version is blank",
                CoCommissioningFixtures.problem(
                        () -> AgreementTerms.builder().version(" ").build()));
    }
}
