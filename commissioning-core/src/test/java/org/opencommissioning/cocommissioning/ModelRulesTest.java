package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NHS_ENGLAND;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.NORTH_WEST_LONDON;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.OTHER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.day;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/** The rules on the model a CCG is in, of all arrangements that are known: COC-07 and COC-08. */
class ModelRulesTest {
    private static final String LIST = "missing: the list of all its arrangements";

    /** Of the CCG of north west London of 2021, and of Brent before it. */
    private static CoCommissioningArrangement.Builder of(String name, Status status, String day) {
        return CoCommissioningArrangement.builder()
                .name(name)
                .addCcgs(BRENT, NORTH_WEST_LONDON, OTHER)
                .nhsEngland(NHS_ENGLAND)
                .addSteps(step(status, day));
    }

    private static CoCommissioningArrangement inForce(CoCommissioningModel model) {
        return of(model.label(), Status.IN_FORCE, "2015-04-01").model(model).build();
    }

    /** Approved, and nobody has told whether it began. */
    private static CoCommissioningArrangement approved(CoCommissioningModel model) {
        return of("approved", Status.APPROVED, "2015-02-18").model(model).build();
    }

    private static final CoCommissioningArrangement UNDECIDED =
            of("undecided", Status.IN_FORCE, "2015-04-01").build();

    private static Responsibilities knowing(boolean complete, CoCommissioningArrangement... arrangements) {
        return Responsibilities.builder()
                .register(REGISTER)
                .complete(complete)
                .addArrangements(arrangements)
                .build();
    }

    private static List<String> coc07(boolean complete, CoCommissioningArrangement... arrangements) {
        return found(
                "COC-07",
                CoCommissioningRules.ccgs(),
                NORTH_WEST_LONDON,
                knowing(complete, arrangements),
                day("2021-05-01"));
    }

    private static List<String> coc08(boolean complete, CoCommissioningArrangement... arrangements) {
        return found("COC-08", CoCommissioningRules.ccgs(), BRENT, knowing(complete, arrangements), day("2016-05-01"));
    }

    private static List<String> onDay(String id, Ccg ccg, String day, CoCommissioningArrangement... arrangements) {
        return found(id, CoCommissioningRules.ccgs(), ccg, knowing(true, arrangements), day(day));
    }

    @Test
    void coc07EveryCcgIsDelegated() {
        assertEquals(List.of(SATISFIED), coc07(false, inForce(DELEGATED)));
        assertEquals(
                List.of("\"joint\" (joint) of 3 CCGs is in force for it on 2021-05-01; every CCG is delegated by then"),
                coc07(false, inForce(JOINT)));
    }

    /** What every CCG was given in April 2021 needs no arrangement that anybody tells of. */
    @Test
    void coc07ACcgIsDelegatedByTheDutiesOfTheDayToo() {
        for (boolean complete : new boolean[] {true, false}) {
            assertEquals(List.of(SATISFIED), coc07(complete));
            assertEquals(
                    Manner.DELEGATED,
                    knowing(complete)
                            .of(CareService.PRIMARY_MEDICAL, NORTH_WEST_LONDON, day("2021-05-01"))
                            .manner());
        }
        Responsibilities otherwise = Responsibilities.builder()
                .register(REGISTER)
                .duties(CommissioningDuties.builder()
                        .addDuties(CommissioningDuties.standard()
                                .of(CareService.PRIMARY_MEDICAL, day("2014-05-01"))
                                .orElseThrow())
                        .build())
                .build();
        assertEquals(
                List.of("missing: whose duty primary medical care was on 2021-05-01"),
                found("COC-07", CoCommissioningRules.ccgs(), NORTH_WEST_LONDON, otherwise, day("2021-05-01")));
        Responsibilities nhsEngland = Responsibilities.builder()
                .register(REGISTER)
                .duties(CommissioningDuties.builder()
                        .addDuties(CommissioningDuties.Duty.builder()
                                .service(CareService.PRIMARY_MEDICAL)
                                .days(DateSpan.from(day("2013-04-01")))
                                .holder(CommissioningDuties.Holder.NHS_ENGLAND)
                                .reason("so it is in an example")
                                .evidence(Evidence.assumed("an example"))
                                .build())
                        .build())
                .build();
        assertEquals(
                List.of("primary medical care is commissioned for it by NHS England (X24) on 2021-05-01; every CCG is"
                        + " delegated by then"),
                found("COC-07", CoCommissioningRules.ccgs(), NORTH_WEST_LONDON, nhsEngland, day("2021-05-01")));
    }

