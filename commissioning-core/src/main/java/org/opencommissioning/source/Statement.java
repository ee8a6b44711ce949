package org.opencommissioning.source;

import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;

/**
 * What somebody said, thought, feared or hoped. It is kept because it explains what was done, and it changes no state: a concern
 * about quality ends no agreement.
 *
 * <p>It prints as {@code concern of the eight CCGs about North West London CSU: services not responsive enough (documented; …)}.
 */
@Value.Immutable
public abstract sealed class Statement permits ImmutableStatement {
    Statement() {}

    /** {@return a builder, which needs everything but the dimensions} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of statement it is} */
    public abstract Kind kind();

    /** {@return who said it or holds it; the source that reports it may be another} */
    public abstract String holder();

    /** {@return what it is about} */
    public abstract String topic();

    /** {@return what was said, in the words of whoever recorded it} */
    public abstract String paraphrase();

    /** {@return the respects in which it was said, such as <em>quality</em> and <em>value for money</em>; may be empty} */
    public abstract Set<String> dimensions();

    /** {@return how strongly it was said} */
    public abstract Strength strength();

    /** {@return where it was said or reported} */
    public abstract Citation citation();

    @Value.Check
    void check() {
        Problems.of("Statement", this)
                .require(!holder().isBlank(), "the holder is blank")
                .require(!topic().isBlank(), "the topic is blank")
                .require(!paraphrase().isBlank(), "the paraphrase is blank")
                .require(dimensions().stream().noneMatch(String::isBlank), "a dimension is blank; leave it out")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return kind().label() + " of " + holder() + " about " + topic() + ": " + paraphrase() + " ("
                + strength().label() + "; " + citation() + ")";
    }

    /** What sort of statement. */
    public enum Kind {
        /** Something put forward as a fact or an intention, without a figure. */
        STATEMENT("statement"),
        /** A judgement of what is or should be. */
        OPINION("opinion"),
        /** Something held to be wrong, or feared. */
        CONCERN("concern"),
        /** Something that may happen and would do harm. */
        RISK("risk"),
        /** Something that is wanted to happen. */
        HOPE("hope");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** {@return the word for it, in lower case} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of a statement. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
