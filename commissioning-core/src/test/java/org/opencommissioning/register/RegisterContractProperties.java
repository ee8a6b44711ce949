package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.NullContract;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.RegisterQuestions.Asked;
import org.opencommissioning.source.Evidence;

/** What prints is read again, null is named, and nothing returned can be changed. */
class RegisterContractProperties {
    @Property
    void readsTheLabelItPrints(@ForAll Relation relation, @ForAll Weighting weighting, @ForAll SuccessionKind kind) {
        assertEquals(relation, Relation.parse(relation.label()));
        assertEquals(weighting, Weighting.parse(weighting.label()));
        assertEquals(kind, SuccessionKind.parse(kind.label()));
    }

    @Property(tries = 50)
    void refusesToBeChanged(@ForAll("askedMostlyOfMade") Asked asked) {
        Register register = asked.register();
        Landscape landscape = register.asOf(asked.day());
        Hierarchy hierarchy = landscape.hierarchy();
        SuccessionTrail trail = register.trailOf(asked.code());
        CodeVintage vintage = register.vintageOf(List.of(asked.code(), OdsCode.of("ZZZZZZ")));
        Organisation body = register.bodies(asked.code()).get(0);
        List<Collection<?>> returned = List.of(
                register.bodies(),
                register.bodies(asked.code()),
                register.successions(),
                register.memberships(),
                landscape.ccgs(),
                landscape.all(Organisation.class),
                landscape.all(OrganisationKind.CCG),
                landscape.notKnown(Organisation.class),
                hierarchy.above(body, OrganisationKind.REGION),
                hierarchy.membersOf(body),
                hierarchy.membersOf(body, Ccg.class),
                landscape.practices().historyOf(OdsCode.of("Y03660")),
                landscape.practices().of(body),
                register.evidenceFor(body, body.name()).spells(),
                trail.forward(),
                trail.back(),
                trail.ends(),
                trail.on(asked.day()),
                trail.codesOn(asked.day()),
                trail.notKnownOn(asked.day()),
                vintage.days(),
                vintage.misfits(),
                vintage.misfitsOn(asked.day()),
                vintage.unknown(),
                vintage.missing(),
                vintage.mixed().values(),
                vintage.becameOn(asked.day()).values());
        for (Collection<?> each : returned) {
            assertThrows(UnsupportedOperationException.class, () -> each.add(null));
        }
    }

    @Example
    void answersNullWithTheNameOfTheParameter() {
        Register register = Register.standard();
        LocalDate day = LocalDate.of(2014, 4, 30);
        Landscape landscape = register.asOf(day);
        Ccg brent = landscape.get(Ccg.class, OdsCode.of("07P"));
        Object[] samples = {
            register,
            landscape,
            landscape.hierarchy(),
            landscape.practices(),
            brent,
            brent.code(),
            GssCode.of("E38000020"),
            day,
            Ccg.class,
            "NHS Brent CCG",
            Grouping.of("one", List.of(brent.code())),
            List.of(brent.code()),
            Path.of("nowhere"),
            register.toBuilder(),
            register.edition(),
            Evidence.assumed("for a test"),
            register.successions().get(0),
            register.memberships().get(0),
            register.trailOf(brent.code()),
            register.vintageOf(List.of(brent.code()))
        };
        List.of(
                        Register.class,
                        RegisterBuilder.class,
                        RegisterDiff.class,
                        Landscape.class,
                        Hierarchy.class,
                        PracticeLandscape.class,
                        SuccessionTrail.class,
                        Succession.class,
                        CodeVintage.class,
                        Grouping.class,
                        Relation.class,
                        Weighting.class,
                        SuccessionKind.class)
                .forEach(type -> NullContract.check(type, samples));
    }

    @Provide
    Arbitrary<Asked> askedMostlyOfMade() {
        return RegisterQuestions.askedMostlyOfMade();
    }
}
