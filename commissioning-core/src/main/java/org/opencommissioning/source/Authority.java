package org.opencommissioning.source;

/** What a rule rests on: a provision of law, or a passage of guidance or of another document. */
public sealed interface Authority permits LegalProvision, Citation {
    /**
     * Whether its content was not looked up. It is then plausible and conventional, and must not be presented as checked.
     *
     * @return false when the text was read
     */
    boolean fromGeneralKnowledge();

    /**
     * As a reader would cite it, followed by {@code (from general knowledge)} where that is so.
     *
     * @return {@code National Health Service Act 2006, s.14A(1)}
     */
    @Override
    String toString();
}
