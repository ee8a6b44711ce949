package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.register.BodyEntry.Attested;

/** The bodies that a builder is to hold in the place of others, and the facts about those with the bodies exchanged. */
final class Corrections {
    private final Map<Organisation, Organisation> replaced;
    private final IdentityHashMap<Organisation, Organisation> worked = new IdentityHashMap<>();
    private final Set<Code> codes = new HashSet<>();
    private final Set<Organisation> met = new HashSet<>();

    /**
     * The corrections.
     *
     * @param replaced by a body as it was added, the one to stand in its place
     */
    Corrections(Map<Organisation, Organisation> replaced) {
        this.replaced = new LinkedHashMap<>(replaced);
        for (Map.Entry<Organisation, Organisation> each : replaced.entrySet()) {
            codes.add(each.getKey().code());
            if (each.getKey() instanceof Practice != each.getValue() instanceof Practice) {
                throw new InvalidValueException(each.getKey() + " of kind "
                        + each.getKey().kind().label() + " is replaced by " + each.getValue() + " of kind "
                        + each.getValue().kind().label() + "; a practice and another body cannot replace each other");
            }
        }
    }

    /** Whether a body of a code is replaced, which spares asking of each of thousands of practices. */
    boolean touch(Code code) {
        return codes.contains(code);
    }

    boolean areOfPractices() {
        for (Organisation body : replaced.keySet()) {
            if (body instanceof Practice) {
                return true;
            }
        }
        return false;
    }

    /** The body that stands in the place of another; the same where that is right. A CSU follows its host. */
    Organisation of(Organisation body) {
        if (replaced.isEmpty()) {
            return body;
        }
        Organisation known = worked.get(body);
        if (known == null) {
            known = follow(body);
            worked.put(body, known);
        }
        return known;
    }

    private Organisation follow(Organisation body) {
        Set<Organisation> way = new HashSet<>();
        Organisation at = body;
        while (way.add(at)) {
            Organisation next = replaced.get(at);
            if (next != null) {
                met.add(at);
            } else if (at instanceof Csu csu) {
                next = withHost(csu, of(csu.host()));
            }
            if (next == null || next.equals(at)) {
                return at;
            }
            at = next;
        }
        throw new InvalidValueException(
                body + " is replaced by itself in the end; replace it by the body that is to stand in its place");
    }

    private static Csu withHost(Csu csu, Organisation host) {
        if (host.equals(csu.host())) {
            return csu;
        }
        if (host instanceof NationalBody national) {
            return Csu.builder()
                    .code(csu.code())
                    .names(csu.names())
                    .addAllAliases(csu.aliases())
                    .gssCodes(csu.gssCodes())
                    .operationalLife(csu.operationalLife())
                    .legalLife(csu.legalLife())
                    .host(national)
                    .build();
        }
        throw new InvalidValueException(csu.host() + ", the host of " + csu + ", is replaced by " + host + " of kind "
                + host.kind().label() + "; a host is a national body");
    }

    Succession of(Succession fact) {
        Organisation predecessor = of(fact.predecessor());
        Organisation successor = of(fact.successor());
        return predecessor.equals(fact.predecessor()) && successor.equals(fact.successor())
                ? fact
                : Succession.builder()
                        .predecessor(predecessor)
                        .successor(successor)
                        .effective(fact.effective())
                        .kind(fact.kind())
                        .whole(fact.whole())
                        .addAllShares(fact.shares())
                        .evidence(fact.evidence())
                        .build();
    }

    Membership of(Membership fact) {
        Organisation child = of(fact.child());
        Organisation parent = of(fact.parent());
        return child.equals(fact.child()) && parent.equals(fact.parent())
                ? fact
                : Membership.builder()
                        .child(child)
                        .parent(parent)
                        .relation(fact.relation())
                        .days(fact.days())
                        .evidence(fact.evidence())
                        .build();
    }

    /** Of what some names, aliases and codes of a body rest on, that for what the corrected body has on the same days. */
    static List<Attested> kept(List<Attested> attested, Organisation body, Organisation corrected) {
        List<Attested> kept = new ArrayList<>();
        for (Attested each : attested) {
            if (days(each.part(), body).equals(days(each.part(), corrected))) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<DateSpan> days(Object part, Organisation body) {
        List<DateSpan> days = new ArrayList<>();
        for (Spell<?> spell : (part instanceof String ? body.names() : body.gssCodes()).spells()) {
            if (spell.value().equals(part)) {
                days.add(spell.days());
            }
        }
        if (part instanceof String && body.aliases().contains(part)) {
            days.add(DateSpan.always());
        }
        return days;
    }

    /**
     * Refuses a body that was to be replaced, but has not been met among those asked about.
     *
     * @param practices whether it is practices that have been asked about, or the other bodies
     */
    void refuseUnmet(boolean practices) {
        for (Organisation body : replaced.keySet()) {
            if (body instanceof Practice == practices && !met.contains(body)) {
                throw new InvalidValueException(
                        body + " is to be replaced, but is not in the register as it is given; add it too");
            }
        }
    }
}
