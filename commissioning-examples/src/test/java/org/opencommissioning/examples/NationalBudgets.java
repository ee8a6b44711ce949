package org.opencommissioning.examples;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opencommissioning.budget.Allocation;
import org.opencommissioning.budget.AllocationSheet;
import org.opencommissioning.budget.BudgetRules;
import org.opencommissioning.budget.BudgetRules.Lists;
import org.opencommissioning.budget.DistanceFromTarget;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PublishedShare;
import org.opencommissioning.budget.ResourceAccount;
import org.opencommissioning.budget.YearlyRates;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.pooling.BudgetPool;
import org.opencommissioning.pooling.Loan;
import org.opencommissioning.pooling.MemberFacts;
import org.opencommissioning.pooling.PoolAgreement;
import org.opencommissioning.pooling.PoolBasis;
import org.opencommissioning.pooling.PoolEntry;
import org.opencommissioning.pooling.PoolingRules;
import org.opencommissioning.pooling.ResourceTransfer;
import org.opencommissioning.pooling.Split;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Stated;
import org.opencommissioning.source.Tolerance;

/**
 * Made-up money of the real CCGs of 2014: something for every rule on money to look at, most of it as it should be. Pools, transfers and
 * loans are one for eight CCGs.
 */
final class NationalBudgets {
    private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
    private static final PartnerBody COUNCIL = PartnerBody.builder()
            .kind(OrganisationKind.LOCAL_AUTHORITY)
            .code(OdsCode.of("XX1"))
            .names(Timeline.always("A council"))
            .operationalLife(UncertainSpan.parse("unknown to open"))
            .build();
    private static final int IN_A_POOL = 8;

    private final Register register = Register.standard();
    private final Landscape landscape = register.asOf(DAY);
    private final List<Ccg> ccgs;
    private final AllocationSheet sheet;
    private final List<ResourceAccount> accounts = new ArrayList<>();
    private final List<PrimaryCareBudget> budgets = new ArrayList<>();
    private final List<PrimaryCareBudget> budgetsBefore = new ArrayList<>();
    private final List<PublishedShare> shares = new ArrayList<>();
    private final List<BudgetPool> pools = new ArrayList<>();
    private final List<ResourceTransfer> transfers = new ArrayList<>();
    private final List<Loan> loans = new ArrayList<>();
    private final MemberFacts facts;

    NationalBudgets(int number) {
        ccgs = landscape.ccgs().subList(0, number);
        AllocationSheet.Builder rows = AllocationSheet.builder()
                .year(CcgFigures.YEAR)
                .round(Allocation.Round.of("made up", UncertainDay.unknown()))
                .codedOn(DAY)
                .unit(Pounds.thousands(1))
                .evidence(CcgFigures.ASSUMED);
        MemberFacts.Builder known = MemberFacts.builder().year(CcgFigures.YEAR).keptShare(Proportion.of(1, 100));
        for (int i = 0; i < ccgs.size(); i++) {
            Ccg ccg = ccgs.get(i);
            Pounds allocation = Pounds.millions(200 + i);
            rows.addRows(CcgFigures.row(ccg, i));
            accounts.add(CcgFigures.account(ccg, allocation));
            budgets.add(CcgFigures.primaryCare(ccg, CcgFigures.YEAR, i));
            budgetsBefore.add(CcgFigures.primaryCare(ccg, CcgFigures.YEAR.plus(-1), i));
            shares.add(CcgFigures.share(ccg, allocation));
            known.addPositions(CcgFigures.position(ccg))
                    .putAllocation(ccg.code(), allocation)
                    .putCommitment(ccg.code(), Pounds.ZERO)
                    .putDistance(ccg.code(), Pounds.thousands(i % 2 == 0 ? i : -i));
        }
        addTotals(rows);
        sheet = rows.build();
        facts = known.build();
        for (int i = 0; i + IN_A_POOL <= ccgs.size(); i += IN_A_POOL) {
            List<Ccg> members = ccgs.subList(i, i + IN_A_POOL);
            pools.add(pool(members, pools.size() % 2 == 1));
            transfers.add(transfer(members));
            loans.add(loan(members.get(0), members.get(1)));
        }
    }

    /** Of the area teams of which every CCG is there, and with all CCGs of the regions and of England too. */
    private void addTotals(AllocationSheet.Builder rows) {
        for (GroupingArea area : landscape.all(GroupingArea.class)) {
            addTotal(rows, area.code(), landscape.hierarchy().membersOf(area, Ccg.class));
        }
        addTotal(rows, OdsCode.of("X24"), Set.copyOf(landscape.ccgs()));
    }

