package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.BodyEntry.Attested;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.BodyEntry.Link;
import org.opencommissioning.source.Evidence;

/**
 * Collects the facts of a register in any order. Nothing is checked before {@link #build()}, which checks everything that is
 * checked of the embedded edition too, though practices of other registers are only read, and checked, when first asked for.
 *
 * <p>A fact given twice is kept once, on the evidence it was first given with, be it a body, a succession or a membership.
 */
public final class RegisterBuilder {
    private final Map<Organisation, Origin> bodies = new LinkedHashMap<>();
    private final Map<Organisation, Organisation> replaced = new LinkedHashMap<>();
    private final Set<Organisation> successorsUnknown = new LinkedHashSet<>();
    private final Set<Organisation> successorsUnknownElsewhere = new HashSet<>();
    private final List<Succession> successions = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final PracticeFacts practices = new PracticeFacts();
    private @Nullable RegisterEdition edition;

    /** Where a body is from, and in particular some of its names and codes. */
    private record Origin(Evidence evidence, List<Attested> attested) {
        /** With what another says of names and codes where this says nothing of them. */
        Origin orElse(Origin other) {
            return attested.isEmpty() ? new Origin(evidence, other.attested) : this;
        }
    }

    /** What makes two successions or memberships one: bodies, days and extent, not evidence. */
    private record Identity(Organisation one, Organisation other, String text) {}

    RegisterBuilder() {}

    /**
     * Says which data this is; the last one said holds.
     *
     * @param edition the edition
     * @return this
     */
    public RegisterBuilder edition(RegisterEdition edition) {
        this.edition = requireNonNull(edition, "edition");
        return this;
    }

    /**
     * Adds a body, or a practice.
     *
     * @param body the body
     * @param evidence where it is from; no matter where the same body, with every part the same, has been added before
     * @return this
     */
    public RegisterBuilder add(Organisation body, Evidence evidence) {
        requireNonNull(body, "body");
        requireNonNull(evidence, "evidence");
        if (body instanceof Practice practice) {
            practices.add(practice, evidence);
        } else {
            bodies.putIfAbsent(body, new Origin(evidence, List.of()));
        }
        return this;
    }

    /**
     * Puts a body in the place of another, of which something has been found out. Every fact about the old one is about the
     * corrected one then, whenever it is added; a CSU follows its host. Whether the facts still go together
     * is checked with all others.
     *
     * <p>The corrected body rests on the evidence it is {@linkplain #add(Organisation, Evidence) added} with, or on that of the old
     * one where it is not added. Names, aliases and GSS codes that it has on the same days keep the evidence they have of their own.
     *
     * @param old a body that is, or will be, added, with every part as it is added; of two bodies said to replace it the last one
     *     said does
     * @param corrected the body as it is right; a practice where the old one is one
     * @return this
     */
    public RegisterBuilder replace(Organisation old, Organisation corrected) {
        replaced.put(requireNonNull(old, "old"), requireNonNull(corrected, "corrected"));
        return this;
    }

    /**
     * Puts on record that nobody has found what became of a body that ended. Where a succession from it is added too, transfers
     * apart, one of the two is wrong, and {@link #build()} refuses them.
     *
     * @param body a body, not a practice, that is, or will be, added
     * @return this
     */
    public RegisterBuilder successorUnknown(Organisation body) {
        successorsUnknown.add(requireNonNull(body, "body"));
        return this;
    }

    /**
     * Adds a succession between two bodies that are, or will be, added. Unless it is a transfer, it lifts the mark that nobody has
     * found what became of the predecessor, where a register that is {@linkplain #addAll added} has such a mark.
     *
     * @param succession the succession; its evidence is no matter where it has been added before
     * @return this
     */
    public RegisterBuilder add(Succession succession) {
        successions.add(requireNonNull(succession, "succession"));
        return this;
    }

    /**
     * Adds a membership between two bodies, or of a practice in a body, that are or will be added.
     *
     * @param membership the membership; its evidence is no matter where it has been added before
     * @return this
     */
    public RegisterBuilder add(Membership membership) {
        if (requireNonNull(membership, "membership").child() instanceof Practice) {
            practices.add(membership);
        } else {
            memberships.add(membership);
        }
        return this;
    }

    /**
     * Adds every fact of a register, its edition apart. Its practices stay unread. A fact added before, by itself or with another
     * register, stays on the evidence it was added with.
     *
     * @param register the register
     * @return this
     */
    public RegisterBuilder addAll(Register register) {
        for (BodyEntry entry : requireNonNull(register, "register").index().all()) {
            bodies.putIfAbsent(entry.body(), new Origin(entry.evidence(), entry.attested()));
            if (entry.successorUnknown()) {
                successorsUnknownElsewhere.add(entry.body());
            }
        }
        successions.addAll(register.successions());
        memberships.addAll(register.memberships());
        practices.addAll(register::practices);
        return this;
    }

