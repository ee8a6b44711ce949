package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.PracticeBook.Listing;
import org.opencommissioning.register.PracticeBook.Row;
import org.opencommissioning.source.Evidence;

/** What a builder is told of practices, in the order it is told. What other registers hold of them stays unread until needed. */
final class PracticeFacts {
    private final List<Part> parts = new ArrayList<>();

    /** Something told of practices. */
    private sealed interface Part permits One, Belonging, Others {}

    private record One(Practice practice, Evidence evidence) implements Part {}

    private record Belonging(Membership fact) implements Part {}

    private record Others(Supplier<PracticeBook> book) implements Part {}

    void add(Practice practice, Evidence evidence) {
        parts.add(new One(practice, evidence));
    }

    void add(Membership fact) {
        parts.add(new Belonging(fact));
    }

    void addAll(Supplier<PracticeBook> practices) {
        parts.add(new Others(practices));
    }

    /** The memberships that were told one by one. */
    List<Membership> memberships() {
        List<Membership> told = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Belonging belonging) {
                told.add(belonging.fact());
            }
        }
        return told;
    }

    /** All of it together: at once where a practice was told, corrected, or told to belong, and when first asked for otherwise. */
    com.google.common.base.Supplier<PracticeBook> together(BodyIndex index, Corrections corrections) {
        List<Part> told = List.copyOf(parts);
        boolean own = corrections.areOfPractices();
        for (Part part : told) {
            own |= !(part instanceof Others);
        }
        if (!own) {
            return () -> merge(told, index, corrections);
        }
        PracticeBook merged = merge(told, index, corrections);
        return () -> merged;
    }

    private static PracticeBook merge(List<Part> told, BodyIndex index, Corrections corrections) {
        PracticeBookBuilder book = new PracticeBookBuilder(true);
        // what is said of a practice itself goes before what was said of the one it replaces
        List<Listing> corrected = new ArrayList<>();
        for (Listing listing : practices(told)) {
            Listing right = right(listing, corrections);
            if (right.equals(listing)) {
                book.add(listing);
            } else {
                corrected.add(right);
            }
        }
        corrected.forEach(book::add);
        corrections.refuseUnmet(true);
        for (Part part : told) {
            if (part instanceof Belonging belonging) {
                Membership fact = corrections.of(belonging.fact());
                if (fact.child() instanceof Practice child) {
                    book.add(child, fact);
                }
            } else if (part instanceof Others others) {
                addMemberships(others.book().get(), corrections, book);
            }
        }
        return book.build(
                index,
                (row, practice, column, value, problem) -> new InvalidValueException("Membership of practice "
                        + practice + ": " + (column.equals("commissioner") ? value + " " : "") + problem));
    }

    private static List<Listing> practices(List<Part> told) {
        List<Listing> practices = new ArrayList<>();
        for (Part part : told) {
            if (part instanceof One one) {
                practices.add(Listing.of(one.practice(), one.evidence()));
            } else if (part instanceof Others others) {
                practices.addAll(others.book().get().practices());
            }
        }
        return practices;
    }

    private static void addMemberships(PracticeBook other, Corrections corrections, PracticeBookBuilder book) {
        for (Row row : other.rows()) {
            Listing practice = right(other.practices().get(row.place()), corrections);
            book.add(practice.code(), corrections.of(row.commissioner()), row);
        }
    }

    private static Listing right(Listing listing, Corrections corrections) {
        if (!corrections.touch(listing.code())) {
            return listing;
        }
        Practice practice = listing.practice();
        return corrections.of(practice) instanceof Practice right && !right.equals(practice)
                ? Listing.of(right, listing.evidence())
                : listing;
    }
}
