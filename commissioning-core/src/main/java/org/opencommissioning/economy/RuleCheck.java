package org.opencommissioning.economy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/**
 * A check of several things on one day, and what was found so far. It does not change: each further thing gives another check.
 *
 * <p>It prints topic by topic, as {@code On 2015-04-01: 1 error, 0 warnings, …} and then each topic with its title and its part of the verdict.
 */
public final class RuleCheck {
    private static final String OTHER_RULES = "Other rules";

    private final CommissioningRules rules;
    private final Landscape landscape;
    /** Joined when somebody asks, and not with each: to sort all findings again for each thing takes long when there are many. */
    private final ImmutableList<Verdict> found;

    RuleCheck(CommissioningRules rules, Landscape landscape, ImmutableList<Verdict> found) {
        this.rules = rules;
        this.landscape = landscape;
        this.found = found;
    }

    /**
     * Checks one thing more, beside the bodies of the day.
     *
     * @param book the rules for things of its sort, such as {@code CoCommissioningRules.arrangements()}, or a book of your own
     * @param subject what is checked
     * @param <T> what is checked
     * @return this check, with what the rules of the book have found, but for those that are left out
     * @throws InvalidValueException when the book refuses the subject or the day, as it says itself
     */
    public <T> RuleCheck check(RuleBook<T, Landscape> book, T subject) {
        return check(book, subject, landscape);
    }

    /**
     * Checks one thing more, beside something else that its rules want to know.
     *
     * @param book the rules for things of its sort, such as {@code PoolingRules.loans()}, or a book of your own
     * @param subject what is checked
     * @param context what else the rules look at, as the book says
     * @param <T> what is checked
     * @param <C> what else the rules look at
     * @return this check, with what the rules of the book have found, but for those that are left out
     * @throws InvalidValueException when the book refuses the subject, its context or the day, as it says itself
     */
    public <T, C> RuleCheck check(RuleBook<T, C> book, T subject, C context) {
        requireNonNull(book, "book");
        requireNonNull(subject, "subject");
        requireNonNull(context, "context");
        Verdict one = rules.keptOf(book).check(subject, context, landscape.day());
        return new RuleCheck(
                rules,
                landscape,
                ImmutableList.<Verdict>builder().addAll(found).add(one).build());
    }

    /** {@return what was found of everything} */
    public Verdict verdict() {
        return Verdict.allOf(found);
    }

    /**
     * What was found on one topic.
     *
     * @param topic the topic
     * @return that part of the verdict; empty when none of its rules applied
     */
    public Verdict verdict(Topic topic) {
        return verdict().only(isOn(Optional.of(requireNonNull(topic, "topic"))));
    }

    private static Predicate<RuleId> isOn(Optional<Topic> topic) {
        return rule -> Topic.of(rule).equals(topic);
    }

    @Override
    public String toString() {
        Verdict whole = verdict();
        StringBuilder text = new StringBuilder("On " + landscape.day() + ": " + whole.summary());
        for (Topic topic : Topic.values()) {
            append(text, topic.title(), whole.only(isOn(Optional.of(topic))));
        }
        append(text, OTHER_RULES, whole.only(isOn(Optional.empty())));
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Verdict part) {
        if (!part.equals(Verdict.empty())) {
            text.append("\n\n").append(title).append('\n').append(part);
        }
    }
}
