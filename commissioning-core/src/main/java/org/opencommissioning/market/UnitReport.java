package org.opencommissioning.market;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Stated;

/**
 * What was reported of one unit, or of several together: how large it is, or what happened to it.
 *
 * <p>It prints as {@code 0AT, 2013: exactly 400 staff (stated; …)} or {@code 0CG, 2014-09-30: closed [stated (…)]}.
 */
@Value.Immutable
public abstract sealed class UnitReport permits ImmutableUnitReport {
    UnitReport() {}

    /** {@return a builder, which needs at least one unit, a kind, a day, a text and evidence} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the units it is about} */
    public abstract List<OdsCode> units();

    /** {@return what it tells} */
    public abstract Kind kind();

    /** {@return when it was so, or happened, or was to happen; the evidence says which} */
    public abstract UncertainDay day();

    /** {@return how many, or how many pounds; empty for an event} */
    public abstract Optional<Stated<Long>> figure();

    /** {@return what happened, and how; empty for a figure} */
    public abstract Optional<String> event();

    /** {@return what this rests on} */
    public abstract Evidence evidence();

    @Value.Check
    void check() {
        boolean event = kind() == Kind.EVENT;
        Problems.of("UnitReport on", units())
                .require(!units().isEmpty(), "no unit")
                .require(event == event().isPresent(), kind().label() + (event ? " without" : " with") + " an event")
                .require(event != figure().isPresent(), kind().label() + (event ? " with" : " without") + " a figure")
                .throwIfAny();
    }

    @Override
    public String toString() {
        String what = event().map(event -> event + " [" + evidence() + "]")
                .orElseGet(() -> figure().map(this::inWords).orElse("")
                        + evidence().note().map(note -> ": " + note).orElse(""));
        return units().stream().map(OdsCode::toString).collect(Collectors.joining(" and ")) + ", " + day() + ": "
                + what;
    }

    private String inWords(Stated<Long> figure) {
        return figure.exactness().label() + " " + figure.value() + " " + kind().label() + " ("
                + figure.strength().label() + "; " + figure.citation() + ")";
    }

    /** What a report tells of a unit. */
    public enum Kind {
        /** How many CCGs it supports. */
        CCGS("CCGs supported"),
        /** How many customers of any kind it has. */
        CUSTOMERS("customers"),
        /** How many people work in it. */
        STAFF("staff"),
        /** What it earns in a year, in pounds. */
        INCOME("pounds of income"),
        /** Something that happened to it. */
        EVENT("event");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return what it is called in data files and messages} */
        public String label() {
            return label;
        }

        /**
         * Reads a label.
         *
         * @param label a label as {@link #label()} gives it
         * @return the kind
         * @throws InvalidValueException when there is none of that label
         */
        public static Kind parse(String label) {
            return Labels.parse(Kind.class, Kind::label, label);
        }
    }

    /** Collects the parts of a report. */
    public static final class Builder extends ImmutableUnitReport.Builder {
        Builder() {}
    }
}
