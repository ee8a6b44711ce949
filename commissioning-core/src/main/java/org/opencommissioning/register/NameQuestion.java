package org.opencommissioning.register;

/**
 * Which body of a type people mean by a name at a moment.
 *
 * @param type the type asked for
 * @param text the name as it was given
 * @param words what of it is compared
 */
record NameQuestion(Class<?> type, String text, NameWords words, Moment moment) {
    /** The same question with a part of the name only. */
    NameQuestion about(String part) {
        return new NameQuestion(type, text, NameWords.of(part), moment);
    }

    /** Whether a body is of the type asked for. */
    boolean isOfType(BodyEntry entry) {
        return type.isInstance(entry.body());
    }

    /** Whether a body is of the type asked for, and of the kind that the name says. */
    boolean isOfKind(BodyEntry entry) {
        return isOfType(entry) && words.admits(entry.body().kind());
    }

    /** Whether the name says a kind of which no body of the type is. */
    boolean contradictsItself() {
        SaidKind said = words.said();
        return said != null && !type.isAssignableFrom(said.type());
    }
}
