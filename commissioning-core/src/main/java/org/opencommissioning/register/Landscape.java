package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.AmbiguousNameException;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;

/**
 * The bodies of one day, as a register knows them. A body is open, closed, or not known to be either; lists hold those known
 * to be open, and {@link #notKnown} the doubtful ones, so that nothing is silently left out.
 *
 * <p>Days are matched on operational dates. One CCG differs in law: 13T worked from 26 November 2014 and exists in law from
 * 1 April 2015, so that a count of December 2014 depends on {@link #byLegalDates()}.
 */
public final class Landscape {
    private final Register register;
    private final Moment moment;

    Landscape(Register register, Moment moment) {
        this.register = register;
        this.moment = moment;
    }

    /** {@return the day} */
    public LocalDate day() {
        return moment.day();
    }

    /**
     * {@return whether the day is one that the edition speaks of; of a later day answers are what the edition expects, and of an
     * earlier one it holds whichever bodies were still there on its first day}
     */
    public boolean isWithinEdition() {
        return register.edition().speaksOf(day());
    }

    /** {@return the register that it is a view of} */
    public Register register() {
        return register;
    }

    /** {@return the same day with bodies matched on the dates on which they existed in law} */
    public Landscape byLegalDates() {
        return new Landscape(register, new Moment(day(), true));
    }

    /**
     * Whether the body of a code existed that day.
     *
     * @param code an ODS or GSS code
     * @return open, closed or not known
     * @throws NoSuchOrganisationException for a code never heard of, with the nearest ones
     */
    public BodyStatus status(Code code) {
        List<BodyEntry> held = held(code);
        if (moment.first(held, code, Answer.YES).isPresent()) {
            return BodyStatus.OPEN;
        }
        return moment.first(held, code, Answer.NOT_KNOWN).isPresent() ? BodyStatus.NOT_KNOWN : BodyStatus.CLOSED;
    }

    /** {@return the CCGs known to be open, in the order of their codes} */
    public List<Ccg> ccgs() {
        return all(Ccg.class);
    }

