package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.opencommissioning.register.Weighting;

/** What became of the figures of one code, as long as they went the same way. */
@Value.Immutable
public abstract sealed class RebaseLine permits ImmutableRebaseLine {
    RebaseLine() {}

    /** {@return the code, as the table has it} */
    public abstract String code();

    /** {@return what it meant} */
    public abstract String title();

    /** {@return how well it is known where its figures belong} */
    public abstract Placement placement();

    /** {@return where they went, with the share of each place; empty when they found none} */
    public abstract List<Route.Leg> legs();

    /** {@return by what they were divided} */
    public abstract List<Weighting> weightings();

    /** {@return those of them beside which no other kind of share is held for what they divided} */
    public abstract Set<Weighting> soleWeightings();

    /** {@return where the shares are from} */
    @Value.NaturalOrder
    public abstract SortedSet<String> sources();

    /** {@return why figures found no place; empty when all did} */
    public abstract Optional<String> problem();

    /** {@return whether the body gave or took a part on the way and went on, so that its series is not of one thing} */
    public abstract boolean seriesBreak();

    /** {@return the first of the days whose codes these were} */
    public abstract LocalDate firstDay();

    /** {@return the last of the days whose codes these were} */
    public abstract LocalDate lastDay();

    /** {@return what they added up to before they were carried; of a rate, the numerators and the denominators} */
    public abstract List<BigDecimal> amounts();

    /** {@return how many figures there were} */
    public abstract long figures();

    /** {@return how many were missing} */
    public abstract long missing();

    static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(title()).append(": ").append(placement().label());
        if (!legs().isEmpty()) {
            text.append(", to ");
            for (int i = 0; i < legs().size(); i++) {
                text.append(i == 0 ? "" : " and ").append(RebaseReport.leg(legs().get(i)));
            }
        }
        if (!weightings().isEmpty()) {
            text.append(", by ")
                    .append(String.join(
                            " and ", weightings().stream().map(this::label).toList()));
        }
        problem().ifPresent(why -> text.append("; ").append(why));
        return text.append(seriesBreak() ? "; series break" : "").toString();
    }

    private String label(Weighting weighting) {
        return weighting.label() + (soleWeightings().contains(weighting) ? " (the only kind held)" : "");
    }

    /** Only for the report. */
    static final class Builder extends ImmutableRebaseLine.Builder {
        Builder() {}
    }
}
