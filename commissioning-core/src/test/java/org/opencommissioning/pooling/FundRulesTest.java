package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.Found.broken;
import static org.opencommissioning.Found.missing;
import static org.opencommissioning.pooling.PoolingFixtures.APRIL_2014;
import static org.opencommissioning.pooling.PoolingFixtures.BRENT;
import static org.opencommissioning.pooling.PoolingFixtures.EALING;
import static org.opencommissioning.pooling.PoolingFixtures.HARROW;
import static org.opencommissioning.pooling.PoolingFixtures.PLAN;
import static org.opencommissioning.pooling.PoolingFixtures.YEAR;
import static org.opencommissioning.pooling.PoolingFixtures.council;
import static org.opencommissioning.pooling.PoolingFixtures.inPart;
import static org.opencommissioning.pooling.PoolingFixtures.nhsEngland;
import static org.opencommissioning.pooling.PoolingFixtures.pool;
import static org.opencommissioning.pooling.PoolingFixtures.proposal;
import static org.opencommissioning.pooling.PoolingFixtures.satisfied;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.pooling.PoolAgreement.Term;
import org.opencommissioning.rule.Verdict;

/** Each rule for who has to agree, and who is in a fund, satisfied, broken, and short of a fact. */
class FundRulesTest {
    private static final List<Ccg> THREE = List.of(BRENT, EALING, HARROW);

    private static Verdict check(BudgetPool pool) {
        return PoolingRules.check(pool, MemberFacts.none(), APRIL_2014);
    }

    private static BudgetPool gift(Proposal proposal) {
        return BudgetPool.builder()
                .year(YEAR)
                .addAllMembers(THREE)
                .addAllEntries(pool().entries())
                .proposal(proposal)
                .build();
    }

    @Test
    void fin16NeedsTheApprovalOfEachAndTheAgreementOfNhsEngland() {
        Proposal approved = proposal("help Harrow", Verb.APPROVED, THREE)
                .addApprovals(nhsEngland("help Harrow", State.GIVEN))
                .build();
        assertTrue(satisfied(check(gift(approved))).contains("FIN-16"));
        Proposal chairs = proposal("help Harrow", Verb.AGREED_BY_CHAIRS, THREE)
                .addApprovals(nhsEngland("help Harrow", State.REFUSED))
                .build();
        assertEquals(
                List.of(
                        "3 bodies have not approved it: NHS Brent CCG (07P), NHS Ealing CCG (07W), NHS Harrow CCG (08E); each has to"
                                + " decide for itself",
                        "NHS England does not agree: approval by NHS England (X24) of \"help Harrow\": refused on 2014-04-30 [Eight CCGs"
                                + " plan to bring commissioning support in-house]; it has to agree first"),
                broken("FIN-16", check(gift(chairs))));
        assertEquals(List.of(), missing("FIN-16", check(gift(chairs))));
    }

    @Test
    void fin16WithoutAWordOfThemNothingIsKnown() {
        assertEquals(
                List.of(
                        "whether NHS Brent CCG (07P) has approved it",
                        "whether NHS Ealing CCG (07W) has approved it",
                        "whether NHS England agrees",
                        "whether NHS Harrow CCG (08E) has approved it"),
                missing("FIN-16", check(pool())));
        Proposal two = proposal("help Harrow", Verb.APPROVED, List.of(BRENT, EALING))
                .addApprovals(nhsEngland("help Harrow", State.NOT_KNOWN))
                .build();
        assertEquals(
                List.of(
                        "whether NHS England has agreed to \"help Harrow\"",
                        "whether NHS Harrow CCG (08E) has approved it"),
                missing("FIN-16", check(gift(two))));
        Proposal one = Proposal.builder()
                .title("help Harrow")
                .addBodies(HARROW)
                .allDecisionsKnown(true)
                .addApprovals(nhsEngland("help Harrow", State.PENDING))
                .build();
        assertEquals(
                List.of(
                        "NHS England does not agree: approval by NHS England (X24) of \"help Harrow\": pending on 2014-04-30 [Eight CCGs"
                                + " plan to bring commissioning support in-house]; it has to agree first",
                        "NHS Harrow CCG (08E) has not approved it; each has to decide for itself"),
                broken("FIN-16", check(gift(one))));
    }