    /**
     * Some CCGs.
     *
     * @param codes their codes
     * @return the CCGs in the order asked
     * @throws NoSuchOrganisationException when one of the codes does not name a CCG open that day
     */
    public List<Ccg> ccgs(Collection<OdsCode> codes) {
        return requireNonNull(codes, "codes").stream()
                .map(code -> get(Ccg.class, code))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The bodies of a type.
     *
     * @param type a type of body; {@code Practice.class}, for which practices are read; or {@code Organisation.class} for all
     *     but practices
     * @param <T> the type
     * @return those known to be open, in the order of kind and code
     */
    public <T extends Organisation> List<T> all(Class<T> type) {
        return withAnswer(requireNonNull(type, "type"), Answer.YES);
    }

    /**
     * The bodies of a kind, for types of several kinds.
     *
     * @param kind the kind; for a kind of practice, practices are read
     * @return those known to be open, in the order of their codes
     */
    public List<Organisation> all(OrganisationKind kind) {
        requireNonNull(kind, "kind");
        boolean isPractice = Relation.COMMISSIONER.admitsChild(kind);
        List<? extends Organisation> all = isPractice ? all(Practice.class) : all(Organisation.class);
        return all.stream().filter(body -> body.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * The bodies of a type that may have been open, for all the register knows.
     *
     * @param type a type of body
     * @param <T> the type
     * @return those neither known to be open nor known to be closed
     */
    public <T extends Organisation> List<T> notKnown(Class<T> type) {
        return withAnswer(requireNonNull(type, "type"), Answer.NOT_KNOWN);
    }

    private <T extends Organisation> List<T> withAnswer(Class<T> type, Answer answer) {
        ImmutableList.Builder<T> found = ImmutableList.builder();
        if (type == Practice.class) {
            practices().withAnswer(answer).forEach(practice -> found.add(type.cast(practice)));
            return found.build();
        }
        for (BodyEntry entry : register.index().all()) {
            if (type.isInstance(entry.body()) && moment.isOpen(entry) == answer) {
                found.add(type.cast(entry.body()));
            }
        }
        return found.build();
    }

    /**
     * The body of a code.
     *
     * @param code an ODS or GSS code
     * @return the body that bore it that day
     * @throws NoSuchOrganisationException when none did; the message says what became of it, or offers the nearest codes
     * @throws NotKnownException when it is not known whether one did; the message says which fact is missing
     */
    public Organisation get(Code code) {
        List<BodyEntry> held = held(code);
        Optional<BodyEntry> open = moment.first(held, code, Answer.YES);
        if (open.isPresent()) {
            return open.get().body();
        }
        Optional<BodyEntry> doubtful = moment.first(held, code, Answer.NOT_KNOWN);
        throw doubtful.isPresent() ? Absence.notKnown(doubtful.get(), moment) : Absence.notOnDay(code, held, moment);
    }

    /**
     * The body of a code, where its type is known.
     *
     * @param type the type expected
     * @param code an ODS or GSS code
     * @param <T> the type expected
     * @return the body that bore it that day
     * @throws NoSuchOrganisationException when none did, or one of another type
     * @throws NotKnownException when it is not known whether one did
     */
    public <T extends Organisation> T get(Class<T> type, Code code) {
        Organisation body = get(code);
        if (!requireNonNull(type, "type").isInstance(body)) {
            throw register.absence().otherType(code, body, type, day());
        }
        return type.cast(body);
    }

    /**
     * The body of a code, if it is known to be open.
     *
     * @param code an ODS or GSS code
     * @return the body; empty for a code never heard of and for a body closed or not known to be open, which
     *     {@link #status} tells apart
     */
    public Optional<Organisation> find(Code code) {
        return moment.first(register.index().named(requireNonNull(code, "code")), code, Answer.YES)
                .map(BodyEntry::body);
    }

    /**
     * The body that people call by a name, or called by it on another day. Case, punctuation, apostrophes of any make, and the
     * words "NHS", "the" and "and" are forgiven. Where the name is that of no body of any day, words in a row within one will
     * do, if they fit one body only.
     *
     * <p>A name may lack the kind of the body or end in it, in full, by its letters, or both ("CCG", "Clinical Commissioning
     * Group (CCG)", "CSU", "area team"). A kind that is said holds: no body of another kind fits, but one whose own name holds
     * those words. A code in brackets at the end, as bodies print it, has to be that of the body.
     *
     * <p>A body that may have been open counts as one that fits, so that where it fits as well as an open one neither is
     * chosen. A name in full fits better than one without its kind.
     *
     * @param type a type of body, or {@code Organisation.class} for any
     * @param name what people call it
     * @param <T> the type
     * @return the one body open that day that fits
     * @throws NoSuchOrganisationException when none fits, with the nearest names; when whoever is so called was not open; when
     *     name and type say two kinds; or when name and code are of two bodies
     * @throws InvalidValueException when the name has no word that tells bodies apart
     * @throws AmbiguousNameException when several fit, with all of them and a note on each that is not known to be open
     * @throws NotKnownException when one fits of which it is not known whether it was open
     */
    public <T extends Organisation> T named(Class<T> type, String name) {
        return register.names().find(requireNonNull(type, "type"), requireNonNull(name, "name"), moment);
    }

    /** {@return who belonged to whom that day} */
    public Hierarchy hierarchy() {
        return new Hierarchy(register, moment);
    }

    /**
     * The practices of that day, which are read when this is first called on any day. What is known of them may end before what
     * is known of bodies: {@link PracticeLandscape#isWithinEdition()}.
     *
     * @return the practices
     * @throws org.opencommissioning.fault.ReferenceDataException when the practices of a folder are at fault
     */
    public PracticeLandscape practices() {
        return new PracticeLandscape(register, day());
    }

    private List<BodyEntry> held(Code code) {
        List<BodyEntry> held = register.index().named(requireNonNull(code, "code"));
        if (held.isEmpty()) {
            throw register.absence().unknownCode(code, Optional.of(moment));
        }
        return held;
    }

    @Override
    public String toString() {
        return "Landscape of " + moment.in(register.edition());
    }
}
