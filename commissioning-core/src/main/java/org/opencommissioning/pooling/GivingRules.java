package org.opencommissioning.pooling;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opencommissioning.budget.FinancialPosition;
import org.opencommissioning.budget.FinancialPosition.Result;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;

/** Who can give, and to whom. */
final class GivingRules {
    private GivingRules() {}

    /** The rules that hold for whatever shares money out; what is planned may still be mended, and offends less. */
    static <T extends MoneyMove> List<Rule<T, MemberFacts>> of(Function<T, Sharing> sharing, MoneyMove.Stage stage) {
        return List.of(
                rule(
                        "FIN-12",
                        "Nobody gives more on balance than the surplus that it has to give, which is neither to be kept nor committed.",
                        stage == MoneyMove.Stage.DONE ? Severity.ERROR : Severity.WARNING,
                        PoolingSources.HSJ_PLAN,
                        sharing,
                        (each, facts, findings) -> {
                            requireStage(each, stage);
                            each.netGivers().forEach((body, gives) -> checkSurplus(each, body, gives, facts, findings));
                        }),
                rule(
                        "FIN-14",
                        "Nobody falls into deficit by helping others.",
                        Severity.WARNING,
                        PoolingSources.GOOD_SENSE,
                        sharing,
                        (each, facts, findings) -> each.netGivers()
                                .forEach((body, gives) -> checkDeficit(each, body, gives, facts, findings))),
                rule(
                        "FIN-15",
                        "A body under its target is not made to give to one over its own.",
                        Severity.WARNING,
                        PoolingSources.HSJ_PLAN,
                        sharing,
                        GivingRules::checkTargets));
    }

    static <T extends MoneyMove> Rule<T, MemberFacts> rule(
            String id,
            String text,
            Severity severity,
            Authority authority,
            Function<T, Sharing> sharing,
            Rule.Check<Sharing, MemberFacts> check) {
        return Rule.<T, MemberFacts>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(DateSpan.always())
                .authority(authority)
                .check((subject, facts, findings) -> check.check(sharing.apply(subject), facts, findings))
                .build();
    }

    private static void requireStage(Sharing sharing, MoneyMove.Stage stage) {
        if (sharing.stage() != stage) {
            throw new InvalidValueException(
                    sharing.move() + ": it is " + sharing.stage().label()
                            + ", and the rules are for what is " + stage.label()
                            + "; PoolingRules.check takes those that it needs");
        }
    }

    private static void checkSurplus(
            Sharing sharing, Organisation body, Pounds gives, MemberFacts facts, Findings findings) {
        Optional<FinancialPosition> position =
                facts.positionOf(body, sharing.move().year(), sharing.stage());
        FinancialYear year = sharing.move().year();
        Optional<Pounds> kept = kept(body, year, facts);
        Optional<Pounds> committed = facts.commitmentOf(body, year);
        Pounds bound = kept.orElse(Pounds.ZERO).plus(committed.orElse(Pounds.ZERO));
        Optional<Pounds> most = position.flatMap(GivingRules::most).map(surplus -> surplus.minus(bound));
        if (most.isPresent() && gives.compareTo(most.get()) > 0) {
            findings.violated(body + " gives " + gives + " on balance and has "
                            + (most.get().signum() > 0 ? most.get() + " at most" : "nothing") + " to give: "
                            + inWords(position.get())
                            + kept.filter(amount -> amount.signum() > 0)
                                    .map(amount -> ", of which " + amount + " is to be kept")
                                    .orElse("")
                            + committed
                                    .filter(amount -> amount.signum() > 0)
                                    .map(amount -> ", with " + amount + " committed")
                                    .orElse("")
                            + "; let it give less")
                    .naming("giver", body)
                    .naming("gives", gives);
            return;
        }
        Optional<Pounds> least = position.map(GivingRules::least).map(surplus -> surplus.minus(bound));
        boolean allKnown = kept.isPresent() && committed.isPresent();
        if (allKnown && least.isPresent() && gives.compareTo(least.get()) <= 0) {
            return;
        }
        if (most.isEmpty() || !most.equals(least)) {
            findings.missing(surplusOf(sharing, body));
        }
        if (facts.keptShareOf(year).isEmpty()) {
            findings.missing("the share of an allocation that is to be kept as surplus in " + year);
        } else if (kept.isEmpty()) {
            findings.missing("the allocation of " + body + " for " + year);
        }
        if (committed.isEmpty()) {
            findings.missing("how much of the surplus of " + body + " for " + year + " is committed");
        }
    }

    /** Rounded up, whole pence being compared with whole pence. */
    private static Optional<Pounds> kept(Organisation body, FinancialYear year, MemberFacts facts) {
        Optional<Proportion> share = facts.keptShareOf(year);
        if (share.isEmpty() || share.get().signum() == 0) {
            return share.map(nothing -> Pounds.ZERO);
        }
        return facts.allocationOf(body, year).map(amount -> amount.times(share.get(), RoundingMode.CEILING));
    }

