package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/**
 * Who commissions which care for whom in England, on any day from April 2013, as far as it is known.
 *
 * <pre>{@code
 * Responsibilities england = Responsibilities.of(Register.standard());
 * england.of(CareService.PRIMARY_MEDICAL, OdsCode.of("07P"), LocalDate.of(2014, 4, 30));
 * }</pre>
 *
 * <p>What an arrangement says that was given here goes before everything else. Without one the duties of the day decide; and in the years
 * in which NHS England shared or handed over primary medical care CCG by CCG, what is reported of the CCG.
 */
@Value.Immutable
public abstract sealed class Responsibilities permits ImmutableResponsibilities {
    Responsibilities() {}

    /**
     * What is known without any arrangement given.
     *
     * @param register which bodies there are
     * @return responsibilities by the duties and the reports in the jar
     */
    public static Responsibilities of(Register register) {
        return builder().register(register).build();
    }

    /** {@return a builder, which needs a register} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return which bodies there are} */
    public abstract Register register();

    /** {@return whose duty what is, where nothing else was arranged; those in the jar unless given} */
    @Value.Default
    public CommissioningDuties duties() {
        return CommissioningDuties.standard();
    }

    /** {@return what is reported of CCGs of which no arrangement is given; that in the jar unless given} */
    @Value.Default
    public Uptake uptake() {
        return Uptake.standard();
    }

    /**
     * The arrangements between CCGs and NHS England that are known.
     *
     * @return arrangements whose bodies are those of the register, as {@code register.asOf(day).get(code)} gives them
     */
    public abstract List<CoCommissioningArrangement> arrangements();

    /** {@return whether there are no other arrangements than those; false unless said, for what is not listed may not be known} */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /**
     * Who commissions a service for the people of a place.
     *
     * @param service the service
     * @param place a CCG, a sub-ICB location or an integrated care board of the register
     * @param day a day on which it is there
     * @return who, on what power and why, or what is missing to tell
     * @throws InvalidValueException when the place is of another kind
     * @throws NoSuchOrganisationException when it is not there on that day, be it that another body has its code then
     * @throws NotKnownException when it is not known whether it is
     */
    public CommissioningResponsibility of(CareService service, Organisation place, LocalDate day) {
        return new Answering(this, requireNonNull(day, "day"))
                .of(requireNonNull(service, "service"), requireNonNull(place, "place"));
    }

    /**
     * Who commissions a service for the people of a code, which may be that of a CCG that has long closed.
     *
     * @param service the service
     * @param code the code of a CCG, a sub-ICB location or an integrated care board, of whatever days
     * @param day the day
     * @return an answer for the body of that code, or for each of those that it had passed to by that day
     * @throws InvalidValueException when the code is that of a body of another kind
     * @throws NoSuchOrganisationException when nothing is there on that day that bears the code or follows who bore it
     * @throws NotKnownException when it is not known what is
     */
    public List<CommissioningResponsibility> of(CareService service, OdsCode code, LocalDate day) {
        requireNonNull(service, "service");
        Landscape landscape = register().asOf(requireNonNull(day, "day"));
        Optional<Organisation> bearer = landscape.find(requireNonNull(code, "code"));
        Set<Organisation> places =
                bearer.map(Set::of).orElseGet(() -> register().trailOf(code).on(day));
        if (places.isEmpty()) {
            landscape.get(code); // throws, and says why
        }
        Answering answering = new Answering(this, day);
        return places.stream().map(place -> answering.of(service, place)).toList();
    }

    /**
     * Who exercises a function in the commissioning of primary care. Under a model in which the CCG takes part the terms of its agreement
     * decide, or those of 2015 where they are not given; what all of them reserve is NHS England's, whether or not the rest was handed
     * over. Dental, eye and pharmacy services and those of section 7A are answered as these {@linkplain CareService services} are,
     * whatever terms say. Of tasks that integrated care boards were handed, no terms are held.
     *
     * @param function the function
     * @param place a CCG, a sub-ICB location or an integrated care board of the register
     * @param day a day on which it is there
     * @return who, on what power and why, or what is missing to tell
     * @throws InvalidValueException when the place is of another kind
     * @throws NoSuchOrganisationException when it is not there on that day, be it that another body has its code then
     * @throws NotKnownException when it is not known whether it is
     */
    public CommissioningResponsibility of(CommissioningFunction function, Organisation place, LocalDate day) {
        return new FunctionAnswers(this, requireNonNull(day, "day"))
                .of(requireNonNull(function, "function"), requireNonNull(place, "place"));
    }

    /** The arrangements that may be in force for a CCG. */
    List<CoCommissioningArrangement> mayBeInForceFor(Ccg ccg, LocalDate day) {
        return arrangements().stream()
                .filter(each -> each.ccgs().contains(ccg) && each.inForceFor(ccg, day) != Answer.NO)
                .toList();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("Responsibilities");
        arrangements().forEach(arrangement -> Places.check(arrangement, register(), problems));
        problems.throwIfAny();
    }

    @Override
    public String toString() {
        return "Responsibilities with " + arrangements().size()
                + (arrangements().size() == 1 ? " arrangement" : " arrangements");
    }

    /** Collects what is known. */
    public static final class Builder extends ImmutableResponsibilities.Builder {
        Builder() {}
    }
}
