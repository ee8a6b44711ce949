package org.opencommissioning.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.DateSpan;

/**
 * A provision of law and the days on which it is in force.
 *
 * <p>It prints as {@code National Health Service Act 2006, s.14A(1)}.
 */
@Value.Immutable
public abstract sealed class LegalProvision implements Authority permits ImmutableLegalProvision {
    LegalProvision() {}

    /**
     * A provision whose text was read.
     *
     * @param instrument the Act, order or regulations, by its short title
     * @param provision the place in it, such as {@code s.14A(1)} or {@code reg 11(2)}
     * @param inForce the days on which it is in force
     * @return the provision
     * @throws InvalidValueException when a text is blank
     */
    public static LegalProvision of(String instrument, String provision, DateSpan inForce) {
        return builder()
                .instrument(instrument)
                .provision(provision)
                .inForce(inForce)
                .build();
    }

    /** {@return a builder, which needs an instrument, a provision and the days in force} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the Act, order or regulations, by its short title} */
    public abstract String instrument();

    /** {@return the place in the instrument} */
    public abstract String provision();

    /** {@return the days on which it is in force} */
    public abstract DateSpan inForce();

    /** {@return what a reader should know beside the text, such as who amended it} */
    public abstract Optional<String> note();

    /** {@return whether its content was not looked up; false unless said} */
    @Override
    @Value.Default
    public boolean fromGeneralKnowledge() {
        return false;
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return true on the first and the last day in force too
     */
    public boolean inForceOn(LocalDate day) {
        return inForce().contains(Objects.requireNonNull(day, "day"));
    }

    @Value.Check
    void check() {
        Problems.of("LegalProvision \"" + instrument() + ", " + provision() + "\"")
                .require(!instrument().isBlank(), "the instrument is blank")
                .require(!provision().isBlank(), "the provision is blank")
                .require(note().filter(String::isBlank).isEmpty(), "the note is blank; leave it out")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return instrument() + ", " + provision() + GeneralKnowledge.mark(fromGeneralKnowledge());
    }

    /** Collects the parts of a provision. */
    public static final class Builder extends ImmutableLegalProvision.Builder {
        Builder() {}
    }
}
