package org.opencommissioning.source;

/** How whatever was not looked up says so, in one wording wherever it prints. */
final class GeneralKnowledge {
    private GeneralKnowledge() {}

    static String mark(boolean fromGeneralKnowledge) {
        return fromGeneralKnowledge ? " (from general knowledge)" : "";
    }
}
