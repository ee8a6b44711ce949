package org.opencommissioning.cocommissioning;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.internal.OnePartStyle;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.source.Evidence;

/**
 * One version of what CCGs and NHS England agree on, or were told they would: which functions go to the CCG, and which NHS England
 * reserves to itself. Versions differ: guidance gave complaints to CCGs, and the agreement that was signed did not. A function that a
 * version is not known to speak of is in neither.
 *
 * <p>It prints as {@code delegation agreement of 2015 (20 functions)}.
 */
@Value.Immutable
public abstract sealed class AgreementTerms permits ImmutableAgreementTerms {
    private static final Supplier<List<AgreementTerms>> STANDARD = Suppliers.memoize(DutyReader::embeddedTerms);

    AgreementTerms() {}

    /** {@return a builder, which needs a version} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the versions that are held in the jar, in the order of their days} */
    public static List<AgreementTerms> standard() {
        return STANDARD.get();
    }

    /** {@return the agreement as it was first signed, from April 2015: of the versions held, the one that CCGs worked under} */
    public static AgreementTerms of2015() {
        return standard().stream()
                .filter(terms -> terms.version().equals("delegation agreement of 2015"))
                .findFirst()
                .orElseThrow(); // a test holds it to be there
    }

    /**
     * Reads versions from files of the layout of those in the jar.
     *
     * @param folder the folder that has them
     * @return the versions, in the order in which they first stand in the file
     * @throws ReferenceDataException for the first thing wrong with a file
     */
    public static List<AgreementTerms> read(Path folder) {
        return DutyReader.termsIn(requireNonNull(folder, "folder"));
    }

    /** {@return what this version is called} */
    public abstract String version();

    /** {@return which functions it is known to speak of, and what it says} */
    public abstract Map<CommissioningFunction, Clause> clauses();

    /**
     * Who is to exercise a function.
     *
     * @param function the function
     * @return to whom it goes; empty where this version is not known to speak of it
     */
    public Optional<Scope> scopeOf(CommissioningFunction function) {
        return Optional.ofNullable(clauses().get(requireNonNull(function, "function")))
                .map(Clause::scope);
    }

    @Value.Check
    void check() {
        Problems.of("AgreementTerms", this)
                .require(!version().isBlank(), "the version is blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return version() + " (" + clauses().size() + (clauses().size() == 1 ? " function)" : " functions)");
    }

    /** To whom a function goes. */
    public enum Scope {
        /** The CCG exercises it for NHS England, or takes part in it. */
        DELEGATED("delegated"),
        /** NHS England keeps it. */
        RESERVED("reserved");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** {@return the word for it, as it stands in data files} */
        public String label() {
            return label;
        }

        /**
         * Reads a {@link #label()}, and nothing else.
         *
         * @param label the words of a data file
         * @return the constant of that label
         * @throws InvalidValueException when there is none; the message lists those there are
         */
        public static Scope parse(String label) {
            return Labels.parse(Scope.class, Scope::label, label);
        }
    }

    /** What is said of one function. It prints as {@code reserved [stated (…)]}. */
    @Value.Immutable
    @OnePartStyle
    public abstract static sealed class Clause permits ImmutableClause {
        Clause() {}

        /** {@return to whom the function goes} */
        @Value.Parameter
        public abstract Scope scope();

        /** {@return what that rests on} */
        @Value.Parameter
        public abstract Evidence evidence();

        /**
         * What is said of a function.
         *
         * @param scope to whom it goes
         * @param evidence what that rests on
         * @return the clause
         */
        public static Clause of(Scope scope, Evidence evidence) {
            return ImmutableClause.of(scope, evidence);
        }

        @Override
        public String toString() {
            return scope().label() + " [" + evidence() + "]";
        }
    }

    /** Collects the parts of a version. */
    public static final class Builder extends ImmutableAgreementTerms.Builder {
        Builder() {}

        /**
         * Gives a function to the CCG or reserves it.
         *
         * @param function the function
         * @param scope to whom it goes
         * @param evidence what that rests on
         * @return this
         */
        public Builder putClause(CommissioningFunction function, Scope scope, Evidence evidence) {
            putClause(function, Clause.of(scope, evidence));
            return this;
        }
    }
}
