package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.LegalProvision;

/**
 * That CCGs take part in the commissioning of primary care with NHS England, or want to: in which model, how far it has got, from when to
 * when, on what power and for what. An arrangement that is only explored is one too, of which most is open.
 *
 * <p>What is not told of it is not known, unless it is {@link #complete()}: one that was asked for or approved may have come into force
 * once its term can have begun, though no step says so. What is at most explored nobody has asked for, and what is tried out in shadow
 * form NHS England still decides: these are not in force.
 *
 * <p>It prints as {@code "primary care in north west London" (joint) of 8 CCGs}.
 */
@Value.Immutable
public abstract sealed class CoCommissioningArrangement permits ImmutableCoCommissioningArrangement {
    CoCommissioningArrangement() {}

    /** {@return a builder, which needs a name, at least one CCG, NHS England and at least one step} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract String name();

    /** {@return the CCGs that take part in it} */
    public abstract Set<Ccg> ccgs();

    /** {@return NHS England, whose function it is} */
    public abstract NationalBody nhsEngland();

    /** {@return how much the CCGs take part; empty while that is undecided} */
    public abstract Optional<CoCommissioningModel> model();

    /** {@return how far it got and when, as far as it is told, in the order of the steps, at most one of each status} */
    public abstract List<ArrangementStep> steps();

    /** {@return the days for which it is, or was to be, in force; unless said, from the day on which a step says it came into force} */
    @Value.Default
    public UncertainSpan term() {
        return UncertainSpan.from(
                step(Status.IN_FORCE).map(ArrangementStep::day).orElse(UncertainDay.unknown()));
    }

    /** {@return the days on which it was tried out: the committees met and NHS England still decided} */
    public abstract Optional<UncertainSpan> shadow();

    /**
     * {@return whether its steps, functions, agreements and committees are all told; false unless said, for what is not listed may not be
     * known}
     */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /** {@return the powers it rests on; empty where nobody said, and where it needs none} */
    public abstract Set<LegalProvision> legalBasis();

    /** {@return the functions that the CCGs are to exercise or take part in, as far as they are named} */
    public abstract Set<CommissioningFunction> functions();

    /** {@return the agreements that were signed under it or are to be, at most one of each CCG} */
    public abstract List<DelegationAgreement> agreements();

    /** {@return the committees that are to decide under it; several may meet in common, one for each CCG} */
    public abstract List<PrimaryCareCommittee> committees();

    /** {@return the money it is about; of a proposal often the scope alone, lines without amounts} */
    public abstract Optional<PrimaryCareBudget> budget();

    /** {@return what the CCGs decided about it, whose word it needs and has, and which strategy it is to serve} */
    public abstract Optional<Proposal> proposal();

