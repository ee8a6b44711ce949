package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.Found.SATISFIED;
import static org.opencommissioning.governance.Fixtures.APRIL_2014;
import static org.opencommissioning.governance.Fixtures.BRENT;
import static org.opencommissioning.governance.Fixtures.EALING;
import static org.opencommissioning.governance.Fixtures.NHS_ENGLAND;
import static org.opencommissioning.governance.Fixtures.since;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.Found;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Register;

/** Committees that the rules on joint committees, and on CCGs that are no more, are not about. */
class CommitteeRulesTest {
    private static final LocalDate AFTER_CCGS = LocalDate.of(2022, 7, 1);

    private static List<String> found(String id, LocalDate day, Kind kind, Organisation... bodies) {
        Committee committee = Committee.builder()
                .name("some of them")
                .kind(kind)
                .addBodies(bodies)
                .days(since("2013-04-01"))
                .build();
        return Found.by(
                id, GovernanceRules.committees(), committee, Register.standard().asOf(day), day);
    }

    @Test
    void whereEachDecidesForItselfThereIsNoJointCommittee() {
        for (Kind kind : List.of(Kind.IN_COMMON, Kind.COLLABORATION_BOARD)) {
            assertEquals(List.of(SATISFIED), found("GOV-15", APRIL_2014, kind, BRENT, EALING));
            assertEquals(List.of(SATISFIED), found("GOV-16", APRIL_2014, kind, BRENT, NHS_ENGLAND));
        }
    }

    @Test
    void aCommitteeOfNhsEnglandOutlivesTheCcgs() {
        assertEquals(List.of(SATISFIED), found("ORG-08", AFTER_CCGS, Kind.COMMITTEE, NHS_ENGLAND));
        assertEquals(
                List.of("it stands for 1 CCG on 2022-07-01; the last CCGs closed on 2022-06-30"),
                found("ORG-08", AFTER_CCGS, Kind.JOINT_COMMITTEE, BRENT, NHS_ENGLAND));
    }
}
