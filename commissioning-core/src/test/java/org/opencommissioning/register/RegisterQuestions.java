package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.Timeline.Spell;
import org.opencommissioning.register.RegisterArbitraries.Blurred;

/** What the laws of registers are asked about: the edition inside the jar and made ones, with codes and days of theirs. */
final class RegisterQuestions {
    static final Set<OrganisationKind> COMMISSIONERS = Set.of(
            OrganisationKind.CCG,
            OrganisationKind.CSU,
            OrganisationKind.ICB,
            OrganisationKind.PCT,
            OrganisationKind.SUB_ICB_LOCATION);

    private RegisterQuestions() {}

    /** A register, a code it has heard of, and a day it speaks of. */
    record Asked(Register register, Code code, LocalDate day) {}

    /** A register and two days it speaks of. */
    record Days(Register register, LocalDate then, LocalDate later) {}

    /** One in a hundred is the standard one, which has many bodies. */
    static Arbitrary<Register> registers() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.create(Register::standard)), Tuple.of(99, RegisterArbitraries.registers()));
    }

    /** As often the standard one as a made one, on known days or on some that are not. */
    private static Arbitrary<Register> registersAlike() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.create(Register::standard),
                RegisterArbitraries.registers(),
                RegisterArbitraries.blurred().map(Blurred::blurred)));
    }

    static Arbitrary<Asked> asked() {
        return askedOf(registersAlike());
    }

    static Arbitrary<Asked> askedMostlyOfMade() {
        return askedOf(registers());
    }

    private static Arbitrary<Asked> askedOf(Arbitrary<Register> registers) {
        return registers
                .flatMap(register -> Combinators.combine(Arbitraries.of(codesOf(register)), daysOf(register))
                        .as((code, day) -> new Asked(register, code, day)))
                .withoutEdgeCases();
    }

    static Arbitrary<Days> days() {
        return registersAlike()
                .flatMap(register -> Combinators.combine(daysOf(register), daysOf(register))
                        .as((one, other) ->
                                one.isBefore(other) ? new Days(register, one, other) : new Days(register, other, one)))
                .withoutEdgeCases();
    }

    /** From the eve of its first day to its last. */
    private static Arbitrary<LocalDate> daysOf(Register register) {
        return Arbitraries.longs()
                .between(
                        register.edition().firstDay().toEpochDay() - 1,
                        register.edition().lastDay().toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<Code> codesOf(Register register) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Organisation body : register.bodies()) {
            codes.add(body.code());
            body.gssCodes().spells().stream().map(Spell::value).forEach(codes::add);
        }
        return List.copyOf(codes);
    }
}
