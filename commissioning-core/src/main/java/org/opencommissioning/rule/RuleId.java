package org.opencommissioning.rule;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * What a rule is called, for good: three capitals for its topic, a dash and two digits, as in {@code COC-03}. Ids are ordered as
 * text.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class RuleId implements Comparable<RuleId> permits ImmutableRuleId {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{2}");

    private static final int TOPIC = 3;

    RuleId() {}

    @Value.Parameter
    abstract String text();

    /**
     * From its exact text.
     *
     * @param text an id such as {@code COC-03}
     * @return the id
     * @throws InvalidValueException when the text is of another form
     */
    public static RuleId of(String text) {
        return ImmutableRuleId.of(text);
    }

    /**
     * Reads an id, forgiving small letters and space around it.
     *
     * @param text an id such as {@code coc-03}
     * @return the id
     * @throws InvalidValueException when the text is of another form
     */
    public static RuleId parse(String text) {
        return of(forgiven(Objects.requireNonNull(text, "text")));
    }

    private static String forgiven(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** {@return the three capitals for its topic, such as {@code COC}} */
    public String topic() {
        return text().substring(0, TOPIC);
    }

    @Value.Check
    void check() {
        if (FORM.matcher(text()).matches()) {
            return;
        }
        String forgiven = forgiven(text());
        throw new InvalidValueException("RuleId \"" + text()
                + "\": expected three capitals, a dash and two digits, such as COC-03"
                + (FORM.matcher(forgiven).matches() ? "; RuleId.parse accepts \"" + text() + "\" as " + forgiven : ""));
    }

    @Override
    public int compareTo(RuleId other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
