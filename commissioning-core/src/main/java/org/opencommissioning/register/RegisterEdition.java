package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Source;

/**
 * Which data a register holds: when it was put together, up to which day it speaks, and from which sources. Answers about days
 * after {@link #lastDay()} say what the edition expected, not what happened.
 */
@Value.Immutable
public abstract sealed class RegisterEdition permits ImmutableRegisterEdition {
    RegisterEdition() {}

    /** {@return what it is called: {@code 2026.04}} */
    public abstract String name();

    /** {@return the day on which its facts were put together} */
    public abstract LocalDate compiled();

    /** {@return the first day that its bodies cover} */
    public abstract LocalDate firstDay();

    /** {@return the last day that its facts on bodies speak of} */
    public abstract LocalDate lastDay();

    /** {@return the last day that its facts on practices speak of, which may be earlier} */
    public abstract LocalDate practicesLastDay();

    /** {@return the attribution that whoever publishes its data has to print; may be empty} */
    public abstract String attribution();

    /** {@return every source that one of its facts cites} */
    public abstract List<Source> sources();

    /** The edition of a register that holds the facts of two. */
    final RegisterEdition plus(RegisterEdition other) {
        Builder both = builder()
                .name(name() + " + " + other.name())
                .compiled(later(compiled(), other.compiled()))
                .firstDay(firstDay().isBefore(other.firstDay()) ? firstDay() : other.firstDay())
                .lastDay(later(lastDay(), other.lastDay()))
                .practicesLastDay(later(practicesLastDay(), other.practicesLastDay()))
                .attribution(
                        attribution().equals(other.attribution())
                                ? attribution()
                                : (attribution() + " " + other.attribution()).strip())
                .addAllSources(sources());
        other.sources().stream().filter(source -> !sources().contains(source)).forEach(both::addSources);
        return both.build();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Value.Check
    void check() {
        Problems.of("RegisterEdition", name())
                .require(
                        !lastDay().isBefore(firstDay()), "last day " + lastDay() + " is before first day " + firstDay())
                .require(
                        !practicesLastDay().isAfter(lastDay()),
                        "practices are said to be known to " + practicesLastDay() + ", after last day " + lastDay())
                .throwIfAny();
    }

    /** {@return a builder; every part is wanted, though there may be no sources} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "edition " + name() + ", bodies from " + firstDay() + " to " + lastDay() + ", practices to "
                + practicesLastDay();
    }

    /** Builds an edition. */
    public static final class Builder extends ImmutableRegisterEdition.Builder {
        Builder() {}
    }
}
