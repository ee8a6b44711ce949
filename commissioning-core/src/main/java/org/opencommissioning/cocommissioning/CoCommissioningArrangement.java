package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
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
 * <p>The steps are taken to be all there are so far: an arrangement without a step into force has not come into force, unless it was
 * approved and its days have begun; then nobody has told, and the answer is <em>not known</em>.
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

    /** {@return how far it got and when, in the order of the steps, at most one of each status} */
    public abstract List<ArrangementStep> steps();

    /** {@return the days for which it is, or was to be, in force; from an unknown day on unless said} */
    @Value.Default
    public UncertainSpan term() {
        return UncertainSpan.from(UncertainDay.unknown());
    }

    /** {@return the days on which it was tried out: the committees met and NHS England still decided} */
    public abstract Optional<UncertainSpan> shadow();

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
     * @return yes where it had come into force and had not ended for that CCG; not known where it may have
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
        return inForceOn(day).and(given.not()).and(ccg.legalLife().contains(day));
    }

    /**
     * What it needs and is not known to have: the approval of each CCG and of NHS England, committees, and signed agreements where it is
     * delegated. Greater involvement needs nothing.
     *
     * @param day the day
     * @return what is wanted, each in a few words; empty where nothing is
     */
    public List<String> stillWantedOn(LocalDate day) {
        return new Wants(this, requireNonNull(day, "day")).still();
    }

    /** Whether it is in force for those who have not left it and are there. */
    Answer inForceOn(LocalDate day) {
        Answer ended = term().lastDay().map(last -> last.isBefore(day)).orElse(Answer.NO);
        return hasBegunBy(day)
                .and(ended.not())
                .and(hasReached(Status.WITHDRAWN, day).not());
    }

    private Answer hasBegunBy(LocalDate day) {
        boolean told = steps().stream().anyMatch(step -> step.status() == Status.IN_FORCE);
        return told
                ? hasReached(Status.IN_FORCE, day)
                // of what was approved nobody has told what became of it
                : hasReached(Status.APPROVED, day)
                        .and(term().firstDay().isAfter(day).not())
                        .and(Answer.NOT_KNOWN);
    }

    private Answer hasReached(Status status, LocalDate day) {
        return steps().stream()
                .filter(step -> step.status() == status)
                .map(step -> step.isTakenBy(day))
                .reduce(Answer.NO, Answer::or);
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
        for (int i = 1; i < steps().size(); i++) {
            ArrangementStep before = steps().get(i - 1);
            ArrangementStep step = steps().get(i);
            problems.require(
                    before.status().compareTo(step.status()) < 0,
                    step.status().label() + " is given after " + before.status().label() + "; give the steps in order");
            problems.require(
                    before.day().isAfter(step.day()) != Answer.YES,
                    step.status().label() + " on " + step.day() + ", before it was "
                            + before.status().label() + " on " + before.day());
        }
        steps().stream()
                .filter(step -> step.status() == Status.IN_FORCE)
                .forEach(step -> problems.require(
                        step.day().isBefore(term().firstDay()) != Answer.YES,
                        "in force on " + step.day() + ", before the first day of its term, " + term().firstDay()));
        ImmutableList<Ccg> signers =
                agreements().stream().map(DelegationAgreement::ccg).collect(ImmutableList.toImmutableList());
        problems.require(
                ccgs().containsAll(signers) && ImmutableSet.copyOf(signers).size() == signers.size(),
                "agreements of " + signers + "; expected at most one of each of its CCGs " + ccgs());
        problems.throwIfAny();
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
