package org.opencommissioning.rebase;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.opencommissioning.fault.InvalidValueException;

/** Reads figures from the characters of a file, with nothing made for each of them: a file may hold a hundred million. */
final class Figures {
    /** Stands for a figure that is not there. No figure is that small: of the least number there is no positive counterpart. */
    static final long MISSING = Long.MIN_VALUE;

    private static final long TENTH_OF_MOST = Long.MAX_VALUE / 10;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    private Figures() {}

    /**
     * A figure in the smallest unit of a measure.
     *
     * @return the figure; {@link #MISSING} when the text is anything but digits, perhaps with a minus sign before them, commas
     *     between thousands, and a point with decimals after them, or when it has more decimals or digits than are held
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
                    return MISSING;
                }
                sinceComma = 0;
                continue;
            }
            if (c < '0' || c > '9' || !hasRoom(number)) {
                return MISSING;
            }
            number = number * 10 + (c - '0');
            digits++;
            if (sinceComma >= 0) {
                sinceComma++;
            }
        }
        if (digits == 0 || (sinceComma >= 0 && sinceComma != 3)) {
            return MISSING;
        }
        int places = 0;
        if (at < end) {
            at++;
            if (at == end) {
                return MISSING;
            }
            while (at < end) {
                char c = text[at++];
                boolean held = places < decimals;
                if (c < '0' || c > '9' || (!held && c != '0') || (held && !hasRoom(number))) {
                    return MISSING;
                }
                if (held) {
                    number = number * 10 + (c - '0');
                    places++;
                }
            }
        }
        while (places++ < decimals) {
            if (!hasRoom(number)) {
                return MISSING;
            }
            number *= 10;
        }
        return number < 0 ? MISSING : negative ? -number : number;
    }

    /** Whether another digit may be tried. The last one may take a number beyond what is held, which makes it negative. */
    private static boolean hasRoom(long number) {
        return number >= 0 && number <= TENTH_OF_MOST;
    }

    /** Refuses the number that stands for a figure that is not there where a figure is given. */
    static void refuseMissing(Measure measure, long figure) {
        if (figure == MISSING) {
            throw new InvalidValueException("FigureTable of " + measure + ": " + MISSING
                    + " is beyond what is held; a missing figure is given with addMissing");
        }
    }

    /** Why a text cannot be read, and what to do where that can be guessed. */
    static String problem(String text, Measure measure, Set<String> missing) {
        if (text.endsWith("%")) {
            return "is not a figure: a rate alone cannot be carried from body to body; give its numerator and denominator,"
                    + " Measure.rate(name, numerator, denominator)";
        }
        BigDecimal most = measure.amount(Long.MAX_VALUE);
        if (NUMBER.matcher(text).matches()
                && new BigDecimal(text.replace(",", "")).abs().compareTo(most) > 0) {
            return "is beyond what is held: expected at most " + most + ", above zero or below";
        }
        return "is not a figure: expected a number of at most " + measure.decimals() + " decimals"
                + (missing.isEmpty()
                        ? "; a text that stands for a missing figure is named with missing"
                        : " or one of " + new TreeSet<>(missing));
    }
}
