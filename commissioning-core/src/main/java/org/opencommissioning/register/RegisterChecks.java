package org.opencommissioning.register;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.BodyEntry.Link;

/**
 * What must hold between the memberships, successions and ends of a register, whether they were read from files or given
 * to a builder. What a single fact must be is checked by its own type.
 */
final class RegisterChecks {
    /** The kinds of body for which it must be on record what became of them. */
    private static final Set<OrganisationKind> MUST_HAVE_HEIRS = Set.of(
            OrganisationKind.CCG,
            OrganisationKind.CSU,
            OrganisationKind.ICB,
            OrganisationKind.PCT,
            OrganisationKind.SUB_ICB_LOCATION);

    private final BodyIndex index;
    private final Faults faults;

    /** Makes the exception for a fact at fault: by its place in a file, or by its text. */
    @FunctionalInterface
    interface Faults {
        /**
         * Makes an exception.
         *
         * @param fact the organisation, GSS code, name, alias, membership, succession or share at fault; it is the very object
         *     that was given
         * @param column the column of the data file that the problem is seen in
         * @param problem what is wrong, to follow the fact or its place
         */
        RuntimeException of(Object fact, String column, String problem);
    }

    RegisterChecks(BodyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    /** Throws for the first thing wrong with memberships, successions and ends. */
    void checkFacts() {
        for (BodyEntry entry : index.all()) {
            checkMemberships(entry);
            checkFlows(entry);
            checkHeir(entry);
        }
        checkNoCycle();
    }

    private void checkMemberships(BodyEntry child) {
        List<Link> links = child.parents();
        for (int i = 0; i < links.size(); i++) {
            Membership fact = links.get(i).fact();
            checkKinds(fact);
            checkWithinLife(fact, "child", links.get(i).child(), fact.days());
            checkWithinLife(fact, "parent", links.get(i).parent(), fact.days());
            for (int j = 0; j < i; j++) {
                Membership other = links.get(j).fact();
                if (other.relation() == fact.relation() && other.days().overlaps(fact.days())) {
                    throw faults.of(
                            fact,
                            "first_day",
                            "overlaps the membership of " + other.parent().code() + " on " + other.days()
                                    + "; a body has one " + fact.relation().label() + " per day");
                }
            }
        }
    }

    /** Throws where one of the bodies of a membership is of a kind that its relation is not for. */
    void checkKinds(Membership fact) {
        Relation relation = fact.relation();
        OrganisationKind child = fact.child().kind();
        OrganisationKind parent = fact.parent().kind();
        if (!relation.admitsChild(child)) {
            throw faults.of(fact, "child", relation.refusalOfChild(child));
        }
        if (!relation.admitsParent(parent)) {
            throw faults.of(fact, "parent", relation.refusalOfParent(parent));
        }
    }

    private void checkWithinLife(Membership fact, String column, BodyEntry body, DateSpan days) {
        if (!body.possibleLife().encloses(days)) {
            throw faults.of(fact, column, "existed from " + body.life() + ", but the membership is of " + days);
        }
    }

    private void checkFlows(BodyEntry predecessor) {
        for (Flow flow : predecessor.next()) {
            checkDays(flow);
        }
        if (predecessor.next().size() == 1 && predecessor.next().get(0).fact().whole()) {
            return;
        }
        Map<UncertainDay, List<Flow>> events = new LinkedHashMap<>();
        for (Flow flow : predecessor.next()) {
            events.computeIfAbsent(flow.fact().effective(), day -> new ArrayList<>())
                    .add(flow);
        }
        for (List<Flow> event : events.values()) {
            checkOnce(event);
            checkShares(event);
        }
    }

    /** Every successor is open on the effective day, and a predecessor that passed whole has gone. */
    private void checkDays(Flow flow) {
        Succession fact = flow.fact();
        UncertainDay day = fact.effective();
        if (!canBeOpen(flow.successor(), day, 0)) {
            throw faults.of(
                    fact,
                    "successor",
                    "is not open on " + day + ": it existed from "
                            + flow.successor().life());
        }
        if (!canBeOpen(flow.predecessor(), day, 1)) {
            throw faults.of(
                    fact,
                    "predecessor",
                    "was not open on "
                            + day.known()
                                    .map(known -> known.minusDays(1) + ", the day before")
                                    .orElse("the day before " + day)
                            + ": it existed from "
                            + flow.predecessor().life());
        }
        if (fact.kind() != SuccessionKind.TRANSFER
                && day.latest().isPresent()
                && flow.predecessor().isCertainlyOpen(day.latest().get())) {
            throw faults.of(
                    fact, "predecessor", "is still open on " + day + "; only a transfer leaves its predecessor open");
        }
    }

    /** Whether a body can have been open when an event happened, or as many days before. */
    private static boolean canBeOpen(BodyEntry entry, UncertainDay day, int before) {
        Optional<LocalDate> known = day.known();
        return known.isPresent()
                ? entry.possibleLife().contains(known.get().minusDays(before))
                : entry.possibleLife().overlaps(possible(day, before));
    }

    /** The days that an event can have happened on, or as many days before. */
    private static DateSpan possible(UncertainDay day, int before) {
        Optional<LocalDate> from = day.earliest();
        Optional<LocalDate> to = day.latest();
        if (from.isEmpty()) {
            return to.isPresent() ? DateSpan.until(to.get().minusDays(before)) : DateSpan.always();
        }
        LocalDate first = from.get().minusDays(before);
        return to.isPresent() ? DateSpan.of(first, to.get().minusDays(before)) : DateSpan.from(first);
    }

    /** What passes from one body to another on one day is one flow. */
    private void checkOnce(List<Flow> event) {
        Set<BodyEntry> successors = new HashSet<>();
        for (Flow flow : event) {
            if (!successors.add(flow.successor())) {
                throw faults.of(
                        flow.fact(),
                        "successor",
                        "succeeds " + flow.fact().predecessor().code() + " twice on "
                                + flow.fact().effective() + "; give one flow");
            }
        }
    }

    /**
     * The flows of one body on one day: one whole flow alone, or parts whose shares add to exactly 1 by every weighting given.
     * Where only transfers leave a body, the remainder stays with it.
     */
    private void checkShares(List<Flow> event) {
        for (Flow flow : event) {
            if (flow.fact().whole() && event.size() > 1) {
                throw faults.of(
                        flow.fact(),
                        "extent",
                        "cannot be, since more than one flow leaves "
                                + flow.fact().predecessor().code() + " that day");
            }
        }
        boolean remainderStays = areTransfers(event);
        Map<Weighting, List<Share>> byWeighting = new EnumMap<>(Weighting.class);
        for (Flow flow : event) {
            for (Share share : flow.fact().shares()) {
                byWeighting
                        .computeIfAbsent(share.weighting(), w -> new ArrayList<>())
                        .add(share);
            }
        }
        for (List<Share> shares : byWeighting.values()) {
            checkSum(event, shares, remainderStays);
        }
    }

    private static boolean areTransfers(List<Flow> flows) {
        for (Flow flow : flows) {
            if (flow.fact().kind() != SuccessionKind.TRANSFER) {
                return false;
            }
        }
        return true;
    }

    private void checkSum(List<Flow> event, List<Share> shares, boolean remainderStays) {
        Succession first = event.get(0).fact();
        Share anyShare = shares.get(0);
        if (!remainderStays && shares.size() != event.size()) {
            throw faults.of(
                    anyShare,
                    "weighting",
                    "is given for " + shares.size() + " of the " + event.size() + " flows from "
                            + first.predecessor().code() + " on " + first.effective() + "; give it for all or none");
        }
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Share share : shares) {
            BigInteger part = BigInteger.valueOf(share.numerator());
            BigInteger of = BigInteger.valueOf(share.denominator());
            numerator = numerator.multiply(of).add(part.multiply(denominator));
            denominator = denominator.multiply(of);
        }
        int comparison = numerator.compareTo(denominator);
        if (remainderStays ? comparison > 0 : comparison != 0) {
            BigInteger common = numerator.gcd(denominator);
            throw faults.of(
                    anyShare,
                    "numerator",
                    "makes the shares of " + first.predecessor().code() + " add to " + numerator.divide(common) + "/"
                            + denominator.divide(common) + ", expected "
                            + (remainderStays ? "at most 1, as the remainder stays" : "1"));
        }
    }

