package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.PLAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What is put together of several facts, or follows from one, keeps what was noted of them. */
class GroundsTest {
    private static final Citation PAPER = Citation.of(Source.of(SourceKind.DOCUMENT, "A paper"));
    private static final Evidence STATED = Evidence.of(Certainty.STATED, PAPER);
    private static final Evidence PRESS = Evidence.of(Certainty.PRESS, PLAN);

    @Test
    void restsOnAllAsSurelyAsTheLeastSureWithTheNotesOfEach() {
        assertEquals(
                "press (A paper; HSJ): clause 5; as reported",
                Grounds.together(List.of(STATED.noting("clause 5"), PRESS.noting("as reported"), STATED))
                        .toString());
        assertEquals(
                "press (HSJ; A paper)", Grounds.together(List.of(PRESS, STATED)).toString());
        assertEquals(STATED, Grounds.together(List.of(STATED, STATED)));
    }

    @Test
    void whatFollowsIsInferredUnlessLessIsOwnedToAndKeepsTheNote() {
        assertEquals("inferred (A paper)", Grounds.inferredFrom(STATED).toString());
        assertEquals(
                "inferred (A paper): clause 5",
                Grounds.inferredFrom(STATED.noting("clause 5")).toString());
        assertEquals(PRESS, Grounds.inferredFrom(PRESS));
        Evidence inferred = Evidence.of(Certainty.INFERRED, PAPER).noting("clause 5");
        assertEquals(inferred, Grounds.inferredFrom(inferred));
    }
}
