package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.PracticeBook.Listing;

/**
 * The practices of one day. Practices of every prescribing setting are held; {@link #gpPractices()} is what is usually meant.
 * What is known of them ends on {@link RegisterEdition#practicesLastDay()}.
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
        return book.practices().stream()
                .filter(listing -> listing.life().contains(day).isYes())
                .map(Listing::practice)
                .filter(Practice::isGpPractice)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Who commissioned for the patients of a practice that day: the CCG it was a member of, later the sub-ICB location, before
     * that the PCT.
     *
     * @param practice the code of a practice
     * @return the body
     * @throws NoSuchOrganisationException when the register holds no such practice, or no commissioner of it for that day
     */
    public Organisation commissionerOf(OdsCode practice) {
        return findCommissionerOf(practice)
                .orElseThrow(() -> new NoSuchOrganisationException(
                        practice.toString(),
                        List.of(),
                        "No commissioner of " + get(practice) + " on " + day + "; its memberships are "
                                + historyOf(practice)));
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
}
