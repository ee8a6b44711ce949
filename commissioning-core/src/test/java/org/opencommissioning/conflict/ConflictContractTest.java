package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.opencommissioning.conflict.ConflictFixtures.ANN;
import static org.opencommissioning.conflict.ConflictFixtures.BRENT;
import static org.opencommissioning.conflict.ConflictFixtures.inCareLtd;
import static org.opencommissioning.conflict.ConflictFixtures.span;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencommissioning.NullContract;
import org.opencommissioning.conflict.ConflictsGuardian.Holder;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.governance.Meeting;
import org.opencommissioning.period.UncertainDay;

/** Null is named, nothing returned can be changed, and constants have words of their own. */
class ConflictContractTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 10);
    private static final Entry ENTRY = Entry.builder()
            .interest(inCareLtd("2016-01-01 to open", "2016-01-01", "2016-01-02"))
            .publicDays(span("2016-02-01 to open"))
            .build();
    private static final InterestRegister REGISTER = InterestRegister.builder()
            .of(BRENT)
            .addEntries(ENTRY)
            .addReviews(UncertainDay.unknown())
            .build();
    private static final ConflictsGuardian GUARDIAN = ConflictsGuardian.builder()
            .of(BRENT)
            .addHolders(Holder.builder()
                    .person(ANN)
                    .days(span("2016-07-01 to open"))
                    .build())
            .build();
    private static final Minutes MINUTES = Minutes.builder()
            .meeting(Meeting.builder()
                    .governingBody(GoverningBody.builder().of(BRENT).build())
                    .day(DAY)
                    .build())
            .build();

    @Test
    void answersNullWithTheNameOfTheParameter() {
        NullContract.check(InterestRegister.class, REGISTER, DAY);
        NullContract.check(Entry.class, ENTRY, DAY);
    }

    @Test
    void refusesToBeChanged() {
        List<Collection<?>> returned = List.of(
                REGISTER.entries(),
                REGISTER.reviews(),
                REGISTER.publicOn(DAY),
                REGISTER.notKnownToBePublicOn(DAY),
                GUARDIAN.holders(),
                MINUTES.handlings());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }

    @Test
    void constantsHaveWordsOfTheirOwn() {
        List<String> labels = Stream.of(
                        Arrays.stream(Gift.Kind.values()).map(Gift.Kind::label),
                        Arrays.stream(Gift.Outcome.values()).map(Gift.Outcome::label),
                        Arrays.stream(Minutes.Action.values()).map(Minutes.Action::label))
                .flatMap(words -> words)
                .toList();
        assertEquals(labels.size(), labels.stream().distinct().count());
    }
}