    @Test
    void fin16OfABodyOfWhichNoDecisionIsToldNothingIsKnown() {
        Proposal chairs = inPart("help Harrow", Verb.AGREED_BY_CHAIRS, THREE)
                .addApprovals(nhsEngland("help Harrow", State.GIVEN))
                .build();
        assertEquals(List.of(), broken("FIN-16", check(gift(chairs))));
        assertEquals(
                List.of(
                        "whether NHS Brent CCG (07P) has approved it",
                        "whether NHS Ealing CCG (07W) has approved it",
                        "whether NHS Harrow CCG (08E) has approved it"),
                missing("FIN-16", check(gift(chairs))));
    }

    @Test
    void fin16AsksWhoLeftWithItsMoneyUsedToo() {
        Proposal ofTheRest = proposal("help Harrow", Verb.APPROVED, List.of(EALING, HARROW))
                .addApprovals(nhsEngland("help Harrow", State.GIVEN))
                .build();
        BudgetPool left = BudgetPool.builder()
                .year(YEAR)
                .addAllMembers(THREE)
                .proposal(ofTheRest)
                .build()
                .contribute(BRENT, Pounds.millions(5))
                .payOut(HARROW, Pounds.millions(5))
                .leave(BRENT);
        assertEquals(List.of("whether NHS Brent CCG (07P) has approved it"), missing("FIN-16", check(left)));
        BudgetPool settled = BudgetPool.builder()
                .year(YEAR)
                .addAllMembers(THREE)
                .proposal(ofTheRest)
                .build()
                .contribute(BRENT, Pounds.millions(5))
                .leave(BRENT, Pounds.millions(5))
                .contribute(EALING, Pounds.millions(5))
                .payOut(HARROW, Pounds.millions(5));
        assertTrue(satisfied(check(settled)).contains("FIN-16"));
    }

    @Test
    void fin16TheWordOfNhsEnglandOnSomethingElseIsNoAgreement() {
        for (State state : State.values()) {
            Proposal other = proposal("help Harrow", Verb.APPROVED, THREE)
                    .addApprovals(nhsEngland("something else", state))
                    .build();
            assertEquals(
                    List.of("whether NHS England has agreed to \"help Harrow\""),
                    missing("FIN-16", check(gift(other))));
            assertEquals(List.of(), broken("FIN-16", check(gift(other))));
        }
        Proposal both = proposal("help Harrow", Verb.APPROVED, THREE)
                .addApprovals(nhsEngland("something else", State.REFUSED), nhsEngland("help Harrow", State.GIVEN))
                .build();
        assertTrue(satisfied(check(gift(both))).contains("FIN-16"));
    }

    @Test
    void fin16IsForMoneyThatGoesFromOneCommissionerToAnother() {
        BudgetPool unused =
                BudgetPool.builder().year(YEAR).addAllMembers(THREE).build().contribute(BRENT, Pounds.of(1));
        assertTrue(satisfied(check(unused)).contains("FIN-16"));
        Organisation council = council();
        BudgetPool local = BudgetPool.builder()
                .year(YEAR)
                .addMembers(BRENT, council)
                .build()
                .contribute(BRENT, Pounds.of(1))
                .payOut(council, Pounds.of(1));
        assertTrue(satisfied(check(local)).contains("FIN-16"));
    }

    private static BudgetPool.Builder fund(PoolBasis basis, Organisation... members) {
        BudgetPool.Builder fund = BudgetPool.builder().year(YEAR).basis(basis).addMembers(members);
        for (Organisation member : members) {
            fund.addEntries(PoolEntry.contribution(member, Pounds.of(1)));
        }
        return fund;
    }