    private void addTotal(AllocationSheet.Builder rows, Code code, Set<Ccg> members) {
        if (!members.isEmpty() && ccgs.containsAll(members) && code instanceof OdsCode ods) {
            List<AllocationSheet.Row> parts = members.stream()
                    .map(ccg -> CcgFigures.row(ccg, ccgs.indexOf(ccg)))
                    .toList();
            Pounds allocation = Pounds.total(
                    parts.stream().map(AllocationSheet.Row::allocation).toList());
            Pounds target = CcgFigures.TARGET.times(parts.size());
            rows.addRows(AllocationSheet.Row.builder()
                    .code(ods)
                    .isTotal(true)
                    .allocation(allocation)
                    .target(target)
                    .weightedPopulation(CcgFigures.WEIGHTED * parts.size())
                    .publishedDistance(allocation.minus(target))
                    .publishedPercent(DistanceFromTarget.of(allocation, target).percent())
                    .build());
        }
    }

    /** Holds every book of rules on money against all of it. */
    Verdict check() {
        Verdict verdict = BudgetRules.allocationSheets().check(sheet, landscape, DAY);
        List<Verdict> all = new ArrayList<>(List.of(verdict));
        for (int i = 0; i < accounts.size(); i++) {
            all.add(BudgetRules.accounts().check(accounts.get(i), YearlyRates.standard(), DAY));
            all.add(BudgetRules.comparisons().check(budgets.get(i), budgetsBefore.get(i), DAY));
            all.add(BudgetRules.shares().check(shares.get(i), Tolerance.relativePounds(Proportion.of(1, 100)), DAY));
        }
        all.add(BudgetRules.lists()
                .check(PrimaryCareBudget.sum("all", budgets), Lists.of(Answer.YES, Proportion.of(1, 1000)), DAY));
        for (int i = 0; i < pools.size(); i++) {
            all.add(PoolingRules.check(pools.get(i), facts, DAY));
            all.add(PoolingRules.check(transfers.get(i), facts, DAY));
            all.add(PoolingRules.loans().check(loans.get(i), register, DAY));
        }
        return Verdict.allOf(all);
    }

    /** A fund of CCGs to which all contribute, or one that a council is in too. */
    private BudgetPool pool(List<Ccg> members, boolean withCouncil) {
        List<Organisation> partners = new ArrayList<>(members);
        BudgetPool.Builder pool = BudgetPool.builder().year(CcgFigures.YEAR);
        if (withCouncil) {
            partners.add(COUNCIL);
            PoolAgreement.Builder agreement = PoolAgreement.builder();
            for (PoolAgreement.Term term : PoolAgreement.Term.values()) {
                agreement.putTerm(term, Answer.YES);
            }
            pool.agreement(agreement.build());
        }
        return pool.addAllMembers(partners)
                .basis(withCouncil ? PoolBasis.SECTION_75 : PoolBasis.SECTION_14Z3)
                .proposal(proposal(partners))
                .addEntries(
                        PoolEntry.contribution(members.get(6), Pounds.of(1)),
                        PoolEntry.contribution(members.get(7), Pounds.of(1)))
                .transfer(
                        Stated.exactly(Pounds.millions(12), CcgFigures.MADE_UP),
                        Apportionment.equally(codes(members.subList(0, 6))),
                        Apportionment.equally(codes(members.subList(6, IN_A_POOL))))
                .build();
    }

    private ResourceTransfer transfer(List<Ccg> members) {
        List<Ccg> givers = members.subList(0, 6);
        List<Ccg> receivers = members.subList(6, IN_A_POOL);
        return ResourceTransfer.builder()
                .year(CcgFigures.YEAR)
                .total(Stated.exactly(Pounds.millions(12), CcgFigures.MADE_UP))
                .givers(Split.assumed(givers, Apportionment.equally(codes(givers)), "in equal parts"))
                .receivers(Split.assumed(receivers, Apportionment.equally(codes(receivers)), "in equal parts"))
                .proposal(proposal(members))
                .build();
    }

    private static Loan loan(Ccg lender, Ccg borrower) {
        return Loan.builder()
                .lender(lender)
                .borrower(borrower)
                .principal(Stated.exactly(Pounds.millions(15), CcgFigures.MADE_UP))
                .lentIn(CcgFigures.YEAR.plus(-1))
                .term(Period.ofYears(3))
                .build();
    }

    private Proposal proposal(List<? extends Organisation> members) {
        return Proposal.builder()
                .title("share money")
                .addAllBodies(members)
                .addAllDecisions(Decision.eachOf(
                        members,
                        each -> each.verb(Decision.Verb.APPROVED)
                                .subject("share money")
                                .day(UncertainDay.on(DAY.minusDays(1)))
                                .citation(CcgFigures.MADE_UP)))
                .addApprovals(Approval.builder()
                        .by(landscape.named(NationalBody.class, "NHS England"))
                        .subject("share money")
                        .authority(CcgFigures.MADE_UP)
                        .state(Approval.State.GIVEN)
                        .day(UncertainDay.on(DAY.minusDays(1)))
                        .citation(CcgFigures.MADE_UP)
                        .build())
                .build();
    }

    private static List<OdsCode> codes(List<Ccg> ccgs) {
        return ccgs.stream().map(Ccg::code).toList();
    }
}
