package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Source;

/**
 * Which data a register holds: when it was put together, of which days it speaks, and from which sources. It speaks of the days
 * from {@link #firstDay()} to {@link #lastDay()}. A register answers about other days too, from what it holds: of later ones
 * with what was expected, not with what happened; of earlier ones with whichever bodies it happens to hold.
 */
@Value.Immutable
public abstract sealed class RegisterEdition permits ImmutableRegisterEdition {
    RegisterEdition() {}

    /** {@return what it is called: {@code 2026.04}} */
    public abstract String name();

    /** {@return the day on which its facts were put together} */
    public abstract LocalDate compiled();

    /** {@return the first day that its facts speak of} */
    public abstract LocalDate firstDay();

    /** {@return the last day that its facts on bodies speak of} */
    public abstract LocalDate lastDay();

    /**
     * {@return the last day that its facts on practices speak of, which may be earlier; empty when it says nothing of practices,
     * or not up to which day they are known}
     */
    public abstract Optional<LocalDate> practicesLastDay();

    /** {@return the attribution that whoever publishes its data has to print; may be empty} */
    public abstract String attribution();

    /** {@return every source that one of its facts cites} */
    public abstract List<Source> sources();

    /** Whether a day is one that its facts on bodies speak of. */
    final boolean speaksOf(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether a day is one that its facts on practices speak of. */
    final boolean speaksOfPractices(LocalDate day) {
        return !day.isBefore(firstDay())
                && practicesLastDay().isPresent()
                && !day.isAfter(practicesLastDay().get());
    }

    /** The edition of a register that holds the facts of two: it speaks of the days of which both do, for others are half known. */
    final RegisterEdition plus(RegisterEdition other) {
        LocalDate first = later(firstDay(), other.firstDay());
        LocalDate last = earlier(lastDay(), other.lastDay());
        if (last.isBefore(first)) {
            throw new InvalidValueException(
                    "RegisterEdition " + name() + " + " + other.name() + ": there is no day of which"
                            + " both speak, one to " + last + " and the other from " + first
                            + "; edition(…) of a builder says of which days they speak together");
        }
        Builder both = builder()
                .name(name() + " + " + other.name())
                .compiled(later(compiled(), other.compiled()))
                .firstDay(first)
                .lastDay(last)
                .practicesLastDay(earlier(practicesLastDay(), other.practicesLastDay())
                        .filter(day -> !day.isBefore(first))
                        .map(day -> earlier(day, last)))
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

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** An edition that says nothing of practices takes nothing from what the other says. */
    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(earlier(one.get(), other.get()))
                : one.or(() -> other);
    }

    @Value.Check
    void check() {
        Optional<LocalDate> practices = practicesLastDay();
        Problems.of("RegisterEdition", name())
                .require(
                        !lastDay().isBefore(firstDay()), "last day " + lastDay() + " is before first day " + firstDay())
                .require(
                        practices.isEmpty() || !practices.get().isAfter(lastDay()),
                        "practices are said to be known to " + practicesText() + ", after last day " + lastDay())
                .throwIfAny();
    }

    private String practicesText() {
        return practicesLastDay().isPresent() ? practicesLastDay().get().toString() : "no day";
    }

    /** {@return a builder; every part is wanted, though there may be no sources and nothing said of practices} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "edition " + name() + ", bodies from " + firstDay() + " to " + lastDay()
                + practicesLastDay().map(day -> ", practices to " + day).orElse("");
    }

    /** Builds an edition. */
    public static final class Builder extends ImmutableRegisterEdition.Builder {
        Builder() {}
    }
}
