package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.PracticeBook.Listing;
import org.opencommissioning.source.Evidence;

/**
 * Dated facts about commissioning bodies: which there were, who belonged to whom, what became of them. It is immutable, safe to
 * share between threads, and complete in itself: no fact refers to a body that it does not hold.
 *
 * <pre>{@code
 * Register register = Register.standard();
 * register.asOf(LocalDate.of(2014, 4, 30)).ccgs().size();          // 211
 * register.trailOf(OdsCode.of("07P")).codesOn(LocalDate.of(2022, 7, 1)); // [W2U3Z]
 * }</pre>
 */
public final class Register {
    private static final Supplier<Register> STANDARD = Suppliers.memoize(new com.google.common.base.Supplier<>() {
        @Override
        public Register get() {
            return RegisterReader.readStandard();
        }
    });

    private final RegisterEdition edition;
    private final BodyIndex index;
    private final Supplier<PracticeBook> practices;
    private final Supplier<NameIndex> names;
    private final Map<Code, SuccessionTrail> trails = new ConcurrentHashMap<>();

    Register(RegisterEdition edition, BodyIndex index, com.google.common.base.Supplier<PracticeBook> practices) {
        this.edition = edition;
        this.index = index;
        this.practices = Suppliers.memoize(practices);
        this.names = Suppliers.memoize(new com.google.common.base.Supplier<>() {
            @Override
            public NameIndex get() {
                return new NameIndex(index);
            }
        });
    }

    /**
     * The edition inside the jar. It is read on first use, with every check, and kept; its practices are when first asked for.
     *
     * @return the same register every time
     * @throws org.opencommissioning.fault.ReferenceDataException when the data in the jar is at fault
     */
    public static Register standard() {
        return STANDARD.get();
    }

    /**
     * Reads a folder of data files in the layout of the embedded edition, which {@code DATA.md} describes.
     *
     * @param folder the folder
     * @return the register; all files but the practices' are read at once, and a fault in those of the practices shows whenever
     *     they are asked for
     * @throws org.opencommissioning.fault.ReferenceDataException for the first thing wrong, naming file, line, column and value
     */
    public static Register read(Path folder) {
        return RegisterReader.readFolder(requireNonNull(folder, "folder"));
    }

    /** {@return a builder without facts} */
    public static RegisterBuilder builder() {
        return new RegisterBuilder();
    }

    /**
     * A builder that begins with every fact of this register. This register stays as it is, so that whoever holds it keeps the
     * answers it gave.
     *
     * @return the builder
     */
    public RegisterBuilder toBuilder() {
        return new RegisterBuilder().edition(edition).addAll(this);
    }

    /**
     * The facts of this register and of another together. A fact that both hold, on whatever evidence, is this one's. What became
     * of a body is known if either knows it. The practices of both are read, and checked together, when they are
     * first asked for: that those do not go together shows then, as an
     * {@link InvalidValueException}.
     *
     * @param other more facts, whose edition's name is added to this one's
     * @return a new register, whose edition speaks of the days of which both editions do; one that says nothing of practices takes
     *     nothing from what the other says of them
     * @throws InvalidValueException when the facts of both, practices apart, do not go together, or
     *     there is no day of which both editions speak
     */
    public Register plus(Register other) {
        return toBuilder()
                .edition(edition.plus(requireNonNull(other, "other").edition()))
                .addAll(other)
                .build();
    }

    /** {@return which data this is} */
    public RegisterEdition edition() {
        return edition;
    }

    /**
     * The bodies of a day.
     *
     * @param day any day; whether the edition speaks of it {@link Landscape#isWithinEdition()} tells
     * @return the landscape of that day, by operational dates
     */
    public Landscape asOf(LocalDate day) {
        return new Landscape(this, Moment.inOperation(requireNonNull(day, "day")));
    }

    /** {@return every body, practices apart, in the order of kind and code} */
    public List<Organisation> bodies() {
        return BodyEntry.bodies(index.all());
    }

    /**
     * The bodies that a code has named over time.
     *
     * @param code an ODS or GSS code
     * @return the bodies in the order of their lives; empty for a code never heard of
     */
    public List<Organisation> bodies(Code code) {
        return BodyEntry.bodies(index.named(requireNonNull(code, "code")));
    }