    /**
     * How far it had got.
     *
     * @param day the day
     * @return the last status it had certainly reached by the end of that day; empty before the first
     */
    public Optional<Status> statusOn(LocalDate day) {
        requireNonNull(day, "day");
        return steps().stream()
                .filter(step -> step.isTakenBy(day).isYes())
                .map(ArrangementStep::status)
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether it is in force for one of its CCGs.
     *
     * @param ccg the CCG
     * @param day the day
     * @return yes where it had come into force and had not ended for that CCG; not known where it may have; no after 30 June 2022, which
     *     no CCG outlived
     * @throws InvalidValueException when the CCG takes no part in it
     */
    public Answer inForceFor(Ccg ccg, LocalDate day) {
        requireNonNull(day, "day");
        if (!ccgs().contains(requireNonNull(ccg, "ccg"))) {
            throw new InvalidValueException(this + ": " + ccg + " takes no part in it; these do: " + ccgs());
        }
        Answer given = agreementOf(ccg)
                .flatMap(DelegationAgreement::withdrawal)
                .map(back -> back.effectiveFrom().isAfter(day) ? Answer.NO : Answer.YES)
                .orElse(Answer.NO);
        Answer there = day.isAfter(CoCommissioningPowers.LAST_CCG_DAY)
                ? Answer.NO
                : ccg.legalLife().contains(day);
        return inForceOn(day).and(given.not()).and(there);
    }

    /**
     * What it needs and is not known to have, in force or not: the approval of each CCG and of NHS England, committees, and signed
     * agreements where it is delegated. A CCG that has signed has approved. Greater involvement needs nothing, and so does what is over.
     *
     * @param day the day
     * @return what is wanted, each in a few words, which say where it depends on a model that is undecided; empty where nothing is
     */
    public List<String> stillWantedOn(LocalDate day) {
        return ImmutableList.copyOf(new Wants(this, requireNonNull(day, "day")).still());
    }

    /** Whether it is in force for those who have not left it and are there. */
    Answer inForceOn(LocalDate day) {
        return hasBegunBy(day).and(isOver(day).not());
    }

    /** Whether its term has ended, or it was given up. */
    Answer isOver(LocalDate day) {
        Answer ended = term().lastDay().map(last -> last.isBefore(day)).orElse(Answer.NO);
        return ended.or(hasReached(Status.WITHDRAWN, day));
    }

    /** Whether it was given up by a day without ever having begun. */
    Answer neverBegan(LocalDate day) {
        Optional<Answer> told =
                step(Status.IN_FORCE).map(ArrangementStep::hasHappened).filter(begun -> begun != Answer.NO);
        if (told.isEmpty() && !complete()) {
            // nobody can have begun what was given up by the day on which it was to begin
            boolean tooLate = step(Status.WITHDRAWN)
                    .map(step -> term().firstDay().isBefore(step.day()) == Answer.NO)
                    .orElse(false);
            told = Optional.of(tooLate ? Answer.NO : Answer.NOT_KNOWN);
        }
        return hasReached(Status.WITHDRAWN, day).and(told.orElse(Answer.NO).not());
    }

    private Answer hasBegunBy(LocalDate day) {
        Answer begun = hasReached(Status.IN_FORCE, day);
        if (begun.isYes()) {
            return begun;
        }
        boolean told = step(Status.IN_FORCE).map(ArrangementStep::hasHappened).orElse(Answer.NO) != Answer.NO;
        return (told ? begun : hasPerhapsBegunBy(day))
                .and(term().firstDay().isAfter(day).not());
    }

    /** Of what was asked for, and at most expected to begin, nobody has told what became of it once NHS England may share it. */
    private Answer hasPerhapsBegunBy(LocalDate day) {
        if (complete()) {
            return Answer.NO;
        }
        // who is known only to have given it up may have had it until then
        Answer had =
                steps().get(0).status() == Status.WITHDRAWN ? steps().get(0).hasHappened() : Answer.NO;
        Answer asked = hasReached(Status.PROPOSED, day)
                .or(hasReached(Status.APPROVED, day))
                .or(had);
        Answer triedOut = shadow().map(days ->
                        days.lastDay().map(last -> last.isBefore(day).not()).orElse(Answer.YES))
                .orElse(Answer.NO);
        return asked.and(triedOut.not()).and(Answer.NOT_KNOWN);
    }

    /** Whether it had got so far by the end of a day. */
    Answer hasReached(Status status, LocalDate day) {
        return step(status).map(step -> step.isTakenBy(day)).orElse(Answer.NO);
    }

    Optional<ArrangementStep> step(Status status) {
        return steps().stream().filter(step -> step.status() == status).findFirst();
    }

    Optional<DelegationAgreement> agreementOf(Organisation ccg) {
        return agreements().stream().filter(each -> each.ccg().equals(ccg)).findFirst();
    }

    boolean isModel(CoCommissioningModel model) {
        return model().equals(Optional.of(model));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("CoCommissioningArrangement \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .require(!ccgs().isEmpty(), "no CCG")
                .require(!steps().isEmpty(), "no step; say at least that it is explored, and who says so");
        for (int i = 0; i < steps().size(); i++) {
            // with each before it, for the one just before may be of an unknown day
            for (ArrangementStep before : steps().subList(0, i)) {
                checkOrder(before, steps().get(i), problems);
            }
        }
        step(Status.IN_FORCE).map(ArrangementStep::day).ifPresent(begun -> checkTerm(begun, problems));
        Set<Ccg> signers = new HashSet<>();
        for (DelegationAgreement agreement : agreements()) {
            problems.require(
                            ccgs().contains(agreement.ccg()),
                            "an agreement of " + agreement.ccg() + ", which takes no part in it")
                    .require(
                            signers.add(agreement.ccg()),
                            "two agreements of " + agreement.ccg() + "; give one of each CCG");
        }
        problems.throwIfAny();
    }

    private static void checkOrder(ArrangementStep before, ArrangementStep step, Problems problems) {
        Status last = before.status();
        Status next = step.status();
        problems.require(last != next, next.label() + " is given twice; give one step of each status")
                .require(
                        last.compareTo(next) <= 0,
                        next.label() + " is given after " + last.label() + "; give the steps in order")
                .require(
                        last.compareTo(next) >= 0
                                || !before.day().isAfter(step.day()).isYes(),
                        next.label() + " on " + step.day() + ", before it was " + last.label() + " on " + before.day());
    }

    private void checkTerm(UncertainDay begun, Problems problems) {
        problems.require(
                !begun.isBefore(term().firstDay()).isYes(),
                "in force on " + begun + ", before the first day of its term, " + term().firstDay());
        term().lastDay()
                .ifPresent(last -> problems.require(
                        !begun.isAfter(last).isYes(),
                        "in force on " + begun + ", after the last day of its term, " + last));
    }

    @Override
    public String toString() {
        return "\"" + name() + "\" (" + model().map(CoCommissioningModel::label).orElse("model undecided") + ") of "
                + (ccgs().size() == 1 ? ccgs().iterator().next().toString() : ccgs().size() + " CCGs");
    }

    /** Collects the parts of an arrangement. */
    public static final class Builder extends ImmutableCoCommissioningArrangement.Builder {
        Builder() {}
    }
}
