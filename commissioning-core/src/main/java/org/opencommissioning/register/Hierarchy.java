package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.BodyEntry.Link;
import org.opencommissioning.register.PracticeBook.Listing;

/**
 * Who belonged to whom on one day. Memberships go by days of their own; only the members of a {@link Grouping} depend on
 * whether the {@link Landscape} goes by legal dates.
 */
public final class Hierarchy {
    private final Register register;
    private final Moment moment;

    Hierarchy(Register register, Moment moment) {
        this.register = register;
        this.moment = moment;
    }

    /**
     * The body that another belonged to that day.
     *
     * @param child a body of this register, or a practice, for which practices are read
     * @param relation in what relation
     * @return the body; empty when none is held
     * @throws NoSuchOrganisationException when the register does not hold the child
     */
    public Optional<Organisation> parentOf(Organisation child, Relation relation) {
        requireNonNull(relation, "relation");
        if (requireNonNull(child, "child") instanceof Practice practice) {
            Optional<Organisation> commissioner = commissionerOf(practice);
            return relation == Relation.COMMISSIONER ? commissioner : Optional.empty();
        }
        for (Link link : register.entry(child).parents()) {
            if (link.fact().relation() == relation && link.fact().days().contains(day())) {
                return Optional.of(link.parent().body());
            }
        }
        return Optional.empty();
    }

    /**
     * The bodies of a kind that another belonged to that day, directly or through others: the region of a CCG.
     *
     * @param child a body of this register, or a practice, for which practices are read
     * @param kind the kind looked for
     * @return the bodies; more than one where sources give several ways up that do not meet
     * @throws NoSuchOrganisationException when the register does not hold the child
     */
    public Set<Organisation> above(Organisation child, OrganisationKind kind) {
        requireNonNull(kind, "kind");
        return allAbove(requireNonNull(child, "child"))
                .filter(body -> body.kind() == kind)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Organisation> allAbove(Organisation child) {
        if (child instanceof Practice practice) {
            return commissionerOf(practice).stream().flatMap(body -> Stream.concat(Stream.of(body), allAbove(body)));
        }
        return register.entry(child).above(day()).stream().map(BodyEntry::body);
    }

    private Optional<Organisation> commissionerOf(Practice practice) {
        OdsCode code = register.practice(practice).code();
        return Optional.ofNullable(register.practices().commissioner(code, day()));
    }

    /**
     * The bodies that belonged to another that day, practices apart: sub-ICB locations, CCGs and reporting units side by
     * side, some of which report for others. A count or a sum wants {@link #membersOf(Organisation, Class)}.
     *
     * @param parent a body of this register
     * @return those that belonged to it in any relation, each once, of whatever type
     * @throws NoSuchOrganisationException when the register does not hold the parent
     * @throws InvalidValueException when the parent is a practice, to which nothing belongs
     */
    public Set<Organisation> membersOf(Organisation parent) {
        return membersOf(parent, Organisation.class);
    }

    /**
     * The bodies of one type that belonged to another that day.
     *
     * @param parent a body of this register
     * @param type the type wanted, such as {@code SubIcbLocation.class} for what divides an ICB; {@code Practice.class}, for
     *     which practices are read; or {@code Organisation.class} for all but practices
     * @param <T> the type
     * @return those of the type that belonged to it in any relation, each once
     * @throws NoSuchOrganisationException when the register does not hold the parent
     * @throws InvalidValueException when the parent is a practice, to which nothing belongs
     */
    public <T extends Organisation> Set<T> membersOf(Organisation parent, Class<T> type) {
        requireNonNull(type, "type");
        return members(register.entry(requireNonNull(parent, "parent")), type)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Stream<? extends Organisation> members(BodyEntry parent, Class<?> type) {
        if (type == Practice.class) {
            return register.practices().members(parent.body(), day()).stream().map(Listing::practice);
        }
        return parent.children().stream()
                .filter(link -> link.fact().days().contains(day()))
                .map(link -> link.child().body());
    }

    /**
     * The bodies of a grouping of the caller's own, or what they had become by that day.
     *
     * @param grouping the grouping, by codes of any days
     * @return the bodies known to be open that day along the trails of its codes, each once
     * @throws NoSuchOrganisationException when the register has never heard of one of its codes
     */
    public Set<Organisation> membersOf(Grouping grouping) {
        return requireNonNull(grouping, "grouping").codes().stream()
                .flatMap(code -> register.trailOf(code).on(moment).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private LocalDate day() {
        return moment.day();
    }

    @Override
    public String toString() {
        return "Hierarchy of " + moment.in(register.edition());
    }
}
