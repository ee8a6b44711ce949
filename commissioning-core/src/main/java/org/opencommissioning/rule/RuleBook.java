package org.opencommissioning.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * Rules for one sort of subject, no two of one id. The order in which they were given makes no difference.
 *
 * @param <T> what is checked
 * @param <C> what else the checks look at
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class RuleBook<T, C> permits ImmutableRuleBook {
    RuleBook() {}

    @Value.Parameter
    abstract ImmutableSortedMap<RuleId, Rule<T, C>> byId();

    /**
     * Some rules.
     *
     * @param rules the rules, in any order
     * @param <T> what is checked
     * @param <C> what else the checks look at
     * @return a book of these rules
     * @throws InvalidValueException when two rules have one id
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read here and goes nowhere else
    public static <T, C> RuleBook<T, C> of(Rule<T, C>... rules) {
        return of(Arrays.asList(Objects.requireNonNull(rules, "rules")));
    }

    /**
     * Some rules.
     *
     * @param rules the rules, in any order
     * @param <T> what is checked
     * @param <C> what else the checks look at
     * @return a book of these rules
     * @throws InvalidValueException when two rules have one id
     */
    public static <T, C> RuleBook<T, C> of(Collection<Rule<T, C>> rules) {
        Map<RuleId, Rule<T, C>> byId = new TreeMap<>();
        for (Rule<T, C> rule : Objects.requireNonNull(rules, "rules")) {
            if (byId.put(rule.id(), rule) != null) {
                throw new InvalidValueException(
                        "RuleBook: two rules have the id " + rule.id() + "; leave one out, or give it another id");
            }
        }
        return ImmutableRuleBook.of(ImmutableSortedMap.copyOf(byId));
    }

    /** {@return the rules in the order of their ids} */
    public List<Rule<T, C>> rules() {
        return byId().values().asList();
    }

    /**
     * One rule more.
     *
     * @param rule a rule whose id is not in the book; to replace one, leave that one out first
     * @return a book with that rule too
     * @throws InvalidValueException when the book has a rule of that id
     */
    public RuleBook<T, C> plus(Rule<T, C> rule) {
        Objects.requireNonNull(rule, "rule");
        List<Rule<T, C>> rules = new ArrayList<>(rules());
        rules.add(rule);
        return of(rules);
    }

    /**
     * One rule less.
     *
     * @param id the id of a rule in the book
     * @return a book without that rule
     * @throws InvalidValueException when the book has no such rule: leaving out nothing would pass for leaving out something
     */
    public RuleBook<T, C> without(RuleId id) {
        Objects.requireNonNull(id, "id");
        if (!byId().containsKey(id)) {
            throw new InvalidValueException(
                    "RuleBook: no rule " + id + " to leave out; its rules are " + byId().keySet());
        }
        return keeping(rule -> !rule.id().equals(id));
    }

    /** {@return a book of the rules that rest on something that was looked up} */
    public RuleBook<T, C> withoutGeneralKnowledge() {
        return keeping(rule -> !rule.fromGeneralKnowledge());
    }

    private RuleBook<T, C> keeping(Predicate<Rule<T, C>> wanted) {
        return of(rules().stream().filter(wanted).toList());
    }

    /**
     * Holds every rule that applies on a day against a subject. A rule outside its window is silent, and so is one that finds nothing
     * about the subject to look at: it is neither broken nor satisfied nor missing a fact. What a check throws is thrown on.
     *
     * @param subject what is checked; findings name it as it prints
     * @param context what else the checks look at
     * @param day the day
     * @return what is broken, what could not be assessed and what is satisfied
     */
    public Verdict check(T subject, C context, LocalDate day) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(day, "day");
        String name = subject.toString();
        List<Violation> violations = new ArrayList<>();
        List<NotAssessed> notAssessed = new ArrayList<>();
        List<RuleId> satisfied = new ArrayList<>();
        for (Rule<T, C> rule : rules()) {
            if (rule.window().contains(day)) {
                Findings findings = new Findings(rule, name, day);
                rule.check().check(subject, context, findings);
                violations.addAll(findings.violations());
                notAssessed.addAll(findings.notAssessed());
                if (findings.isSatisfied()) {
                    satisfied.add(rule.id());
                }
            }
        }
        return Verdict.of(violations, notAssessed, satisfied);
    }

    @Override
    public String toString() {
        return "RuleBook " + byId().keySet();
    }
}
