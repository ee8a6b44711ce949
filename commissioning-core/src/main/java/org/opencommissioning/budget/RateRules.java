package org.opencommissioning.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** What accounts are held to by the rates of their year. */
final class RateRules {
    static final List<Rule<ResourceAccount, YearlyRates>> RULES = List.of(
            Rule.<ResourceAccount, YearlyRates>builder()
                    .id(RuleId.of("FIN-05"))
                    .text("The allowance is so much for each head of the population, year by year.")
                    .severity(Severity.WARNING)
                    .window(DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2016, 3, 31)))
                    .authority(BudgetSources.RUNNING_COSTS)
                    .check(RateRules::checkAllowance)
                    .build(),
            Rule.<ResourceAccount, YearlyRates>builder()
                    .id(RuleId.of("FIN-09"))
                    .text(
                            "Planned surplus, contingency and money kept for one-off use reach the percentages of the year.")
                    .severity(Severity.WARNING)
                    .window(CcgLaw.DAYS)
                    .authority(BudgetSources.PLANNING_GUIDANCE)
                    .check(RateRules::checkPlan)
                    .build());

    private RateRules() {}

    private static void checkAllowance(ResourceAccount account, YearlyRates rates, Findings findings) {
        AccountRules.requireDayOfYear(account, findings);
        ResourceAccount.RunningCosts costs = account.runningCosts();
        List<Pounds> claimed = rates.runningCostsIn(account.year()).stream()
                .map(YearlyRates.PerHead::amount)
                .sorted()
                .toList();
        if (costs.allowance().isEmpty()) {
            findings.missing("the running cost allowance");
        }
        if (costs.population().isEmpty()) {
            findings.missing("the population for which the allowance is given");
        }
        if (claimed.isEmpty()) {
            findings.missing("the rate of running costs for each head in " + account.year());
        }
        if (costs.allowance().isEmpty() || costs.population().isEmpty() || claimed.isEmpty()) {
            return;
        }
        Pounds allowance = costs.allowance().get();
        Pounds least = claimed.get(0).times(costs.population().get());
        Pounds most = claimed.get(claimed.size() - 1).times(costs.population().get());
        if (allowance.compareTo(most) > 0) {
            findings.violated("the allowance is " + allowance + ", and " + claimed.get(claimed.size() - 1)
                            + String.format(
                                    Locale.ROOT,
                                    " for each of %,d people is ",
                                    costs.population().get()) + most)
                    .naming("allowance", allowance)
                    .naming("most", most);
        } else if (allowance.compareTo(least) > 0) {
            findings.missing("which rate of running costs holds in " + account.year() + ", " + join(claimed) + ",");
        }
    }

    private static void checkPlan(ResourceAccount account, YearlyRates rates, Findings findings) {
        AccountRules.requireDayOfYear(account, findings);
        ResourceAccount.Plan plan = account.plan();
        if (plan.allocation().isEmpty()) {
            findings.missing("the allocation of " + account.year());
        }
        checkLeast(account, plan.surplus(), rates, YearlyRates.Least.Of.CUMULATIVE_SURPLUS, findings);
        checkLeast(account, plan.contingency(), rates, YearlyRates.Least.Of.CONTINGENCY, findings);
        checkLeast(account, plan.headroom(), rates, YearlyRates.Least.Of.HEADROOM, findings);
    }

    private static void checkLeast(
            ResourceAccount account,
            Optional<Pounds> planned,
            YearlyRates rates,
            YearlyRates.Least.Of what,
            Findings findings) {
        List<YearlyRates.Least> claimed = rates.leastIn(account.year(), what);
        if (claimed.isEmpty()) {
            findings.missing("the least " + what.label() + " of " + account.year());
        }
        if (planned.isEmpty()) {
            findings.missing("the planned " + what.label());
        }
        Optional<Pounds> allocation = account.plan().allocation();
        if (claimed.isEmpty() || planned.isEmpty() || allocation.isEmpty()) {
            return;
        }
        List<YearlyRates.Least> unmet = claimed.stream()
                .filter(rate -> !reaches(planned.get(), allocation.get(), rate.share()))
                .toList();
        List<String> instead =
                unmet.stream().flatMap(rate -> rate.instead().stream()).toList();
        if (unmet.isEmpty()) {
            return;
        }
        if (unmet.size() < claimed.size()) {
            findings.missing("which least " + what.label() + " holds in " + account.year() + ", "
                    + join(claimed.stream()
                            .map(rate -> rate.share().toPercent(2))
                            .toList()) + ",");
        } else if (!instead.isEmpty()) {
            findings.missing("whether " + join(instead) + " was chosen in place of a " + what.label() + " of "
                    + unmet.get(0).share().toPercent(2));
        } else {
            findings.violated("the planned " + what.label() + " of " + planned.get() + " is less than "
                            + unmet.get(0).share().toPercent(2) + " of the allocation of " + allocation.get())
                    .naming("planned", planned.get())
                    .naming("least", unmet.get(0).share());
        }
    }

    private static boolean reaches(Pounds part, Pounds whole, Proportion share) {
        return Proportion.of(part.pence(), 1)
                        .compareTo(Proportion.of(whole.pence(), 1).times(share))
                >= 0;
    }

    private static String join(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
