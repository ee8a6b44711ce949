package org.opencommissioning.source;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;

/**
 * Who or what says something: a data set, an Act, a document, a newspaper, a person.
 *
 * <p>It prints as its publisher and its name: {@code NHS England, Next steps towards primary care co-commissioning}.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {
    Source() {}

    /**
     * A source of which no more is told than what it is called.
     *
     * @param kind what sort of source it is
     * @param name its title, or the person's name or description
     * @return the source
     * @throws InvalidValueException when the name is blank
     */
    public static Source of(SourceKind kind, String name) {
        return builder().kind(kind).name(name).build();
    }

    /** {@return a builder, which needs a kind and a name} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what sort of source it is} */
    public abstract SourceKind kind();

    /** {@return its title, or the person's name or description} */
    public abstract String name();

    /** {@return who published it; empty when nobody did, or the name says it} */
    public abstract Optional<String> publisher();

    /** {@return where it can be read} */
    public abstract Optional<URI> address();

    /** {@return the licence under which its content is used, such as <em>Open Government Licence v3.0</em>} */
    public abstract Optional<String> licence();

    /** {@return whether what it says was not looked up} */
    public boolean fromGeneralKnowledge() {
        return kind() == SourceKind.GENERAL_KNOWLEDGE;
    }

    @Value.Check
    void check() {
        Problems.of("Source \"" + name() + "\"")
                .require(!name().isBlank(), "the name is blank")
                .refuseBlank(publisher(), "the publisher")
                .refuseBlank(licence(), "the licence")
                .throwIfAny();
    }

    /** Publisher and name without the mark of general knowledge, which a citation puts at its own end. */
    String title() {
        return publisher().map(by -> by + ", ").orElse("") + name();
    }

    @Override
    public String toString() {
        return title() + GeneralKnowledge.mark(fromGeneralKnowledge());
    }

    /** Collects the parts of a source. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
