package org.opencommissioning.economy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.opencommissioning.budget.BudgetRules;
import org.opencommissioning.cocommissioning.CoCommissioningRules;
import org.opencommissioning.conflict.ConflictRules;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.GovernanceRules;
import org.opencommissioning.pooling.PoolingRules;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.staff.StaffRules;
import org.opencommissioning.support.SupportRules;

/**
 * The rules of all topics: what law, guidance and good sense demand of commissioning bodies, what they arrange and what they spend.
 *
 * <pre>{@code
 * Verdict verdict = CommissioningRules.standard().on(register.asOf(day))
 *         .check(CoCommissioningRules.arrangements(), arrangement)
 *         .check(CoCommissioningRules.committees(), committee)
 *         .check(PoolingRules.bookFor(pool), pool, facts)
 *         .verdict();
 * }</pre>
 *
 * <p>Which rules there are is held here, and which are left out. What is checked, by which book and beside what, is for the caller to
 * say, thing by thing: of a thing that nobody hands over the verdict says nothing.
 *
 * <p>A rule that weighs more once a thing is done, or is held against two sorts of subject, is there as often, under one id.
 */
public final class CommissioningRules {
    private static final ImmutableList<Rule<?, ?>> ALL = Stream.<RuleBook<?, ?>>of(
                    GovernanceRules.governingBodies(),
                    GovernanceRules.committees(),
                    GovernanceRules.proposals(),
                    GovernanceRules.mergers(),
                    GovernanceRules.meetings(),
                    ConflictRules.registers(),
                    ConflictRules.gifts(),
                    ConflictRules.guardians(),
                    ConflictRules.minutes(),
                    CoCommissioningRules.arrangements(),
                    CoCommissioningRules.ccgs(),
                    CoCommissioningRules.committees(),
                    CoCommissioningRules.budgets(),
                    BudgetRules.allocationSheets(),
                    BudgetRules.accounts(),
                    BudgetRules.lists(),
                    BudgetRules.comparisons(),
                    BudgetRules.shares(),
                    PoolingRules.pools(),
                    PoolingRules.plannedPools(),
                    PoolingRules.transfers(),
                    PoolingRules.plannedTransfers(),
                    PoolingRules.loans(),
                    SupportRules.agreements(),
                    SupportRules.notices(),
                    SupportRules.intentions(),
                    SupportRules.inHousings(),
                    SupportRules.closures(),
                    SupportRules.viability(),
                    StaffRules.standard())
            .<Rule<?, ?>>flatMap(book -> book.rules().stream())
            .sorted(Comparator.comparing(Rule::id))
            .collect(ImmutableList.toImmutableList());

    private static final CommissioningRules STANDARD = new CommissioningRules(ImmutableSortedSet.of(), true);

    private final ImmutableSortedSet<RuleId> leftOut;
    private final boolean generalKnowledge;

    private CommissioningRules(ImmutableSortedSet<RuleId> leftOut, boolean generalKnowledge) {
        this.leftOut = leftOut;
        this.generalKnowledge = generalKnowledge;
    }

    /** {@return every rule that the library has} */
    public static CommissioningRules standard() {
        return STANDARD;
    }

    /** {@return the rules, in the order of their ids} */
    public List<Rule<?, ?>> rules() {
        return ALL.stream().filter(this::keeps).toList();
    }

    /** {@return the same rules by what they are about; a topic of which none is held is left out} */
    public SortedMap<Topic, List<Rule<?, ?>>> byTopic() {
        ImmutableListMultimap<Topic, Rule<?, ?>> byTopic =
                Multimaps.index(rules(), rule -> Topic.of(rule.id()).orElseThrow());
        return ImmutableSortedMap.copyOf(Maps.transformValues(byTopic.asMap(), ImmutableList::copyOf));
    }

    /**
     * All but the rules of one id.
     *
     * @param id the id of a rule that is held
     * @return the others
     * @throws InvalidValueException when no rule of that id is held: leaving out nothing would pass for leaving out something
     */
    public CommissioningRules without(RuleId id) {
        requireNonNull(id, "id");
        SortedSet<RuleId> held = new TreeSet<>();
        rules().forEach(rule -> held.add(rule.id()));
        if (!held.contains(id)) {
            throw new InvalidValueException(
                    "CommissioningRules: no rule " + id + " to leave out; their ids are " + held);
        }
        return new CommissioningRules(
                ImmutableSortedSet.<RuleId>naturalOrder()
                        .addAll(leftOut)
                        .add(id)
                        .build(),
                generalKnowledge);
    }

    /** {@return the rules that rest on something that was looked up} */
    public CommissioningRules withoutGeneralKnowledge() {
        return new CommissioningRules(leftOut, false);
    }

    private boolean keeps(Rule<?, ?> rule) {
        return !leftOut.contains(rule.id()) && (generalKnowledge || !rule.fromGeneralKnowledge());
    }

    /** {@return the rules of a book that are not left out here; a book of the caller's own is asked the same} */
    <T, C> RuleBook<T, C> keptOf(RuleBook<T, C> book) {
        return RuleBook.of(book.rules().stream().filter(this::keeps).toList());
    }

    /**
     * Begins to check.
     *
     * @param landscape the bodies of the day on which things are to be checked
     * @return a check of nothing yet
     */
    public RuleCheck on(Landscape landscape) {
        return new RuleCheck(this, requireNonNull(landscape, "landscape"), ImmutableList.of());
    }

    @Override
    public String toString() {
        return rules().size() + " rules on " + byTopic().size() + " topics"
                + (leftOut.isEmpty() ? "" : ", without " + leftOut)
                + (generalKnowledge ? "" : ", without those from general knowledge");
    }
}