    @Test
    void fin17HasALocalAuthorityAndAWrittenAgreementOfTheContentsRequired() {
        PoolAgreement whole = PoolAgreement.builder()
                .written(Answer.YES)
                .including(Term.values())
                .document(PLAN)
                .build();
        assertTrue(satisfied(check(fund(PoolBasis.SECTION_75, BRENT, council())
                        .agreement(whole)
                        .build()))
                .contains("FIN-17"));
        PoolAgreement less = PoolAgreement.builder()
                .written(Answer.NO)
                .including(Term.AIMS, Term.CONTRIBUTIONS, Term.FUNCTIONS, Term.PEOPLE_AND_SERVICES)
                .including(Term.STAFF_GOODS_PREMISES)
                .lacking(Term.DURATION, Term.MANAGEMENT)
                .build();
        assertEquals(
                List.of(
                        "no local authority is in it: NHS Brent CCG (07P), NHS Harrow CCG (08E); a fund of CCGs alone rests on section"
                                + " 14Z3",
                        "the agreement does not state the duration, with review, variation and end; the management of the fund; add"
                                + " that",
                        "the agreement is not in writing; write it down"),
                broken(
                        "FIN-17",
                        check(fund(PoolBasis.SECTION_75, BRENT, HARROW)
                                .agreement(less)
                                .build())));
    }

    @Test
    void fin17WhatTheAgreementStatesMayNotBeKnown() {
        assertEquals(
                List.of("the agreement of the partners"),
                missing(
                        "FIN-17",
                        check(fund(PoolBasis.SECTION_75, BRENT, council()).build())));
        PoolAgreement unread = PoolAgreement.builder()
                .including(Term.AIMS, Term.CONTRIBUTIONS, Term.FUNCTIONS, Term.PEOPLE_AND_SERVICES, Term.DURATION)
                .build();
        assertEquals(
                List.of(
                        "whether the agreement is in writing",
                        "whether the agreement states staff, goods and premises",
                        "whether the agreement states the management of the fund"),
                missing(
                        "FIN-17",
                        check(fund(PoolBasis.SECTION_75, BRENT, council())
                                .agreement(unread)
                                .build())));
        assertEquals(Answer.NOT_KNOWN, unread.includes(Term.MANAGEMENT));
        assertEquals(List.of("on which power the pool rests"), missing("FIN-17", check(pool())));
        assertEquals("agreement", unread.toString());
    }

    @Test
    void fin18HasCcgsAloneInItAndAllContribute() {
        assertTrue(satisfied(check(fund(PoolBasis.SECTION_14Z3, BRENT, HARROW).build()))
                .contains("FIN-18"));
        assertEquals(
                List.of(
                        "London Borough of Brent (BRENTLA) is no CCG; a fund with a local authority rests on section 75",
                        "NHS Ealing CCG (07W), NHS Harrow CCG (08E) contribute nothing; all of them have to"),
                broken(
                        "FIN-18",
                        check(fund(PoolBasis.SECTION_14Z3, BRENT, council())
                                .addMembers(EALING, HARROW)
                                .build())));
        BudgetPool.Builder planned =
                BudgetPool.builder().year(YEAR).basis(PoolBasis.SECTION_14Z3).addMembers(BRENT);
        assertEquals(List.of("what each member is to contribute"), missing("FIN-18", check(planned.build())));
        assertEquals(
                List.of("NHS Brent CCG (07P) contributes nothing; all of them have to"),
                broken("FIN-18", check(planned.stage(Stage.DONE).build())));
        assertEquals(List.of("on which power the pool rests"), missing("FIN-18", check(pool())));
    }

    @Test
    void fin18LooksAtThoseWhoLeftWithMoneyOfTheFundToo() {
        BudgetPool left = fund(PoolBasis.SECTION_14Z3, BRENT, EALING)
                .addMembers(HARROW, council())
                .build()
                .payOut(HARROW, Pounds.of(1))
                .payOut(council(), Pounds.of(1))
                .leave(HARROW)
                .leave(council());
        assertEquals(
                List.of(
                        "London Borough of Brent (BRENTLA) is no CCG; a fund with a local authority rests on section 75",
                        "NHS Harrow CCG (08E) contributes nothing; all of them have to"),
                broken("FIN-18", check(left)));
    }

    @Test
    void fin18IsSilentWhenThereAreNoCcgs() {
        BudgetPool fund = fund(PoolBasis.SECTION_14Z3, council()).build();
        Verdict later = PoolingRules.check(fund, MemberFacts.none(), LocalDate.of(2022, 7, 1));
        assertEquals(List.of(), broken("FIN-18", later));
        assertFalse(satisfied(later).contains("FIN-18"));
        assertEquals(
                Set.of("FIN-12", "FIN-13", "FIN-14", "FIN-15", "FIN-16", "FIN-17"),
                satisfied(later)); // a council has no surplus
    }
}