    /** A commissioner or CSU that ends has a successor, or it is on record that nobody has found one. */
    private void checkHeir(BodyEntry entry) {
        boolean ends = entry.life().lastDay().isPresent();
        boolean passed = !areTransfers(entry.next());
        if (ends && MUST_HAVE_HEIRS.contains(entry.body().kind()) && !passed && !entry.successorUnknown()) {
            throw faults.of(
                    entry.body(),
                    "heir",
                    entry.body() + " ends without a succession; give one, or mark its successor as unknown");
        }
        if (entry.successorUnknown() && !ends) {
            throw faults.of(entry.body(), "heir", "is marked for " + entry.body() + ", which has no last day");
        }
        if (entry.successorUnknown() && passed) {
            throw faults.of(entry.body(), "heir", "is marked for " + entry.body() + ", but a succession is held");
        }
    }

    private void checkNoCycle() {
        Set<BodyEntry> done = new HashSet<>();
        for (BodyEntry entry : index.all()) {
            if (!done.contains(entry)) {
                walk(entry, new ArrayList<>(), done);
            }
        }
    }

    /** Depth first; the way is at most a handful of bodies long. */
    private void walk(BodyEntry entry, List<BodyEntry> way, Set<BodyEntry> done) {
        way.add(entry);
        for (Flow flow : entry.next()) {
            int start = way.indexOf(flow.successor());
            if (start >= 0) {
                List<BodyEntry> cycle = way.subList(start, way.size());
                throw faults.of(
                        flow.fact(),
                        "successor",
                        "closes a cycle of successions: "
                                + cycle.stream()
                                        .map(each -> each.body().code().toString())
                                        .toList());
            }
            if (!done.contains(flow.successor())) {
                walk(flow.successor(), way, done);
            }
        }
        way.remove(way.size() - 1);
        done.add(entry);
    }
}
