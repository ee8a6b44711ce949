package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EALING;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.NHS_ENGLAND;
import static org.opencommissioning.support.SupportFixtures.PLAN;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.csu;
import static org.opencommissioning.support.SupportFixtures.on;
import static org.opencommissioning.support.SupportFixtures.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;
import org.opencommissioning.staff.Staff;
import org.opencommissioning.staff.StaffTransfer;

/** The values of an ending: what they are, and what they cannot be. */
class EndingTest {
    private static final Csu SOUTH_LONDON = csu("0AX", "South London CSU", "2013-04-01 to unknown");
    private static final Csu KENT = csu("0AM", "Kent and Medway CSU", "2013-04-01 to unknown");
    private static final Csu SOUTH_EAST = csu("0DC", "South East CSU", "unknown to unknown");

    @Test
    void anIntentionIsNoNotice() {
        RenewalIntention intention = RenewalIntention.builder()
                .provider(UNIT)
                .addAllCustomers(EIGHT)
                .intent(RenewalIntention.Intent.DO_NOT_RENEW)
                .strength(Strength.UNDERSTOOD)
                .citation(PLAN)
                .build();
        assertEquals(
                "8 customers of NHS North West London Commissioning Support Unit (0AT): do not renew (understood; Eight CCGs plan"
                        + " to bring commissioning support in-house)",
                intention.toString());
        assertEquals(
                "RenewalIntention on the agreement of NHS North West London Commissioning Support Unit (0AT): no customer",
                problem(() -> RenewalIntention.builder()
                        .provider(UNIT)
                        .intent(RenewalIntention.Intent.RENEW)
                        .citation(PLAN)
                        .build()));
    }

    @Test
    void severalNoticesWithoutANumberAreAtLeastTwo() {
        ServiceImprovementNotice several = ServiceImprovementNotice.builder()
                .recipient(UNIT)
                .addAllIssuers(EIGHT)
                .count(Stated.atLeast(2, DECISION))
                .citation(DECISION)
                .build();
        assertEquals(Stated.Exactness.AT_LEAST, several.count().orElseThrow().exactness());
        ServiceImprovementNotice one = ServiceImprovementNotice.builder()
                .recipient(UNIT)
                .addAllIssuers(EIGHT)
                .count(Stated.exactly(1, DECISION))
                .citation(DECISION)
                .build();
        assertEquals(1, one.count().orElseThrow().value());
        assertEquals(
                "service improvement notice to NHS North West London Commissioning Support Unit (0AT) by 8 customers",
                several.toString());
        assertEquals(
                "ServiceImprovementNotice to NHS North West London Commissioning Support Unit (0AT): nobody issues it; it stands"
                        + " for exactly 0 (stated; North west London CCGs to bring services in-house); expected at least one; due on"
                        + " 2014-01, before it was issued on 2014-02; the concern is blank; leave it out; the required action is blank;"
                        + " leave it out",
                problem(() -> ServiceImprovementNotice.builder()
                        .recipient(UNIT)
                        .count(Stated.exactly(0, DECISION))
                        .issued(on("2014-02"))
                        .due(on("2014-01"))
                        .concern(" ")
                        .requiredAction(" ")
                        .citation(DECISION)
                        .build()));
    }

    private static Proposal proposal() {
        return Proposal.builder()
                .title("in-house support")
                .addAllBodies(EIGHT)
                .addAllDecisions(Decision.eachOf(
                        EIGHT,
                        each -> each.verb(Decision.Verb.CONSIDERED)
                                .subject("in-house support")
                                .citation(PLAN)))
                .build();
    }

