package org.opencommissioning.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.period.UncertainDay;

/** Generators of what happens in a register, and of how much is known of the days. */
final class EventArbitraries {
    private static final int FIRST_CCGS = 5;
    private static final int MOST_EVENTS = 6;
    private static final int MOST_DAYS_BETWEEN = 400;
    private static final int MOST_DAYS_OFF = 120;
    private static final int MOST_HAZES = 23;

    private EventArbitraries() {}

    /** What happens next; the numbers choose among the bodies open by then, whatever these are. */
    record Event(SuccessionKind kind, boolean heirless, int days, int early, int one, int other, int share) {
        /** The same, with the code of what comes of it opened on its day. */
        Event unannounced() {
            return new Event(kind, heirless, days, 0, one, other, share);
        }
    }

    /** What is known of a day. */
    enum Form {
        DAY,
        MONTH,
        BETWEEN,
        OR_LATER,
        OR_EARLIER,
        NOTHING
    }

    /** How a day is blurred: the form it is given in, and how far off its bounds are. */
    record Haze(Form form, int before, int after) {
        static final Haze NONE = new Haze(Form.DAY, 0, 0);

        UncertainDay over(LocalDate day) {
            return switch (form) {
                case DAY -> UncertainDay.on(day);
                case MONTH -> UncertainDay.in(YearMonth.from(day));
                case BETWEEN -> UncertainDay.between(day.minusDays(before), day.plusDays(after));
                case OR_LATER -> UncertainDay.onOrAfter(day.minusDays(before));
                case OR_EARLIER -> UncertainDay.onOrBefore(day.plusDays(after));
                case NOTHING -> UncertainDay.unknown();
            };
        }
    }

    static Arbitrary<Integer> ccgs() {
        return Arbitraries.integers().between(1, FIRST_CCGS);
    }

    static Arbitrary<List<Event>> events() {
        return event().list().ofMaxSize(MOST_EVENTS);
    }

    /** Half of the days stay known. */
    static Arbitrary<List<Haze>> hazes() {
        Arbitrary<Integer> off = Arbitraries.integers().between(0, MOST_DAYS_OFF);
        Arbitrary<Haze> blurs =
                Combinators.combine(Arbitraries.of(Form.class), off, off).as(Haze::new);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Haze.NONE)), Tuple.of(1, blurs))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_HAZES);
    }

    private static Arbitrary<Event> event() {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 99);
        return Combinators.combine(
                        Arbitraries.of(
                                SuccessionKind.MERGER,
                                SuccessionKind.SPLIT,
                                SuccessionKind.ABSORPTION,
                                SuccessionKind.TRANSFER,
                                SuccessionKind.BECAME),
                        Arbitraries.integers().between(0, 9).map(number -> number == 0),
                        Arbitraries.integers().between(1, MOST_DAYS_BETWEEN),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(1, MOST_DAYS_OFF))),
                        choice,
                        choice,
                        Arbitraries.integers().between(0, 10))
                .as(Event::new)
                .withoutEdgeCases();
    }
}