    /** {@return every succession} */
    public List<Succession> successions() {
        return index.all().stream()
                .flatMap(entry -> entry.next().stream())
                .map(Flow::fact)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return every membership, those of practices apart} */
    public List<Membership> memberships() {
        return index.all().stream()
                .flatMap(entry -> entry.parents().stream())
                .map(BodyEntry.Link::fact)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Where the facts about a body are from.
     *
     * @param body a body of this register, or a practice, for which practices are read
     * @return the evidence for its last name, code and life
     * @throws NoSuchOrganisationException when the register does not hold the body
     */
    public Evidence evidenceFor(Organisation body) {
        if (body instanceof Practice practice) {
            return practice(practice).evidence();
        }
        return entry(requireNonNull(body, "body")).evidence();
    }

    /**
     * Where it is from that a body bore a GSS code, which may be inferred for some days only.
     *
     * @param body a body of this register, not a practice
     * @param code a GSS code
     * @return the evidence, day by day: that for the code or, where it has none of its own, that for the body; empty on days on
     *     which the body did not bear it
     * @throws NoSuchOrganisationException when the register does not hold the body
     * @throws InvalidValueException for a practice, of which neither names nor GSS codes are held
     */
    public Timeline<Evidence> evidenceFor(Organisation body, GssCode code) {
        return entry(requireNonNull(body, "body")).evidenceFor(requireNonNull(code, "code"));
    }

    /**
     * Where it is from that a body bore a name, or is called by another.
     *
     * @param body a body of this register, not a practice
     * @param name one of its names or aliases, as written there
     * @return the evidence, day by day: that for the name or, where it has none of its own, that for the body; on every day for
     *     an alias; empty on days on which the body did not bear the name
     * @throws NoSuchOrganisationException when the register does not hold the body
     * @throws InvalidValueException for a practice, of which neither names nor GSS codes are held
     */
    public Timeline<Evidence> evidenceFor(Organisation body, String name) {
        return entry(requireNonNull(body, "body")).evidenceFor(requireNonNull(name, "name"));
    }

    /**
     * Whether it is on record that nobody has found what became of a body. Of a CCG, CSU, ICB, PCT or sub-ICB location that ended, a
     * register says what became of it, or that this is unknown. Of other bodies it may say neither; {@code DATA.md} lists those of
     * the embedded edition.
     *
     * @param body a body of this register, not a practice
     * @return true where that is on record; false for a body that goes on, for one whose successions are held, and for one of which
     *     the register says neither
     * @throws NoSuchOrganisationException when the register does not hold the body
     * @throws InvalidValueException for a practice, as nothing is held of what became of practices
     */
    public boolean isSuccessorUnknown(Organisation body) {
        return entry(requireNonNull(body, "body")).successorUnknown();
    }

    /**
     * What became of a code, from the first body that bore it.
     *
     * @param code an ODS or GSS code
     * @return the trail from that body's first day in law; of a GSS code, from the first day on which it was borne
     * @throws NoSuchOrganisationException for a code never heard of, with the nearest ones
     */
    public SuccessionTrail trailOf(Code code) {
        List<BodyEntry> bodies = index.named(requireNonNull(code, "code"));
        if (bodies.isEmpty()) {
            throw absence().unknownCode(code, Optional.empty());
        }
        return trails.computeIfAbsent(code, asked -> SuccessionTrail.of(asked, bodies));
    }

    /**
     * What became of the body that bore a code on a day, and what it came from.
     *
     * @param code an ODS or GSS code
     * @param day a day on which a body bore it
     * @return the trail from that body on that day
     * @throws NoSuchOrganisationException when no body bore the code on that day
     * @throws org.opencommissioning.fault.NotKnownException when it is not known whether one did
     */
    public SuccessionTrail trailOf(Code code, LocalDate day) {
        Organisation body = asOf(day).get(code);
        return SuccessionTrail.from(entry(body), day);
    }

    /**
     * Which days a list of codes fits, and what does not fit.
     *
     * @param codes codes of commissioners from anywhere, each once or often
     * @return the days, with the codes that fit none
     * @throws InvalidValueException when there is no code
     */
    public CodeVintage vintageOf(Collection<? extends Code> codes) {
        return CodeVintage.of(this, requireNonNull(codes, "codes"));
    }

    BodyIndex index() {
        return index;
    }

    NameIndex names() {
        return names.get();
    }

    PracticeBook practices() {
        return practices.get();
    }

    Absence absence() {
        return new Absence(this);
    }

    /** What is held of a body of this register; practices, of which less is held, are refused without reading them. */
    BodyEntry entry(Organisation body) {
        if (body instanceof Practice practice) {
            throw Absence.notOfPractices(practice);
        }
        return Optional.ofNullable(index.find(body)).orElseThrow(() -> absence().notHeld(body));
    }

    /** What is held of a practice of this register. */
    Listing practice(Practice practice) {
        Listing held = practices().find(practice.code());
        if (held == null || !held.is(practice)) {
            throw absence().notHeld(practice);
        }
        return held;
    }

    @Override
    public String toString() {
        return "Register of " + index.all().size() + " bodies, " + edition;
    }
}
