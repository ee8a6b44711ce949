package org.opencommissioning.pooling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.pooling.MoneyMove.Stage;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.Verdict;

/**
 * The rules for money that passes between bodies. What is planned and what is done have books of their own, since to give more than one
 * has (FIN-12) is an error once it is done and a warning before; {@link #check(BudgetPool, MemberFacts, LocalDate)} takes the right one,
 * and the wrong one is refused.
 *
 * <p>What the types make impossible has no rule: a pool that pays more than went in (FIN-11), a loan of which more is repaid or scheduled
 * than was lent, or a repayment scheduled outside its term (the rest of FIN-24).
 */
public final class PoolingRules {
    private static final RuleBook<BudgetPool, MemberFacts> POOLS = pools(Stage.DONE);
    private static final RuleBook<BudgetPool, MemberFacts> PLANNED_POOLS = pools(Stage.PLANNED);
    private static final RuleBook<ResourceTransfer, MemberFacts> TRANSFERS = transfers(Stage.DONE);
    private static final RuleBook<ResourceTransfer, MemberFacts> PLANNED_TRANSFERS = transfers(Stage.PLANNED);

    private PoolingRules() {}

    private static RuleBook<BudgetPool, MemberFacts> pools(Stage stage) {
        List<Rule<BudgetPool, MemberFacts>> rules = new ArrayList<>(GivingRules.of(Sharing::of, stage));
        rules.add(Approvals.rule(Sharing::of));
        rules.addAll(FundRules.all());
        return RuleBook.of(rules);
    }

    private static RuleBook<ResourceTransfer, MemberFacts> transfers(Stage stage) {
        List<Rule<ResourceTransfer, MemberFacts>> rules = new ArrayList<>(GivingRules.of(Sharing::of, stage));
        rules.add(Approvals.rule(Sharing::of));
        return RuleBook.of(rules);
    }

    /** {@return FIN-12 to FIN-18, for pools whose money has moved; the context is what is known of the members} */
    public static RuleBook<BudgetPool, MemberFacts> pools() {
        return POOLS;
    }

    /**
     * The rules for a pool, planned or done.
     *
     * @param pool the pool
     * @return {@link #pools()} once its money has moved, and {@link #plannedPools()} before
     */
    public static RuleBook<BudgetPool, MemberFacts> bookFor(BudgetPool pool) {
        return requireNonNull(pool, "pool").stage() == Stage.DONE ? POOLS : PLANNED_POOLS;
    }

    /** {@return FIN-12 to FIN-18, for pools that are planned; the context is what is known of the members} */
    public static RuleBook<BudgetPool, MemberFacts> plannedPools() {
        return PLANNED_POOLS;
    }

    /** {@return FIN-12 and FIN-14 to FIN-16, for resource limit that has moved; the context is what is known of the bodies} */
    public static RuleBook<ResourceTransfer, MemberFacts> transfers() {
        return TRANSFERS;
    }

    /** {@return FIN-12 and FIN-14 to FIN-16, for moves of resource limit that are planned; the context is what is known of the bodies} */
    public static RuleBook<ResourceTransfer, MemberFacts> plannedTransfers() {
        return PLANNED_TRANSFERS;
    }

    /**
     * The rules for a move of resource limit, planned or done.
     *
     * @param transfer the move
     * @return {@link #transfers()} once it has moved, and {@link #plannedTransfers()} before
     */
    public static RuleBook<ResourceTransfer, MemberFacts> bookFor(ResourceTransfer transfer) {
        return requireNonNull(transfer, "transfer").stage() == Stage.DONE ? TRANSFERS : PLANNED_TRANSFERS;
    }

    /** {@return FIN-24, for loans; the context is the register, which knows who follows whom} */
    public static RuleBook<Loan, Register> loans() {
        return LoanRules.BOOK;
    }

    /**
     * Checks a pool, planned or done.
     *
     * @param pool the pool
     * @param facts what is known of its members
     * @param day the day
     * @return what the rules have to say
     */
    public static Verdict check(BudgetPool pool, MemberFacts facts, LocalDate day) {
        requireNonNull(facts, "facts");
        requireNonNull(day, "day");
        return bookFor(pool).check(pool, facts, day);
    }

    /**
     * Checks a move of resource limit, planned or done.
     *
     * @param transfer the move
     * @param facts what is known of its bodies
     * @param day the day
     * @return what the rules have to say
     */
    public static Verdict check(ResourceTransfer transfer, MemberFacts facts, LocalDate day) {
        requireNonNull(facts, "facts");
        requireNonNull(day, "day");
        return bookFor(transfer).check(transfer, facts, day);
    }
}
