package org.opencommissioning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opencommissioning.fault.InvalidValueException;

/** Where the check of one rule reports what it finds about one subject on one day. It is of use only while the check runs. */
public final class Findings {
    private final Rule<?, ?> rule;
    private final String subject;
    private final LocalDate day;
    private final List<Offence> offences = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private boolean applicable = true;

    Findings(Rule<?, ?> rule, String subject, LocalDate day) {
        this.rule = rule;
        this.subject = subject;
        this.day = day;
    }

    /** {@return the day on which the subject is checked, which is within the rule's window} */
    public LocalDate day() {
        return day;
    }

    /**
     * Reports that the rule is broken.
     *
     * @param message what is wrong, showing the values that make it so, and what to do; it continues a line that begins with
     *     the subject
     * @return the offence, to name those values one by one for programs
     */
    public Offence violated(String message) {
        Offence offence = new Offence(Objects.requireNonNull(message, "message"));
        offences.add(offence);
        return offence;
    }

    /**
     * Reports that a fact needed to tell is missing.
     *
     * @param fact the fact, as words that fit before <em>is missing</em>: {@code the day of the signed agreement}
     */
    public void missing(String fact) {
        missing.add(Objects.requireNonNull(fact, "fact"));
    }

    /**
     * Reports that there is nothing about the subject for the rule to look at: it is not of the sort the rule speaks of, or has none of
     * what the rule is about. The rule is then silent, and does not count as satisfied; what is reported besides counts all the same.
     */
    public void notApplicable() {
        applicable = false;
    }

    List<Violation> violations() {
        return offences.stream().map(this::violation).toList();
    }

    private Violation violation(Offence offence) {
        return Violation.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .subject(subject)
                .message(offence.message)
                .putAllValues(offence.values)
                .authority(rule.authority())
                .day(day)
                .build();
    }

    List<NotAssessed> notAssessed() {
        return missing.stream()
                .map(fact -> NotAssessed.of(rule.id(), subject, fact))
                .toList();
    }

    /** {@return whether the rule looked at something and found nothing wrong or missing} */
    boolean isSatisfied() {
        return applicable && offences.isEmpty() && missing.isEmpty();
    }

    /** One way in which the rule is broken, and the values that make it so. */
    public static final class Offence {
        private final String message;
        private final Map<String, String> values = new LinkedHashMap<>();

        private Offence(String message) {
            this.message = message;
        }

        /**
         * Names a value.
         *
         * @param name what it is, such as {@code start}
         * @param value the value, kept as it prints
         * @return this
         * @throws InvalidValueException when a value of that name was given already
         */
        public Offence naming(String name, Object value) {
            Objects.requireNonNull(name, "name");
            String text = Objects.requireNonNull(value, "value").toString();
            String there = values.putIfAbsent(name, text);
            if (there != null) {
                throw new InvalidValueException("Offence \"" + message + "\": the value \"" + name
                        + "\" is given twice, as " + there + " and as " + text + "; name them apart");
            }
            return this;
        }
    }
}
