package org.opencommissioning.source;

import java.util.Objects;
import java.util.function.Function;
import org.immutables.value.Value;
import org.opencommissioning.internal.OnePartStyle;

/**
 * A reported figure: a value with the words around it. <em>Almost a third</em> is not a third, and what a newspaper
 * <em>understands</em> is not what a board paper says.
 *
 * <p>The factories are named after those words. What they give is {@link Strength#STATED}; {@link #as(Strength)} says
 * otherwise. <em>Several</em>, without a number, is {@code Stated.atLeast(2, citation)}.
 *
 * <p>The words order values along a line: almost −5 is a little below −5. A deficit is therefore better stated as a positive
 * amount of deficit.
 *
 * <p>It prints as {@code about 0.75 (documented; North West London CSU, internal document)}.
 *
 * @param <T> the value, immutable
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Stated<T> permits ImmutableStated {
    Stated() {}

    /** {@return how exactly the value was said} */
    @Value.Parameter
    public abstract Exactness exactness();

    /** {@return the value; what may be taken from it depends on how exactly it was said} */
    @Value.Parameter
    public abstract T value();

    /** {@return how strongly it was said} */
    @Value.Parameter
    public abstract Strength strength();

    /** {@return where it was said} */
    @Value.Parameter
    public abstract Citation citation();

    /**
     * A value said without any word around it.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> exactly(T value, Citation citation) {
        return of(Exactness.EXACTLY, value, citation);
    }

    /**
     * A little less, a little more, or just that.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> about(T value, Citation citation) {
        return of(Exactness.ABOUT, value, citation);
    }

    /**
     * A little less, and not quite that.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> almost(T value, Citation citation) {
        return of(Exactness.ALMOST, value, citation);
    }

    /**
     * More than that, by how much is not said.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> over(T value, Citation citation) {
        return of(Exactness.OVER, value, citation);
    }

    /**
     * That or less, by how much is not said.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> upTo(T value, Citation citation) {
        return of(Exactness.UP_TO, value, citation);
    }

    /**
     * That or more, by how much is not said.
     *
     * @param value the value
     * @param citation where it was said
     * @param <T> the value
     * @return the figure
     */
    public static <T> Stated<T> atLeast(T value, Citation citation) {
        return of(Exactness.AT_LEAST, value, citation);
    }

    private static <T> Stated<T> of(Exactness exactness, T value, Citation citation) {
        return ImmutableStated.of(exactness, value, Strength.STATED, citation);
    }

    /**
     * The same figure, said more or less strongly.
     *
     * @param strength how strongly it was said
     * @return the figure of that strength
     */
    public Stated<T> as(Strength strength) {
        return ImmutableStated.of(exactness(), value(), strength, citation());
    }

    /**
     * The same words around another value, such as the same money in another unit.
     *
     * @param change what becomes of the value; it keeps the order of values, or <em>over</em> and <em>almost</em> no longer
     *     mean what was said
     * @param <U> the new value
     * @return the figure with the new value, as exactly and as strongly said, by the same source
     */
    public <U> Stated<U> map(Function<? super T, ? extends U> change) {
        Objects.requireNonNull(change, "change");
        return ImmutableStated.of(exactness(), change.apply(value()), strength(), citation());
    }

    @Override
    public String toString() {
        return exactness().label() + " " + value() + " (" + strength().label() + "; " + citation() + ")";
    }

    /** How exactly a value was said. */
    public enum Exactness {
        /** Just that value. */
        EXACTLY("exactly"),
        /** Within a margin on either side. */
        ABOUT("about"),
        /** Within a margin below, and not the value itself. */
        ALMOST("almost"),
        /** Any greater value, and not the value itself. */
        OVER("over"),
        /** The value or any smaller one. */
        UP_TO("up to"),
        /** The value or any greater one. */
        AT_LEAST("at least");

        private final String label;

        Exactness(String label) {
            this.label = label;
        }

        /** {@return the word or words for it, as they stand before a value} */
        public String label() {
            return label;
        }
    }
}
