package org.opencommissioning.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;

/**
 * Generators of sources, citations, evidence and claims. They leave out jqwik's edge cases: combined over so many parts these
 * crowd out the random ones.
 */
public final class SourceArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private SourceArbitraries() {}

    /** {@return sources of every kind, with and without publisher} */
    public static Arbitrary<Source> sources() {
        return Combinators.combine(Arbitraries.of(SourceKind.class), texts(), texts().optional())
                .as((kind, name, publisher) -> {
                    Source.Builder source = Source.builder().kind(kind).name(name);
                    publisher.ifPresent(source::publisher);
                    return source.build();
                })
                .withoutEdgeCases();
    }

    /** {@return citations with and without a place, of known and unknown publication} */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(sources(), texts().optional(), publicationDays())
                .as((source, place, day) -> {
                    Citation citation = Citation.of(source, day);
                    return place.map(citation::at).orElse(citation);
                })
                .withoutEdgeCases();
    }

    /** {@return provisions of law, some of them from general knowledge} */
    public static Arbitrary<LegalProvision> provisions() {
        return Combinators.combine(texts(), Arbitraries.integers().between(1, 300), days(), Arbitraries.of(true, false))
                .as((instrument, section, from, generalKnowledge) -> LegalProvision.builder()
                        .instrument(instrument)
                        .provision("s." + section)
                        .inForce(DateSpan.from(from))
                        .fromGeneralKnowledge(generalKnowledge)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return provisions and citations} */
    public static Arbitrary<Authority> authorities() {
        return Arbitraries.oneOf(List.of(provisions(), citations()));
    }

    /** {@return evidence of every certainty that its source admits} */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of(Certainty.class), citations())
                .as((certainty, citation) -> citation.fromGeneralKnowledge()
                        ? Evidence.of(Certainty.GENERAL_KNOWLEDGE, citation)
                        : Evidence.of(certainty, citation));
    }

    /**
     * Figures.
     *
     * @param values the values in them
     * @param <T> the values
     * @return figures of every exactness and strength
     */
    public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return Combinators.combine(
                        Arbitraries.of(Stated.Exactness.class), values, Arbitraries.of(Strength.class), citations())
                .as((exactness, value, strength, citation) ->
                        figure(exactness, value, citation).as(strength));
    }

    private static <T> Stated<T> figure(Stated.Exactness exactness, T value, Citation citation) {
        return switch (exactness) {
            case EXACTLY -> Stated.exactly(value, citation);
            case ABOUT -> Stated.about(value, citation);
            case ALMOST -> Stated.almost(value, citation);
            case OVER -> Stated.over(value, citation);
            case UP_TO -> Stated.upTo(value, citation);
            case AT_LEAST -> Stated.atLeast(value, citation);
        };
    }

    /**
     * One to five claims of one subject and one measure.
     *
     * @param values the values claimed
     * @param <T> the values claimed
     * @return lists of claims that can be compared
     */
    public static <T> Arbitrary<List<Claim<T>>> claimsOfOneMeasure(Arbitrary<T> values) {
        return stated(values)
                .map(figure -> Claim.of("North West London CSU", "income", figure))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    /**
     * One to five claims of a few subjects and measures, so that some lists can be compared and others cannot.
     *
     * @param values the values claimed
     * @param <T> the values claimed
     * @return lists of claims
     */
    public static <T> Arbitrary<List<Claim<T>>> claims(Arbitrary<T> values) {
        return Combinators.combine(
                        Arbitraries.of("North West London CSU", "South London CSU"),
                        Arbitraries.of("business", "total income"),
                        stated(values))
                .as(Claim::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    /** {@return statements of every kind} */
    public static Arbitrary<Statement> statements() {
        return Combinators.combine(
                        Arbitraries.of(Statement.Kind.class),
                        texts(),
                        texts(),
                        Arbitraries.of(Strength.class),
                        citations())
                .as((kind, holder, paraphrase, strength, citation) -> Statement.builder()
                        .kind(kind)
                        .holder(holder)
                        .topic("commissioning support")
                        .paraphrase(paraphrase)
                        .strength(strength)
                        .citation(citation)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("HSJ", "Pulse", "NHS England", "board paper", "table 3", "a");
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<UncertainDay> publicationDays() {
        return Arbitraries.oneOf(List.of(
                days().map(UncertainDay::on),
                days().map(day -> UncertainDay.in(YearMonth.from(day))),
                days().map(UncertainDay::onOrBefore),
                Arbitraries.just(UncertainDay.unknown())));
    }
}
