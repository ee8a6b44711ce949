package org.opencommissioning.conflict;

import static org.opencommissioning.conflict.Charge.answer;
import static org.opencommissioning.conflict.Charge.both;
import static org.opencommissioning.conflict.Charge.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** Which gifts and what hospitality may be accepted, and what has to be declared or approved, by the thresholds of {@link Guidance}. */
final class GiftRules {
    static final Rule<Gift, Landscape> THRESHOLDS = Rule.<Gift, Landscape>builder()
            .id(RuleId.of("COC-20"))
            .text("Gifts and hospitality above the thresholds are declared or declined.")
            .severity(Severity.WARNING)
            .window(Guidance.SINCE_2017)
            .authority(Guidance.ON_2017)
            .check((gift, landscape, findings) -> new GiftRules(gift, findings).check())
            .build();

    private static final LocalDate FIRST_DAY = Guidance.FIRST_DAY_OF_2017_GUIDANCE;
    private static final String WORTH = "what it is worth";
    private static final String OUTCOME = "whether it was accepted, and for whom";
    private static final String DECLARED = "whether it was declared";

    private final Gift gift;
    private final Findings findings;

    private GiftRules(Gift gift, Findings findings) {
        this.gift = gift;
        this.findings = findings;
    }

    private void check() {
        switch (gift.kind()) {
            case GIFT -> checkGift();
            case HOSPITALITY -> checkHospitality();
        }
    }

    private void checkGift() {
        Charge ofSupplier = offered()
                .that(gift.outcome().accepted(), OUTCOME)
                .that(isSmallAndPromotional().not(), doubtsOfPromotion());
        Charge forOneself = offered()
                .that(gift.outcome().acceptedPersonally(), OUTCOME)
                .that(isWorthAtLeast(Guidance.FOR_ORGANISATION_FROM), WORTH);
        Charge undeclared = offered()
                .that(gift.outcome().acceptedForOrganisation(), OUTCOME)
                .that(isWorthAtLeast(Guidance.FOR_ORGANISATION_FROM), WORTH)
                .that(gift.declared().not(), DECLARED);
        if (gift.fromSupplier() == Answer.NOT_KNOWN && ofSupplier.isProven()) {
            if (forOneself.isProven()) {
                findings.violated("it was accepted for oneself; from a supplier it is to be declined, and from anybody"
                        + " else it may be accepted for the organisation only, from " + Guidance.FOR_ORGANISATION_FROM
                        + " on");
                return;
            }
            if (undeclared.isProven()) {
                findings.violated("it was accepted and not declared; from a supplier it is to be declined, and from"
                        + " anybody else to be declared, from " + Guidance.FOR_ORGANISATION_FROM + " on");
                return;
            }
        }
        String supplier = "whether " + gift.from() + " is a supplier";
        ofSupplier
                .that(gift.fromSupplier(), supplier)
                .bring(
                        findings,
                        "it is of a supplier and was accepted; decline it, unless it is promotional and worth "
                                + Guidance.PROMOTIONAL_UP_TO + " at most");
        forOneself
                .that(gift.fromSupplier().not(), supplier)
                .bring(
                        findings,
                        "it was accepted for oneself; from " + Guidance.FOR_ORGANISATION_FROM
                                + " on accept it for the organisation, or decline it");
        undeclared
                .that(gift.fromSupplier().not(), supplier)
                .bring(findings, undeclaredFrom(Guidance.FOR_ORGANISATION_FROM));
    }

    /** What has to be approved has to be declared all the same. */
    private void checkHospitality() {
        offered()
                .that(gift.outcome().accepted(), OUTCOME)
                .that(isWorthAtLeast(Guidance.DECLARED_FROM), WORTH)
                .that(gift.declared().not(), DECLARED)
                .bring(findings, undeclaredFrom(Guidance.DECLARED_FROM));
        offered()
                .that(gift.outcome().accepted(), OUTCOME)
                .that(isWorth(sum -> sum.compareTo(Guidance.APPROVED_ABOVE) > 0), WORTH)
                .that(gift.approvedBySenior().not(), "whether a senior approved it")
                .bring(
                        findings,
                        "it was accepted without the approval of a senior; above " + Guidance.APPROVED_ABOVE
                                + " refuse it without");
    }

    private static String undeclaredFrom(Pounds sum) {
        return "it was accepted and not declared; declare it from " + sum + " on";
    }

    /** That it was offered by the day of the check, under the guidance, to somebody of a CCG that was there. */
    private Charge offered() {
        LocalDate day = findings.day();
        List<String> when = doubt(gift.day(), "the day on which it was offered");
        List<String> ofCcg = both(
                doubt(CcgDays.first(gift.of()), "the first day of " + gift.of()),
                doubt(CcgDays.last(gift.of()), "the last day of " + gift.of()));
        return new Charge()
                .that(gift.day().isBefore(FIRST_DAY).not(), when)
                .that(gift.day().isAfter(day).not(), when)
                .that(CcgDays.wasThere(gift.of(), gift.day()), both(when, ofCcg))
                // where nothing is known of when it was offered, this tells that it was not under the guidance
                .that(CcgDays.last(gift.of()).isBefore(FIRST_DAY).not(), ofCcg);
    }

    private Answer isWorthAtLeast(Pounds least) {
        return isWorth(sum -> sum.compareTo(least) >= 0);
    }

    private Answer isWorth(Predicate<Pounds> wanted) {
        return gift.worth().map(sum -> answer(wanted.test(sum))).orElse(Answer.NOT_KNOWN);
    }

    private Answer isSmallAndPromotional() {
        return gift.promotional().and(isWorth(sum -> sum.compareTo(Guidance.PROMOTIONAL_UP_TO) <= 0));
    }

    private List<String> doubtsOfPromotion() {
        List<String> doubts = new ArrayList<>();
        if (gift.promotional() == Answer.NOT_KNOWN) {
            doubts.add("whether it is promotional");
        }
        if (gift.worth().isEmpty()) {
            doubts.add(WORTH);
        }
        return doubts;
    }
}
