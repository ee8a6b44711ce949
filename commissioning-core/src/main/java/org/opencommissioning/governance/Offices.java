package org.opencommissioning.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.period.Answer;

/**
 * Who holds which office, as far as it is known: one person may hold several on one day, and several people may share one.
 *
 * <p>It prints as {@code Offices [Ann Ayre, chair of NHS Brent CCG (07P), 2013-04-01 to open]}.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Offices permits ImmutableOffices {
    Offices() {}

    /** {@return what is known, in the order given} */
    @Value.Parameter
    public abstract Set<OfficeHolding> holdings();

    /**
     * What is known of offices.
     *
     * @param holdings who holds which office when
     * @return the same to be asked about days
     */
    public static Offices of(Collection<OfficeHolding> holdings) {
        return ImmutableOffices.of(ImmutableSet.copyOf(requireNonNull(holdings, "holdings")));
    }

    /**
     * The offices that a person holds on a day.
     *
     * @param person the person
     * @param day the day
     * @return for each office that the person holds, or may hold, {@link Answer#YES} or {@link Answer#NOT_KNOWN}; offices of
     *     which nothing is held here are missing, and may be held all the same
     */
    public Map<OfficeHolding, Answer> heldBy(Person person, LocalDate day) {
        requireNonNull(person, "person");
        requireNonNull(day, "day");
        ImmutableMap.Builder<OfficeHolding, Answer> held = ImmutableMap.builder();
        for (OfficeHolding holding : holdings()) {
            Answer on = holding.days().contains(day);
            if (holding.person().equals(person) && on != Answer.NO) {
                held.put(holding, on);
            }
        }
        return held.build();
    }

    /**
     * Who holds an office on a day.
     *
     * @param office the office, word for word
     * @param of the body it is an office of
     * @param day the day
     * @return for each person who holds it, or may hold it, {@link Answer#YES} or {@link Answer#NOT_KNOWN}
     */
    public Map<Person, Answer> holders(String office, Party of, LocalDate day) {
        requireNonNull(office, "office");
        requireNonNull(of, "of");
        requireNonNull(day, "day");
        Map<Person, Answer> holders = new LinkedHashMap<>();
        for (OfficeHolding holding : holdings()) {
            Answer on = holding.days().contains(day);
            if (holding.office().equals(office) && holding.of().equals(of) && on != Answer.NO) {
                holders.merge(holding.person(), on, Answer::or);
            }
        }
        return ImmutableMap.copyOf(holders);
    }

    @Override
    public String toString() {
        return "Offices " + holdings();
    }
}
