package org.opencommissioning.payments;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as official files write them, with nothing made for each: digits, perhaps with commas between thousands, a minus sign or
 * the brackets of accounts, a pound sign, and pence after a point.
 */
final class Amounts {
    /** The cell is empty, or holds the dash that stands for no figure. */
    static final long NO_FIGURE = Long.MIN_VALUE;

    /** The cell holds something else than an amount. */
    static final long NOT_AN_AMOUNT = Long.MIN_VALUE + 1;

    /** The cell holds an amount that is not whole pence. */
    static final long NOT_WHOLE_PENCE = Long.MIN_VALUE + 2;

    /** The cell holds an amount beyond what is held. */
    static final long TOO_GREAT = Long.MIN_VALUE + 3;

    private static final int PENCE_DIGITS = 2;
    private static final int GROUP = 3;
    private static final char MINUS = '\u2212';
    private static final char EN_DASH = '\u2013';

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Amounts() {}

    /** {@return whether it is an amount} */
    static boolean isAmount(long pence) {
        return pence > TOO_GREAT;
    }

    /** {@return the amount in pence, or one of the constants} */
    static long read(char[] text, int offset, int length) {
        return read(text, offset, length, false);
    }

    /** {@return the amount in pence, without what is less than a penny, or one of the constants} */
    static long cut(char[] text, int offset, int length) {
        return read(text, offset, length, true);
    }

    private static long read(char[] text, int offset, int length, boolean cut) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        if (isNoFigure(text, from, to)) {
            return NO_FIGURE;
        }
        boolean negative = false;
        boolean inPounds = false;
        boolean bracketed = text[from] == '(' && text[to - 1] == ')';
        if (bracketed) {
            from++;
            to--;
        }
        for (int signs = 0; signs < 2 && from < to; signs++) {
            if (isMinus(text[from]) && !negative) {
                negative = true;
                from++;
            } else if (text[from] == '£' && !inPounds) {
                inPounds = true;
                from++;
            }
        }
        if (bracketed && negative) {
            return NOT_AN_AMOUNT; // nobody knows which was meant
        }
        long pence = digits(text, from, to, cut);
        return isAmount(pence) && (bracketed || negative) ? -pence : pence;
    }

    private static boolean isNoFigure(char[] text, int from, int to) {
        return from == to || (to - from == 1 && isMinus(text[from]));
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == MINUS || c == EN_DASH;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }

    private static long digits(char[] text, int from, int to, boolean cut) {
        long number = 0;
        int digits = 0;
        int sinceComma = -1;
        int at = from;
        for (; at < to && text[at] != '.'; at++) {
            char c = text[at];
            if (c == ',') {
                boolean first = sinceComma < 0;
                if (digits == 0 || (first ? digits > GROUP : sinceComma != GROUP)) {
                    return NOT_AN_AMOUNT;
                }
                sinceComma = 0;
            } else if (c < '0' || c > '9') {
                return NOT_AN_AMOUNT;
            } else {
                number = times10(number, c - '0');
                digits++;
                sinceComma += sinceComma < 0 ? 0 : 1;
            }
        }
        if (digits == 0 || (sinceComma >= 0 && sinceComma != GROUP) || at == to - 1) {
            return NOT_AN_AMOUNT;
        }
        boolean whole = true;
        int decimals = 0;
        for (at++; at < to; at++) {
            char c = text[at];
            if (c < '0' || c > '9') {
                return NOT_AN_AMOUNT;
            }
            if (decimals < PENCE_DIGITS) {
                number = times10(number, c - '0');
            } else {
                whole &= c == '0';
            }
            decimals++;
        }
        for (; decimals < PENCE_DIGITS; decimals++) {
            number = times10(number, 0);
        }
        return whole || cut ? number : NOT_WHOLE_PENCE;
    }

    /** Ten times a number and a digit more; what is too great stays so. */
    private static long times10(long number, int digit) {
        return number < 0 || number > (Long.MAX_VALUE - digit) / 10 ? TOO_GREAT : number * 10 + digit;
    }

    /** {@return why a cell is no amount} */
    static String problem(long fault) {
        if (fault == NOT_WHOLE_PENCE) {
            return "has more than two decimals; amounts are whole pence, and are not rounded";
        }
        return fault == TOO_GREAT
                ? "is beyond what an amount can hold"
                : "is not an amount; expected a number such as 1234.56, -1,234.56 or (1,234), or - for none";
    }

    /**
     * Reads a number of patients, which may have any decimals.
     *
     * @return the number; null for none
     * @throws NumberFormatException when it is not such a number
     */
    static @Nullable BigDecimal patients(char[] text, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        if (isNoFigure(text, from, to)) {
            return null;
        }
        for (int i = from; i < to; i++) {
            boolean digit = text[i] >= '0' && text[i] <= '9';
            boolean point = text[i] == '.' && i > from && i < to - 1;
            if (!digit && !point) {
                return grouped(new String(text, from, to - from));
            }
        }
        return new BigDecimal(text, from, to - from);
    }

    private static BigDecimal grouped(String text) {
        if (!GROUPED.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text.replace(",", ""));
    }
}