    /**
     * Checks the facts together and makes the register. Practices and their memberships are checked here when one of them was
     * added, or replaced, by itself, which reads the practices of the registers added; otherwise when practices are first asked for,
     * where the same exceptions, or a fault in the files of such a register, show then.
     *
     * @return the register
     * @throws InvalidValueException for the first thing wrong: no edition, two bodies with one ODS or GSS code on a day, a
     *     body without a name on a day, an alias that is its name already, a fact about a body not added, a CSU whose host is not, a
     *     membership in a relation that is not for bodies of their kinds, or outside the life of one, shares that do not add to 1, a
     *     successor that is not open, a cycle, an end without a succession, or a body replaced that was not added
     */
    public Register build() {
        RegisterEdition known = edition;
        if (known == null) {
            throw new InvalidValueException("RegisterBuilder: no edition; edition(…) says which data this is");
        }
        Corrections corrections = new Corrections(replaced);
        Map<Organisation, Origin> right = rightBodies(corrections);
        Map<Identity, Succession> flows = new LinkedHashMap<>();
        for (Succession given : successions) {
            Succession fact = corrections.of(given);
            flows.putIfAbsent(new Identity(fact.predecessor(), fact.successor(), fact.toString()), fact);
        }
        Map<Identity, Membership> links = new LinkedHashMap<>();
        for (Membership given : memberships) {
            Membership fact = corrections.of(given);
            links.putIfAbsent(new Identity(fact.child(), fact.parent(), fact.toString()), fact);
        }
        Set<Organisation> heirless = heirless(corrections, flows.values());
        BodyIndex index = index(right, heirless);
        RegisterChecks.Faults faults = new TextFaults(heirless);
        RegisterChecks checks = new RegisterChecks(index, faults);
        for (Succession fact : flows.values()) {
            BodyEntry.connect(
                    new Flow(fact, held(index, fact, fact.predecessor()), held(index, fact, fact.successor())));
        }
        for (Membership fact : links.values()) {
            BodyEntry.connect(new Link(fact, held(index, fact, fact.child()), held(index, fact, fact.parent())));
        }
        for (Membership given : practices.memberships()) {
            Membership fact = corrections.of(given);
            held(index, fact, fact.parent());
            checks.checkKinds(fact);
        }
        new BodyChecks(index, faults).check();
        checks.checkFacts();
        return new Register(known, index, practices.together(index, corrections));
    }

    /** The bodies that are right as they were given, and then those that stand in the place of others. */
    private Map<Organisation, Origin> rightBodies(Corrections corrections) {
        Map<Organisation, Origin> right = new LinkedHashMap<>();
        bodies.forEach((body, origin) -> {
            if (corrections.of(body).equals(body)) {
                right.put(body, origin);
            }
        });
        bodies.forEach((body, origin) -> {
            Organisation corrected = corrections.of(body);
            if (!corrected.equals(body)) {
                List<Attested> kept = Corrections.kept(origin.attested(), body, corrected);
                right.merge(corrected, new Origin(origin.evidence(), kept), Origin::orElse);
            }
        });
        corrections.refuseUnmet(false);
        return right;
    }

    /** The bodies marked here, and those marked elsewhere of which nothing has been found since. */
    private Set<Organisation> heirless(Corrections corrections, Collection<Succession> flows) {
        Set<Organisation> passed = new HashSet<>();
        for (Succession fact : flows) {
            if (fact.kind() != SuccessionKind.TRANSFER) {
                passed.add(fact.predecessor());
            }
        }
        Set<Organisation> heirless = new LinkedHashSet<>();
        successorsUnknown.forEach(body -> heirless.add(corrections.of(body)));
        for (Organisation marked : successorsUnknownElsewhere) {
            Organisation body = corrections.of(marked);
            if (!passed.contains(body) && body.operationalLife().lastDay().isPresent()) {
                heirless.add(body);
            }
        }
        return heirless;
    }

    private static BodyIndex index(Map<Organisation, Origin> right, Set<Organisation> heirless) {
        for (Organisation body : heirless) {
            requireHeld(right, body, "An unknown successor is marked for ");
        }
        List<BodyEntry> entries = new ArrayList<>(right.size());
        right.forEach((body, origin) -> {
            if (body instanceof Csu csu) {
                requireHeld(right, csu.host(), csu + " has the host ");
            }
            entries.add(new BodyEntry(body, origin.evidence(), origin.attested(), heirless.contains(body)));
        });
        return new BodyIndex(entries);
    }

    private static void requireHeld(Map<Organisation, Origin> right, Organisation body, String before) {
        if (!right.containsKey(body)) {
            throw new InvalidValueException(before + body + absence(body));
        }
    }

    private static BodyEntry held(BodyIndex index, Object fact, Organisation body) {
        BodyEntry entry = index.find(body);
        if (entry == null) {
            throw new InvalidValueException(fact + " is about " + body + absence(body));
        }
        return entry;
    }

    private static String absence(Organisation body) {
        return body instanceof Practice
                ? ", a practice, of which memberships are held and no successors"
                : ", which is not in the register; add it too";
    }
}
