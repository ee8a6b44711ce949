package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.on;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

/** Null is named, and nothing returned can be changed. */
class SupportContractTest {
    private static final Csu OTHER = SupportFixtures.csu("0DC", "South East CSU", "unknown to unknown");
    private static final Stated<Pounds> VALUE = Stated.exactly(Pounds.millions(31), DECISION);
    private static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.builder()
            .provider(UNIT)
            .addAllCustomers(EIGHT)
            .value(VALUE)
            .build();
    private static final CustomerBase BASE = CustomerBase.builder()
            .provider(UNIT)
            .addIncomes(Income.of(BRENT).worth(Pounds.millions(1)))
            .build();
    private static final InHousing IN_HOUSING = InHousing.builder()
            .provider(UNIT)
            .addCustomers(BRENT)
            .firstDay(on("2014-10-01"))
            .build();
    private static final Novation NOVATION = Novation.builder()
            .customer(BRENT)
            .from(UNIT)
            .to(OTHER)
            .effective(on("2014-10-01"))
            .build();
    private static final Provision PROVISION = Provision.over(DateSpan.parse("2014-01-01..2014-12-31"))
            .provide(BRENT, Set.of(ServiceLine.IT), UNIT)
            .build();
    private static final Closure CLOSURE = Closure.builder()
            .unit(UNIT)
            .addOptions(CustomerOption.inHouse(BRENT))
            .build();
    private static final Consortium CONSORTIUM = Consortium.builder()
            .addMembers(UNIT, OTHER)
            .merger(on("2014-10-01"))
            .build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        IncomeDependence dependence = IncomeDependence.of(AGREEMENT, Stated.exactly(Proportion.of(3, 4), DECISION));
        Object[] samples = {
            AGREEMENT,
            AGREEMENT.customers().get(0),
            ServiceLevelAgreement.builder(),
            dependence,
            dependence.share(),
            Tolerance.none(),
            BASE,
            BASE.incomes().get(0),
            IN_HOUSING,
            NOVATION,
            PROVISION,
            Provision.over(DateSpan.always()),
            CLOSURE,
            CONSORTIUM,
            CustomerOption.inHouse(BRENT),
            UNIT,
            BRENT,
            APRIL_2014,
            YearMonth.of(2014, 9),
            DateSpan.always(),
            FinancialYear.parse("2014-15"),
            Pounds.ZERO,
            OdsCode.of("07P"),
            List.of(BRENT),
            Map.of(),
            Path.of("."),
            "finance"
        };
        for (Class<?> type : List.of(
                ServiceLine.class,
                ServiceLevelAgreement.class,
                ServiceLevelAgreement.Builder.class,
                IncomeDependence.class,
                CustomerBase.class,
                Income.class,
                Provision.class,
                Closure.class,
                Consortium.class,
                CustomerOption.class,
                BusinessCase.Benefit.class)) {
            NullContract.check(type, samples);
        }
    }

    @Test
    void whatTakesServiceLinesAnswersNullToo() {
        NullContract.check(
                ServiceLevelAgreement.Customer.class,
                AGREEMENT.customers().get(0),
                BRENT,
                List.of(ServiceLine.IT),
                VALUE);
        NullContract.check(
                Provision.Builder.class,
                Provision.over(DateSpan.always()),
                BRENT,
                List.of(ServiceLine.IT),
                DateSpan.always());
    }

    @Test
    void refusesToBeChanged() {
        List<Collection<?>> returned = List.of(
                AGREEMENT.customers(),
                AGREEMENT.bodies(),
                AGREEMENT.customers().get(0).services(),
                BASE.incomes(),
                BASE.unknownAmounts(),
                BASE.incomes().get(0).customers(),
                IN_HOUSING.customers(),
                IN_HOUSING.services(),
                PROVISION.customers(),
                PROVISION.linesOf(BRENT),
                PROVISION.history(BRENT, ServiceLine.IT).spells(),
                CLOSURE.options(),
                CLOSURE.optionsOf(BRENT),
                CLOSURE.novations(),
                CONSORTIUM.members());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }
}
