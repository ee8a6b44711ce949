package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.Found;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Approval;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.Decision;
import org.opencommissioning.governance.Decision.Verb;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** The CCGs of north west London, what they arrange with NHS England, and short forms of what tests ask. */
final class CoCommissioningFixtures {
    static final Register REGISTER = Register.standard();
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);
    static final Landscape SPRING_2014 = REGISTER.asOf(APRIL_2014);
    static final List<Ccg> EIGHT =
            SPRING_2014.ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    static final Ccg BRENT = SPRING_2014.get(Ccg.class, OdsCode.of("07P"));
    static final Ccg EALING = SPRING_2014.get(Ccg.class, OdsCode.of("07W"));
    static final Ccg HARROW = SPRING_2014.get(Ccg.class, OdsCode.of("08E"));

    /** What the eight became on 1 April 2021. */
    static final Ccg NORTH_WEST_LONDON = REGISTER.asOf(LocalDate.of(2021, 4, 1)).get(Ccg.class, OdsCode.of("W2U3Z"));

    /** No CCG there ever was; of its end it is known only that it was there on 1 September 2015. */
    static final Ccg OTHER = Ccg.builder()
            .code(OdsCode.of("99Z"))
            .names(Timeline.always("NHS Other CCG"))
            .operationalLife(UncertainSpan.parse("2013-04-01 to 2015-09-01 or later"))
            .build();

    static final NationalBody NHS_ENGLAND = SPRING_2014.all(NationalBody.class).get(0);
    static final GroupingArea AREA_TEAM = SPRING_2014.get(GroupingArea.class, OdsCode.of("Q71"));
    static final Citation PLAN = Citation.of(Source.of(SourceKind.PRESS, "HSJ"));
    static final String NAME = "primary care in north west London";

    static final String SILENT = Found.SILENT;
    static final String SATISFIED = Found.SATISFIED;

    private CoCommissioningFixtures() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ArrangementStep step(Status status, String day) {
        return ArrangementStep.of(status, UncertainDay.parse(day), PLAN);
    }

    /** Of Brent and Ealing, of which nothing is said but what it is called. */
    static CoCommissioningArrangement.Builder unsaid() {
        return CoCommissioningArrangement.builder()
                .name(NAME)
                .addCcgs(BRENT, EALING)
                .nhsEngland(NHS_ENGLAND);
    }

    /** Of Brent and Ealing, asked for in January 2015. */
    static CoCommissioningArrangement.Builder proposed(CoCommissioningModel model) {
        return unsaid().model(model).addSteps(step(Status.PROPOSED, "2015-01-09"));
    }

    /** Of Brent and Ealing, approved in February 2015 and in force from April. */
    static CoCommissioningArrangement.Builder inForce(CoCommissioningModel model) {
        return approved(model).addSteps(step(Status.IN_FORCE, "2015-04-01"));
    }

    /** Of Brent and Ealing, approved, and nobody has told whether it began. */
    static CoCommissioningArrangement.Builder approved(CoCommissioningModel model) {
        return proposed(model).addSteps(step(Status.APPROVED, "2015-02-18"));
    }

    /** In force for Brent from April 2015, and perhaps for a CCG of which it is not known when it closed. */
    static CoCommissioningArrangement.Builder perhapsForTwo(CoCommissioningModel model) {
        return CoCommissioningArrangement.builder()
                .name("two")
                .addCcgs(BRENT, OTHER)
                .nhsEngland(NHS_ENGLAND)
                .model(model)
                .addSteps(step(Status.APPROVED, "2015-02-18"), step(Status.IN_FORCE, "2015-04-01"));
    }

    static DelegationAgreement.Builder agreement(Ccg ccg) {
        return DelegationAgreement.builder().ccg(ccg);
    }

    static DelegationAgreement signed(Ccg ccg, String day) {
        return agreement(ccg)
                .signedOn(UncertainDay.parse(day))
                .terms(AgreementTerms.of2015())
                .putLossesBorneByCcg(DelegationAgreement.Loss.ANYTHING_ELSE, Answer.NO)
                .build();
    }

    static PrimaryCareCommittee committeeOf(Ccg ccg, String days) {
        return PrimaryCareCommittee.builder()
                .committee(Committee.builder()
                        .name("primary care committee")
                        .kind(Committee.Kind.COMMITTEE)
                        .addBodies(ccg)
                        .days(UncertainSpan.parse(days))
                        .build())
                .build();
    }

    /** A delegation to Brent and Ealing that has all it needs, and of which all is told. */
    static CoCommissioningArrangement delegated() {
        return inForce(CoCommissioningModel.DELEGATED)
                .addLegalBasis(CoCommissioningPowers.DELEGATED_OR_JOINT)
                .addFunctions(CommissioningFunction.CONTRACTS, CommissioningFunction.PREMISES)
                .addAgreements(signed(BRENT, "2015-03-20"), signed(EALING, "2015-03-27"))
                .addCommittees(committeeOf(BRENT, "2015-04-01 to open"), committeeOf(EALING, "2015-03 to open"))
                .complete(true)
                .build();
    }

    /** Brent and Ealing have approved it by a day. */
    static Proposal.Builder proposal(String approvedOn) {
        return Proposal.builder()
                .title(NAME)
                .addBodies(BRENT, EALING)
                .addAllDecisions(Decision.eachOf(
                        List.of(BRENT, EALING),
                        each -> each.verb(Verb.APPROVED)
                                .subject(NAME)
                                .day(UncertainDay.parse(approvedOn))
                                .citation(PLAN)));
    }

    static Approval.Builder word(Organisation by, String subject, Approval.State state) {
        return Approval.builder()
                .by(by)
                .subject(subject)
                .authority(PLAN)
                .state(state)
                .citation(PLAN);
    }

    /** What a rule of a book has to say, as lines: violations, and facts that are missing. */
    static <T, C> List<String> found(String id, RuleBook<T, C> book, T subject, C context, LocalDate day) {
        return Found.by(id, book, subject, context, day);
    }

    /** What a rule has to say of an arrangement on a day. */
    static List<String> found(String id, CoCommissioningArrangement arrangement, String day) {
        return found(id, CoCommissioningRules.arrangements(), arrangement, REGISTER.asOf(day(day)), day(day));
    }

    /** What a rule has to say of an arrangement on 1 May 2016. */
    static List<String> found(String id, CoCommissioningArrangement.Builder arrangement) {
        return found(id, arrangement.build(), "2016-05-01");
    }

    static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
