package org.opencommissioning.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which papers and tables write an amount of money. */
final class PoundsText {
    /** Commas stand before groups of three digits or not at all: {@code 1,23} is a slip and not 123. */
    private static final String NUMBER = "(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?";

    /** The sign stands before or after the pound sign. U+2212 is the minus sign of typeset tables. */
    private static final Pattern TEXT = Pattern.compile("(?<sign>[-\u2212]\\s*£?|£\\s*[-\u2212]|£?)\\s*" + "(?<number>"
            + NUMBER + ")\\s*(?<unit>k|m|bn|thousand|million|billion)?");

    private static final Map<String, Integer> POWER_OF_TEN =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9);

    private PoundsText() {}

    /**
     * Reads an amount.
     *
     * @param text one of the ways of writing it
     * @return how many pounds it is, exactly as written; empty when it is not an amount
     */
    static Optional<BigDecimal> read(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        boolean bracketed = trimmed.startsWith("(") && trimmed.endsWith(")");
        Matcher matcher = TEXT.matcher(
                bracketed ? trimmed.substring(1, trimmed.length() - 1).strip() : trimmed);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean signed = matcher.group("sign").matches(".*[-\u2212].*");
        if (bracketed && signed) {
            return Optional.empty(); // minus in the brackets of accounts: nobody knows which was meant
        }
        String unit = matcher.group("unit");
        BigDecimal pounds = new BigDecimal(matcher.group("number").replace(",", ""))
                .scaleByPowerOfTen(unit == null ? 0 : POWER_OF_TEN.getOrDefault(unit, 0));
        return Optional.of(bracketed || signed ? pounds.negate() : pounds);
    }
}
