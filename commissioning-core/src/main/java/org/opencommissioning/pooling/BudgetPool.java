package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.governance.Proposal;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.pooling.PoolEntry.Kind;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Stated;

/**
 * Money that several bodies put together for a year. What was put in and has not been used is still theirs; what was paid out was used
 * by them for whoever received it. So whatever is done with a pool, what went in is paid out, given back or still there.
 *
 * <p>A pool never changes: what is done with it gives another pool. The order in which money moved does not matter, as long as the pool
 * had it. Members who leave stay in the books with what they gave and received.
 *
 * <p>It prints as {@code pool of 8 bodies for 2014-15}, or with its name.
 */
@Value.Immutable
public abstract sealed class BudgetPool implements MoneyMove permits ImmutableBudgetPool {
    BudgetPool() {}

    /** {@return a builder, which needs a year and at least one member} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what it is called} */
    public abstract Optional<String> name();

    @Override
    public abstract FinancialYear year();

    /** {@return what it is for, in a few words} */
    public abstract Optional<String> purpose();

    /** {@return on which power it rests; {@link PoolBasis#NOT_SAID} unless said} */
    @Value.Default
    public PoolBasis basis() {
        return PoolBasis.NOT_SAID;
    }

    /** {@return who is in it, at least one} */
    public abstract Set<Organisation> members();

    /** {@return who was in it and left} */
    public abstract Set<Organisation> formerMembers();

    /** {@return what went in and came out, in the order of days as far as they are known; equal for whatever order it was given in} */
    public abstract List<PoolEntry> entries();

    /** {@return whether the money has moved; {@link Stage#PLANNED} unless said} */
    @Value.Default
    public Stage stage() {
        return Stage.PLANNED;
    }

    /** {@return what was decided on it, and who besides has to agree} */
    public abstract Optional<Proposal> proposal();

    /** {@return what the partners agreed} */
    public abstract Optional<PoolAgreement> agreement();

    /**
     * The sum of what went one way.
     *
     * @param kind which way
     * @return the sum over all who are or were members
     */
    public Pounds total(Kind kind) {
        return PoolBook.sum(entries(), requireNonNull(kind, "kind"));
    }

    /**
     * The sum of what went one way for a member.
     *
     * @param kind which way
     * @param member who is or was a member; any other body has nothing
     * @return the sum
     */
    public Pounds total(Kind kind, Organisation member) {
        return PoolBook.sum(PoolBook.of(entries(), requireNonNull(member, "member")), requireNonNull(kind, "kind"));
    }

    /** {@return what is in it: what went in, less what was paid out and given back; never below zero} */
    public Pounds balance() {
        return total(Kind.CONTRIBUTION).minus(total(Kind.PAY_OUT)).minus(total(Kind.RETURN));
    }

    /** {@return for all who are or were members what they received and got back less what they gave; with the balance, nothing} */
    @Override
    public Map<Organisation, Pounds> netEffects() {
        return PoolBook.netEffects(this);
    }

    /**
     * {@return what the pool does to accounts: whoever received has so much cash besides its own, and those who contributed have spent as
     * much, each in proportion to what it put in and did not get back; what is still in the pool weighs on nobody}
     */
    @Override
    public Map<Organisation, Effect> effects() {
        return PoolBook.effects(this);
    }

    /**
     * A member puts money in.
     *
     * @param member the member
     * @param amount how much, more than nothing
     * @return the pool with it
     * @throws InvalidValueException when it is no member, or the amount is not above zero
     */
    public BudgetPool contribute(Organisation member, Pounds amount) {
        return after(PoolEntry.contribution(member, amount));
    }

    /**
     * Money is used for a member.
     *
     * @param member the member who receives
     * @param amount how much, more than nothing
     * @return the pool without it
     * @throws InvalidValueException when it is no member, the amount is not above zero, or the pool has not as much
     */
    public BudgetPool payOut(Organisation member, Pounds amount) {
        return after(PoolEntry.payOut(member, amount));
    }

    /**
     * Money goes back to the member who put it in.
     *
     * @param member the member
     * @param amount how much, more than nothing
     * @return the pool without it
     * @throws InvalidValueException when it is no member, the amount is not above zero, or the pool has not as much, or not of it
     */
    public BudgetPool giveBack(Organisation member, Pounds amount) {
        return after(PoolEntry.giveBack(member, amount));
    }

    /**
     * Money moves, on a day or with what it rests on.
     *
     * @param entry what goes in or comes out
     * @return the pool after it
     * @throws InvalidValueException when it is of no member, or the pool has not as much
     */
    public BudgetPool after(PoolEntry entry) {
        requireNonNull(entry, "entry");
        PoolBook.requireMember(this, entry.member());
        return PoolBook.plus(this, List.of(entry));
    }