    @Test
    void aPreferredOptionDecidesNothing() {
        BusinessCase outline = BusinessCase.builder()
                .stage(BusinessCase.Stage.OUTLINE)
                .proposal(proposal())
                .addOptions("in-house", "renew")
                .preferred(Stated.exactly("in-house", PLAN).as(Strength.UNDERSTOOD))
                .addBenefits(BusinessCase.Benefit.of(
                        "savings",
                        Stated.upTo(Pounds.millions(5), DECISION).as(Strength.FORECAST),
                        FinancialYear.parse("2015-16")))
                .build();
        assertEquals("outline business case for \"in-house support\"", outline.toString());
        assertEquals(
                "savings by 2015-16: up to £5,000,000 (forecast; North west London CCGs to bring services in-house)",
                outline.benefits().get(0).toString());
        assertEquals(Answer.NOT_KNOWN, outline.proposal().isComplete(APRIL_2014));
        assertEquals(Set.of(), outline.proposal().approvedBy(APRIL_2014));
        assertEquals(
                "outline business case for \"in-house support\": an option is blank; the preferred option \"sell\" is none of its"
                        + " options [ ]",
                problem(() -> BusinessCase.builder()
                        .stage(BusinessCase.Stage.OUTLINE)
                        .proposal(proposal())
                        .addOptions(" ")
                        .preferred(Stated.exactly("sell", PLAN))
                        .build()));
        assertEquals(
                "Benefit of exactly £1 (stated; Eight CCGs plan to bring commissioning support in-house): what it is is blank",
                problem(() -> BusinessCase.Benefit.of(
                        "", Stated.exactly(Pounds.of(1), PLAN), FinancialYear.parse("2015-16"))));
    }

    @Test
    void anInHousingTakesTheStaffOfItsUnit() {
        StaffTransfer others = StaffTransfer.builder()
                .regime(StaffTransfer.Regime.TUPE)
                .from(KENT)
                .addGroups(StaffTransfer.Group.of("all", BRENT, Staff.unknown()))
                .build();
        assertEquals(
                "InHousing from NHS North West London Commissioning Support Unit (0AT): the customer Kent and Medway CSU (0AM) is a"
                        + " CSU and no legal person; name its host, NHS England (X24); the staff are of another unit, Kent and Medway CSU"
                        + " (0AM)",
                problem(() -> InHousing.builder()
                        .provider(UNIT)
                        .addCustomers(KENT)
                        .staff(others)
                        .build()));
        assertEquals(
                "InHousing from NHS North West London Commissioning Support Unit (0AT): no customer",
                problem(() -> InHousing.builder().provider(UNIT).build()));
    }

    @Test
    void suc10AndCsu12APlannedMergerHasNoEffectBeforeItsDay() {
        Consortium planned = Consortium.builder()
                .addMembers(UNIT, SOUTH_LONDON, KENT)
                .merger(on("2014-10-01"))
                .successor(SOUTH_EAST)
                .build();
        LocalDate day = LocalDate.of(2014, 10, 1);
        assertEquals(Answer.YES, planned.isSeparateOn(day.minusDays(1)));
        assertEquals(UNIT, planned.standingFor(UNIT, day.minusDays(1)));
        assertEquals(Answer.NOT_KNOWN, planned.isSeparateOn(day));
        assertEquals(
                "Who stands for South London CSU (0AX) on 2014-10-01 is not known: whether the merger took place is missing",
                notKnown(() -> planned.standingFor(SOUTH_LONDON, day)));
    }

    @Test
    void aMergerThatTookPlaceHasOneUnitAndOneThatDidNotHasAll() {
        Consortium.Builder members = Consortium.builder().addMembers(UNIT, KENT);
        Consortium undated = members.build();
        assertEquals(
                "Who stands for Kent and Medway CSU (0AM) on 2014-04-30 is not known: the day of the merger is missing",
                notKnown(() -> undated.standingFor(KENT, APRIL_2014)));
        Consortium merged = Consortium.builder()
                .addMembers(UNIT, KENT)
                .merger(on("2014-04-30"))
                .tookPlace(Answer.YES)
                .successor(SOUTH_EAST)
                .build();
        assertEquals(SOUTH_EAST, merged.standingFor(KENT, APRIL_2014));
        assertEquals(KENT, merged.standingFor(KENT, APRIL_2014.minusDays(1)));
        Consortium heirless = Consortium.builder()
                .addMembers(UNIT, KENT)
                .merger(on("2014-04-30"))
                .tookPlace(Answer.YES)
                .build();
        assertEquals(
                "Who stands for Kent and Medway CSU (0AM) on 2014-04-30 is not known: the merged unit is missing",
                notKnown(() -> heirless.standingFor(KENT, APRIL_2014)));
        Consortium dropped =
                Consortium.builder().addMembers(UNIT, KENT).tookPlace(Answer.NO).build();
        assertEquals(KENT, dropped.standingFor(KENT, APRIL_2014));
        assertEquals(
                "consortium of NHS North West London Commissioning Support Unit (0AT), Kent and Medway CSU (0AM): South East CSU"
                        + " (0DC) is no member",
                problem(() -> dropped.standingFor(SOUTH_EAST, APRIL_2014)));
        assertEquals(
                "Consortium of [Kent and Medway CSU (0AM)]: expected at least two members",
                problem(() -> Consortium.builder().addMembers(KENT).build()));
    }

