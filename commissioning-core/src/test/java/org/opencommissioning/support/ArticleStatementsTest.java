package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EIGHT;
import static org.opencommissioning.support.SupportFixtures.PLAN;

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

/** What the two articles let people say. */
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
    void areHeldInWordsWithTheirHolderAndHowStronglyTheyAreSaid() {
        String first = "Eight CCGs plan to bring commissioning support in-house";
        String second = "North west London CCGs to bring services in-house";
        assertEquals(
                List.of(
                        "statement of the eight CCGs about the services they buy: they are under review, with findings due at"
                                + " the end of April (stated; " + first + ")",
                        "opinion of an internal document of the CSU about the work of the CSU: it was hard, and is not"
                                + " recognised (documented; " + first + ")",
                        "concern of some GPs about the CSU: it was more intent on growing other business than on its work for"
                                + " the eight (understood; " + first + ")",
                        "concern of the eight CCGs about the services of the CSU: a big risk to the CCGs (documented; "
                                + second + ")",
                        "statement of the newspaper about CCGs across the country: they begin to negotiate new agreements with"
                                + " their CSUs (stated; " + second + ")",
                        "risk of other CSUs about commissioning support as a whole: others may follow the eight, which would"
                                + " undermine it (stated; " + first + ")",
                        "concern of a source in a provider trust of north west London about contracts with the CCGs: terms"
                                + " that differ from CCG to CCG would be hard to manage (opinion; " + first + ")",
                        "statement of Steve Kell, co-chair of a group of CCG leaders about agreements with CSUs: more will come"
                                + " under review as running costs tighten (forecast; " + second + ")",
                        "opinion of a senior source in a CSU about support in-house: small primary care trusts lacked the"
                                + " scale of CSUs, and CCGs would repeat them (opinion; " + second + ")"),
                ALL.stream().map(Statement::toString).toList());
        assertEquals(
                Set.of("quality", "value for money", "responsiveness", "connectedness"), CASE_FOR_CHANGE.dimensions());
    }

    @Test
    void theTrustsThatTheLastOneSpeaksOfAreInTheRegister() {
        for (Ccg ccg : EIGHT) {
            assertTrue(
                    Register.standard().trailOf(ccg.code()).back().stream()
                            .anyMatch(each -> each.predecessor().kind() == OrganisationKind.PCT),
                    () -> ccg + " came from no primary care trust");
        }
    }
}
