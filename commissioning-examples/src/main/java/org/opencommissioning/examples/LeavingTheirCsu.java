package org.opencommissioning.examples;

import static org.opencommissioning.examples.NorthWestLondon.APRIL_2014;
import static org.opencommissioning.examples.NorthWestLondon.BOARD;
import static org.opencommissioning.examples.NorthWestLondon.FIRST;
import static org.opencommissioning.examples.NorthWestLondon.SECOND;
import static org.opencommissioning.examples.NorthWestLondon.mark;
import static org.opencommissioning.examples.Page.millions;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.economy.CommissioningRules;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.market.SupportMarket;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.source.Strength;
import org.opencommissioning.source.Tolerance;
import org.opencommissioning.staff.Staff;
import org.opencommissioning.staff.StaffRules;
import org.opencommissioning.staff.StaffTransfer;
import org.opencommissioning.support.BusinessCase.Benefit;
import org.opencommissioning.support.Consortium;
import org.opencommissioning.support.InHousing;
import org.opencommissioning.support.IncomeDependence;
import org.opencommissioning.support.RenewalIntention.Ground;
import org.opencommissioning.support.ServiceLine;
import org.opencommissioning.support.SupportRules;

/** How eight CCGs came to leave their support unit: what was said, whom it bound, what was left of the unit, and the move. */
final class LeavingTheirCsu {
    /** How far a word such as about is taken to reach: an assumption. */
    private static final Proportion TENTH = Proportion.of(1, 10);

    private static final LocalDate END_OF_MAY = LocalDate.of(2014, 5, 31);

