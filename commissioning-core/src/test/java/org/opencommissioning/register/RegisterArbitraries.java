package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.register.EventArbitraries.Event;
import org.opencommissioning.register.EventArbitraries.Haze;

/**
 * Generators of small registers, valid by construction: a few CCGs from 1 April 2013 that merge, split, absorb each other, hand
 * parts over, become sub-ICB locations and end without a known successor, one event per day; each CCG in an area team, and some
 * practices that follow them. Some codes of merged CCGs are opened ahead of their first day in law.
 */
public final class RegisterArbitraries {
    private static final List<Haze> NO_HAZE = List.of(Haze.NONE);

    private RegisterArbitraries() {}

    /**
     * A register, and what is left of it where some days are known by month, by bounds or not at all.
     *
     * @param sharp the register, with every day known
     * @param blurred the same bodies in the same order, and the same successions, with days that may be those of the other
     */
    public record Blurred(Register sharp, Register blurred) {}

    /** {@return registers of zero to six events, on known days} */
    public static Arbitrary<Register> registers() {
        return Combinators.combine(EventArbitraries.ccgs(), EventArbitraries.events())
                .as((ccgs, events) -> HistoryArbitraries.register(ccgs, events, NO_HAZE))
                .withoutEdgeCases();
    }

    /** {@return registers of zero to six events, each with one that knows less of the days of their lives and successions} */
    public static Arbitrary<Blurred> blurred() {
        return Combinators.combine(EventArbitraries.ccgs(), EventArbitraries.events(), EventArbitraries.hazes())
                .as((ccgs, events, hazes) -> new Blurred(
                        HistoryArbitraries.register(ccgs, events, NO_HAZE),
                        HistoryArbitraries.register(ccgs, events, hazes)))
                .withoutEdgeCases();
    }

    /**
     * Editions of one history.
     *
     * @return lists of registers, each of which knows one event more than the one before; an event is later than the last day
     *     of every edition that does not know it, and so is the opening of a code
     */
    public static Arbitrary<List<Register>> editions() {
        return Combinators.combine(EventArbitraries.ccgs(), EventArbitraries.events())
                .as((ccgs, all) -> {
                    List<Event> events = all.stream().map(Event::unannounced).toList();
                    List<Register> editions = new ArrayList<>();
                    for (int known = 0; known <= events.size(); known++) {
                        editions.add(HistoryArbitraries.register(ccgs, events.subList(0, known), NO_HAZE));
                    }
                    return List.copyOf(editions);
                })
                .withoutEdgeCases();
    }
}
