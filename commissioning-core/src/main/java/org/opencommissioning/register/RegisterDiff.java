package org.opencommissioning.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Evidence;

/**
 * What one edition of a register says otherwise than an earlier one, or on other evidence. A body of the same kind and code, and
 * of the same days where there are several, is the same body, whatever else is said of it. Practices and their memberships are
 * not compared.
 */
public final class RegisterDiff {
    private final RegisterEdition before;
    private final RegisterEdition after;
    private final List<Organisation> added = new ArrayList<>();
    private final List<Organisation> removed = new ArrayList<>();
    private final List<Organisation> changed = new ArrayList<>();
    private final Lists<Succession> successions;
    private final Lists<Membership> memberships;

    private record Lists<T>(List<T> added, List<T> removed) {
        static <T, K> Lists<T> between(Collection<T> before, Collection<T> after, Function<T, K> key) {
            return new Lists<>(without(after, before, key), without(before, after, key));
        }

        private static <T, K> List<T> without(Collection<T> these, Collection<T> those, Function<T, K> key) {
            Set<K> keys = new HashSet<>();
            those.forEach(each -> keys.add(key.apply(each)));
            return these.stream()
                    .filter(each -> !keys.contains(key.apply(each)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private RegisterDiff(Register before, Register after) {
        this.before = before.edition();
        this.after = after.edition();
        List<BodyEntry> gone = onlyIn(before, after);
        List<BodyEntry> come = onlyIn(after, before);
        Set<BodyEntry> otherwise = counterparts(gone, come);
        for (BodyEntry entry : after.index().all()) {
            BodyEntry earlier = before.index().find(entry.body());
            if (earlier == null ? otherwise.contains(entry) : !entry.isAttestedAs(earlier)) {
                changed.add(entry.body());
            }
        }
        added.addAll(BodyEntry.bodies(come));
        removed.addAll(BodyEntry.bodies(gone));
        this.successions = Lists.between(before.successions(), after.successions(), RegisterDiff::key);
        this.memberships = Lists.between(before.memberships(), after.memberships(), RegisterDiff::key);
    }

    /** By its text, which names bodies by code, and its evidence: a corrected name is a change of the body alone. */
    private static List<Object> key(Succession fact) {
        List<Evidence> ofShares = fact.shares().stream().map(Share::evidence).toList();
        return List.of(fact.toString(), fact.evidence(), ofShares);
    }

    private static List<Object> key(Membership fact) {
        return List.of(fact.toString(), fact.evidence());
    }

    /**
     * Compares two registers.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return what the later one says otherwise
     */
    public static RegisterDiff between(Register before, Register after) {
        return new RegisterDiff(requireNonNull(before, "before"), requireNonNull(after, "after"));
    }

    /** The bodies of one register that the other does not hold with every fact the same. */
    private static List<BodyEntry> onlyIn(Register these, Register those) {
        List<BodyEntry> only = new ArrayList<>();
        for (BodyEntry entry : these.index().all()) {
            if (those.index().find(entry.body()) == null) {
                only.add(entry);
            }
        }
        return only;
    }

    /**
     * Takes out of both lists the bodies of one kind and code, whose other facts differ. A code may have named several bodies of
     * a kind, so each has one counterpart at most: one that lived in the same days, or else the first that is left.
     *
     * @return those taken from {@code come}
     */
    private static Set<BodyEntry> counterparts(List<BodyEntry> gone, List<BodyEntry> come) {
        Set<BodyEntry> taken = new HashSet<>();
        for (boolean atOneTime : new boolean[] {true, false}) {
            come.removeIf(entry -> takeCounterpart(gone, entry, atOneTime) && taken.add(entry));
        }
        return taken;
    }

    private static boolean takeCounterpart(List<BodyEntry> gone, BodyEntry entry, boolean atOneTime) {
        for (BodyEntry other : gone) {
            if (other.body().kind() == entry.body().kind()
                    && other.body().code().equals(entry.body().code())
                    && (!atOneTime || other.possibleLife().overlaps(entry.possibleLife()))) {
                return gone.remove(other);
            }
        }
        return false;
    }

    /** {@return bodies that only the later edition holds} */
    public List<Organisation> added() {
        return List.copyOf(added);
    }

    /** {@return bodies that only the earlier edition holds} */
    public List<Organisation> removed() {
        return List.copyOf(removed);
    }

    /**
     * {@return bodies, as the later edition has them, of which it says something otherwise, or on other evidence: a name, a code,
     * a day, that nobody knows the successor}
     */
    public List<Organisation> changed() {
        return List.copyOf(changed);
    }

    /** {@return successions that only the later edition holds, or that it holds on other evidence} */
    public List<Succession> addedSuccessions() {
        return successions.added();
    }

    /** {@return successions that only the earlier edition holds, or that it holds on other evidence} */
    public List<Succession> removedSuccessions() {
        return successions.removed();
    }

    /** {@return memberships that only the later edition holds, or that it holds on other evidence} */
    public List<Membership> addedMemberships() {
        return memberships.added();
    }

    /** {@return memberships that only the earlier edition holds, or that it holds on other evidence} */
    public List<Membership> removedMemberships() {
        return memberships.removed();
    }

    /** {@return whether both say the same on the same evidence; practices are not compared} */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && successions.added().isEmpty()
                && successions.removed().isEmpty()
                && memberships.added().isEmpty()
                && memberships.removed().isEmpty();
    }

    @Override
    public String toString() {
        return "From edition " + before.name() + " to " + after.name() + ": bodies " + counts(added, removed) + ", "
                + changed.size() + " changed; successions " + counts(successions.added(), successions.removed())
                + "; memberships " + counts(memberships.added(), memberships.removed());
    }

    private static String counts(List<?> added, List<?> removed) {
        return added.size() + " added, " + removed.size() + " removed";
    }
}