    @Test
    void coc07OneDelegationIsEnough() {
        assertEquals(
                List.of(SATISFIED), coc07(true, inForce(JOINT), approved(DELEGATED), inForce(DELEGATED), UNDECIDED));
    }

    @Test
    void coc07LacksTheArrangementItsModelOrWhetherItIsInForce() {
        // if it is in force it is none by which the CCG is delegated
        assertEquals(
                List.of("missing: whether \"approved\" (greater involvement) of 3 CCGs is in force on 2021-05-01"),
                coc07(false, approved(GREATER_INVOLVEMENT)));
        Ccg unknown = Ccg.builder()
                .code(OdsCode.of("99Y"))
                .names(Timeline.always("NHS Unknown CCG"))
                .operationalLife(UncertainSpan.parse("2013-04-01 to open"))
                .build();
        assertEquals(
                List.of("missing: which body of the register it is on 2021-05-01"),
                onDay("COC-07", unknown, "2021-05-01"));
        String inForce = "missing: whether \"approved\" (delegated) of 3 CCGs is in force for it on 2021-05-01";
        assertEquals(List.of(inForce), coc07(true, approved(DELEGATED)));
        assertEquals(List.of(inForce), coc07(true, inForce(JOINT), approved(DELEGATED)));
        assertEquals(
                List.of("missing: the model of \"undecided\" (model undecided) of 3 CCGs"), coc07(true, UNDECIDED));
    }

    @Test
    void coc07AsksNothingOfACcgThatIsNotThereAndOutsideItsDays() {
        assertEquals(List.of(SATISFIED), onDay("COC-07", BRENT, "2021-05-01"));
        assertEquals(List.of("missing: whether it existed on 2021-05-01"), onDay("COC-07", OTHER, "2021-05-01"));
        assertEquals(List.of(SILENT), onDay("COC-07", BRENT, "2021-03-31"));
        assertEquals(List.of(SILENT), onDay("COC-07", NORTH_WEST_LONDON, "2022-07-01"));
    }

    @Test
    void coc08OneModelAtATime() {
        assertEquals(List.of(SATISFIED), coc08(true));
        assertEquals(List.of(SATISFIED), coc08(true, inForce(JOINT)));
        assertEquals(
                List.of("it is joint and delegated on 2016-05-01; end one arrangement before the other begins"),
                coc08(false, inForce(DELEGATED), inForce(JOINT)));
        CoCommissioningArrangement ended = of("ended", Status.IN_FORCE, "2015-04-01")
                .model(JOINT)
                .addSteps(step(Status.WITHDRAWN, "2016-04-01"))
                .build();
        assertEquals(List.of(SATISFIED), coc08(true, inForce(DELEGATED), ended));
    }

    @Test
    void coc08SeveralArrangementsOfOneModelAreOneModel() {
        assertEquals(List.of(SATISFIED), coc08(true, inForce(JOINT), approved(JOINT)));
    }

    @Test
    void coc08LacksTheListTheModelsOrWhetherTheyAreInForce() {
        assertEquals(List.of(LIST), coc08(false));
        assertEquals(List.of(LIST), coc08(false, inForce(JOINT)));
        assertEquals(
                List.of("missing: whether \"approved\" (delegated) of 3 CCGs is in force for it on 2016-05-01"),
                coc08(true, inForce(JOINT), approved(DELEGATED)));
        assertEquals(
                List.of("missing: the model of \"undecided\" (model undecided) of 3 CCGs"),
                coc08(true, inForce(JOINT), UNDECIDED));
        assertEquals(List.of(SATISFIED), coc08(true, UNDECIDED));
    }

    @Test
    void coc08AsksNothingOfACcgThatIsNotThereAndOutsideItsDays() {
        CoCommissioningArrangement[] both = {inForce(JOINT), inForce(DELEGATED)};
        assertEquals(List.of(SATISFIED), onDay("COC-08", NORTH_WEST_LONDON, "2021-03-31", both));
        assertEquals(List.of("missing: whether it existed on 2016-05-01"), onDay("COC-08", OTHER, "2016-05-01", both));
        assertEquals(List.of(SILENT), onDay("COC-08", BRENT, "2015-03-31", both));
        assertEquals(List.of(SILENT), onDay("COC-08", BRENT, "2022-07-01", both));
    }
}
