package org.opencommissioning.economy;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.opencommissioning.rule.RuleId;

/** What rules are about, which the first three letters of their ids tell. It prints as its title. */
public enum Topic {
    /** Which bodies there may be, and of whom they are made up. */
    STRUCTURE("ORG", "Structure and membership"),
    /** How bodies merge, end and are followed. */
    SUCCESSION("SUC", "Succession"),
    /** Who decides for a body, and how. */
    GOVERNANCE("GOV", "Governing bodies, decisions, committees"),
    /** Who commissions primary care, and what becomes of conflicts of interest. */
    CO_COMMISSIONING("COC", "Co-commissioning and conflicts"),
    /** What bodies are given, spend, pool, move and lend. */
    MONEY("FIN", "Money"),
    /** What is bought from support units, and how that ends. */
    SUPPORT("CSU", "Agreements with support units, and what becomes of them"),
    /** How staff pass from one employer to another. */
    STAFF("TUP", "Transfers of staff");

    private final String letters;
    private final String title;

    Topic(String letters, String title) {
        this.letters = letters;
        this.title = title;
    }

    /**
     * The topic of a rule.
     *
     * @param rule the id of a rule
     * @return its topic; none when the rule is of a topic that the library has no rules for
     */
    public static Optional<Topic> of(RuleId rule) {
        String letters = requireNonNull(rule, "rule").topic();
        return Arrays.stream(values())
                .filter(topic -> topic.letters.equals(letters))
                .findFirst();
    }

    /** {@return the three letters with which the ids of its rules begin, such as {@code COC}} */
    public String letters() {
        return letters;
    }

    /** {@return what it is about, in a few words} */
    public String title() {
        return title;
    }

    @Override
    public String toString() {
        return title;
    }
}
