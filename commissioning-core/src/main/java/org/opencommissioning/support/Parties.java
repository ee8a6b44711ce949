package org.opencommissioning.support;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;

/** Who can sign and employ, and how parties print. */
final class Parties {
    private Parties() {}

    /** Records a problem unless a body can be a party in its own name. */
    static void requireLegalPerson(Problems problems, String what, Organisation body) {
        if (body.kind().isLegalPerson()) {
            return;
        }
        String remedy =
                body instanceof Csu csu ? "; name its host, " + csu.host() : "; name the body of which it is a part";
        problems.require(false, what + " " + body + " is a " + body.kind().label() + " and no legal person" + remedy);
    }

    /** One body by its name, several by their number: short enough for a line. */
    static String print(Collection<? extends Organisation> bodies, String several) {
        Iterator<? extends Organisation> each = bodies.iterator();
        return bodies.size() == 1 ? each.next().toString() : bodies.size() + " " + several;
    }

    /** A check beside the facts of another unit would find nothing of use, and might find nothing wrong. */
    static void requireSame(Object subject, Csu unit, Csu given) {
        if (!unit.equals(given)) {
            throw new InvalidValueException(
                    subject + ": checked beside what is known of another unit, " + given + "; give that of " + unit);
        }
    }

    /** Who is no party to an agreement can neither end it nor take anything out of it. */
    static void requireCustomers(Object subject, Set<Organisation> customers, ServiceLevelAgreement agreement) {
        Set<Organisation> strangers = new LinkedHashSet<>(customers);
        strangers.removeAll(agreement.bodies());
        if (!strangers.isEmpty()) {
            throw new InvalidValueException(subject + ": checked beside an agreement to which " + strangers
                    + (strangers.size() == 1 ? " is" : " are") + " no party, the " + agreement
                    + "; give that of its customers");
        }
    }
}
