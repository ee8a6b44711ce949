package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.PLAN;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SPRING_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.committeeOf;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.DelegationAgreement.Loss;
import org.opencommissioning.cocommissioning.DelegationAgreement.Withdrawal;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitation;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee.Invitee;
import org.opencommissioning.governance.Person;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Strength;

/** Null is named, and nothing returned can be changed. */
class CoCommissioningContractTest {
    private static final CoCommissioningArrangement ARRANGEMENT = delegated();
    private static final DelegationAgreement AGREEMENT =
            agreement(BRENT).putLossesBorneByCcg(Loss.FRAUD, Answer.YES).build();
    private static final PrimaryCareCommittee COMMITTEE = PrimaryCareCommittee.builder()
            .committee(committeeOf(BRENT, "2015-04-01 to open").committee())
            .addAuditChairs(Person.of("Amy"))
            .putInvitation(Invitee.HEALTHWATCH, Invitation.WITHOUT_VOTE)
            .build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        Object[] samples = {
            ARRANGEMENT,
            AGREEMENT,
            COMMITTEE,
            Withdrawal.given(APRIL_2014),
            step(Status.EXPLORING, "2014-04"),
            Status.EXPLORING,
            UncertainDay.unknown(),
            PLAN,
            Strength.STATED,
            BRENT,
            SPRING_2014.practices(),
            APRIL_2014,
            "joint"
        };
        for (Class<?> type : List.of(
                CoCommissioningArrangement.class,
                ArrangementStep.class,
                Withdrawal.class,
                PrimaryCareCommittee.class,
                CoCommissioningModel.class,
                CommissioningFunction.class,
                CareService.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void refusesToBeChanged() {
        List<Collection<?>> returned = List.of(
                ARRANGEMENT.ccgs(),
                ARRANGEMENT.steps(),
                ARRANGEMENT.legalBasis(),
                ARRANGEMENT.functions(),
                ARRANGEMENT.agreements(),
                ARRANGEMENT.committees(),
                ARRANGEMENT.stillWantedOn(APRIL_2014),
                CoCommissioningArrangement.builder()
                        .name("advises")
                        .addCcgs(BRENT)
                        .nhsEngland(ARRANGEMENT.nhsEngland())
                        .model(CoCommissioningModel.GREATER_INVOLVEMENT)
                        .addSteps(step(Status.EXPLORING, "2014-04"))
                        .build()
                        .stillWantedOn(APRIL_2014),
                COMMITTEE.auditChairs(),
                CoCommissioningRules.arrangements().rules(),
                CoCommissioningRules.ccgs().rules(),
                CoCommissioningRules.committees().rules(),
                CoCommissioningRules.budgets().rules());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
        for (Map<?, ?> each : List.of(AGREEMENT.lossesBorneByCcg(), COMMITTEE.invitations())) {
            assertThrows(UnsupportedOperationException.class, each::clear);
        }
    }
}
