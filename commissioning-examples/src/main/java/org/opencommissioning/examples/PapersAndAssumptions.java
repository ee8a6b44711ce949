package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.BRENTS_SURPLUS;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.HARROWS_GROWTH;
import static org.opencommissioning.examples.NorthWestLondon.HARROWS_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_BUDGET;
import static org.opencommissioning.examples.NorthWestLondon.HILLINGDONS_NOTES;
import static org.opencommissioning.examples.NorthWestLondon.JOINT_AGREEMENT;
import static org.opencommissioning.examples.NorthWestLondon.SHADOW_PAPER;
import static org.opencommissioning.examples.NorthWestLondon.WEST_LONDONS_PAPER;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Basis;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.budget.FinancialPosition.Stage;
import org.opencommissioning.cocommissioning.ArrangementStep;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CoCommissioningArrangement;
import org.opencommissioning.cocommissioning.CoCommissioningModel;
import org.opencommissioning.cocommissioning.CoCommissioningPowers;
import org.opencommissioning.cocommissioning.PrimaryCareCommittee;
import org.opencommissioning.contract.ProviderContract;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.pooling.Loan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Strength;
import org.opencommissioning.staff.Staff;
import org.opencommissioning.staff.StaffTransfer;
import org.opencommissioning.support.BusinessCase;
import org.opencommissioning.support.CustomerBase;
import org.opencommissioning.support.InHousing;
import org.opencommissioning.support.Income;
import org.opencommissioning.support.IncomeDependence;
import org.opencommissioning.support.Provision;
import org.opencommissioning.support.ServiceLine;

/**
 * What other papers say of the money of the eight, of the trusts before them and of primary care after the articles; and what is assumed
 * where nobody says anything, so that the library can be asked.
 */
final class PapersAndAssumptions {
    private static final LocalDate LAST_DAY_OF_TRUSTS = LocalDate.of(2013, 3, 31);
    private static final LocalDate APRIL_2015 = LocalDate.of(2015, 4, 1);

