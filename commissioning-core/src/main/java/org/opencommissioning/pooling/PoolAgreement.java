package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.opencommissioning.period.Answer;
import org.opencommissioning.source.Citation;

/** The agreement of the partners in a pool, as far as anybody has told what is in it. */
@Value.Immutable
public abstract sealed class PoolAgreement permits ImmutablePoolAgreement {
    PoolAgreement() {}

    /** {@return a builder, in which every part may be left out} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether it is in writing; not known unless said} */
    @Value.Default
    public Answer written() {
        return Answer.NOT_KNOWN;
    }

    /** {@return what is known to be in it, or not to be in it} */
    @Value.NaturalOrder
    public abstract SortedMap<Term, Answer> terms();

    /** {@return the agreement itself, or what tells of it} */
    public abstract Optional<Citation> document();

    /**
     * Whether something is in it.
     *
     * @param term what may be in it
     * @return not known where that is not said
     */
    public Answer includes(Term term) {
        return terms().getOrDefault(requireNonNull(term, "term"), Answer.NOT_KNOWN);
    }

    @Override
    public String toString() {
        return "agreement" + document().map(each -> " [" + each + "]").orElse("");
    }

    /** What the written agreement of a section 75 fund has to say (SI 2000/617, reg 7(3)). */
    public enum Term {
        /** What it is for and is to reach. */
        AIMS("the aims"),
        /** What each partner contributes, and how that can be varied. */
        CONTRIBUTIONS("the contributions and how they are varied"),
        /** Which functions of the partners are exercised. */
        FUNCTIONS("the functions"),
        /** For whom, and by which kinds of service. */
        PEOPLE_AND_SERVICES("the people and the services"),
        /** What staff, goods and premises the partners provide. */
        STAFF_GOODS_PREMISES("staff, goods and premises"),
        /** How long it runs, and how it is reviewed, varied and ended. */
        DURATION("the duration, with review, variation and end"),
        /** How the fund is managed. */
        MANAGEMENT("the management of the fund");

        private final String label;

        Term(String label) {
            this.label = label;
        }

        /** {@return the words for it, as they stand in a sentence} */
        public String label() {
            return label;
        }
    }

    /** Collects the parts of an agreement. */
    public static final class Builder extends ImmutablePoolAgreement.Builder {
        Builder() {}

        /**
         * Adds what is known to be in it.
         *
         * @param terms what it includes
         * @return this
         */
        public Builder including(Term... terms) {
            return put(Answer.YES, terms);
        }

        /**
         * Adds what is known not to be in it.
         *
         * @param terms what it lacks
         * @return this
         */
        public Builder lacking(Term... terms) {
            return put(Answer.NO, terms);
        }

        private Builder put(Answer included, Term... terms) {
            Arrays.asList(requireNonNull(terms, "terms")).forEach(term -> putTerm(term, included));
            return this;
        }
    }
}
