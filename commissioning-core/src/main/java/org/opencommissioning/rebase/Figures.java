package org.opencommissioning.rebase;

import org.jspecify.annotations.Nullable;

/** Reads figures from the characters of a file, with nothing made for each of them: a file may hold a hundred million. */
final class Figures {
    /** Stands for a figure that is not there; no figure is that small. */
    static final long MISSING = Long.MIN_VALUE;

    /** What {@link #read} returns for a text that is not a figure. */
    static final long UNREADABLE = Long.MIN_VALUE + 1;

    private static final long TENTH_OF_MOST = Long.MAX_VALUE / 10;

    private Figures() {}

    /**
     * A figure in the smallest unit of a measure.
     *
     * @return the figure; {@link #UNREADABLE} when the text is anything but digits, perhaps with a minus sign before them, commas
     *     between thousands, and a point with decimals after them, or when it has more decimals than are held
     */
    static long read(char[] text, int from, int length, int decimals) {
        int at = from;
        int end = from + length;
        boolean negative = at < end && text[at] == '-';
        if (negative) {
            at++;
        }
        long number = 0;
        int digits = 0;
        int sinceComma = -1;
        while (at < end && text[at] != '.') {
            char c = text[at++];
            if (c == ',') {
                if (digits == 0 || (sinceComma >= 0 && sinceComma != 3) || (sinceComma < 0 && digits > 3)) {
                    return UNREADABLE;
                }
                sinceComma = 0;
                continue;
            }
            if (c < '0' || c > '9' || number > TENTH_OF_MOST) {
                return UNREADABLE;
            }
            number = number * 10 + (c - '0');
            digits++;
            if (sinceComma >= 0) {
                sinceComma++;
            }
        }
        if (digits == 0 || number < 0 || (sinceComma >= 0 && sinceComma != 3)) {
            return UNREADABLE;
        }
        int places = 0;
        if (at < end) {
            at++;
            if (at == end) {
                return UNREADABLE;
            }
            while (at < end) {
                char c = text[at++];
                boolean held = places < decimals;
                if (c < '0' || c > '9' || (!held && c != '0') || (held && number > TENTH_OF_MOST)) {
                    return UNREADABLE;
                }
                if (held) {
                    number = number * 10 + (c - '0');
                    places++;
                }
            }
        }
        while (places++ < decimals) {
            if (number > TENTH_OF_MOST) {
                return UNREADABLE;
            }
            number *= 10;
        }
        return number < 0 ? UNREADABLE : negative ? -number : number;
    }

    /** What to do with a text that cannot be read, where that can be guessed. */
    static @Nullable String advice(String text) {
        if (text.endsWith("%")) {
            return "a rate alone cannot be carried from body to body; give its numerator and denominator,"
                    + " Measure.rate(name, numerator, denominator)";
        }
        return null;
    }
}
