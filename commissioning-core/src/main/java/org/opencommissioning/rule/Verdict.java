package org.opencommissioning.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.RuleViolationException;
import org.opencommissioning.internal.OnePartStyle;

/**
 * What rules had to say: what is broken, what could not be assessed and which rules are satisfied. Silence does not pass for
 * consent: a rule that lacked a fact is listed with that fact, and {@link #passes()} is then false.
 *
 * <p>A verdict says a thing once, and does not depend on the order of the rules. It prints as a summary and then what was found, most
 * serious first, within 100 columns; what was found of several subjects alike stands once, under all of them.
 */
@Value.Immutable
@OnePartStyle
public abstract sealed class Verdict permits ImmutableVerdict {
    /** Beyond severity, rule and message only so that equal verdicts are listed alike. */
    private static final Comparator<Violation> MOST_SERIOUS_FIRST = Comparator.comparing(Violation::severity)
            .thenComparing(Violation::rule)
            .thenComparing(Violation::message)
            .thenComparing(Violation::subject)
            .thenComparing(Violation::day)
            .thenComparing(violation -> new TreeMap<>(violation.values()).toString())
            .thenComparing(violation -> violation.authority().toString());

    private static final Comparator<NotAssessed> BY_RULE = Comparator.comparing(NotAssessed::rule)
            .thenComparing(NotAssessed::subject)
            .thenComparing(NotAssessed::missingFact);

    Verdict() {}

    /** {@return every violation, ordered by severity, then rule, then message} */
    @Value.Parameter
    public abstract List<Violation> violations();

    /** {@return every rule that could not be assessed, once for each fact it lacked, ordered by rule} */
    @Value.Parameter
    public abstract List<NotAssessed> notAssessed();

    /** {@return the rules that applied, could be assessed and found nothing wrong} */
    @Value.Parameter
    @Value.NaturalOrder
    public abstract SortedSet<RuleId> satisfied();

    /**
     * From its findings.
     *
     * @param violations the violations, in any order
     * @param notAssessed what could not be assessed, in any order
     * @param satisfied the rules satisfied, none of which is violated or not assessed
     * @return the verdict
     * @throws InvalidValueException when a rule is said to be satisfied and is not
     */
    public static Verdict of(
            Collection<Violation> violations, Collection<NotAssessed> notAssessed, Collection<RuleId> satisfied) {
        // a sorted set, or the call would mean this very method, which the generated class inherits
        return ImmutableVerdict.of(
                Objects.requireNonNull(violations, "violations").stream()
                        .distinct()
                        .sorted(MOST_SERIOUS_FIRST)
                        .toList(),
                Objects.requireNonNull(notAssessed, "notAssessed").stream()
                        .distinct()
                        .sorted(BY_RULE)
                        .toList(),
                new TreeSet<>(Objects.requireNonNull(satisfied, "satisfied")));
    }

    /** {@return the verdict of no rule, which adds nothing to another} */
    public static Verdict empty() {
        return of(List.of(), List.of(), List.of());
    }

    /** {@return whether a rule of severity {@link Severity#ERROR} is broken} */
    public boolean hasErrors() {
        return violations().stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
    }

    /** {@return whether no rule that applied lacked a fact} */
    public boolean isFullyAssessed() {
        return notAssessed().isEmpty();
    }

    /**
     * Whether there is no error, and certainly none: nothing of severity {@link Severity#ERROR} is broken and every rule that
     * applied could be assessed. Warnings do not stand in the way.
     *
     * @return true also when no rule applied
     */
    public boolean passes() {
        return !hasErrors() && isFullyAssessed();
    }

    /**
     * This verdict and another, such as on another subject or by another book.
     *
     * @param other the other verdict
     * @return the findings of both; a rule is satisfied where it is satisfied in one and the other has nothing against it
     */
    public Verdict and(Verdict other) {
        return allOf(List.of(this, Objects.requireNonNull(other, "other")));
    }

    /**
     * Several verdicts in one, such as on all bodies of a day.
     *
     * @param verdicts the verdicts, in any order
     * @return the findings of all; a rule is satisfied where it is satisfied in one and no other has anything against it
     */
    public static Verdict allOf(Collection<Verdict> verdicts) {
        Objects.requireNonNull(verdicts, "verdicts");
        List<Violation> violated = new ArrayList<>();
        List<NotAssessed> unclear = new ArrayList<>();
        SortedSet<RuleId> fine = new TreeSet<>();
        for (Verdict each : verdicts) {
            violated.addAll(each.violations());
            unclear.addAll(each.notAssessed());
            fine.addAll(each.satisfied());
        }
        violated.forEach(violation -> fine.remove(violation.rule()));
        unclear.forEach(rule -> fine.remove(rule.rule()));
        return of(violated, unclear, fine);
    }

    /**
     * The part of this verdict that is about some rules.
     *
     * @param wanted whether a rule is one of them
     * @return what was found by those rules
     */
    public Verdict only(Predicate<RuleId> wanted) {
        Objects.requireNonNull(wanted, "wanted");
        return of(
                violations().stream().filter(each -> wanted.test(each.rule())).toList(),
                notAssessed().stream().filter(each -> wanted.test(each.rule())).toList(),
                satisfied().stream().filter(wanted).toList());
    }

    /**
     * Throws when there is an error. Warnings and information are let pass, and so are rules that could not be assessed, for
     * which there is no violation to throw: {@link #passes()} is the question that includes them.
     *
     * @return this
     * @throws RuleViolationException when a rule of severity {@link Severity#ERROR} is broken; it lists the errors
     */
    public Verdict orThrow() {
        return orThrowFrom(Severity.ERROR);
    }

    /**
     * Throws when there is a violation of some severity or a more serious one.
     *
     * @param least the least severity to throw for
     * @return this
     * @throws RuleViolationException when there is such a violation; it lists all of them
     */
    public Verdict orThrowFrom(Severity least) {
        Objects.requireNonNull(least, "least");
        List<String> serious = violations().stream()
                .filter(violation -> violation.severity().isAtLeast(least))
                .map(Violation::toString)
                .toList();
        if (!serious.isEmpty()) {
            throw new RuleViolationException(serious);
        }
        return this;
    }

    @Value.Check
    void check() {
        for (RuleId rule : satisfied()) {
            boolean broken =
                    violations().stream().anyMatch(violation -> violation.rule().equals(rule));
            boolean unclear =
                    notAssessed().stream().anyMatch(other -> other.rule().equals(rule));
            if (broken || unclear) {
                throw new InvalidValueException("Verdict: " + rule + " is given as satisfied and as "
                        + (broken ? "violated" : "not assessed") + "; a rule is satisfied when nothing is found");
            }
        }
    }

    /** {@return how much was found, in a line, such as {@code 1 error, 0 warnings, 0 for information; 2 facts missing; 5 rules satisfied}} */
    public String summary() {
        return VerdictText.summary(this);
    }

    @Override
    public String toString() {
        return VerdictText.of(this);
    }
}