    /** Assumption: the day after the agreement ended. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2014, 10, 1);

    private final NorthWestLondon cast;
    private final ArticleFacts said;
    private final PapersAndAssumptions assumed;
    private final Page page;

    LeavingTheirCsu(NorthWestLondon cast, Page page) {
        this.cast = cast;
        this.said = new ArticleFacts(cast);
        this.assumed = new PapersAndAssumptions(cast);
        this.page = page;
    }

    void print() {
        page.title("1. Leaving their CSU");
        printWhatWasSaid();
        printWhomItBinds();
        printWhatIsLeftOfTheUnit();
        printMove();
        WhomTheyPaidLater.print(cast, page);
    }

    private void printWhatWasSaid() {
        Benefit benefit = said.businessCase().benefits().get(0);
        List<String> grounds = said.intentionWithGrounds().grounds().stream()
                .map(Ground::label)
                .toList();
        page.table("", "What is said of the eight", "How strongly")
                .row(
                        mark(FIRST),
                        said.review().paraphrase(),
                        said.review().strength().label())
                .row(mark(FIRST), "their agreement with the CSU ends in September 2014", Strength.STATED.label())
                .row(
                        mark(FIRST),
                        "they will not renew it",
                        said.intention().strength().label())
                .row(mark(FIRST), "their outline business case prefers to " + ArticleFacts.IN_HOUSE, "understood")
                .row(mark(SECOND), "their grounds are " + Page.and(grounds), "documented")
                .row(mark(SECOND), "they have sent the CSU several service improvement notices", "stated")
                .row(
                        mark(SECOND),
                        "it could bring " + benefit.what() + " of "
                                + benefit.amount().value() + " by " + benefit.by(),
                        benefit.amount().strength().label())
                .print();
        page.gap();
        page.paragraph("Customers that leave over quality should have asked for improvement before. The rule, on "
                + END_OF_MAY + ":");
        page.verdict(CommissioningRules.standard()
                .on(cast.register.asOf(END_OF_MAY))
                .check(SupportRules.intentions(), said.intentionWithGrounds(), List.of(said.notices()))
                .verdict());
    }

    private void printWhomItBinds() {
        Proposal proposal = said.inHouse();
        page.paragraph(
                "An intention ends nothing. Each CCG decides for itself, and is bound by its own approval alone:");
        Page.Table table = page.table("By", "have considered it", "have approved it", "are bound");
        for (LocalDate day : List.of(APRIL_2014, END_OF_MAY)) {
            table.row(
                    day,
                    proposal.decisions().stream()
                            .filter(each -> each.verb() == Decision.Verb.CONSIDERED)
                            .filter(each -> each.isTakenBy(day).isYes())
                            .count(),
                    proposal.approvedBy(day).size(),
                    cast.eight.stream()
                            .filter(ccg -> proposal.binds(ccg, day).isYes())
                            .count());
        }
        table.print();
        page.paragraph("Still wanted on " + END_OF_MAY + ":");
        page.points(proposal.stillNeeded(END_OF_MAY));
        page.paragraph(
                "Could a joint committee have decided for " + cast.eight.get(0).name() + " instead?");
        for (LocalDate day : List.of(APRIL_2014, FIRST_DAY)) {
            page.point("-", day + ", " + assumed.jointCommitteeOfTheEight().powerFor(cast.eight.get(0), day));
        }
    }

    private void printWhatIsLeftOfTheUnit() {
        List<IncomeDependence> claims = said.claims();
        page.gap();
        page.paragraph("To the CSU the work of the eight is worth "
                + claims.get(0).amount().value() + " " + mark(SECOND)
                + ". The articles differ on what part of its income that is:");
        Page.Table table =
                page.table("The eight are", "it earns, £m", "without, £m", "if words reach a tenth, it earns");
        for (IncomeDependence claim : claims) {
            table.row(
                    claim.share().exactness().label() + " " + claim.share().value() + " "
                            + mark(claim.share().citation()),
                    millions(claim.impliedTotal()),
                    millions(assumed.customers(claim).residualAfter(cast.eight)),
                    claim.impliedTotal(Tolerance.relativePounds(TENTH), Tolerance.relativeProportion(TENTH))
                            .bounds());
        }
        table.print();
        SupportMarket.Sector sector = SupportMarket.standard().sector();
        page.paragraph("The two are " + claims.get(0).compareWith(claims.get(1)).label()
                + ", by those bounds too; the library keeps both and picks neither. In "
                + sector.year() + " the average CSU earned £" + millions(sector.meanIncome()) + "m ["
                + sector.income().citation() + "].");
        page.paragraph(
                "Its spokesman holds it to be " + said.judgement().outcome().label() + " without them " + mark(SECOND)
                        + ". The rules on that, by the first claim and the eight taken as one group:");
        page.verdict(CommissioningRules.standard()
                .on(cast.spring2014)
                .check(SupportRules.viability(), said.judgement(), assumed.customers(claims.get(0)))
                .verdict());
        Consortium consortium = said.consortium();
        page.paragraph("It is in a " + consortium + ", which aim to merge " + mark(SECOND)
                + ". Assumption: not before June 2014. Separate units on " + APRIL_2014 + ": "
                + consortium.isSeparateOn(APRIL_2014).label() + "; on " + FIRST_DAY
                + ": " + consortium.isSeparateOn(FIRST_DAY).label()
                + ". Its other customers can move their agreements there, or"
                + " find another provider " + mark(SECOND) + "; the article names none of them.");
    }

    private void printMove() {
        InHousing inHousing = assumed.inHousing(FIRST_DAY, said.businessCase());
        StaffTransfer staff = inHousing.staff().orElseThrow();
        page.gap();
        page.paragraph("The agreement ends on 2014-09-30 " + mark(BOARD)
                + ". Assumptions: up to then it covers all support, and each takes back all of it on the next day. Then"
                + " this is who does its finance, for Brent as for the others:");
        page.points(assumed.supportBefore()
                .after(inHousing)
                .history(cast.eight.get(0), ServiceLine.FINANCE)
                .spells());
        page.paragraph(
                "The staff pass to the CCGs under TUPE " + mark(SECOND) + ", after a consultation up to 2014-09-05 "
                        + mark(BOARD) + ". Assumption: on " + FIRST_DAY + ", a group to each CCG. That is a " + staff
                        + ", for the unit is a part of its host and employs nobody itself. The rules on taking back a significant part"
                        + " of the support (assumption: it is one) and on the staff:");
        page.verdict(CommissioningRules.standard()
                .on(cast.register.asOf(FIRST_DAY))
                .check(SupportRules.inHousings(), inHousing, said.agreement())
                .check(StaffRules.standard(), staff, Staff.unknown())
                .verdict());
    }
}
