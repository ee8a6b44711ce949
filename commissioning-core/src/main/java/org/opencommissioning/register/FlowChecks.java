package org.opencommissioning.register;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.internal.Groups;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.RegisterChecks.Faults;

/** What must hold between the successions of a register and the lives of its bodies. */
final class FlowChecks {
    /** The kinds of body for which it must be on record what became of them. */
    private static final Set<OrganisationKind> MUST_HAVE_HEIRS = Set.of(
            OrganisationKind.CCG,
            OrganisationKind.CSU,
            OrganisationKind.ICB,
            OrganisationKind.PCT,
            OrganisationKind.SUB_ICB_LOCATION);

    private static final List<Weighting> WEIGHTINGS = List.of(Weighting.values());

    private final BodyIndex index;
    private final Faults faults;
    private LocalDate latest = LocalDate.EPOCH;
    private LocalDate eveOfLatest = latest.minusDays(1);

    FlowChecks(BodyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
    }

    /** Throws for the first thing wrong with what left a body, or with its end. */
    void check(BodyEntry entry) {
        checkFlows(entry);
        checkHeir(entry);
    }

    private void checkFlows(BodyEntry predecessor) {
        List<Flow> flows = predecessor.next();
        for (Flow flow : flows) {
            checkDays(flow);
        }
        if (flows.isEmpty() || (flows.size() == 1 && flows.get(0).fact().whole())) {
            return;
        }
        Map<UncertainDay, List<Flow>> events = new LinkedHashMap<>();
        for (Flow flow : flows) {
            Groups.add(events, flow.fact().effective(), flow);
        }
        for (List<Flow> event : events.values()) {
            checkOnce(event);
            checkShares(event);
        }
        checkWholeAlone(predecessor);
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
        if (FlowDays.leavesNothing(flow)
                && day.latest().isPresent()
                && flow.predecessor().isCertainlyOpen(day.latest().get())) {
            throw faults.of(
                    fact, "predecessor", "is still open on " + day + "; only a transfer leaves its predecessor open");
        }
    }

    /** Whether a body can have been open when an event happened, or as many days before. */
    private boolean canBeOpen(BodyEntry entry, UncertainDay day, int before) {
        Optional<LocalDate> known = day.known();
        return known.isPresent()
                ? entry.possibleLife().contains(before == 0 ? known.get() : eve(known.get()))
                : entry.possibleLife().overlaps(possible(day, before));
    }

    /** The day before; most events are on the day of the one looked at last. */
    private LocalDate eve(LocalDate day) {
        if (!day.equals(latest)) {
            latest = day;
            eveOfLatest = day.minusDays(1);
        }
        return eveOfLatest;
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
        for (Weighting weighting : WEIGHTINGS) {
            List<Share> shares = shares(event, weighting);
            if (!shares.isEmpty()) {
                checkSum(event, shares, remainderStays);
            }
        }
    }

    private static List<Share> shares(List<Flow> event, Weighting weighting) {
        List<Share> shares = new ArrayList<>(event.size());
        for (Flow flow : event) {
            for (Share share : flow.fact().shares()) {
                if (share.weighting() == weighting) {
                    shares.add(share);
                }
            }
        }
        return shares;
    }

    /** A body that passes whole ends with it, so that only transfers can have left it on other days. */
    private void checkWholeAlone(BodyEntry predecessor) {
        List<Flow> flows = predecessor.next();
        for (int i = 0; i < flows.size(); i++) {
            for (int j = 0; j < flows.size(); j++) {
                if (i != j && flows.get(i).fact().whole() && FlowDays.leavesNothing(flows.get(j))) {
                    Succession other = flows.get(j).fact();
                    throw faults.of(
                            flows.get(i).fact(),
                            "extent",
                            "cannot be, since " + predecessor.body().code() + " also passes to "
                                    + other.successor().code() + " on " + other.effective()
                                    + "; a body that passes whole passes once");
                }
            }
        }
    }

    private static boolean areTransfers(List<Flow> flows) {
        for (Flow flow : flows) {
            if (FlowDays.leavesNothing(flow)) {
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
        if (addUp(shares, remainderStays)) {
            return;
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

    /** Whether shares that are counted in one whole, as most are, leave what they should of it; of others it does not tell. */
    private static boolean addUp(List<Share> shares, boolean remainderStays) {
        long whole = shares.get(0).denominator();
        long left = whole;
        for (Share share : shares) {
            left -= share.numerator();
            if (share.denominator() != whole || left < 0) {
                return false;
            }
        }
        return remainderStays || left == 0;
    }

    /** A commissioner or CSU that ends has a successor, or it is on record that nobody has found one. */
    private void checkHeir(BodyEntry entry) {
        boolean ends = entry.life().lastDay().isPresent();
        boolean mustHaveHeir = ends
                && !entry.successorUnknown()
                && MUST_HAVE_HEIRS.contains(entry.body().kind());
        if (mustHaveHeir && areTransfers(entry.next())) {
            throw faults.of(
                    entry.body(),
                    "heir",
                    entry.body() + " ends without a succession; give one, or mark its successor as unknown");
        }
        if (entry.successorUnknown() && !ends) {
            throw faults.of(entry.body(), "heir", "is marked for " + entry.body() + ", which has no last day");
        }
        if (entry.successorUnknown() && !areTransfers(entry.next())) {
            throw faults.of(entry.body(), "heir", "is marked for " + entry.body() + ", but a succession is held");
        }
    }

    /** Throws where bodies succeed each other in a ring. */
    void checkNoCycle() {
        Set<BodyEntry> done = new HashSet<>();
        for (BodyEntry entry : index.all()) {
            if (!entry.next().isEmpty() && !done.contains(entry)) {
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
            if (!flow.successor().next().isEmpty() && !done.contains(flow.successor())) {
                walk(flow.successor(), way, done);
            }
        }
        way.remove(way.size() - 1);
        done.add(entry);
    }
}
