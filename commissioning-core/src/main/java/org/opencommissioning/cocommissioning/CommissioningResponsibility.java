package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.LegalProvision;

/**
 * Who commissions a service for the people of a place on a day, or exercises a function in that, on what power and why: the answer that
 * {@link Responsibilities} give. Where that is not known it says which fact is missing, and nobody stands in it.
 *
 * <p>It prints as {@code primary medical care for NHS Brent CCG (07P) on 2014-04-30: NHS England (X24), since GPs run CCGs, and would buy
 * from themselves [press (HSJ, …)]}.
 */
@Value.Immutable
public abstract sealed class CommissioningResponsibility permits ImmutableCommissioningResponsibility {
    CommissioningResponsibility() {}

    static Builder builder() {
        return new Builder();
    }

    /** {@return what is commissioned; empty where one asked for a function} */
    public abstract Optional<CareService> service();

    /** {@return the function one asked for; empty where one asked for a service as a whole} */
    public abstract Optional<CommissioningFunction> function();

    /** {@return for whose people: a CCG, a sub-ICB location or an integrated care board that is there on the day} */
    public abstract Organisation place();

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return who decides, two where they decide jointly; empty where that is not known} */
    public abstract Set<Organisation> commissioners();

    /** {@return in what right they do} */
    public abstract Manner manner();

    /**
     * The law on which they do. Of what NHS England shares or hands over it is what the arrangement names or, where that names none or is
     * known from reports alone, the one power there is.
     *
     * @return the provisions in force that day; empty where none is held
     */
    public abstract Set<LegalProvision> powers();

    /** {@return why it is so, in words that continue <em>since</em>; of what is not known, why not} */
    public abstract String reason();

    /**
     * Who answers for it to others: of a task that NHS England handed to a CCG or shares with it, NHS England (2006 Act, s.13Z(6)).
     *
     * @return the body that is liable; empty where that is not known, as for tasks that integrated care boards were handed
     */
    public abstract Optional<Organisation> liable();

    /** {@return the arrangement under which it is so, where one was given} */
    public abstract Optional<CoCommissioningArrangement> arrangement();

    /** {@return the facts that are missing to tell; empty where it is known} */
    public abstract List<String> missing();

    /** {@return what the answer rests on; empty where nothing is held} */
    public abstract Optional<Evidence> evidence();

    /** {@return whether it is known who it is} */
    public boolean isKnown() {
        return !commissioners().isEmpty();
    }

    /** The words for what one asked for. */
    String asked() {
        return service()
                .map(CareService::label)
                .or(() -> function().map(CommissioningFunction::label))
                .orElse("nothing");
    }

    /** The words for who it is, with the right in which they do. */
    String who() {
        return isKnown()
                ? commissioners().stream().map(Organisation::toString).collect(Collectors.joining(" and "))
                        + manner().addition()
                : "nobody who is known";
    }

    @Value.Check
    void check() {
        Problems.of("CommissioningResponsibility", this)
                .require(service().isPresent() != function().isPresent(), "it is to be of a service or of a function")
                .require(isKnown() == missing().isEmpty(), "it is to be known, or to say what is missing")
                .require(isKnown() == (manner() != Manner.NOT_KNOWN), "the manner does not go with that")
                .throwIfAny();
    }

    @Override
    public String toString() {
        String answer =
                isKnown() ? who() + ", since " + reason() : "not known for want of " + String.join("; ", missing());
        return asked() + " for " + place() + " on " + day() + ": " + answer
                + evidence().map(each -> " [" + each + "]").orElse("");
    }

    /** In what right a service is commissioned. */
    public enum Manner {
        /** It is the commissioner's own task. */
        OWN_DUTY("own duty", ""),
        /** NHS England's task, which it has handed over. */
        DELEGATED("delegated", " for NHS England"),
        /** NHS England's task, which it shares. */
        JOINT("joint", " jointly"),
        /** Nobody has found out. */
        NOT_KNOWN("not known", "");

        private final String label;
        private final String addition;

        Manner(String label, String addition) {
            this.label = label;
            this.addition = addition;
        }

        /** {@return the words for it, in lower case} */
        public String label() {
            return label;
        }

        String addition() {
            return addition;
        }
    }

    /** Made by {@link Responsibilities} only. */
    static final class Builder extends ImmutableCommissioningResponsibility.Builder {
        Builder() {}
    }
}
