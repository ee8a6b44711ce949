package org.opencommissioning.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** Money that passes between bodies is neither made nor lost. */
class PoolingProperties {
    private static final Citation EXAMPLE = Citation.of(Source.of(SourceKind.DOCUMENT, "an example"));

    @Provide
    static Arbitrary<BudgetPool> pools() {
        return PoolingArbitraries.pools();
    }

    @Provide
    static Arbitrary<List<Ccg>> members() {
        return PoolingArbitraries.members();
    }

    /** Some step that the state allows. */
    private static Action.Dependent<PoolModel> step(Step step) {
        return new Action.Dependent<>() {
            @Override
            public boolean precondition(PoolModel state) {
                return step.from(state).isPresent();
            }

            @Override
            public Arbitrary<Transformer<PoolModel>> transformer(PoolModel state) {
                return step.from(state).orElseThrow();
            }
        };
    }

    private interface Step {
        Optional<Arbitrary<Transformer<PoolModel>>> from(PoolModel state);
    }

    private interface Change {
        PoolModel of(PoolModel state, Organisation body, long pence);
    }

    /** A step with one of some bodies and up to so many pence; none where there is no body or no penny. */
    private static Optional<Arbitrary<Transformer<PoolModel>>> some(
            String name, List<? extends Organisation> bodies, long least, long most, Change change) {
        if (bodies.isEmpty() || most < least) {
            return Optional.empty();
        }
        return Optional.of(Combinators.combine(
                        Arbitraries.of(bodies), Arbitraries.longs().between(least, most))
                .as((body, pence) -> Transformer.transform(
                        name + " " + body.code() + " " + pence, state -> change.of(state, body, pence))));
    }

    @Provide
    static ActionChainArbitrary<PoolModel> chains() {
        return ActionChain.startWith(PoolModel::start)
                .withAction(4, step(state -> some("contribute", state.members(), 1, 10_000, PoolModel::contribute)))
                .withAction(3, step(state -> some("pay out", state.members(), 1, state.balance(), PoolModel::payOut)))
                .withAction(2, step(PoolingProperties::giveBack))
                .withAction(step(state -> some("join", state.strangers(), 0, 0, (model, body, no) -> model.join(body))))
                .withAction(step(PoolingProperties::leave))
                .withAction(step(PoolingProperties::merge))
                .withAction(step(
                        state -> some("overdraw", state.members(), 0, 0, (model, body, no) -> model.overdraw(body))))
                .withMaxTransformations(20);
    }

    private static Optional<Arbitrary<Transformer<PoolModel>>> giveBack(PoolModel state) {
        List<Organisation> owed = state.members().stream()
                .filter(body -> Math.min(state.own(body), state.balance()) > 0)
                .toList();
        return some(
                "give back",
                owed,
                1,
                10_000,
                (model, body, pence) -> model.giveBack(body, 1 + pence % Math.min(model.own(body), model.balance())));
    }

    private static Optional<Arbitrary<Transformer<PoolModel>>> leave(PoolModel state) {
        List<Organisation> leaving = state.members().size() > 1 ? state.members() : List.of();
        return some(
                "leave",
                leaving,
                0,
                10_000,
                (model, body, pence) -> model.leave(body, pence % (1 + Math.min(model.own(body), model.balance()))));
    }

    /** Two of those who are or were in the pool become one of themselves, or another body. */
    private static Optional<Arbitrary<Transformer<PoolModel>>> merge(PoolModel state) {
        List<Organisation> all = new ArrayList<>(state.members());
        all.addAll(state.pool().formerMembers());
        Arbitrary<Organisation> any = Arbitraries.of(all);
        return Optional.of(Combinators.combine(any, any, Arbitraries.of(PoolingArbitraries.bodies()))
                .as((one, other, successor) -> Transformer.transform(
                        "merge " + one.code() + " and " + other.code() + " into " + successor.code(),
                        model -> model.merge(new HashSet<>(List.of(one, other)), successor))));
    }

    @Property
    void fin11WhateverIsDoneWithAPoolNothingIsMadeOrLost(@ForAll("chains") ActionChain<PoolModel> chain) {
        chain.withInvariant("conserves", PoolModel::check).run();
    }

    @Property
    void theOrderOfWhatIsDoneMakesNoDifference(@ForAll("pools") BudgetPool pool, @ForAll Random random) {
        List<PoolEntry> open = new ArrayList<>(pool.entries());
        Collections.shuffle(open, random);
        BudgetPool again = BudgetPool.builder()
                .year(pool.year())
                .addAllMembers(pool.members())
                .build();
        while (!open.isEmpty()) {
            List<PoolEntry> later = new ArrayList<>();
            for (PoolEntry entry : open) {
                Optional<BudgetPool> after = after(again, entry);
                after.ifPresentOrElse(done -> {}, () -> later.add(entry));
                again = after.orElse(again);
            }
            open = later;
        }
        assertEquals(pool, again);
    }

    /** What the pool has no money for yet has to wait. */
    private static Optional<BudgetPool> after(BudgetPool pool, PoolEntry entry) {
        try {
            return Optional.of(pool.after(entry));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    @Property
    void itMakesNoDifferenceInWhichOrderMembersMerge(
            @ForAll("pools") BudgetPool pool, @ForAll("members") List<Ccg> order) {
        List<Ccg> members = order.stream().filter(pool.members()::contains).toList();
        if (members.size() < 3) {
            return;
        }
        Organisation last = members.get(2);
        BudgetPool firstTwo = pool.merge(members.subList(0, 2), members.get(1)).merge(members.subList(1, 3), last);
        BudgetPool lastTwo = pool.merge(members.subList(1, 3), last).merge(List.of(members.get(0), last), last);
        assertEquals(firstTwo, lastTwo);
        assertEquals(firstTwo, pool.merge(members.subList(0, 3), last));
        assertEquals(pool, pool.merge(List.of(), last));
    }

    @Property
    void aTransferThroughAPoolArrivesToThePenny(@ForAll("members") List<Ccg> members, @ForAll Random random) {
        int cut = 1 + random.nextInt(members.size() - 1);
        Pounds total = Pounds.ofPence(1 + random.nextInt(1_000_000));
        List<OdsCode> codes = members.stream().map(Ccg::code).toList();
        BudgetPool pool = BudgetPool.builder()
                .year(PoolingArbitraries.YEAR)
                .addAllMembers(members)
                .transfer(
                        Stated.exactly(total, EXAMPLE),
                        Apportionment.equally(codes.subList(0, cut)),
                        Apportionment.equally(codes.subList(cut, codes.size())))
                .build();
        assertEquals(total, pool.total(PoolEntry.Kind.CONTRIBUTION));
        assertEquals(total, pool.total(PoolEntry.Kind.PAY_OUT));
        assertEquals(Pounds.ZERO, pool.balance());
        List<Ccg> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        BudgetPool again = BudgetPool.builder()
                .year(PoolingArbitraries.YEAR)
                .addAllMembers(shuffled)
                .addAllEntries(pool.entries())
                .build();
        assertEquals(pool, again);
        long least = total.pence() / cut;
        pool.entries().stream()
                .filter(entry -> entry.kind() == PoolEntry.Kind.CONTRIBUTION)
                .forEach(entry -> assertTrue(
                        entry.amount().pence() - least >= 0 && entry.amount().pence() - least <= 1));
    }
}
