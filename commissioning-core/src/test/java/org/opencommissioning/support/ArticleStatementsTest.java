package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.support.SupportFixtures.APRIL_2014;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.PLAN;
import static org.opencommissioning.support.SupportFixtures.UNIT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Statement;
import org.opencommissioning.source.Statement.Kind;
import org.opencommissioning.source.Strength;

/** What the two articles let people say: each has its holder, and none of it changes what bodies did or are. */
class ArticleStatementsTest {
    private static Statement.Builder said(Kind kind, String holder, Strength strength, Citation citation) {
        return Statement.builder().kind(kind).holder(holder).strength(strength).citation(citation);
    }

    private static final Statement REVIEW = said(Kind.STATEMENT, "the eight CCGs", Strength.STATED, PLAN)
            .topic("the services they buy")
            .paraphrase("they are under review, with findings due at the end of April")
            .build();
    private static final Statement DISAPPOINTED = said(
                    Kind.OPINION, "an internal document of the CSU", Strength.DOCUMENTED, PLAN)
            .topic("the work of the CSU")
            .paraphrase("it was hard, and is not recognised")
            .build();
    private static final Statement OTHER_BUSINESS = said(Kind.CONCERN, "some GPs", Strength.UNDERSTOOD, PLAN)
            .topic("the CSU")
            .paraphrase("it was more intent on growing other business than on its work for the eight")
            .build();
    private static final Statement CASE_FOR_CHANGE = said(Kind.CONCERN, "the eight CCGs", Strength.DOCUMENTED, DECISION)
            .topic("the services of the CSU")
            .paraphrase("a big risk to the CCGs")
            .addDimensions("quality", "value for money", "responsiveness", "connectedness")
            .build();
    private static final Statement ROUND = said(Kind.STATEMENT, "the newspaper", Strength.STATED, DECISION)
            .topic("CCGs across the country")
            .paraphrase("they begin to negotiate new agreements with their CSUs")
            .build();
    private static final Statement CONTAGION = said(Kind.RISK, "other CSUs", Strength.STATED, PLAN)
            .topic("commissioning support as a whole")
            .paraphrase("others may follow the eight, which would undermine it")
            .build();
    private static final Statement PROVIDER = said(
                    Kind.CONCERN, "a source in a provider trust of north west London", Strength.OPINION, PLAN)
            .topic("contracts with the CCGs")
            .paraphrase("terms that differ from CCG to CCG would be hard to manage")
            .build();
    private static final Statement MORE_REVIEWS = said(
                    Kind.STATEMENT, "Steve Kell, co-chair of a group of CCG leaders", Strength.FORECAST, DECISION)
            .topic("agreements with CSUs")
            .paraphrase("more will come under review as running costs tighten")
            .build();
    private static final Statement SCALE = said(Kind.OPINION, "a senior source in a CSU", Strength.OPINION, DECISION)
            .topic("support in-house")
            .paraphrase("small primary care trusts lacked the scale of CSUs, and CCGs would repeat them")
            .build();
    private static final List<Statement> ALL = List.of(
            REVIEW, DISAPPOINTED, OTHER_BUSINESS, CASE_FOR_CHANGE, ROUND, CONTAGION, PROVIDER, MORE_REVIEWS, SCALE);

    @Test
    void theReviewHasADayOnWhichItsFindingsAreDue() {
        assertEquals(
                "statement of the eight CCGs about the services they buy: they are under review, with findings due at the end of"
                        + " April (stated; Eight CCGs plan to bring commissioning support in-house)",
                REVIEW.toString());
    }

    @Test
    void opinionsOnTheUnitHaveHoldersOfTheirOwn() {
        assertEquals(Set.of(), OTHER_BUSINESS.dimensions());
        assertEquals(Strength.UNDERSTOOD, OTHER_BUSINESS.strength());
        assertEquals(Kind.OPINION, DISAPPOINTED.kind());
    }

    @Test
    void theCaseForChangeNamesInWhatRespects() {
        assertEquals(
                Set.of("quality", "value for money", "responsiveness", "connectedness"), CASE_FOR_CHANGE.dimensions());
    }

    @Test
    void theRoundOfNegotiationsIsContext() {
        assertEquals("CCGs across the country", ROUND.topic());
    }

    @Test
    void theFearOfOtherUnitsIsARisk() {
        assertEquals(Kind.RISK, CONTAGION.kind());
    }

    @Test
    void theFearOfAProviderIsAConcernOfAnUnnamedSource() {
        assertEquals("a source in a provider trust of north west London", PROVIDER.holder());
    }

    @Test
    void moreReviewsAreAForecast() {
        assertEquals(Strength.FORECAST, MORE_REVIEWS.strength());
    }

    @Test
    void theArgumentFromScaleSpeaksOfBodiesThatTheRegisterHolds() {
        for (Ccg ccg : EIGHT) {
            assertTrue(
                    Register.standard().trailOf(ccg.code()).back().stream()
                            .anyMatch(each -> each.predecessor().kind() == OrganisationKind.PCT),
                    () -> ccg + " came from no primary care trust");
        }
        assertEquals(Strength.OPINION, SCALE.strength());
    }

    @Test
    void noneOfThemEndsAnAgreement() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.builder()
                .provider(UNIT)
                .addAllCustomers(EIGHT)
                .build();
        assertEquals(9, ALL.size());
        assertEquals(
                List.of(),
                SupportRules.agreements()
                        .check(agreement, List.of(), APRIL_2014)
                        .violations());
    }
}
