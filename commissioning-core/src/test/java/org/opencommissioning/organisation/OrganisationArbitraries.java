package org.opencommissioning.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** Generators of codes and of valid bodies of every kind. They leave out jqwik's edge cases, which would crowd out the rest. */
public final class OrganisationArbitraries {
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
    private static final int MOST_DAYS = 4000;

    /** The kinds whose bodies have no parts of their own but a host. */
    private static final List<OrganisationKind> OTHER_KINDS = List.of(
            OrganisationKind.CSU,
            OrganisationKind.ICB,
            OrganisationKind.SUB_ICB_LOCATION,
            OrganisationKind.PCT,
            OrganisationKind.PCG,
            OrganisationKind.PROVIDER,
            OrganisationKind.LOCAL_AUTHORITY,
            OrganisationKind.NATIONAL_BODY,
            OrganisationKind.WELSH_HEALTH_BOARD,
            OrganisationKind.PRIVATE_SUPPLIER,
            OrganisationKind.STP,
            OrganisationKind.REGION,
            OrganisationKind.AREA_TEAM,
            OrganisationKind.LOCAL_OFFICE,
            OrganisationKind.SUB_ICB_REPORTING_ENTITY,
            OrganisationKind.COMMISSIONING_HUB);

    private OrganisationArbitraries() {}

    /** {@return ODS codes of any shape} */
    public static Arbitrary<OdsCode> odsCodes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(OdsCode::of);
    }

    /** {@return ODS codes of the shape of a CCG's: two digits and a letter} */
    public static Arbitrary<OdsCode> ccgCodes() {
        return Arbitraries.integers()
                .between(0, 2599)
                .map(number ->
                        OdsCode.of(String.format(Locale.ROOT, "%02d%c", number / 26, CAPITALS.charAt(number % 26))))
                .withoutEdgeCases();
    }

    /** {@return GSS codes of any entity} */
    public static Arbitrary<GssCode> gssCodes() {
        return Arbitraries.chars()
                .range('A', 'Z')
                .flatMap(letter ->
                        Arbitraries.integers().between(0, 99_999_999).map(number -> gss(letter.toString(), 8, number)))
                .withoutEdgeCases();
    }

    /**
     * GSS codes of one entity.
     *
     * @param entity its three characters, such as {@code E38}
     * @return GSS codes that begin with it
     */
    public static Arbitrary<GssCode> gssCodes(String entity) {
        return Arbitraries.integers().between(1, 999_999).map(number -> gss(entity, 6, number));
    }

    private static GssCode gss(String start, int digits, int number) {
        return GssCode.of(start + String.format(Locale.ROOT, "%0" + digits + "d", number));
    }

    /** {@return names as CCGs bear them} */
    public static Arbitrary<String> names() {
        return Arbitraries.of("Brent", "Ealing", "West London", "Hammersmith and Fulham", "St Helens", "Cumbria")
                .map(place -> "NHS " + place + " CCG");
    }

    /** {@return lives that begin on a known day and go on, end on a known day, or end on a day not known} */
    public static Arbitrary<UncertainSpan> lives() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, MOST_DAYS);
        return Combinators.combine(days, days, Arbitraries.integers().between(0, 3))
                .as((from, length, shape) -> {
                    LocalDate first = FIRST.plusDays(from);
                    LocalDate last = first.plusDays(length);
                    return switch (shape) {
                        case 0 -> UncertainSpan.from(UncertainDay.on(first));
                        case 1 -> UncertainSpan.of(UncertainDay.on(first), UncertainDay.unknown());
                        case 2 -> UncertainSpan.of(UncertainDay.unknown(), UncertainDay.on(last));
                        default -> UncertainSpan.certain(DateSpan.of(first, last));
                    };
                })
                .withoutEdgeCases();
    }

    /** {@return CCGs, some with a GSS code, with an alias, or with a legal life of their own} */
    public static Arbitrary<Ccg> ccgs() {
        return Combinators.combine(
                        ccgCodes(), names(), names().set().ofMaxSize(1), histories("E38"), lives(), lives().optional())
                .as((code, name, aliases, gss, life, legal) -> {
                    Ccg.Builder ccg = Ccg.builder()
                            .code(code)
                            .names(Timeline.always(name))
                            .addAllAliases(aliases)
                            .gssCodes(gss)
                            .operationalLife(life);
                    legal.ifPresent(ccg::legalLife);
                    return ccg.build();
                })
                .withoutEdgeCases();
    }

    /** No GSS code, one for ever, or another from a day on. */
    private static Arbitrary<Timeline<GssCode>> histories(String entity) {
        return Combinators.combine(
                        gssCodes(entity).list().ofMaxSize(2),
                        Arbitraries.integers().between(1, MOST_DAYS))
                .as((codes, change) -> {
                    LocalDate day = FIRST.plusDays(change);
                    return switch (codes.size()) {
                        case 0 -> Timeline.empty();
                        case 1 -> Timeline.always(codes.get(0));
                        default ->
                            Timeline.<GssCode>builder()
                                    .put(DateSpan.until(day.minusDays(1)), codes.get(0))
                                    .put(DateSpan.from(day), codes.get(1))
                                    .build();
                    };
                });
    }

    /** {@return practices of every setting, whose names are not held} */
    public static Arbitrary<Practice> practices() {
        return Combinators.combine(
                        Arbitraries.integers().between(80_000, 99_999),
                        Arbitraries.integers().between(0, 25),
                        lives())
                .as((number, setting, life) -> Practice.builder()
                        .code(OdsCode.of("E" + number))
                        .setting(setting)
                        .operationalLife(life)
                        .build())
                .withoutEdgeCases();
    }

    /** {@return valid bodies of every type and kind} */
    public static Arbitrary<Organisation> bodies() {
        return Arbitraries.oneOf(List.of(
                ccgs().map(Organisation.class::cast),
                practices().map(Organisation.class::cast),
                Combinators.combine(Arbitraries.of(OTHER_KINDS), odsCodes(), names(), lives())
                        .as(OrganisationArbitraries::body)
                        .withoutEdgeCases()));
    }

    private static Organisation body(OrganisationKind kind, OdsCode code, String name, UncertainSpan life) {
        Timeline<String> names = Timeline.always(name);
        return switch (kind) {
            case CSU ->
                Csu.builder()
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .host(NationalBody.builder()
                                .code(OdsCode.of("X24"))
                                .names(Timeline.always("NHS England"))
                                .operationalLife(life)
                                .build())
                        .build();
            case ICB ->
                Icb.builder().code(code).names(names).operationalLife(life).build();
            case SUB_ICB_LOCATION ->
                SubIcbLocation.builder()
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case NATIONAL_BODY ->
                NationalBody.builder()
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case PCT, PCG ->
                PredecessorBody.builder()
                        .kind(kind)
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case STP, REGION, AREA_TEAM, LOCAL_OFFICE ->
                GroupingArea.builder()
                        .kind(kind)
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case SUB_ICB_REPORTING_ENTITY, COMMISSIONING_HUB ->
                ReportingUnit.builder()
                        .kind(kind)
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case PROVIDER, LOCAL_AUTHORITY, WELSH_HEALTH_BOARD, PRIVATE_SUPPLIER ->
                PartnerBody.builder()
                        .kind(kind)
                        .code(code)
                        .names(names)
                        .operationalLife(life)
                        .build();
            case CCG, GP_PRACTICE, OTHER_PRESCRIBING_CENTRE ->
                throw new AssertionError(kind + " has a generator of its own");
        };
    }
}
