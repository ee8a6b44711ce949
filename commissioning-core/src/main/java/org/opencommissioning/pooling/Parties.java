package org.opencommissioning.pooling;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.internal.Problems;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Organisation;

/** Who can give and take money, and how such bodies print. */
final class Parties {
    private Parties() {}

    /** Records a problem unless a body can own money in its own name. */
    static void requireLegalPerson(Problems problems, String what, Organisation body) {
        if (!body.kind().isLegalPerson()) {
            String remedy = body instanceof Csu csu
                    ? "; name its host, " + csu.host()
                    : "; name the body of which it is a part";
            problems.require(
                    false, what + " " + body + " is a " + body.kind().label() + " and no legal person" + remedy);
        }
    }

    static void requireLegalPersons(Problems problems, String what, Collection<Organisation> bodies) {
        for (Organisation body : bodies) {
            requireLegalPerson(problems, what, body);
        }
    }

    /** Parts are told apart by the codes of the bodies that they fall to. */
    static void requireOwnCodes(Problems problems, Collection<Organisation> bodies) {
        Set<String> codes = new HashSet<>();
        for (Organisation body : bodies) {
            problems.require(
                    codes.add(body.code().toString()), "two bodies have the code " + body.code() + "; leave one out");
        }
    }

    /** One body by its name, several by their number: short enough for a line. */
    static String print(Collection<? extends Organisation> bodies) {
        return bodies.size() == 1 ? bodies.iterator().next().toString() : bodies.size() + " bodies";
    }

    /** Every body by its name. */
    static String list(Collection<? extends Organisation> bodies) {
        return bodies.stream().map(Organisation::toString).collect(Collectors.joining(", "));
    }

    /** What some get, less what some give. */
    static Map<Organisation, Pounds> difference(Map<Organisation, Pounds> got, Map<Organisation, Pounds> given) {
        Map<Organisation, Pounds> net = new LinkedHashMap<>();
        given.forEach((body, amount) -> net.merge(body, amount.negated(), Pounds::plus));
        got.forEach((body, amount) -> net.merge(body, amount, Pounds::plus));
        return ImmutableMap.copyOf(net);
    }
}
