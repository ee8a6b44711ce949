package org.opencommissioning.cocommissioning;

import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** The bodies that questions on commissioning are about: whether they are those of the register, on the day asked for. */
final class Places {
    static final String WHICH_IS_NHS_ENGLAND = "which body is NHS England on ";

    private static final OdsCode NHS_ENGLAND = OdsCode.of("X24");

    private Places() {}

    /** A code passes from a CCG to what followed it, so that the body itself has to be there, and not one of its code. */
    static void requireThere(Organisation place, Landscape landscape) {
        if (!(place instanceof Ccg || place instanceof SubIcbLocation || place instanceof Icb)) {
            throw new InvalidValueException("Responsibilities: " + place + " is of the kind "
                    + place.kind().label() + "; ask for a CCG, a sub-ICB location or an integrated care board");
        }
        Organisation there = landscape.get(place.code());
        if (there.equals(place)) {
            return;
        }
        throw new NoSuchOrganisationException(
                place.code().toString(),
                List.of(),
                there.kind() == place.kind()
                        ? place + " is not the body that the register has of that code; take it from the register"
                        : "No " + place.kind().label() + " " + place.code() + " on " + landscape.day()
                                + ": the code is that of " + there + ", of the kind "
                                + there.kind().label());
    }

    /** NHS England, or the one national body of a register that gives it another code; empty where the register has neither. */
    static Optional<NationalBody> nhsEngland(Landscape landscape) {
        Optional<Organisation> known = landscape.find(NHS_ENGLAND);
        if (known.isPresent() && known.get() instanceof NationalBody body) {
            return Optional.of(body);
        }
        List<NationalBody> all = landscape.all(NationalBody.class);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** An arrangement between other bodies than the register's would never be found, and nothing would tell why. */
    static void check(CoCommissioningArrangement arrangement, Register register, Problems problems) {
        for (Ccg ccg : arrangement.ccgs()) {
            check(arrangement, ccg, register, problems);
        }
        check(arrangement, arrangement.nhsEngland(), register, problems);
    }

    private static void check(
            CoCommissioningArrangement arrangement, Organisation body, Register register, Problems problems) {
        List<Organisation> held = register.bodies(body.code());
        problems.require(
                held.isEmpty() || held.contains(body),
                arrangement + " has another " + body + " than the register; take it from there");
    }
}
