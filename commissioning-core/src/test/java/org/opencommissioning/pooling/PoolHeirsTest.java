package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.HILLINGDON;
import static org.opencommissioning.pooling.PoolingFixtures.REGISTER;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.pooling.PoolEntry.Kind;
import org.opencommissioning.register.Landscape;

/** Who stands in the place of members of a pool that are no more. */
class PoolHeirsTest {
    private static final Landscape APRIL_2021 = REGISTER.asOf(LocalDate.of(2021, 4, 1));

    @Test
    void membersThatMergeBringWhatTheyGaveAndReceived() {
        BudgetPool merged = pool().merge(List.of(BRENT, HARROW), HARROW);
        assertEquals(Set.of(EALING, HARROW), merged.members());
        assertEquals(Map.of(EALING, Pounds.millions(-2), HARROW, Pounds.ZERO), merged.netEffects());
        assertEquals(Pounds.millions(4), merged.total(Kind.CONTRIBUTION, HARROW));
        assertEquals(pool().balance(), merged.balance());
        assertEquals(
                "pool of 3 bodies for 2014-15: NHS Hillingdon CCG (08G) neither is nor was a member,"
                        + " and cannot be merged in it; leave it out",
                problem(() -> pool().merge(List.of(HILLINGDON), HARROW)));
    }

    @Test
    void whatAFormerMemberGaveGoesWithItIntoAMerger() {
        BudgetPool left = pool().leave(BRENT, Pounds.ZERO);
        assertEquals(Set.of(), left.merge(List.of(BRENT, HARROW), HARROW).formerMembers());
        assertEquals(Set.of(HILLINGDON), left.merge(List.of(BRENT), HILLINGDON).formerMembers());
    }

    @Test
    void sevenYearsLaterItIsThePoolOfOneBody() {
        Organisation merged = APRIL_2021.get(OdsCode.of("W2U3Z"));
        BudgetPool later = pool().inheritedBy(REGISTER, LocalDate.of(2021, 4, 1));
        assertEquals(Set.of(merged), later.members());
        assertEquals(Map.of(merged, Pounds.millions(-2)), later.netEffects());
        assertEquals(pool().balance(), later.balance());
        assertEquals(pool(), pool().inheritedBy(REGISTER, APRIL_2014));
        assertEquals(
                later.balance(),
                pool().leave(BRENT, Pounds.ZERO)
                        .inheritedBy(REGISTER, LocalDate.of(2021, 4, 1))
                        .balance());
    }

    @Test
    void whosePartItIsOfABodyThatWasDividedIsNotKnown() {
        Landscape spring2013 = REGISTER.asOf(LocalDate.of(2013, 3, 31));
        Organisation trust = REGISTER.bodies().stream()
                .filter(body -> body.kind() == OrganisationKind.PCT)
                .filter(body -> spring2013.find(body.code()).isPresent())
                .filter(body ->
                        Inheritance.of(body, REGISTER, APRIL_2014).heirs().size() == 2)
                .findFirst()
                .orElseThrow();
        BudgetPool old = BudgetPool.builder()
                .year(FinancialYear.parse("2012-13"))
                .addMembers(trust)
                .build();
        NotKnownException thrown = assertThrows(NotKnownException.class, () -> old.inheritedBy(REGISTER, APRIL_2014));
        assertEquals(
                "Whose the part of " + trust + " in the pool of " + trust
                        + " for 2012-13 is on 2014-04-30 is not known:"
                        + " who of several takes it (" + Inheritance.of(trust, REGISTER, APRIL_2014)
                        + ") is missing; merge names one",
                thrown.getMessage());
    }
}