    /**
     * A body becomes a member, or does so again.
     *
     * @param body the body
     * @return the pool with that member
     * @throws InvalidValueException when it is a member, or no legal person
     */
    public BudgetPool join(Organisation body) {
        PoolBook.requireStranger(this, requireNonNull(body, "body"));
        return PoolBook.with(
                this, Sets.union(members(), Set.of(body)), Sets.difference(formerMembers(), Set.of(body)), entries());
    }

    /**
     * A member with which there is nothing left to settle leaves: nothing of what it gave can still be in the pool.
     *
     * @param member the member
     * @return the pool without that member, whose entries stay
     * @throws InvalidValueException when it is no member or the last one, or money that it gave can still be in the pool:
     *     give that back or pay it out first, or say with {@link #leave(Organisation, Pounds)} what is given back
     */
    public BudgetPool leave(Organisation member) {
        PoolBook.requireSettled(this, requireNonNull(member, "member"));
        return without(member);
    }

    /**
     * A member leaves as the partners settled it: so much is given back, and the rest of what it gave stays in the pool. What is in the
     * pool is nobody's in particular, so nothing but their word says how much that is.
     *
     * @param member the member
     * @param givenBack what is given back, perhaps nothing
     * @return the pool without that member, whose entries stay
     * @throws InvalidValueException when it is no member or the last one, or cannot be given back as much
     */
    public BudgetPool leave(Organisation member, Pounds givenBack) {
        PoolBook.requireMember(this, requireNonNull(member, "member"));
        boolean nothing = requireNonNull(givenBack, "givenBack").signum() == 0;
        BudgetPool settled = nothing ? this : giveBack(member, givenBack);
        return settled.without(member);
    }

    private BudgetPool without(Organisation member) {
        Set<Organisation> gone = Set.of(member);
        return PoolBook.with(this, Sets.difference(members(), gone), Sets.union(formerMembers(), gone), entries());
    }

    /**
     * Members become one body, and what they gave and received is what that body gave and received.
     *
     * @param merging who is or was a member, each of them
     * @param successor the one body, which may be one of them or a member already
     * @return the pool with the successor in their place
     * @throws InvalidValueException when one of them neither is nor was a member
     */
    public BudgetPool merge(Collection<? extends Organisation> merging, Organisation successor) {
        return PoolBook.replace(
                this, ImmutableSet.copyOf(requireNonNull(merging, "merging")), requireNonNull(successor, "successor"));
    }

    /**
     * The pool on a later day, each body that ended replaced by the one that stands in its place.
     *
     * @param register what became of the bodies
     * @param day the day
     * @return the pool of those who stand in the places of its bodies that day
     * @throws NotKnownException when a body has several heirs, or none that is known: nobody has said whose its part is
     */
    public BudgetPool inheritedBy(Register register, LocalDate day) {
        return PoolBook.inherited(this, requireNonNull(register, "register"), requireNonNull(day, "day"));
    }

    @Value.Check
    BudgetPool check() {
        PoolBook.check(this);
        List<PoolEntry> inOrder = ImmutableList.sortedCopyOf(PoolEntry.IN_ORDER, entries());
        return inOrder.equals(entries()) ? this : ((ImmutableBudgetPool) this).withEntries(inOrder);
    }

    @Override
    public String toString() {
        return "pool " + name().map(given -> "\"" + given + "\" ").orElse("") + "of " + Parties.print(members())
                + " for " + year();
    }

    /** Collects the parts of a pool. */
    public static final class Builder extends ImmutableBudgetPool.Builder {
        private final List<PoolBook.Assumed> assumed = new ArrayList<>();

        Builder() {}

        /**
         * Adds contributions and pay-outs of one total whose split no source gives: each entry says that it is assumed.
         *
         * @param total what passes from the givers through the pool to the receivers
         * @param givers the share of each member that gives, by its code
         * @param receivers the share of each member that receives, by its code
         * @return this
         */
        public Builder transfer(Stated<Pounds> total, Apportionment<OdsCode> givers, Apportionment<OdsCode> receivers) {
            assumed.add(new PoolBook.Assumed(
                    requireNonNull(total, "total"),
                    requireNonNull(givers, "givers"),
                    requireNonNull(receivers, "receivers")));
            return this;
        }

        /**
         * Adds contributions and pay-outs of one total.
         *
         * @param total what passes from the givers through the pool to the receivers
         * @param givers how it falls to those who give
         * @param receivers how it falls to those who receive
         * @return this
         */
        public Builder transfer(Stated<Pounds> total, Split givers, Split receivers) {
            return addAllEntries(PoolBook.transfer(
                    requireNonNull(total, "total"),
                    requireNonNull(givers, "givers"),
                    requireNonNull(receivers, "receivers")));
        }

        @Override
        public BudgetPool build() {
            return PoolBook.withAssumed(super.build(), assumed);
        }
    }
}
