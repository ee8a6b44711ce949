package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.money.Proportion;

class SourceProperties {
    /** Wide, against values close together: figures then agree about as often as not. */
    private static final Tolerance<Integer> HALF = Tolerance.relativeInteger(Proportion.parse("0.5"));

    @Provide
    Arbitrary<List<Claim<Integer>>> ofOneMeasure() {
        return SourceArbitraries.claimsOfOneMeasure(Arbitraries.integers().between(1, 8));
    }

    @Provide
    Arbitrary<List<Claim<Integer>>> mixed() {
        return SourceArbitraries.claims(Arbitraries.integers().between(1, 8));
    }

    @Provide
    Arbitrary<Authority> authorities() {
        return SourceArbitraries.authorities();
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return SourceArbitraries.evidence();
    }

    @Provide
    Arbitrary<Statement> statements() {
        return SourceArbitraries.statements();
    }

    @Provide
    Arbitrary<ResolutionPolicy<Integer>> policies() {
        return Arbitraries.of(ResolutionPolicy.latestPublished(), ResolutionPolicy.strongest());
    }

    @Property
    void comparesInAnyOrder(@ForAll("mixed") List<Claim<Integer>> claims, @ForAll Random random) {
        List<Claim<Integer>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        RivalClaims<Integer> one = RivalClaims.of(claims);
        RivalClaims<Integer> other = RivalClaims.of(shuffled);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.agreement(HALF), other.agreement(HALF));
    }

    @Property
    void neverDropsAClaim(@ForAll("mixed") List<Claim<Integer>> claims) {
        RivalClaims<Integer> rivals = RivalClaims.of(claims);
        rivals.agreement(HALF);
        List<Claim<Integer>> left = new ArrayList<>(rivals.claims());
        claims.forEach(claim -> assertTrue(left.remove(claim)));
        assertEquals(List.of(), left);
        assertThrows(UnsupportedOperationException.class, () -> rivals.claims().remove(0));
    }

    @Property
    void isConsistentExactlyWhenSomeValueFitsEveryClaim(@ForAll("ofOneMeasure") List<Claim<Integer>> claims) {
        boolean shared = IntStream.rangeClosed(0, 20)
                .anyMatch(value -> claims.stream().allMatch(claim -> HALF.allows(claim.figure(), value)));
        assertEquals(
                shared ? Agreement.CONSISTENT : Agreement.INCONSISTENT,
                RivalClaims.of(claims).agreement(HALF));
    }

    @Property(tries = 200)
    void staysInconsistentWhateverIsAdded(
            @ForAll("ofOneMeasure") List<Claim<Integer>> claims, @ForAll("ofOneMeasure") List<Claim<Integer>> more) {
        List<Claim<Integer>> all = new ArrayList<>(claims);
        all.addAll(more);
        if (RivalClaims.of(claims).agreement(HALF) == Agreement.INCONSISTENT) {
            assertEquals(Agreement.INCONSISTENT, RivalClaims.of(all).agreement(HALF));
        }
    }

    @Property
    void choosesInAnyOrderAndKeepsEveryClaim(
            @ForAll("ofOneMeasure") List<Claim<Integer>> claims,
            @ForAll("policies") ResolutionPolicy<Integer> policy,
            @ForAll Random random) {
        List<Claim<Integer>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        RivalClaims<Integer> rivals = RivalClaims.of(claims);
        assertEquals(
                rivals.chosenBy(policy).map(RivalClaims.Choice::chosen),
                RivalClaims.of(shuffled).chosenBy(policy).map(RivalClaims.Choice::chosen));
        rivals.chosenBy(policy).ifPresent(choice -> assertEquals(rivals, choice.among()));
    }

    @Property
    void marksExactlyWhatIsGeneralKnowledge(@ForAll("authorities") Authority authority) {
        assertEquals(authority.fromGeneralKnowledge(), authority.toString().endsWith(" (from general knowledge)"));
    }

    @Property
    void statesNothingFromGeneralKnowledge(@ForAll("evidence") Evidence evidence) {
        assertEquals(evidence.certainty(), Certainty.parse(evidence.certainty().label()));
        assertTrue(evidence.citations().stream().noneMatch(Citation::fromGeneralKnowledge)
                || evidence.certainty() != Certainty.STATED);
    }

    @Property(tries = 50)
    void keepsTheSourceOfAStatementInSight(@ForAll("statements") Statement statement) {
        assertTrue(statement.toString().contains(statement.citation().toString()));
    }
}
