package org.opencommissioning.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.UncertainDay;

/**
 * Where something is said: a source, the place in it, and when it was published.
 *
 * <p>It prints as {@code HSJ, Eight CCGs plan to bring commissioning support in-house, paragraph 6, published 2014-04}.
 */
@Value.Immutable
public abstract sealed class Citation implements Authority permits ImmutableCitation {
    Citation() {}

    /**
     * A source as a whole.
     *
     * @param source who or what says it
     * @return a citation without a place in the source, published on an unknown day
     */
    public static Citation of(Source source) {
        return builder().source(source).build();
    }

    /**
     * A source as a whole, and when it was published.
     *
     * @param source who or what says it
     * @param published the day of publication, as far as it is known
     * @return a citation without a place in the source
     */
    public static Citation of(Source source, UncertainDay published) {
        return builder().source(source).published(published).build();
    }

    /** {@return a builder, which needs a source} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who or what says it} */
    public abstract Source source();

    /** {@return where in the source: a section, table, page or column; empty for the source as a whole} */
    public abstract Optional<String> locator();

    /** {@return the day on which it was published; {@link UncertainDay#unknown()} when nothing is known of it} */
    @Value.Default
    public UncertainDay published() {
        return UncertainDay.unknown();
    }

    /**
     * Another place in the same source.
     *
     * @param locator a section, table, page or column
     * @return a citation of that place
     * @throws InvalidValueException when the locator is blank
     */
    public Citation at(String locator) {
        return builder()
                .source(source())
                .locator(locator)
                .published(published())
                .build();
    }

    @Override
    public boolean fromGeneralKnowledge() {
        return source().fromGeneralKnowledge();
    }

    @Value.Check
    void check() {
        Problems.of("Citation of", source())
                .refuseBlank(locator(), "the locator")
                .throwIfAny();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source().title());
        locator().ifPresent(place -> text.append(", ").append(place));
        if (!published().equals(UncertainDay.unknown())) {
            text.append(", published ").append(published());
        }
        return text.append(GeneralKnowledge.mark(fromGeneralKnowledge())).toString();
    }

    /** Collects the parts of a citation. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