    private static String surplusOf(Sharing sharing, Organisation body) {
        return "the " + (sharing.stage() == MoneyMove.Stage.DONE ? "actual " : "") + "surplus of " + body + " for "
                + sharing.move().year() + ", as reported and with what was brought forward";
    }

    /** The greatest surplus that a position leaves room for; of a deficit of which no more is known, none. */
    private static Optional<Pounds> most(FinancialPosition position) {
        if (position.surplus().isPresent()) {
            return position.surplus();
        }
        if (position.result().value() != Result.SURPLUS) {
            return Optional.of(Pounds.ZERO);
        }
        return position.amount()
                .filter(stated -> switch (stated.exactness()) {
                    case EXACTLY, ALMOST, UP_TO -> true;
                    case ABOUT, OVER, AT_LEAST -> false;
                })
                .map(stated -> stated.value());
    }

    /** The least surplus that a position leaves room for, which is a surplus: whoever has none gives too much whatever it gives. */
    private static Pounds least(FinancialPosition position) {
        return position.amount()
                .filter(stated -> switch (stated.exactness()) {
                    case EXACTLY, OVER, AT_LEAST -> true;
                    case ABOUT, ALMOST, UP_TO -> false;
                })
                .map(stated -> stated.value())
                .orElse(Pounds.ZERO);
    }

    private static String inWords(FinancialPosition position) {
        return (position.result().value() == Result.BALANCE ? "a year in " : "a ")
                + position.result().value().label()
                + position.amount()
                        .map(stated -> " of " + stated.exactness().label() + " " + stated.value())
                        .orElse("");
    }

    private static void checkDeficit(
            Sharing sharing, Organisation body, Pounds gives, MemberFacts facts, Findings findings) {
        Optional<FinancialPosition> position =
                facts.positionOf(body, sharing.move().year(), sharing.stage());
        Optional<Pounds> most = position.flatMap(GivingRules::most).map(surplus -> surplus.minus(gives));
        if (most.isPresent() && most.get().signum() < 0) {
            findings.violated(body + " gives " + gives + " on balance out of " + inWords(position.get())
                            + ", and is left with a deficit; let it give less")
                    .naming("giver", body)
                    .naming("gives", gives);
        } else if (position.isEmpty() || least(position.get()).compareTo(gives) < 0) {
            findings.missing(surplusOf(sharing, body));
        }
    }

    private static void checkTargets(Sharing sharing, MemberFacts facts, Findings findings) {
        FinancialYear year = sharing.move().year();
        Answer anyOver = Answer.NO;
        List<Organisation> over = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Organisation gainer : sharing.netGainers().keySet()) {
            Optional<Pounds> distance = facts.distanceOf(gainer, year);
            anyOver = anyOver.or(
                    distance.map(amount -> answer(amount.signum() > 0)).orElse(Answer.NOT_KNOWN));
            if (distance.isEmpty()) {
                missing.add(distanceOf(gainer, year));
            } else if (distance.get().signum() > 0) {
                over.add(gainer);
            }
        }
        for (Map.Entry<Organisation, Pounds> each : sharing.netGivers().entrySet()) {
            Organisation giver = each.getKey();
            Optional<Pounds> distance = facts.distanceOf(giver, year);
            Answer under = distance.map(amount -> answer(amount.signum() < 0)).orElse(Answer.NOT_KNOWN);
            Answer willing = sharing.proposal()
                    .map(proposal -> Approvals.of(proposal, giver, findings.day()))
                    .orElse(Answer.NOT_KNOWN);
            Answer offence = under.and(anyOver).and(willing.not());
            if (offence.isYes()) {
                findings.violated(giver + " is " + distance.get().abs()
                                + " under its target, has not approved, and gives "
                                + each.getValue() + " on balance, from which " + Parties.list(over)
                                + (over.size() == 1 ? " gains, which is over its own" : " gain, which are over theirs")
                                + "; ask it first")
                        .naming("giver", giver);
            } else if (offence == Answer.NOT_KNOWN) {
                if (distance.isEmpty()) {
                    findings.missing(distanceOf(giver, year));
                }
                if (anyOver == Answer.NOT_KNOWN) {
                    missing.forEach(findings::missing);
                }
                if (willing == Answer.NOT_KNOWN) {
                    findings.missing("whether " + giver + " has approved of giving");
                }
            }
        }
    }

    private static String distanceOf(Organisation body, FinancialYear year) {
        return "how far " + body + " is from its target for " + year;
    }

    private static Answer answer(boolean so) {
        return so ? Answer.YES : Answer.NO;
    }
}
