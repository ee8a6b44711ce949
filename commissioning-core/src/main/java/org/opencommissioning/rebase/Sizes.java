package org.opencommissioning.rebase;

import java.util.Optional;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Weighting;

/**
 * How big bodies were: what is needed to carry a figure back over a merger, where the register says who came together but not
 * in what proportion.
 */
@FunctionalInterface
public interface Sizes {
    /**
     * The size of a body on a day.
     *
     * @param body a body open that day
     * @param day the bodies of that day
     * @param weighting what is counted
     * @return how much of it the body had, not negative; empty when no such count is held
     */
    Optional<Long> of(Organisation body, Landscape day, Weighting weighting);

    /**
     * Where the sizes are from, for reports.
     *
     * @param weighting what is counted
     * @return the source; empty unless said
     */
    default Optional<String> source(Weighting weighting) {
        return Optional.empty();
    }

    /**
     * By {@link Weighting#PRACTICES}, the GP practices for which a body commissioned, as the register has them; by no other
     * weighting.
     *
     * @return the sizes, for which practices are read when one is first asked for
     */
    static Sizes byPractices() {
        return new Sizes() {
            @Override
            public Optional<Long> of(Organisation body, Landscape day, Weighting weighting) {
                if (weighting != Weighting.PRACTICES) {
                    return Optional.empty();
                }
                long practices = day.practices().of(body).stream()
                        .filter(Practice::isGpPractice)
                        .count();
                return practices == 0 ? Optional.empty() : Optional.of(practices);
            }

            @Override
            public Optional<String> source(Weighting weighting) {
                return weighting == Weighting.PRACTICES
                        ? Optional.of("the register's practices of each commissioner on the eve of a merger")
                        : Optional.empty();
            }
        };
    }
}
