package org.opencommissioning.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.fault.InvalidValueException;

class OdsCodeProperties {
    @Property
    void readsWhatItPrints(@ForAll("codes") OdsCode code) {
        assertEquals(code, OdsCode.parse(code.toString()));
        assertEquals(code, OdsCode.of(code.toString()));
    }

    @Property
    void forgivesCaseAndBlanks(@ForAll("codes") OdsCode code) {
        assertEquals(code, OdsCode.parse("\t" + code.toString().toLowerCase(Locale.ROOT) + " "));
    }

    @Property
    void ordersAsPrinted(@ForAll("codes") OdsCode code, @ForAll("codes") OdsCode other) {
        assertEquals(
                Integer.signum(code.toString().compareTo(other.toString())), Integer.signum(code.compareTo(other)));
        assertEquals(code.equals(other), code.compareTo(other) == 0);
        assertEquals(code.equals(other), code.toString().equals(other.toString()));
    }

    @Property
    void rejectsAnythingElse(@ForAll String text) {
        Assume.that(!text.matches("[A-Z0-9]{1,9}"));
        assertThrows(InvalidValueException.class, () -> OdsCode.of(text));
    }

    @Property
    void readsTheGssCodeItPrints(@ForAll("gssCodes") GssCode code, @ForAll("gssCodes") GssCode other) {
        assertEquals(code, GssCode.parse(" " + code.toString().toLowerCase(Locale.ROOT)));
        assertEquals(code, GssCode.of(code.toString()));
        assertEquals(code.equals(other), code.compareTo(other) == 0);
        assertEquals(code.entity(), code.toString().substring(0, 3));
    }

    @Property
    void rejectsAnyOtherGssCode(@ForAll String text) {
        Assume.that(!text.matches("[A-Z][0-9]{8}"));
        assertThrows(InvalidValueException.class, () -> GssCode.of(text));
    }

    @Provide
    Arbitrary<OdsCode> codes() {
        return OrganisationArbitraries.odsCodes();
    }

    @Provide
    Arbitrary<GssCode> gssCodes() {
        return OrganisationArbitraries.gssCodes();
    }
}
