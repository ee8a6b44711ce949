package org.opencommissioning.fault;

/**
 * A question whose answer depends on a fact that nobody has found. It is thrown rather than a guess returned; the methods
 * whose names begin with {@code find} and {@code status} answer without throwing.
 */
public final class NotKnownException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String missingFact;

    /**
     * The answer is not known.
     *
     * @param question what was asked, as the beginning of a sentence: {@code Whether 0CY was open on 2014-06-30}
     * @param missingFact the fact that would answer it: {@code the opening day of 0CY}
     */
    public NotKnownException(String question, String missingFact) {
        super(question + " is not known: " + missingFact + " is missing");
        this.missingFact = missingFact;
    }

    /**
     * The answer is not known, and another question can be asked instead.
     *
     * @param question what was asked, as the beginning of a sentence
     * @param missingFact the fact that would answer it
     * @param instead what can be asked without that fact, as the end of a sentence
     */
    public NotKnownException(String question, String missingFact, String instead) {
        super(question + " is not known: " + missingFact + " is missing; " + instead);
        this.missingFact = missingFact;
    }

    /** {@return the fact that would answer the question} */
    public String missingFact() {
        return missingFact;
    }
}
