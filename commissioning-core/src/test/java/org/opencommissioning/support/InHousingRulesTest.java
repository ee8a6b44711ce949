package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.support.SupportFixtures.BRENT;
import static org.opencommissioning.support.SupportFixtures.DECISION;
import static org.opencommissioning.support.SupportFixtures.EALING;
import static org.opencommissioning.support.SupportFixtures.NHS_ENGLAND;
import static org.opencommissioning.support.SupportFixtures.SPRING_2014;
import static org.opencommissioning.support.SupportFixtures.UNIT;
import static org.opencommissioning.support.SupportFixtures.broken;
import static org.opencommissioning.support.SupportFixtures.missing;
import static org.opencommissioning.support.SupportFixtures.problem;
import static org.opencommissioning.support.SupportFixtures.satisfied;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Approval.State;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Strength;
import org.opencommissioning.support.ServiceLevelAgreement.Customer;

/** The rule for taking support back satisfied, broken, and short of a fact. */
class InHousingRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 10, 1);
    private static final String CASE = "in-house support";
    private static final GroupingArea LONDON = SPRING_2014.named(GroupingArea.class, "London Area Team");
    private static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.builder()
            .provider(UNIT)
            .addCustomers(Customer.of(BRENT, List.of(ServiceLine.FINANCE, ServiceLine.IT)))
            .build();

    private static Approval word(Organisation by, String subject, State state, String day) {
        Approval.Builder word = Approval.builder()
                .by(by)
                .subject(subject)
                .authority(SupportSources.LETTER_ON_LEAVING)
                .state(state)
                .day(UncertainDay.parse(day));
        return (state == State.GIVEN || state == State.REFUSED ? word.citation(DECISION) : word).build();
    }

    private static InHousing on(String firstDay, Answer significant, Approval... words) {
        return InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .addServices(ServiceLine.FINANCE)
                .significant(significant)
                .businessCase(BusinessCase.builder()
                        .stage(BusinessCase.Stage.OUTLINE)
                        .proposal(Proposal.builder()
                                .title(CASE)
                                .addBodies(BRENT)
                                .addApprovals(words)
                                .build())
                        .build())
                .firstDay(UncertainDay.parse(firstDay))
                .build();
    }

    private static InHousing with(Approval... words) {
        return on("2014-10-01", Answer.YES, words);
    }

    private static Set<String> passed(InHousing change) {
        return satisfied(SupportRules.inHousings(), change, AGREEMENT, FIRST);
    }

    private static List<String> wrong(InHousing change) {
        return broken(SupportRules.inHousings(), "CSU-06", change, AGREEMENT, FIRST);
    }

    private static List<String> wanting(InHousing change) {
        return missing(SupportRules.inHousings(), "CSU-06", change, AGREEMENT, FIRST);
    }

    @Test
    void csu06WantsABusinessCaseAgreedWithTheAreaTeam() {
        assertEquals(Set.of("CSU-06"), passed(with(word(LONDON, CASE, State.GIVEN, "2014-06"))));
        assertEquals(Set.of("CSU-06"), passed(with(word(LONDON, "the Business Case", State.GIVEN, "2014-10-01"))));
        assertEquals(
                Set.of("CSU-06"), passed(on("2014-10-01", Answer.NO, word(LONDON, CASE, State.REFUSED, "2014-06"))));
        assertEquals(
                List.of(
                        "the outline business case for \"in-house support\" is not agreed with the area team by the first day"
                                + " in-house, 2014-10-01: approval by " + LONDON
                                + " of \"in-house support\": refused on 2014-06 ["
                                + SupportSources.LETTER_ON_LEAVING + "]; agree one before the services are taken back"),
                wrong(with(word(LONDON, CASE, State.REFUSED, "2014-06"))));
        assertEquals(
                List.of(
                        "whether the area team agreed the business case",
                        "whether the services are a significant proportion of the support they buy"),
                wanting(on("2014-10-01", Answer.NOT_KNOWN, word(LONDON, CASE, State.NOT_KNOWN, "unknown"))));
    }

    @Test
    void csu06JudgesByTheFirstDayInHouse() {
        assertEquals(
                1, wrong(with(word(LONDON, CASE, State.GIVEN, "2014-12-01"))).size());
        assertEquals(
                1, wrong(with(word(LONDON, CASE, State.PENDING, "2014-10-01"))).size());
        assertEquals(
                List.of("whether the area team agreed the business case"),
                wanting(with(word(LONDON, CASE, State.PENDING, "2014-09-30"))));
        Approval given = word(LONDON, CASE, State.GIVEN, "2014-06-10");
        assertEquals(List.of("the first day in-house"), wanting(on("unknown", Answer.YES, given)));
        assertEquals(List.of("the first day in-house"), wanting(on("2014-06", Answer.YES, given)));
        assertEquals(Set.of("CSU-06"), passed(on("2014-07", Answer.YES, given)));
    }

    @Test
    void csu06TakesTheWordOfAreaTeamsAndOfThoseAfterThemOnThisCaseOnly() {
        List<String> unknown = List.of("whether the area team agreed the business case");
        assertEquals(unknown, wanting(with(word(LONDON, "35m", State.GIVEN, "2014-06"))));
        assertEquals(unknown, wanting(with(word(NHS_ENGLAND, CASE, State.GIVEN, "2014-06"))));
        assertEquals(unknown, wanting(with(word(EALING, CASE, State.GIVEN, "2014-06"))));
        for (OrganisationKind kind : List.of(OrganisationKind.LOCAL_OFFICE, OrganisationKind.REGION)) {
            GroupingArea successor = GroupingArea.builder()
                    .kind(kind)
                    .code(OdsCode.of("Q71"))
                    .names(Timeline.always("London"))
                    .operationalLife(UncertainSpan.parse("2015-04-01 to unknown"))
                    .build();
            assertEquals(Set.of("CSU-06"), passed(with(word(successor, CASE, State.GIVEN, "2014-06"))));
        }
        assertEquals(
                1,
                wrong(with(
                                word(LONDON, "business case", State.REFUSED, "2014-06"),
                                word(NHS_ENGLAND, "35m", State.GIVEN, "2014-06")))
                        .size());
    }

    @Test
    void csu06TakesTheLastWordOfEach() {
        GroupingArea other = GroupingArea.builder()
                .kind(OrganisationKind.AREA_TEAM)
                .code(OdsCode.of("Q99"))
                .names(Timeline.always("Another"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to unknown"))
                .build();
        Approval pending = word(LONDON, CASE, State.PENDING, "2014-04-30");
        Approval given = word(LONDON, CASE, State.GIVEN, "2014-06-10");
        assertEquals(Set.of("CSU-06"), passed(with(pending, given)));
        assertEquals(
                1,
                wrong(with(given, word(other, CASE, State.REFUSED, "2014-05"))).size());
        Approval understood = Approval.builder()
                .by(LONDON)
                .subject(CASE)
                .authority(SupportSources.LETTER_ON_LEAVING)
                .state(State.GIVEN)
                .day(given.day())
                .citation(DECISION)
                .strength(Strength.UNDERSTOOD)
                .build();
        assertEquals(List.of("whether the area team agreed the business case"), wanting(with(understood)));
    }

    @Test
    void csu06MissesWhatNobodyRecorded() {
        assertEquals(List.of("whether the area team agreed the business case"), wanting(with()));
        InHousing.Builder bare = InHousing.builder().provider(UNIT).addCustomers(BRENT);
        assertEquals(List.of("the business case"), wanting(bare.build()));
    }

    @Test
    void csu06TakesEverythingForASignificantProportion() {
        InHousing.Builder bare = InHousing.builder().provider(UNIT).addCustomers(BRENT);
        InHousing both = bare.addServices(ServiceLine.IT, ServiceLine.FINANCE).build();
        assertEquals(List.of("the business case"), wanting(both));
        assertEquals(
                List.of(), missing(SupportRules.inHousings(), "CSU-06", both, AGREEMENT, LocalDate.of(2013, 10, 17)));
        InHousing some = InHousing.builder()
                .provider(UNIT)
                .addCustomers(BRENT)
                .addServices(ServiceLine.IT)
                .significant(Answer.NO)
                .build();
        assertEquals(Set.of("CSU-06"), passed(some));
    }

    @Test
    void looksAtNoAgreementOfStrangers() {
        InHousing stranger =
                InHousing.builder().provider(UNIT).addCustomers(EALING).build();
        assertEquals(
                "in-housing by NHS Ealing CCG (07W) from NHS North West London Commissioning Support Unit (0AT): checked beside an"
                        + " agreement to which [NHS Ealing CCG (07W)] is no party, the agreement of NHS North West London Commissioning"
                        + " Support Unit (0AT) with NHS Brent CCG (07P), unknown to unknown; give that of its customers",
                problem(() -> SupportRules.inHousings().check(stranger, AGREEMENT, FIRST)));
        NoticeOfTermination notice = NoticeOfTermination.builder()
                .provider(UNIT)
                .addCustomers(BRENT, EALING)
                .build();
        problem(() -> SupportRules.notices().check(notice, AGREEMENT, FIRST));
        ServiceLevelAgreement other = ServiceLevelAgreement.builder()
                .provider(SupportFixtures.csu("0AX", "South London CSU", "2013-04-01 to unknown"))
                .addCustomer(BRENT)
                .build();
        problem(() -> SupportRules.inHousings().check(with(), other, FIRST));
    }
}
