package org.opencommissioning.organisation;

import java.util.Set;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.period.Timeline.Spell;

/** What every kind of body must be, checked from the {@code @Value.Check} of each; texts are made for what is wrong only. */
final class Invariants {
    private Invariants() {}

    /** Begins the check of a body that must have a name. */
    static Problems ofNamed(Organisation body) {
        return of(body).require(!body.names().isEmpty(), "no name; names(Timeline.always(\"…\")) gives it one");
    }

    /** Begins the check of a body whose name may not be held. */
    static Problems of(Organisation body) {
        OrganisationKind kind = body.kind();
        Problems problems = Problems.of(kind.label(), body.code());
        for (Spell<String> spell : body.names().spells()) {
            if (spell.value().isBlank()) {
                problems.require(false, "the name on " + spell.days() + " is blank");
            }
        }
        problems.require(!hasBlank(body.aliases()), "an alias is blank");
        for (Spell<GssCode> spell : body.gssCodes().spells()) {
            if (!kind.admits(spell.value())) {
                problems.require(
                        false,
                        "GSS code " + spell.value() + " is not of this kind, whose codes begin with "
                                + (kind.gssEntities().isEmpty() ? "nothing: it has none" : kind.gssEntities()));
            }
        }
        return problems;
    }

    private static boolean hasBlank(Set<String> texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The kind of a body whose type allows several. */
    static void requireKind(Problems problems, OrganisationKind kind, OrganisationKind... allowed) {
        StringBuilder labels = new StringBuilder();
        for (OrganisationKind each : allowed) {
            if (each == kind) {
                return;
            }
            labels.append(labels.isEmpty() ? "" : ", ").append(each.label());
        }
        problems.require(false, "kind " + kind.label() + " is not one of " + labels);
    }

    /** The one form in which bodies print. */
    static String print(Organisation body) {
        return body.names().isEmpty() ? body.code().toString() : body.name() + " (" + body.code() + ")";
    }
}
