package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.register.RegisterChecks.Faults;

/** What must hold of the codes and names of the bodies of a register, whether they were read from files or given to a builder. */
final class BodyChecks {
    private final BodyIndex index;
    private final Faults faults;
    private final Map<GssCode, List<Bearer>> bearers;

    /** A body that a GSS code names on some days. */
    private record Bearer(BodyEntry entry, DateSpan days) {}

    /**
     * The checks.
     *
     * @param index the bodies
     * @param faults makes the exception for an organisation at fault, or for one of its GSS codes, names or aliases
     */
    BodyChecks(BodyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
        this.bearers = new HashMap<>(index.all().size() * 2);
    }

    /** Throws for the first thing wrong. */
    void check() {
        for (List<BodyEntry> sharing : index.byCode()) {
            checkLives(sharing);
        }
        for (BodyEntry entry : index.all()) {
            checkGssCodes(entry);
            checkNames(entry);
            checkAliases(entry);
        }
    }

    /** A code names at most one body per day. */
    private void checkLives(List<BodyEntry> sharing) {
        for (int i = 1; i < sharing.size(); i++) {
            BodyEntry earlier = sharing.get(i - 1);
            BodyEntry later = sharing.get(i);
            if (earlier.possibleLife().overlaps(later.possibleLife())) {
                throw faults.of(
                        later.body(),
                        "body",
                        "is also the code of " + earlier.body().name() + " (" + earlier.life()
                                + "); a code names at most one body per day");
            }
        }
    }

    /** So does a GSS code, whether a body bears it beside an ODS code or has no other. */
    private void checkGssCodes(BodyEntry entry) {
        if (entry.body().code() instanceof GssCode code) {
            claim(code, new Bearer(entry, entry.possibleLife()), entry.body(), "body");
        }
        for (Spell<GssCode> spell : entry.body().gssCodes().spells()) {
            claim(spell.value(), new Bearer(entry, spell.days()), spell.value(), "gss_code");
        }
    }

    private void claim(GssCode code, Bearer bearer, Object fact, String column) {
        List<Bearer> others = bearers.get(code);
        if (others == null) {
            others = new ArrayList<>(1);
            bearers.put(code, others);
        }
        for (Bearer other : others) {
            if (other.entry() != bearer.entry() && other.days().overlaps(bearer.days())) {
                throw faults.of(
                        fact,
                        column,
                        "names " + bearer.entry() + " on " + bearer.days() + " and " + other.entry() + " on "
                                + other.days() + "; a GSS code names at most one body per day");
            }
        }
        others.add(bearer);
    }

    /** Names follow each other without a hole, from the opening where it is known, and as long as the body can have existed. */
    private void checkNames(BodyEntry entry) {
        @Nullable LocalDate next = entry.life().firstDay().known().orElse(null);
        for (Spell<String> spell : entry.body().names().spells()) {
            Optional<LocalDate> first = spell.days().firstDay();
            if (next != null && first.isPresent() && first.get().isAfter(next)) {
                throw faults.of(
                        spell.value(),
                        "first_day",
                        "leaves " + entry + " without a name on "
                                + DateSpan.of(next, first.get().minusDays(1)) + "; give the name of those days too");
            }
            Optional<LocalDate> after = spell.days().dayAfter();
            if (after.isEmpty()) {
                return;
            }
            next = next == null || after.get().isAfter(next) ? after.get() : next;
        }
        if (next != null && entry.possibleLife().contains(next)) {
            throw faults.of(entry.body(), "name", "has no name on " + next + "; give its last name without an end");
        }
    }

    private void checkAliases(BodyEntry entry) {
        for (String alias : entry.body().aliases()) {
            for (Spell<String> spell : entry.body().names().spells()) {
                if (spell.value().equals(alias)) {
                    throw faults.of(
                            alias, "alias", "is a name of " + entry.body().code() + "; an alias is another name");
                }
            }
        }
    }
}
