package org.opencommissioning.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/**
 * One body, with what it was called and coded over time and the days on which it existed.
 *
 * <p>Two bodies may carry one code, never on the same day: a CCG and the sub-ICB location that followed it are two
 * organisations. Equality is that of all parts.
 */
public sealed interface Organisation
        permits Ccg,
                Csu,
                GroupingArea,
                Icb,
                NationalBody,
                PartnerBody,
                Practice,
                PredecessorBody,
                ReportingUnit,
                SubIcbLocation {

    /** {@return its kind} */
    OrganisationKind kind();

    /** {@return the code it is named by, the same for the whole of its life} */
    Code code();

    /** {@return what it was called, day by day; empty only for practices whose name is not held} */
    @Value.Default
    default Timeline<String> names() {
        return Timeline.empty();
    }

    /** {@return other names people use for it, besides the abbreviations that a look-up by name forgives anyway} */
    Set<String> aliases();

    /** {@return its GSS codes, day by day; empty where it has none or none is known} */
    @Value.Default
    default Timeline<GssCode> gssCodes() {
        return Timeline.empty();
    }

    /** {@return the days on which it worked; questions about a day are answered by these} */
    UncertainSpan operationalLife();

    /** {@return the days on which it existed in law; the operational ones where they are not known to differ} */
    @Value.Default
    default UncertainSpan legalLife() {
        return operationalLife();
    }

    /**
     * Its last name.
     *
     * @return the name it bears, or bore when it closed; its code where no name is held
     */
    default String name() {
        return names().latest().orElse(code().toString());
    }

    /**
     * Its name on a day.
     *
     * @param day a day of its life
     * @return the name of that day, or its last name when none is held for the day
     */
    default String nameOn(LocalDate day) {
        return names().on(day).orElseGet(this::name);
    }

    /**
     * What the builder of every kind of body takes alike, for code that builds bodies of several kinds.
     *
     * @param <B> the builder itself
     */
    interface Details<B extends Details<B>> {
        /**
         * Sets what it was called; wanted, but for practices.
         *
         * @param names the names, day by day
         * @return the builder
         */
        B names(Timeline<String> names);

        /**
         * Adds other names people use for it.
         *
         * @param aliases the names
         * @return the builder
         */
        B addAllAliases(Iterable<String> aliases);

        /**
         * Sets its GSS codes.
         *
         * @param gssCodes the codes, day by day
         * @return the builder
         */
        B gssCodes(Timeline<GssCode> gssCodes);

        /**
         * Sets the days on which it worked; wanted.
         *
         * @param operationalLife the days
         * @return the builder
         */
        B operationalLife(UncertainSpan operationalLife);

        /**
         * Sets the days on which it existed in law, where they differ.
         *
         * @param legalLife the days
         * @return the builder
         */
        B legalLife(UncertainSpan legalLife);
    }
}
