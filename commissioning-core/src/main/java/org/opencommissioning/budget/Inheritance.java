package org.opencommissioning.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Register;

/**
 * Who stands in the place of a body on a day: what it owned, owed and ended its years with is theirs. A body that is open stands in its
 * own place, whatever parts of it have moved elsewhere; one that ended is followed to whoever took over, and from a CCG to the ICB of
 * the location that it became, since a location owns and owes nothing.
 *
 * <p>By law property and liabilities pass by transfer schemes (2006 Act, s.14I and s.14Z28), which the register does not hold: this is
 * what they come to where they follow the bodies. Where several heirs took parts, who owes how much of a debt is not known; shares of
 * patients say nothing of it.
 */
@Value.Immutable
public abstract sealed class Inheritance permits ImmutableInheritance {
    Inheritance() {}

    /**
     * Follows a body.
     *
     * @param body the body
     * @param register what became of it
     * @param day the day
     * @return who stands in its place
     * @throws InvalidValueException when the body had not opened yet on that day
     */
    public static Inheritance of(Organisation body, Register register, LocalDate day) {
        return new Heirs(requireNonNull(register, "register"), requireNonNull(day, "day"))
                .of(requireNonNull(body, "body"));
    }

    static ImmutableInheritance.Builder builder() {
        return ImmutableInheritance.builder();
    }

    /** {@return whose place it is} */
    public abstract Organisation body();

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return those who certainly stand in its place that day, together with others perhaps} */
    public abstract Set<Organisation> heirs();

    /** {@return those of whom that is not known} */
    public abstract Set<Organisation> perhaps();

    /** {@return the one body to which all of it passed; empty where there are several heirs, none, or some are not known} */
    public Optional<Organisation> sole() {
        return heirs().size() == 1 && perhaps().isEmpty()
                ? Optional.of(heirs().iterator().next())
                : Optional.empty();
    }

    /**
     * Divides what was owned or owed.
     *
     * @param whole the amount
     * @param parts how it falls to the heirs, by their codes: what a transfer scheme says, or an assumption of the caller's
     * @return the part of each heir; together the amount
     * @throws InvalidValueException when the parts are not for these heirs, or some are not known
     */
    public Map<Organisation, Pounds> split(Pounds whole, Apportionment<OdsCode> parts) {
        requireNonNull(whole, "whole");
        Map<String, Organisation> byCode =
                heirs().stream().collect(Collectors.toMap(heir -> heir.code().toString(), heir -> heir));
        SortedMap<OdsCode, Pounds> split = parts.split(whole);
        Set<String> given =
                split.keySet().stream().map(OdsCode::toString).collect(Collectors.toCollection(TreeSet::new));
        if (!perhaps().isEmpty() || !given.equals(byCode.keySet())) {
            throw new InvalidValueException(this + ": the parts are for " + given + "; give one for each heir"
                    + (perhaps().isEmpty() ? "" : ", once all of them are known"));
        }
        ImmutableMap.Builder<Organisation, Pounds> amounts = ImmutableMap.builder();
        split.forEach((code, part) -> amounts.put(requireNonNull(byCode.get(code.toString())), part));
        return amounts.buildOrThrow();
    }

    @Override
    public String toString() {
        return "in the place of " + body() + " on " + day() + ": " + print(heirs())
                + (perhaps().isEmpty() ? "" : "; perhaps " + print(perhaps()));
    }

    private static String print(Set<Organisation> bodies) {
        return bodies.isEmpty()
                ? "nobody that is known"
                : bodies.stream().map(Organisation::toString).sorted().collect(Collectors.joining(", "));
    }
}
