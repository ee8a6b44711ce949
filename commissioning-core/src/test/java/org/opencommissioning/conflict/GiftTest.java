package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.conflict.ConflictFixtures.ANN;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.CARE;
import static org.opencommissioning.conflict.ConflictFixtures.day;
import static org.opencommissioning.conflict.ConflictFixtures.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.conflict.Gift.Kind;
import org.opencommissioning.conflict.Gift.Outcome;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;

class GiftTest {
    private static Gift.Builder offered(Kind kind) {
        return Gift.builder().kind(kind).from(CARE).to(ANN).of(BRENT);
    }

    @Test
    void nothingIsKnownUnlessSaid() {
        Gift gift = offered(Kind.GIFT).build();
        assertEquals(day("unknown"), gift.day());
        assertEquals(Outcome.NOT_KNOWN, gift.outcome());
        assertEquals(
                List.of(Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN),
                List.of(gift.fromSupplier(), gift.promotional(), gift.declared(), gift.approvedBySenior()));
        assertEquals("gift of Care Ltd to Ann Ayre of NHS Brent CCG (07P), worth an unknown sum", gift.toString());
        assertEquals(
                "hospitality of Care Ltd to Ann Ayre of NHS Brent CCG (07P), worth £20",
                offered(Kind.HOSPITALITY).worth(Pounds.of(20)).build().toString());
    }

    @Test
    void hospitalityIsForTheGuestAlone() {
        assertEquals(
                "Gift hospitality of Care Ltd to Ann Ayre of NHS Brent CCG (07P), worth £20: hospitality cannot be accepted"
                        + " for the organisation; it is the guest's alone; promotional hospitality; only gifts are promotional",
                problem(() -> offered(Kind.HOSPITALITY)
                        .worth(Pounds.of(20))
                        .outcome(Outcome.ACCEPTED_FOR_ORGANISATION)
                        .promotional(Answer.YES)
                        .build()));
    }

    @Test
    void nothingIsWorthLessThanNothing() {
        assertEquals(
                "Gift gift of Care Ltd to Ann Ayre of NHS Brent CCG (07P), worth -£0.01: worth less than nothing; leave out"
                        + " what is not known",
                problem(() -> offered(Kind.GIFT).worth(Pounds.ofPence(-1)).build()));
        offered(Kind.GIFT).worth(Pounds.ZERO).build();
    }
}
