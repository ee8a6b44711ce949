package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.PracticeBook.Listing;

/**
 * The practices of one day. Practices of every prescribing setting are held; {@link #gpPractices()} is what is usually meant.
 * What is known of them ends on {@link RegisterEdition#practicesLastDay()}; of days after it, answers are what the edition
 * expects: those open then are taken to be open still, under the commissioner they had. Where that has closed and it is not held
 * which practice went where, as with those of Frimley since 1 April 2026, they are open without a commissioner;
 * {@link #carriedTo} names the bodies it may be.
 */
public final class PracticeLandscape {
    private final Register register;
    private final PracticeBook book;
    private final LocalDate day;

    PracticeLandscape(Register register, LocalDate day) {
        this.register = register;
        this.book = register.practices();
        this.day = day;
    }

    /**
     * {@return whether the edition speaks of practices on that day, of which the first is that of its bodies; false of every day
     * when it says nothing of practices}
     */
    public boolean isWithinEdition() {
        return register.edition().speaksOfPractices(day);
    }

    /**
     * Whether a practice existed that day.
     *
     * @param code its code
     * @return open, closed or not known
     * @throws NoSuchOrganisationException when the register holds no practice of that code, with the nearest ones
     */
    public BodyStatus status(OdsCode code) {
        return BodyStatus.of(get(code).operationalLife().contains(day));
    }

    /**
     * A practice, whether open that day or not.
     *
     * @param code its code
     * @return the practice
     * @throws NoSuchOrganisationException when the register holds no practice of that code, with the nearest ones
     */
    public Practice get(OdsCode code) {
        return find(code).orElseThrow(() -> register.absence().unknownPractice(code, book));
    }

    /**
     * A practice, whether open that day or not.
     *
     * @param code its code
     * @return the practice; empty when the register holds none of that code
     */
    public Optional<Practice> find(OdsCode code) {
        return Optional.ofNullable(book.find(requireNonNull(code, "code"))).map(Listing::practice);
    }

    /** {@return the GP practices (prescribing setting 4) open that day, in the order of their codes} */
    public List<Practice> gpPractices() {
        return withAnswer(Answer.YES).stream().filter(Practice::isGpPractice).collect(ImmutableList.toImmutableList());
    }

    /** The practices of every setting of which this is the answer to whether they were open, in the order of kind and code. */
    List<Practice> withAnswer(Answer answer) {
        return book.practices().stream()
                .filter(listing -> listing.life().contains(day) == answer)
                .map(Listing::practice)
                .sorted(Comparator.comparing(Practice::kind).thenComparing(Practice::code))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Who commissioned for the patients of a practice that day: the CCG it was a member of, later the sub-ICB location, before
     * that the PCT.
     *
     * @param practice the code of a practice
     * @return the body
     * @throws NoSuchOrganisationException when the register holds no such practice, or no commissioner of it for that day; the
     *     message says whether the practice was closed, and how to ask further where it was not
     */
    public Organisation commissionerOf(OdsCode practice) {
        return findCommissionerOf(practice)
                .orElseThrow(() -> new NoSuchOrganisationException(
                        practice.toString(),
                        List.of(),
                        "No commissioner of " + get(practice) + " on " + day + ": " + whyNobody(practice)
                                + "; its memberships are " + historyOf(practice)));
    }

    private String whyNobody(OdsCode practice) {
        UncertainSpan life = get(practice).operationalLife();
        return switch (status(practice)) {
            case OPEN ->
                "it was open, but none is held for that day"
                        + (historyOf(practice).isEmpty()
                                ? ""
                                : "; asked of a day with one, carriedTo(" + day + ", " + practice
                                        + ") names the bodies it may be");
            case NOT_KNOWN -> "whether it was open is not known";
            case CLOSED ->
                life.firstDay().isAfter(day).isYes()
                        ? "it opened on " + life.firstDay()
                        : "it closed on "
                                + life.lastDay().map(UncertainDay::toString).orElse("no day");
        };
    }

    /**
     * Who answers on another day for what a practice was part of on this day. That is the practice's commissioner of the other
     * day, where its memberships name one. Where they do not, since the practice had closed, had not opened, or is not known to
     * have been under anybody, it is every body to which something of its commissioner of this day had passed by the other day,
     * along every branch; for an earlier day, every body from which something was still to come to it.
     *
     * @param other another day, later or earlier
     * @param practice the code of a practice
     * @return the one commissioner of the practice, or the bodies of the trail known to be open on the other day; empty when none
     *     of those is
     * @throws NoSuchOrganisationException when the register holds no such practice, or no commissioner of it on either day
     */
    public Set<Organisation> carriedTo(LocalDate other, OdsCode practice) {
        Organisation then = book.commissioner(requireNonNull(practice, "practice"), requireNonNull(other, "other"));
        return then != null
                ? ImmutableSet.of(then)
                : SuccessionTrail.from(register.entry(commissionerOf(practice)), day)
                        .on(other);
    }

    /**
     * Who commissioned for the patients of a practice that day.
     *
     * @param practice the code of a practice
     * @return the body; empty when none is held for that day, or no such practice
     */
    public Optional<Organisation> findCommissionerOf(OdsCode practice) {
        return Optional.ofNullable(book.commissioner(requireNonNull(practice, "practice"), day));
    }

    /**
     * The practices for which a body commissioned that day.
     *
     * @param commissioner a body of this register
     * @return its practices, of every setting
     * @throws NoSuchOrganisationException when the register does not hold the body
     * @throws InvalidValueException for a practice, which commissions for no other
     */
    public List<Practice> of(Organisation commissioner) {
        Organisation held =
                register.entry(requireNonNull(commissioner, "commissioner")).body();
        return book.members(held, day).stream().map(Listing::practice).collect(ImmutableList.toImmutableList());
    }

    /**
     * Every commissioner that a practice has had, that day or not.
     *
     * @param practice the code of a practice
     * @return its memberships in the order of their days; empty for a practice never heard of
     */
    public List<Membership> historyOf(OdsCode practice) {
        return book.history(requireNonNull(practice, "practice"));
    }

    @Override
    public String toString() {
        return "Practices of " + day + ", " + register.edition()
                + (isWithinEdition() ? "" : ", which does not speak of practices on that day");
    }
}
