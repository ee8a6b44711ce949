package org.opencommissioning.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.NullContract;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.Timeline;

class OrganisationProperties {
    private static final LocalDate DAY = LocalDate.of(2014, 4, 30);

    @Property(tries = 200)
    void refusesToBeChanged(@ForAll("bodies") Organisation body) {
        assertThrows(UnsupportedOperationException.class, () -> body.aliases().add("Brent"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> body.kind().gssEntities().add("E99"));
    }

    @Property(tries = 200)
    void printsItsLastNameAndItsCode(@ForAll("bodies") Organisation body) {
        assertTrue(body.toString().contains(body.code().toString()));
        assertTrue(body.toString().startsWith(body.name()));
        assertFalse(body.name().isBlank());
        assertFalse(body.nameOn(DAY).isBlank());
    }

    @Property(tries = 200)
    void bearsOnlyGssCodesOfItsKind(@ForAll("ccgs") Ccg ccg, @ForAll("gssCodes") GssCode gss) {
        ccg.gssCodes()
                .spells()
                .forEach(spell -> assertEquals("E38", spell.value().entity()));
        Ccg.Builder other = Ccg.builder()
                .code(ccg.code())
                .names(ccg.names())
                .operationalLife(ccg.operationalLife())
                .gssCodes(Timeline.always(gss));
        if (gss.entity().equals("E38")) {
            assertEquals(gss, other.build().gssCodes().latest().orElseThrow());
        } else {
            assertThrows(InvalidValueException.class, other::build);
        }
    }

    @Property(tries = 200)
    void isEqualToOneOfTheSamePartsOnly(@ForAll("ccgs") Ccg ccg, @ForAll("ccgs") Ccg other) {
        Ccg again = Ccg.builder()
                .code(OdsCode.of(ccg.code().toString()))
                .names(ccg.names())
                .addAllAliases(ccg.aliases())
                .gssCodes(ccg.gssCodes())
                .legalLife(ccg.legalLife())
                .operationalLife(ccg.operationalLife())
                .build();
        assertEquals(ccg, again);
        assertEquals(ccg.hashCode(), again.hashCode());
        if (ccg.equals(other)) {
            assertEquals(ccg.code(), other.code());
            assertEquals(ccg.operationalLife(), other.operationalLife());
        }
    }

    @Example
    void answersNullWithTheNameOfTheParameter() {
        NullContract.check(OdsCode.class, OdsCode.of("07P"), "07P");
        NullContract.check(GssCode.class, GssCode.of("E38000020"), "E38000020");
        NullContract.check(OrganisationKind.class, OrganisationKind.CCG, "CCG");
        NullContract.check(Organisation.class, OrganisationArbitraries.ccgs().sample(), DAY);
    }

    @Provide
    Arbitrary<Organisation> bodies() {
        return OrganisationArbitraries.bodies();
    }

    @Provide
    Arbitrary<Ccg> ccgs() {
        return OrganisationArbitraries.ccgs();
    }

    @Provide
    Arbitrary<GssCode> gssCodes() {
        return OrganisationArbitraries.gssCodes();
    }
}
