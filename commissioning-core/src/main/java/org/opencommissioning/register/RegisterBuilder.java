package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.register.BodyEntry.Attested;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.BodyEntry.Link;
import org.opencommissioning.source.Evidence;

/**
 * Collects the facts of a register in any order. Nothing is checked before {@link #build()}, which checks everything that is
 * checked of the embedded edition too, though practices of other registers are only read, and checked, when first asked for.
 * Facts given twice are kept once.
 */
public final class RegisterBuilder {
    private final Map<Organisation, Origin> bodies = new LinkedHashMap<>();
    private final Set<Organisation> successorsUnknown = new HashSet<>();
    private final Set<Succession> successions = new LinkedHashSet<>();
    private final Set<Membership> memberships = new LinkedHashSet<>();
    private final List<Supplier<PracticeBook>> otherPractices = new ArrayList<>();
    private @Nullable RegisterEdition edition;

    /** Where a body is from, and in particular some of its names and codes. */
    private record Origin(Evidence evidence, List<Attested> attested) {}

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
     * @param evidence where it is from
     * @return this
     */
    public RegisterBuilder add(Organisation body, Evidence evidence) {
        bodies.putIfAbsent(requireNonNull(body, "body"), new Origin(requireNonNull(evidence, "evidence"), List.of()));
        return this;
    }

    /**
     * Puts on record that nobody has found what became of a body that ended.
     *
     * @param body a body that is, or will be, added
     * @return this
     */
    public RegisterBuilder successorUnknown(Organisation body) {
        successorsUnknown.add(requireNonNull(body, "body"));
        return this;
    }

    /**
     * Adds a succession between two bodies that are, or will be, added.
     *
     * @param succession the succession
     * @return this
     */
    public RegisterBuilder add(Succession succession) {
        successions.add(requireNonNull(succession, "succession"));
        return this;
    }

    /**
     * Adds a membership between two bodies, or of a practice in a body, that are or will be added.
     *
     * @param membership the membership
     * @return this
     */
    public RegisterBuilder add(Membership membership) {
        memberships.add(requireNonNull(membership, "membership"));
        return this;
    }

    /**
     * Adds every fact of a register, its edition apart. Its practices stay unread.
     *
     * @param register the register
     * @return this
     */
    public RegisterBuilder addAll(Register register) {
        for (BodyEntry entry : requireNonNull(register, "register").index().all()) {
            bodies.putIfAbsent(entry.body(), new Origin(entry.evidence(), entry.attested()));
            if (entry.successorUnknown()) {
                successorUnknown(entry.body());
            }
        }
        register.successions().forEach(this::add);
        register.memberships().forEach(this::add);
        otherPractices.add(register::practices);
        return this;
    }

    /**
     * Checks the facts together and makes the register. Practices and their memberships are checked here when one of them
     * was added by itself, which reads the practices of the registers added; otherwise when practices are first asked for,
     * where the same exceptions, or a fault in the files of such a register, show then.
     *
     * @return the register
     * @throws InvalidValueException for the first thing wrong: no edition, two bodies with one ODS or GSS code on a day, a
     *     body without a name on a day, an alias that is its name already, a fact about a body not added, a membership in a
     *     relation that is not for bodies of their kinds, or outside the life of one, shares that do not add to 1, a
     *     successor that is not open, a cycle, or an end without a succession
     */
    public Register build() {
        RegisterEdition known = edition;
        if (known == null) {
            throw new InvalidValueException("RegisterBuilder: no edition; edition(…) says which data this is");
        }
        List<BodyEntry> entries = new ArrayList<>();
        List<Consumer<PracticeBookBuilder>> ownPractices = new ArrayList<>();
        bodies.forEach((body, origin) -> {
            if (body instanceof Practice practice) {
                ownPractices.add(book -> book.add(practice, origin.evidence()));
            } else {
                boolean heirless = successorsUnknown.contains(body);
                entries.add(new BodyEntry(body, origin.evidence(), origin.attested(), heirless));
            }
        });
        BodyIndex index = new BodyIndex(entries);
        RegisterChecks checks = new RegisterChecks(index, this::fault);
        for (Succession fact : successions) {
            BodyEntry.connect(
                    new Flow(fact, held(index, fact, fact.predecessor()), held(index, fact, fact.successor())));
        }
        for (Membership fact : memberships) {
            BodyEntry parent = held(index, fact, fact.parent());
            if (fact.child() instanceof Practice practice) {
                checks.checkKinds(fact);
                ownPractices.add(book -> book.add(practice.code(), parent.body(), fact.days(), fact.evidence()));
            } else {
                BodyEntry.connect(new Link(fact, held(index, fact, fact.child()), parent));
            }
        }
        new BodyChecks(index, this::fault).check();
        checks.checkFacts();
        return new Register(known, index, practices(index, ownPractices));
    }

    private InvalidValueException fault(Object fact, String column, String problem) {
        return new InvalidValueException((subject(fact, column) + " " + problem).strip());
    }

    /** Practices of other registers stay unread until asked for; those added here are checked at once. */
    private Supplier<PracticeBook> practices(BodyIndex index, List<Consumer<PracticeBookBuilder>> own) {
        List<Supplier<PracticeBook>> others = List.copyOf(otherPractices);
        Supplier<PracticeBook> merged = () -> {
            PracticeBookBuilder book = new PracticeBookBuilder(true);
            others.forEach(other -> book.addAll(other.get()));
            own.forEach(addition -> addition.accept(book));
            return book.build(
                    index,
                    (row, practice, column, value, problem) -> new InvalidValueException("Membership of practice "
                            + practice + ": " + (column.equals("commissioner") ? value + " " : "") + problem));
        };
        if (own.isEmpty()) {
            return merged;
        }
        PracticeBook built = merged.get();
        return () -> built;
    }

    /** What a problem is seen in, to stand before it; nothing where the problem names the body itself. */
    private String subject(Object fact, String column) {
        if (fact instanceof Succession succession) {
            return "Succession " + succession + ": "
                    + switch (column) {
                        case "predecessor" -> succession.predecessor();
                        case "successor" -> succession.successor();
                        default -> "it";
                    };
        }
        if (fact instanceof Membership membership) {
            return "Membership " + membership + ": "
                    + switch (column) {
                        case "child" -> membership.child();
                        case "parent" -> membership.parent();
                        default -> "it";
                    };
        }
        if (fact instanceof Organisation body) {
            if (column.equals("heir")) {
                return successorsUnknown.contains(body) ? "An unknown successor" : "";
            }
            return body.code() + " of " + body.name();
        }
        if (fact instanceof GssCode) {
            return "GSS code " + fact;
        }
        if (fact instanceof String) {
            return (column.equals("alias") ? "Alias \"" : "Name \"") + fact + '"';
        }
        return "Share " + fact;
    }

    private static BodyEntry held(BodyIndex index, Object fact, Organisation body) {
        BodyEntry entry = index.find(body);
        if (entry == null) {
            throw new InvalidValueException(fact + " is about " + body + ", which is not in the register; add it too");
        }
        return entry;
    }
}