    @Test
    void eachCustomerHasItsOptions() {
        assertEquals(
                "NHS Brent CCG (07P): novate to South East CSU (0DC)",
                CustomerOption.novateTo(BRENT, SOUTH_EAST).toString());
        assertEquals(
                "NHS Brent CCG (07P): novate to a body not named",
                CustomerOption.novate(BRENT).toString());
        assertEquals(
                "NHS Brent CCG (07P): another provider, South East CSU (0DC)",
                CustomerOption.otherProvider(BRENT, SOUTH_EAST).toString());
        assertEquals(
                "NHS Brent CCG (07P): another provider, a body not named",
                CustomerOption.otherProvider(BRENT).toString());
        assertEquals(
                "NHS Brent CCG (07P): in-house", CustomerOption.inHouse(BRENT).toString());
        assertEquals(
                "NHS Brent CCG (07P): not known", CustomerOption.notKnown(BRENT).toString());
        assertEquals(
                "CustomerOption of NHS Brent CCG (07P): novate to the customer itself; that is in-house",
                problem(() -> CustomerOption.novateTo(BRENT, BRENT)));
        assertEquals(
                "CustomerOption of NHS Brent CCG (07P): another provider: the customer itself; that is in-house",
                problem(() -> CustomerOption.otherProvider(BRENT, BRENT)));
        assertEquals("another provider", CustomerOption.Way.OTHER_PROVIDER.label());
        assertEquals("shrink", ViabilityAssessment.Plan.SHRINK.label());
    }

    @Test
    void aClosureNovatesWhereOneOptionIsLeft() {
        Closure closure = Closure.builder()
                .unit(UNIT)
                .lastDay(on("2014-09-30"))
                .citation(PLAN)
                .addOptions(
                        CustomerOption.novateTo(BRENT, SOUTH_EAST),
                        CustomerOption.novateTo(EALING, SOUTH_EAST),
                        CustomerOption.otherProvider(EALING),
                        CustomerOption.notKnown(NHS_ENGLAND))
                .build();
        assertEquals(
                List.of(
                        "novation for NHS Brent CCG (07P) from NHS North West London Commissioning Support Unit (0AT) to South East"
                                + " CSU (0DC) on 2014-10-01"),
                closure.novations().stream().map(Novation::toString).toList());
        assertEquals(Optional.of(PLAN), closure.novations().get(0).citation());
        assertEquals(
                "closure of NHS North West London Commissioning Support Unit (0AT) on 2014-09-30", closure.toString());
        assertEquals(
                "Closure of NHS North West London Commissioning Support Unit (0AT): the option NHS Brent CCG (07P): not known"
                        + " stands twice; the option NHS Brent CCG (07P): novate to NHS North West London Commissioning Support Unit"
                        + " (0AT) leads to the unit that closes",
                problem(() -> Closure.builder()
                        .unit(UNIT)
                        .addOptions(
                                CustomerOption.notKnown(BRENT),
                                CustomerOption.notKnown(BRENT),
                                CustomerOption.novateTo(BRENT, UNIT))
                        .build()));
        assertEquals(Optional.empty(), closure.options().get(3).destination());
    }

    private static String notKnown(Runnable question) {
        return String.valueOf(
                assertThrows(NotKnownException.class, question::run).getMessage());
    }
}
