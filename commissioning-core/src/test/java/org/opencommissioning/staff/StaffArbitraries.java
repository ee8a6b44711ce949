package org.opencommissioning.staff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;

/** Generators of numbers of staff and of transfers among a few employers. */
public final class StaffArbitraries {
    private static final UncertainSpan LIFE = UncertainSpan.parse("2013-04-01 to open");
    private static final NationalBody HOST = NationalBody.builder()
            .code(OdsCode.of("X24"))
            .names(Timeline.always("NHS England"))
            .operationalLife(LIFE)
            .build();
    private static final Csu UNIT = Csu.builder()
            .code(OdsCode.of("0AT"))
            .names(Timeline.always("North West London CSU"))
            .operationalLife(LIFE)
            .host(HOST)
            .build();
    private static final List<Ccg> CCGS = IntStream.range(0, 4)
            .mapToObj(number -> Ccg.builder()
                    .code(OdsCode.of("0" + number + "A"))
                    .names(Timeline.always("NHS Place " + number + " CCG"))
                    .operationalLife(LIFE)
                    .build())
            .toList();

    private StaffArbitraries() {}

    /** {@return employers that the transfers are between; the first is the one they leave} */
    public static List<Organisation> employers() {
        List<Organisation> employers = new ArrayList<>(CCGS);
        employers.add(0, HOST);
        return employers;
    }

    /** {@return known numbers of up to 40 people and as many posts} */
    public static Arbitrary<Staff> staff() {
        return Arbitraries.integers()
                .between(0, 40)
                .flatMap(heads -> Arbitraries.integers()
                        .between(0, heads * 10)
                        .map(tenths -> Staff.of(heads, BigDecimal.valueOf(tenths, 1))))
                .withoutEdgeCases();
    }

    /** {@return numbers that may be unknown in heads, in posts or in both} */
    public static Arbitrary<Staff> staffOrUnknown() {
        return Combinators.combine(staff(), Arbitraries.integers().between(0, 5))
                .as((staff, shape) -> switch (shape) {
                    case 0 -> Staff.unknown();
                    case 1 -> Staff.heads(staff.headCount().orElse(0));
                    default -> staff;
                })
                .withoutEdgeCases();
    }

    /** {@return transfers from the first employer to others, numbers known} */
    public static Arbitrary<StaffTransfer> transfers() {
        return transfers(staff());
    }

    /** {@return transfers from the first employer to others, some numbers unknown} */
    public static Arbitrary<StaffTransfer> transfersOrUnknown() {
        return transfers(staffOrUnknown());
    }

    private static Arbitrary<StaffTransfer> transfers(Arbitrary<Staff> numbers) {
        Arbitrary<List<StaffTransfer.Group>> groups = Combinators.combine(
                        Arbitraries.of("finance", "contracting", "IT"),
                        Arbitraries.of(CCGS),
                        numbers,
                        Arbitraries.of(Answer.class))
                .as((name, to, staff, assigned) ->
                        StaffTransfer.Group.of(name, to, staff).assigned(assigned))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.of(StaffTransfer.Regime.class), groups, numbers, numbers)
                .as((regime, moved, objectors, leavers) -> StaffTransfer.builder()
                        .regime(regime)
                        .from(UNIT)
                        .addAllGroups(moved)
                        .objectors(objectors)
                        .leavers(leavers)
                        .build())
                .withoutEdgeCases();
    }
}
