package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.opencommissioning.budget.Inheritance;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.pooling.MoneyMove.Effect;
import org.opencommissioning.pooling.PoolEntry.Kind;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Stated;

/** The reckoning behind a pool. */
final class PoolBook {
    private PoolBook() {}

    static Pounds sum(Collection<PoolEntry> entries, Kind kind) {
        Pounds sum = Pounds.ZERO;
        for (PoolEntry entry : entries) {
            if (entry.kind() == kind) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    static List<PoolEntry> of(Collection<PoolEntry> entries, Organisation member) {
        return entries.stream().filter(entry -> entry.member().equals(member)).toList();
    }

    /** What each body put in and did not get back. */
    static Map<Organisation, Pounds> given(BudgetPool pool) {
        Map<Organisation, Pounds> given = new LinkedHashMap<>();
        for (Organisation body : Sets.union(pool.members(), pool.formerMembers())) {
            given.put(body, Pounds.ZERO);
        }
        for (PoolEntry entry : pool.entries()) {
            if (entry.kind() != Kind.PAY_OUT) {
                given.merge(
                        entry.member(),
                        entry.kind() == Kind.RETURN ? entry.amount().negated() : entry.amount(),
                        Pounds::plus);
            }
        }
        return given;
    }

    static Map<Organisation, Pounds> paidOut(BudgetPool pool) {
        Map<Organisation, Pounds> paid = new LinkedHashMap<>();
        for (PoolEntry entry : pool.entries()) {
            if (entry.kind() == Kind.PAY_OUT) {
                paid.merge(entry.member(), entry.amount(), Pounds::plus);
            }
        }
        return paid;
    }

    static Map<Organisation, Pounds> netEffects(BudgetPool pool) {
        return Parties.difference(paidOut(pool), given(pool));
    }

    /** The pay-outs fall to those whose money is in the pool; no part is more than what that body put in, rounded or not. */
    static Map<Organisation, Effect> effects(BudgetPool pool) {
        Map<Organisation, Pounds> given = given(pool);
        Pounds paidOut = pool.total(Kind.PAY_OUT);
        Map<Organisation, Pounds> borne = new LinkedHashMap<>();
        if (paidOut.signum() > 0) {
            Map<String, Long> weights = new TreeMap<>();
            given.forEach((body, amount) -> weights.put(body.code().toString(), amount.pence()));
            Map<String, Pounds> parts = Apportionment.byWeights(weights).split(paidOut);
            given.keySet()
                    .forEach(body ->
                            borne.put(body, requireNonNull(parts.get(body.code().toString()))));
        }
        Map<Organisation, Pounds> received = paidOut(pool);
        Map<Organisation, Effect> effects = new LinkedHashMap<>();
        for (Organisation body : given.keySet()) {
            effects.put(
                    body,
                    Effect.onCash(borne.getOrDefault(body, Pounds.ZERO), received.getOrDefault(body, Pounds.ZERO)));
        }
        return ImmutableMap.copyOf(effects);
    }

    static void check(BudgetPool pool) {
        Set<Organisation> bodies = Sets.union(pool.members(), pool.formerMembers());
        Problems problems = Problems.of("BudgetPool for", pool.year())
                .refuseBlank(pool.name(), "the name")
                .refuseBlank(pool.purpose(), "the purpose")
                .require(!pool.members().isEmpty(), "no member; a pool without members is none");
        for (Organisation body : Sets.intersection(pool.members(), pool.formerMembers())) {
            problems.require(false, body + " is a member, and was one; leave it out of one of them");
        }
        Parties.requireLegalPersons(problems, "the member", bodies);
        Parties.requireOwnCodes(problems, bodies);
        for (PoolEntry entry : pool.entries()) {
            problems.require(
                    bodies.contains(entry.member()), entry + ", and is not a member; let it join the pool first");
        }
        given(pool)
                .forEach((body, amount) -> problems.require(
                        amount.signum() >= 0,
                        body + " put in " + pool.total(Kind.CONTRIBUTION, body) + " and gets back "
                                + pool.total(Kind.RETURN, body) + "; what it gets besides is a pay-out"));
        problems.require(
                        pool.balance().signum() >= 0,
                        pool.total(Kind.CONTRIBUTION) + " went in and "
                                + pool.total(Kind.PAY_OUT).plus(pool.total(Kind.RETURN))
                                + " came out; a pool pays no more than it has")
                .throwIfAny();
    }

    static void requireMember(BudgetPool pool, Organisation body) {
        if (!pool.members().contains(body)) {
            throw new InvalidValueException(pool + ": " + body
                    + (pool.formerMembers().contains(body) ? " has left it" : " is no member")
                    + "; let it join the pool first");
        }
    }

    static void requireStranger(BudgetPool pool, Organisation body) {
        if (pool.members().contains(body)) {
            throw new InvalidValueException(pool + ": " + body + " is a member; nobody joins twice");
        }
    }

    static void requireSettled(BudgetPool pool, Organisation member) {
        requireMember(pool, member);
        Pounds given = requireNonNull(given(pool).get(member));
        Pounds open = given.compareTo(pool.balance()) < 0 ? given : pool.balance();
        if (open.signum() > 0) {
            throw new InvalidValueException(pool + ": up to " + open + " of what " + member
                    + " gave is still in it; give that back or pay it out first, or say with leave(member, givenBack)"
                    + " what is given back");
        }
    }

    static BudgetPool replace(BudgetPool pool, Set<Organisation> merging, Organisation successor) {
        Set<Organisation> bodies = Sets.union(pool.members(), pool.formerMembers());
        for (Organisation body : merging) {
            if (!bodies.contains(body)) {
                throw new InvalidValueException(
                        pool + ": " + body + " neither is nor was a member, and cannot be merged in it; leave it out");
            }
        }
        Set<Organisation> members = replaced(pool.members(), merging, successor);
        Set<Organisation> former = replaced(pool.formerMembers(), merging, successor);
        ImmutableList.Builder<PoolEntry> entries = ImmutableList.builder();
        for (PoolEntry entry : pool.entries()) {
            entries.add(merging.contains(entry.member()) ? entry.of(successor) : entry);
        }
        return with(pool, members, Sets.difference(former, members), entries.build());
    }

    /** Changed all at once: a pool with new members and old entries could not be. */
    static BudgetPool with(
            BudgetPool pool, Set<Organisation> members, Set<Organisation> former, List<PoolEntry> entries) {
        return BudgetPool.builder()
                .name(pool.name())
                .year(pool.year())
                .purpose(pool.purpose())
                .basis(pool.basis())
                .addAllMembers(members)
                .addAllFormerMembers(former)
                .addAllEntries(entries)
                .stage(pool.stage())
                .proposal(pool.proposal())
                .agreement(pool.agreement())
                .build();
    }

    static BudgetPool plus(BudgetPool pool, List<PoolEntry> more) {
        List<PoolEntry> all = new ArrayList<>(pool.entries());
        all.addAll(more);
        return ((ImmutableBudgetPool) pool).withEntries(all);
    }

    static BudgetPool withAssumed(BudgetPool pool, List<Assumed> transfers) {
        List<PoolEntry> more = new ArrayList<>();
        transfers.forEach(each -> more.addAll(each.entries(pool)));
        return more.isEmpty() ? pool : plus(pool, more);
    }

    private static Set<Organisation> replaced(
            Set<Organisation> bodies, Set<Organisation> merging, Organisation successor) {
        Set<Organisation> after = new LinkedHashSet<>();
        for (Organisation body : bodies) {
            after.add(merging.contains(body) ? successor : body);
        }
        return after;
    }

    static BudgetPool inherited(BudgetPool pool, Register register, LocalDate day) {
        BudgetPool after = pool;
        for (Organisation body : Sets.union(pool.members(), pool.formerMembers())) {
            Inheritance place = Inheritance.of(body, register, day);
            Organisation heir = place.sole()
                    .orElseThrow(() -> new NotKnownException(
                            "Whose the part of " + body + " in the " + pool + " is on " + day,
                            "who of several takes it (" + place + ")",
                            "merge names one"));
            if (!heir.equals(body)) {
                after = after.merge(Set.of(body), heir);
            }
        }
        return after;
    }

    /** What goes in and comes out when a total passes through a pool; nobody gives or gets nothing. */
    static List<PoolEntry> transfer(Stated<Pounds> total, Split givers, Split receivers) {
        List<PoolEntry> entries = new ArrayList<>();
        add(entries, PoolEntry::contribution, total, givers);
        add(entries, PoolEntry::payOut, total, receivers);
        return entries;
    }

    private static void add(
            List<PoolEntry> entries,
            BiFunction<Organisation, Pounds, PoolEntry> kind,
            Stated<Pounds> total,
            Split split) {
        split.of(total.value()).forEach((body, part) -> {
            if (part.signum() > 0) {
                entries.add(kind.apply(body, part).by(split.evidenceOf(total)));
            }
        });
    }

    /** A total whose split is assumed, by codes that name members once the pool is known. */
    record Assumed(Stated<Pounds> total, Apportionment<OdsCode> givers, Apportionment<OdsCode> receivers) {
        List<PoolEntry> entries(BudgetPool pool) {
            return transfer(total, among(pool, givers), among(pool, receivers));
        }

        private static Split among(BudgetPool pool, Apportionment<OdsCode> shares) {
            Set<Organisation> sharing = new LinkedHashSet<>();
            for (Organisation member : pool.members()) {
                if (member.code() instanceof OdsCode code && shares.shares().containsKey(code)) {
                    sharing.add(member);
                }
            }
            return Split.assumed(sharing, shares, "by shares that no source gives");
        }
    }
}
