package org.opencommissioning.register;

import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.OrganisationKind;

/**
 * A name as names are compared: its words in lower case, a blank between them, without punctuation and without the words
 * <em>NHS</em>, <em>the</em> and <em>and</em>.
 *
 * @param whole all these words
 * @param core those before the kind; all of them where no kind is said; none where nothing else is said
 * @param said the kind that the name ends in; null where it ends in none
 */
record NameWords(String whole, String core, @Nullable SaidKind said) {
    private static final int SILENT_LENGTH = 3;
    private static final int ASCII = 128;

    static NameWords of(String name) {
        return apart(plain(name));
    }

    /** Takes apart what {@link #plain} gives. */
    static NameWords apart(String whole) {
        SaidKind said = SaidKind.atEndOf(whole);
        return new NameWords(whole, said == null ? whole : said.before(whole), said);
    }

    /** The words that tell a body of a kind from others of it: in the name of any other body the words for the kind do. */
    String coreFor(OrganisationKind kind) {
        return says(kind) ? core : whole;
    }

    boolean says(OrganisationKind kind) {
        return said != null && said.kind() == kind;
    }

    /** Whether a body of a kind may be meant. */
    boolean admits(OrganisationKind kind) {
        return said == null || said.kind() == kind;
    }

    /** The words, in one pass over the name: every look-up begins with this. */
    static String plain(String name) {
        int length = name.length();
        StringBuilder words = new StringBuilder(length + 1);
        int begin = 0;
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                words.append((char) (c + ('a' - 'A')));
            } else if (c >= ASCII && !isApostrophe(c)) {
                int point = name.codePointAt(i);
                i += Character.charCount(point) - 1;
                if (Character.isLetterOrDigit(point)) {
                    words.appendCodePoint(Character.toLowerCase(point));
                } else {
                    begin = endWord(words, begin);
                }
            } else if (!isApostrophe(c)) {
                begin = endWord(words, begin);
            }
        }
        int end = endWord(words, begin);
        return end == 0 ? "" : words.substring(0, end - 1);
    }

    /** As typed, as printed, and as word processors, phones and old tables make them. */
    private static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '`', '\u00b4', '\u02bc', '\u2018', '\u2019' -> true;
            default -> false;
        };
    }

    /** Ends the word that begins at a place with a blank, or drops it; gives the place where the next one begins. */
    private static int endWord(StringBuilder words, int begin) {
        int length = words.length() - begin;
        if (length == 0) {
            return begin;
        }
        if (length == SILENT_LENGTH && isSilent(words, begin)) {
            words.setLength(begin);
        } else {
            words.append(' ');
        }
        return words.length();
    }

    private static boolean isSilent(StringBuilder words, int at) {
        char first = words.charAt(at);
        char second = words.charAt(at + 1);
        char third = words.charAt(at + 2);
        return (first == 'n' && second == 'h' && third == 's')
                || (first == 't' && second == 'h' && third == 'e')
                || (first == 'a' && second == 'n' && third == 'd');
    }
}
