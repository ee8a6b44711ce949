package org.opencommissioning.examples;

import java.util.concurrent.TimeUnit;
import org.opencommissioning.rule.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The money of a quarter, half and all of the CCGs of 2014, held against every rule on money. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BudgetRulesBenchmark {
    /** How many CCGs. */
    @Param({"53", "106", "211"})
    public int ccgs;

    private NationalBudgets budgets = new NationalBudgets(1);

    /** Makes the money up. */
    @Setup
    public void make() {
        budgets = new NationalBudgets(ccgs);
    }

    @Benchmark
    public Verdict check() {
        return budgets.check();
    }
}
