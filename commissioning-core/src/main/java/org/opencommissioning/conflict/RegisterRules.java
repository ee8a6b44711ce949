package org.opencommissioning.conflict;

import static org.opencommissioning.conflict.Charge.both;
import static org.opencommissioning.conflict.Charge.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.conflict.InterestRegister.Entry;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.Authority;

/** How interests are declared in time, kept after they have ended, and looked through. */
final class RegisterRules {
    private static final UncertainDay FIRST_CCG_DAY = UncertainDay.on(CcgLaw.FIRST_DAY);

    private static final UncertainDay FIRST_DAY_OF_2017_GUIDANCE = UncertainDay.on(Guidance.FIRST_DAY_OF_2017_GUIDANCE);

    private RegisterRules() {}

    static List<Rule<InterestRegister, Landscape>> all() {
        return List.of(
                rule(
                        "COC-17",
                        "An interest is declared within 28 days of knowing of it.",
                        Severity.ERROR,
                        Guidance.REGISTERS_OF_INTERESTS.inForce(),
                        Guidance.REGISTERS_OF_INTERESTS,
                        (register, landscape, findings) -> declared(register, findings)),
                rule(
                        "COC-19",
                        "The public register keeps an interest for six months after its end, the archive for six years.",
                        Severity.WARNING,
                        Guidance.SINCE_2016,
                        Guidance.ON_KEEPING,
                        (register, landscape, findings) -> kept(register, findings)),
                rule(
                        "COC-22",
                        "The register of interests is reviewed every year.",
                        Severity.WARNING,
                        Guidance.SINCE_2017,
                        Guidance.ON_2017,
                        (register, landscape, findings) -> reviewed(register, findings)));
    }

    private static Rule<InterestRegister, Landscape> rule(
            String id,
            String text,
            Severity severity,
            DateSpan window,
            Authority authority,
            Rule.Check<InterestRegister, Landscape> check) {
        return Rule.<InterestRegister, Landscape>builder()
                .id(RuleId.of(id))
                .text(text)
                .severity(severity)
                .window(window)
                .authority(authority)
                .check(check)
                .build();
    }

    private static void declared(InterestRegister register, Findings findings) {
        for (Entry entry : register.entries()) {
            declaredInTime(entry, register.of(), findings);
        }
        missingList(register, findings);
    }

    /** An interest of many years is declared by whoever comes to a CCG, within 28 days of that. */
    private static void declaredInTime(Entry entry, Ccg ccg, Findings findings) {
        Interest interest = entry.interest();
        UncertainDay open = CcgDays.later(FIRST_CCG_DAY, CcgDays.first(ccg));
        UncertainDay begun = CcgDays.later(open, CcgDays.later(interest.awareSince(), entry.boundSince()));
        UncertainDay limit = begun.plus(Guidance.TO_DECLARE);
        UncertainDay end = CcgDays.last(ccg);
        UncertainDay declared = interest.declaredOn().orElse(UncertainDay.unknown());

        List<String> facts = new ArrayList<>();
        facts.addAll(doubtOf(open, begun, "the first day of " + ccg));
        facts.addAll(doubtOf(
                interest.awareSince(),
                begun,
                "since when " + interest.person() + " knew of " + Keeping.print(interest)));
        facts.addAll(
                doubtOf(entry.boundSince(), begun, "since when " + interest.person() + " had to declare to " + ccg));
        Answer declaredLate = declared.isAfter(limit);
        Answer undeclared =
                interest.undeclaredOn().map(day -> limit.isAfter(day).not()).orElse(Answer.NO);
        Optional<LocalDate> stillUndeclared = interest.undeclaredOn().filter(day -> !declaredLate.isYes());
        String done = stillUndeclared.isPresent()
                ? " had not declared " + Keeping.print(interest) + " on " + stillUndeclared.get()
                : " declared " + Keeping.print(interest) + " on " + declared;
        new Charge()
                .that(declaredLate.or(undeclared), both(facts, doubtsOfDeclaring(interest, findings.day())))
                .that(limit.isBefore(findings.day()), facts)
                .that(limit.isBefore(end), both(facts, doubt(end, "the last day of " + ccg)))
                .bring(
                        findings,
                        interest.person() + done + ", and was to declare it by " + limit + ", 28 days after " + begun)
                .ifPresent(offence -> (stillUndeclared.isPresent()
                                ? offence.naming("undeclared", stillUndeclared.get())
                                : offence.naming("declared", declared))
                        .naming("limit", limit));
    }

    /** Whoever has not declared it by now was late, or has time, whatever comes later. */
    private static List<String> doubtsOfDeclaring(Interest interest, LocalDate now) {
        LocalDate yesterday = now.minusDays(1);
        if (interest.undeclaredOn().filter(day -> !day.isBefore(yesterday)).isPresent()) {
            return List.of();
        }
        return doubt(
                interest.declaredOn().orElse(UncertainDay.unknown()),
                (interest.declaredOn().isPresent() ? "the day on which " : "whether and when ") + interest.person()
                        + " declared " + Keeping.print(interest));
    }

    /** What is missing of one of several days, unless another is certainly no earlier. */
    private static List<String> doubtOf(UncertainDay day, UncertainDay latestOfAll, String fact) {
        boolean settled = latestOfAll
                .earliest()
                .filter(earliest -> day.isAfter(earliest) == Answer.NO)
                .isPresent();
        return settled ? List.of() : doubt(day, fact);
    }

    private static void kept(InterestRegister register, Findings findings) {
        for (Entry entry : register.entries()) {
            Keeping.check(entry, register.of(), findings);
        }
        missingList(register, findings);
    }

    /** The first year counts from when the guidance, and the CCG, began. */
    private static void reviewed(InterestRegister register, Findings findings) {
        LocalDate day = findings.day();
        Ccg ccg = register.of();
        UncertainDay begun = CcgDays.later(FIRST_DAY_OF_2017_GUIDANCE, CcgDays.first(ccg));
        Answer recently = register.allReviewsKnown() ? Answer.NO : Answer.NOT_KNOWN;
        List<String> doubts = new ArrayList<>();
        for (UncertainDay review : register.reviews()) {
            Answer withinTheYear =
                    isOverAYearBefore(day, review).not().and(review.isAfter(day).not());
            recently = recently.or(withinTheYear);
            if (withinTheYear == Answer.NOT_KNOWN) {
                doubts.add("the day of the review on " + review);
            }
        }
        if (!register.allReviewsKnown()) {
            doubts.add("the list of all days on which its accuracy was reviewed");
        }
        new Charge()
                .that(CcgDays.isThere(ccg, day), "whether " + ccg + " was there on " + day)
                .that(isOverAYearBefore(day, begun), "the first day of " + ccg)
                .that(recently.not(), doubts)
                .bring(findings, "its accuracy was not reviewed in the year to " + day + "; review it every year")
                .ifPresent(offence -> offence.naming("reviews", register.reviews()));
    }

    private static Answer isOverAYearBefore(LocalDate day, UncertainDay earlier) {
        return earlier.plus(Guidance.BETWEEN_REVIEWS).isBefore(day);
    }

    private static void missingList(InterestRegister register, Findings findings) {
        if (!register.complete()) {
            findings.missing("the list of all its entries");
        }
    }
}
