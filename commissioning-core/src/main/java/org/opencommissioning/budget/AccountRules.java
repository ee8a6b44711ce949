package org.opencommissioning.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.LegalProvision;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** The ceilings on what a CCG may use in a year. */
final class AccountRules {

    private static final Citation ONE_WAY = Citation.of(
            Source.of(SourceKind.GENERAL_KNOWLEDGE, "Running costs are not paid with money for programmes"));

    private static final Citation HOW_IT_WORKS = Citation.of(Source.builder()
            .kind(SourceKind.DOCUMENT)
            .publisher("Healthcare Financial Management Association")
            .name("How it works, 2017")
            .build());

    private AccountRules() {}

    /** FIN-01 to FIN-04 and FIN-10, whatever else is looked at. */
    static <C> List<Rule<ResourceAccount, C>> ceilings() {
        return List.of(
                rule(
                        "FIN-01",
                        "A CCG uses no more revenue resource in a year than its limit.",
                        generallyKnown("s.223I"),
                        AccountRules::checkLimit),
                rule(
                        "FIN-02",
                        "It spends no more than its allotment and other sums.",
                        generallyKnown("s.223H"),
                        AccountRules::checkAllotment),
                rule(
                        "FIN-03",
                        "Its running costs stay within their allowance.",
                        LegalProvision.of(CcgLaw.ACT, "s.223J(3)", CcgLaw.DAYS),
                        AccountRules::checkRunningCosts),
                rule(
                        "FIN-04",
                        "Money for programmes does not pay for running costs.",
                        ONE_WAY,
                        AccountRules::checkOneWay),
                rule(
                        "FIN-10",
                        "A surplus brought forward is spent only with leave, and only as far as there is one.",
                        HOW_IT_WORKS,
                        AccountRules::checkDrawdown));
    }

    /** A check that needs nothing but the account. */
    private interface AccountCheck {
        void check(ResourceAccount account, Findings findings);
    }

    private static <C> Rule<ResourceAccount, C> rule(String id, String text, Authority authority, AccountCheck check) {
        return Rule.<ResourceAccount, C>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(Severity.ERROR)
                .window(CcgLaw.DAYS)
                .authority(authority)
                .check((account, context, findings) -> {
                    requireDayOfYear(account, findings);
                    check.check(account, findings);
                })
                .build();
    }

    /** The first day of its year on which there was the body. */
    static LocalDate firstDayOf(ResourceAccount account) {
        LocalDate first = account.year().firstDay();
        return account.body()
                .legalLife()
                .firstDay()
                .known()
                .filter(begun -> begun.isAfter(first) && account.year().days().contains(begun))
                .orElse(first);
    }

    /** What applied on another day is nothing that the account was to keep to. */
    static void requireDayOfYear(ResourceAccount account, Findings findings) {
        if (!account.year().days().contains(findings.day())) {
            throw new InvalidValueException(account + ": " + findings.day() + " is no day of " + account.year()
                    + ", whose rules it is held to; BudgetRules.check takes a day of that year");
        }
    }

    private static LegalProvision generallyKnown(String provision) {
        return LegalProvision.builder()
                .instrument(CcgLaw.ACT)
                .provision(provision)
                .inForce(CcgLaw.DAYS)
                .fromGeneralKnowledge(true)
                .build();
    }

    private static void checkLimit(ResourceAccount account, Findings findings) {
        ceiling(
                findings,
                new Amount("resource use", account.resourceUse()),
                new Amount("resource limit", account.resourceLimit()));
    }

    private static void checkAllotment(ResourceAccount account, Findings findings) {
        Optional<Pounds> together =
                account.allotment().flatMap(given -> account.otherSums().map(given::plus));
        ceiling(
                findings,
                new Amount("spending", account.spending()),
                new Amount("allotment together with other sums", together));
    }

    private static void checkRunningCosts(ResourceAccount account, Findings findings) {
        ceiling(
                findings,
                new Amount(
                        "amount used for running costs", account.runningCosts().used()),
                new Amount("running cost allowance", account.runningCosts().allowance()));
    }

    private static void checkOneWay(ResourceAccount account, Findings findings) {
        Optional<Pounds> paid = account.runningCosts().paidFromProgramme();
        if (paid.isEmpty()) {
            findings.missing("what part of the running costs was paid with money for programmes");
        } else if (paid.get().signum() > 0) {
            findings.violated(paid.get() + " of the running costs was paid with money for programmes")
                    .naming("paid from programmes", paid.get());
        }
    }

    private static void checkDrawdown(ResourceAccount account, Findings findings) {
        Optional<Pounds> drawn = account.broughtForward().drawnDown();
        if (drawn.isPresent() && drawn.get().signum() == 0) {
            return; // what is not spent needs no leave
        }
        ceiling(
                findings,
                new Amount("surplus brought forward that is spent", drawn),
                new Amount("leave to spend it", account.broughtForward().approved()));
        Optional<Pounds> amount = account.broughtForward().amount();
        if (amount.isEmpty()) {
            findings.missing("what was brought forward");
        } else if (drawn.isPresent() && drawn.get().compareTo(amount.get()) > 0) {
            String there = amount.get().signum() == 0
                    ? "nothing"
                    : (amount.get().signum() < 0 ? "a deficit of " : "")
                            + amount.get().abs();
            findings.violated(drawn.get() + " of a surplus brought forward is spent, and " + there
                            + " was brought forward")
                    .naming("brought forward", amount.get())
                    .naming("spent", drawn.get());
        }
    }

    private record Amount(String what, Optional<Pounds> amount) {}

    private static void ceiling(Findings findings, Amount used, Amount most) {
        for (Amount wanted : List.of(used, most)) {
            if (wanted.amount().isEmpty()) {
                findings.missing("the " + wanted.what());
            }
        }
        if (used.amount().isPresent() && most.amount().isPresent()) {
            Pounds over = used.amount().get().minus(most.amount().get());
            if (over.signum() > 0) {
                findings.violated("the " + used.what() + " is " + used.amount().get() + ", " + over + " more than the "
                                + most.what() + " of " + most.amount().get())
                        .naming(used.what(), used.amount().get())
                        .naming(most.what(), most.amount().get())
                        .naming("over", over);
            }
        }
    }
}
