package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.register.SmallRegister.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** A builder refuses what is refused of a data file: wrong kinds, shared GSS codes, holes between names, idle aliases. */
class RegisterKindsTest {
    private static final String LIFE = "2013-04-01 to open";
    private static final Ccg ONE = SmallRegister.ccg("01A", LIFE);
    private static final Ccg TWO = SmallRegister.ccg("02A", LIFE);
    private static final GroupingArea TEAM = SmallRegister.areaTeam("Q71", LIFE);
    private static final Practice SURGERY = SmallRegister.practice("E87001", 4, LIFE);
    private static final DateSpan TO_2017 = DateSpan.parse("2013-04-01..2017-03-31");
    private static final DateSpan FROM_2017 = DateSpan.parse("2017-04-01..");

    private static Ccg.Builder ccg(String code) {
        return Ccg.builder().code(OdsCode.of(code)).operationalLife(UncertainSpan.parse(LIFE));
    }

    @Test
    void refusesAParentOfAnotherKind() {
        assertRefused(
                "Membership 02A in 01A (area team) 2013-04-01..: NHS 01A CCG (01A) is of kind CCG,"
                        + " but in the relation area team the parent is of kind area team",
                () -> SmallRegister.of(ONE, TWO)
                        .add(SmallRegister.member(TWO, ONE, Relation.AREA_TEAM, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesAChildOfAnotherKind() {
        GroupingArea other = SmallRegister.areaTeam("Q62", LIFE);
        assertRefused(
                "Membership Q62 in Q71 (area team) 2013-04-01..: Area Team Q62 (Q62) is of kind area team,"
                        + " but in the relation area team the child is of kind CCG",
                () -> SmallRegister.of(TEAM, other)
                        .add(SmallRegister.member(other, TEAM, Relation.AREA_TEAM, "2013-04-01.."))
                        .build());
        assertRefused(
                "Membership 01A in 02A (commissioner) 2013-04-01..: NHS 01A CCG (01A) is of kind CCG,"
                        + " but in the relation commissioner the child is of kind GP practice or other prescribing centre",
                () -> SmallRegister.of(ONE, TWO)
                        .add(SmallRegister.member(ONE, TWO, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesAPracticeInAnotherRelationThanThatOfItsCommissioner() {
        assertRefused(
                "Membership E87001 in Q71 (area team) 2013-04-01..: " + SURGERY + " is of kind GP practice,"
                        + " but in the relation area team the child is of kind CCG",
                () -> SmallRegister.of(TEAM, SURGERY)
                        .add(SmallRegister.member(SURGERY, TEAM, Relation.AREA_TEAM, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesAPracticeUnderABodyThatDoesNotCommission() {
        assertRefused(
                "Membership E87001 in Q71 (commissioner) 2013-04-01..: Area Team Q71 (Q71) is of kind area team,"
                        + " but in the relation commissioner the parent is of kind PCG or PCT or CCG or sub-ICB location"
                        + " or commissioning hub or Welsh health board",
                () -> SmallRegister.of(TEAM, SURGERY)
                        .add(SmallRegister.member(SURGERY, TEAM, Relation.COMMISSIONER, "2013-04-01.."))
                        .build());
    }

    @Test
    void refusesTwoBodiesWithOneGssCodeOnADay() {
        GssCode code = GssCode.of("E38000001");
        Ccg first = ccg("01A")
                .names(Timeline.always("One"))
                .gssCodes(Timeline.<GssCode>builder().put(TO_2017, code).build())
                .build();
        Ccg.Builder second = ccg("02A").names(Timeline.always("Two"));
        assertRefused(
                "GSS code E38000001 names Two (02A) on .. and One (01A) on 2013-04-01..2017-03-31;"
                        + " a GSS code names at most one body per day",
                () -> SmallRegister.of(
                                first, second.gssCodes(Timeline.always(code)).build())
                        .build());
        Ccg after = ccg("02A")
                .names(Timeline.always("Two"))
                .gssCodes(Timeline.<GssCode>builder().put(FROM_2017, code).build())
                .build();
        assertEquals(2, SmallRegister.of(first, after).build().bodies(code).size());
    }

    @Test
    void refusesTheGssCodeThatIsTheOnlyCodeOfAnother() {
        GssCode code = GssCode.of("E54000001");
        GroupingArea bare = GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(code)
                .names(Timeline.always("Bare"))
                .operationalLife(UncertainSpan.parse(LIFE))
                .build();
        GroupingArea other = GroupingArea.builder()
                .kind(OrganisationKind.STP)
                .code(OdsCode.of("QAA"))
                .names(Timeline.always("Other"))
                .gssCodes(Timeline.always(code))
                .operationalLife(UncertainSpan.parse(LIFE))
                .build();
        assertRefused(
                "GSS code E54000001 names Other (QAA) on .. and Bare (E54000001) on 2013-04-01..;"
                        + " a GSS code names at most one body per day",
                () -> SmallRegister.of(bare, other).build());
    }

    @Test
    void refusesABodyWithoutANameOnADay() {
        assertRefused(
                "Name \"Late\" leaves Late (01A) without a name on 2013-04-01..2017-03-31; give the name of those days too",
                () -> SmallRegister.of(ccg("01A")
                                .names(Timeline.<String>builder()
                                        .put(FROM_2017, "Late")
                                        .build())
                                .build())
                        .build());
        assertRefused(
                "01A of Early has no name on 2017-04-01; give its last name without an end",
                () -> SmallRegister.of(ccg("01A")
                                .names(Timeline.<String>builder()
                                        .put(TO_2017, "Early")
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void acceptsNamesThatFollowEachOther() {
        Timeline<String> names = Timeline.<String>builder()
                .put(TO_2017, "Early")
                .put(FROM_2017, "Late")
                .build();
        assertEquals(
                1,
                SmallRegister.of(ccg("01A").names(names).build())
                        .build()
                        .bodies()
                        .size());
        Ccg unknownOpening = Ccg.builder()
                .code(OdsCode.of("01A"))
                .names(names)
                .operationalLife(UncertainSpan.parse("unknown to open"))
                .build();
        assertEquals(1, SmallRegister.of(unknownOpening).build().bodies().size());
    }

    @Test
    void refusesAnAliasThatIsAName() {
        assertRefused(
                "Alias \"One\" is a name of 01A; an alias is another name",
                () -> SmallRegister.of(ccg("01A")
                                .names(Timeline.always("One"))
                                .addAliases("One")
                                .build())
                        .build());
    }

    @Test
    void givesTheBodiesOfACodeInTheOrderOfTheirLivesWhateverTheOrderGiven() {
        Ccg first = SmallRegister.ccg("01A", "2013-04-01 to 2015-03-31");
        Ccg second = SmallRegister.ccg("01A", "2016-04-01 to open");
        for (RegisterBuilder builder : List.of(SmallRegister.of(first, second), SmallRegister.of(second, first))) {
            Register register = builder.successorUnknown(first).build();
            assertEquals(List.of(first, second), register.bodies(first.code()));
            assertEquals(List.of(first, second), register.bodies());
        }
    }
}