    /** When the eight were delegated was not looked up. */
    private static final Citation KNOWN =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "Delegation in north west London"));

    private static final Citation ASSUMED =
            Citation.of(Source.of(SourceKind.DOCUMENT, "This program, which assumes it"));

    private final NorthWestLondon cast;

    PapersAndAssumptions(NorthWestLondon cast) {
        this.cast = cast;
    }

    /** How years ended or were expected to, as far as anybody said; the deficits without an amount are the first article's. */
    List<FinancialPosition> positions() {
        return List.of(
                deficit(trust("5K6"), "2012-13", Stage.ACTUAL, Strength.STATED),
                deficit(trust("5AT"), "2012-13", Stage.ACTUAL, Strength.STATED),
                said(trust("5AT"), "2012-13", Stage.FORECAST)
                        .deficit(amount("£21.2m", HILLINGDONS_NOTES))
                        .build(),
                said(ccg("07P"), "2013-14", Stage.ACTUAL)
                        .surplus(amount("£33.6m", BRENTS_SURPLUS))
                        .build(),
                said(ccg("08Y"), "2013-14", Stage.FORECAST)
                        .month(9)
                        .basis(Basis.REPORTED)
                        .surplus(amount("£29.612m", WEST_LONDONS_PAPER))
                        .build(),
                said(ccg("08Y"), "2013-14", Stage.FORECAST)
                        .month(9)
                        .basis(Basis.UNDERLYING)
                        .surplus(amount("£34.338m", WEST_LONDONS_PAPER))
                        .build(),
                deficit(ccg("08E"), "2014-15", Stage.FORECAST, Strength.FORECAST),
                deficit(ccg("08G"), "2014-15", Stage.FORECAST, Strength.FORECAST),
                said(ccg("08G"), "2014-15", Stage.FORECAST)
                        .month(11)
                        .basis(Basis.REPORTED)
                        .surplus(amount("£3.2m", HILLINGDONS_BUDGET))
                        .build(),
                said(ccg("08G"), "2014-15", Stage.FORECAST)
                        .month(11)
                        .basis(Basis.UNDERLYING)
                        .deficit(amount("£7.7m", HILLINGDONS_BUDGET))
                        .build(),
                said(ccg("08E"), "2015-16", Stage.ACTUAL)
                        .basis(Basis.REPORTED)
                        .surplus(amount("£2m", HARROWS_GROWTH))
                        .build(),
                said(ccg("08E"), "2018-19", Stage.FORECAST)
                        .month(6)
                        .deficit(amount("£7.7m", HARROWS_PAPER))
                        .build());
    }

    private static FinancialPosition deficit(Organisation body, String year, Stage stage, Strength strength) {
        return said(body, year, stage)
                .result(Stated.exactly(Result.DEFICIT, FIRST).as(strength))
                .build();
    }

    private static FinancialPosition.Builder said(Organisation body, String year, Stage stage) {
        return FinancialPosition.builder()
                .body(body)
                .year(FinancialYear.parse(year))
                .stage(stage);
    }

    private static Stated<Pounds> amount(String amount, Citation citation) {
        return Stated.exactly(Pounds.parse(amount), citation);
    }

    Loan loan() {
        return Loan.builder()
                .lender(trust("5K5"))
                .borrower(trust("5AT"))
                .principal(amount("£15m", HILLINGDONS_NOTES))
                .lentIn(FinancialYear.parse("2012-13"))
                .term(Period.ofYears(3))
                .build();
    }

    /** A joint committee for each CCG, all meeting in common; tried out from November 2014. */
    CoCommissioningArrangement joint() {
        return primaryCare(CoCommissioningModel.JOINT)
                .term(UncertainSpan.certain(DateSpan.parse("2015-04-01..2017-03-31")))
                .shadow(UncertainSpan.parse("2014-11 to 2015-03-31"))
                .addSteps(
                        ArrangementStep.of(Status.PROPOSED, UncertainDay.parse("2014-11"), SHADOW_PAPER),
                        ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(APRIL_2015), JOINT_AGREEMENT))
                .addLegalBasis(CoCommissioningPowers.JOINT_COMMITTEE)
                .addAllCommittees(cast.eight.stream().map(this::committee).toList())
                .build();
    }

    CoCommissioningArrangement delegated() {
        return primaryCare(CoCommissioningModel.DELEGATED)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.parse("2017-04-01"), KNOWN))
                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                .build();
    }

    private CoCommissioningArrangement.Builder primaryCare(CoCommissioningModel model) {
        return CoCommissioningArrangement.builder()
                .name("primary care in north west London")
                .addAllCcgs(cast.eight)
                .nhsEngland(cast.nhsEngland)
                .model(model);
    }

    private PrimaryCareCommittee committee(Ccg ccg) {
        return PrimaryCareCommittee.builder()
                .committee(Committee.builder()
                        .name("joint committee on primary care")
                        .kind(Committee.Kind.JOINT_COMMITTEE)
                        .addBodies(ccg, cast.nhsEngland)
                        .addFunctionsOf(cast.nhsEngland)
                        .days(UncertainSpan.certain(DateSpan.parse("2015-04-01..2017-03-31")))
                        .build())
                .build();
    }

    /** Assumptions: every line of support is taken back on that day, and that is a significant part of it. */
    InHousing inHousing(LocalDate firstDay, BusinessCase businessCase) {
        return InHousing.builder()
                .provider(cast.csu)
                .addAllCustomers(cast.eight)
                .firstDay(UncertainDay.on(firstDay))
                .significant(Answer.YES)
                .businessCase(businessCase)
                .staff(staff(firstDay))
                .build();
    }

    /** Assumption: a group of posts for each of the eight. The board announces the consultation. */
    private StaffTransfer staff(LocalDate firstDay) {
        return StaffTransfer.builder()
                .from(cast.csu)
                .regime(StaffTransfer.Regime.TUPE)
                .addAllGroups(cast.eight.stream()
                        .map(ccg -> StaffTransfer.Group.of("support staff", ccg, Staff.unknown())
                                .assigned(Answer.YES))
                        .toList())
                .consultation(UncertainSpan.parse("unknown to 2014-09-05"))
                .day(UncertainDay.on(firstDay))
                .build();
    }

    /** Assumption: the unit did everything for all of them. */
    Provision supportBefore() {
        Provision.Builder before = Provision.over(DateSpan.parse("2013-04-01..2015-03-31"));
        cast.eight.forEach(ccg -> before.provide(ccg, EnumSet.allOf(ServiceLine.class), cast.csu));
        return before.build();
    }

    /** What the unit lives on if a claim is right. Assumption: the eight act together. */
    CustomerBase customers(IncomeDependence claim) {
        Pounds worth = claim.amount().value();
        return CustomerBase.builder()
                .provider(cast.csu)
                .addIncomes(
                        Income.of(cast.eight).worth(worth).actingAs("the eight"),
                        Income.ofUnnamed(Income.Kind.OTHER)
                                .worth(claim.impliedTotal().minus(worth)))
                .build();
    }

    /** Nobody had one: to ask whether anybody could have. */
    Committee jointCommitteeOfTheEight() {
        return Committee.builder()
                .name("a joint committee of the eight")
                .kind(Committee.Kind.JOINT_COMMITTEE)
                .addAllBodies(cast.eight)
                .addAllFunctionsOf(cast.eight)
                .days(UncertainSpan.parse("2013-04-01 to open"))
                .build();
    }

    /** What nobody did: handing the task over at once, under the section that NHS England used a year later. */
    CoCommissioningArrangement delegatedFrom(LocalDate day) {
        return new ArticleFacts(cast)
                .exploring()
                .model(CoCommissioningModel.DELEGATED)
                .addSteps(ArrangementStep.of(Status.IN_FORCE, UncertainDay.on(day), ASSUMED))
                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                .build();
    }

    /** Terms that nobody has told: each CCG has a quality scheme of its own, and all have the tariff. */
    List<ProviderContract> contracts() {
        PartnerBody provider = PartnerBody.builder()
                .kind(OrganisationKind.PROVIDER)
                .code(OdsCode.of("TRUST"))
                .names(Timeline.always("a trust in north west London"))
                .operationalLife(UncertainSpan.parse("unknown to open"))
                .build();
        return cast.eight.stream()
                .map(ccg -> ProviderContract.builder()
                        .provider(provider)
                        .addCommissioners(ccg)
                        .year(FinancialYear.parse("2015-16"))
                        .putTerm("quality scheme", "as " + ccg.name() + " wants it")
                        .putTerm("national tariff", "as published")
                        .complete(true)
                        .build())
                .toList();
    }

    Organisation trust(String code) {
        return cast.register.asOf(LAST_DAY_OF_TRUSTS).get(OdsCode.of(code));
    }

    private Organisation ccg(String code) {
        return cast.spring2014.get(OdsCode.of(code));
    }
}
