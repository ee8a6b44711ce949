package org.opencommissioning.register;

import java.util.List;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.BodyEntry.Link;

/**
 * What must hold between the memberships, successions and ends of a register, whether they were read from files or given
 * to a builder. What a single fact must be is checked by its own type.
 */
final class RegisterChecks {
    private final BodyIndex index;
    private final Faults faults;
    private final FlowChecks flows;

    /** Makes the exception for a fact at fault: by its place in a file, or by its text. */
    @FunctionalInterface
    interface Faults {
        /**
         * Makes an exception.
         *
         * @param fact the organisation, GSS code, name, alias, membership, succession or share at fault; it is the very object
         *     that was given
         * @param column the column of the data file that the problem is seen in
         * @param problem what is wrong, to follow the fact or its place
         */
        RuntimeException of(Object fact, String column, String problem);
    }

    RegisterChecks(BodyIndex index, Faults faults) {
        this.index = index;
        this.faults = faults;
        this.flows = new FlowChecks(index, faults);
    }

    /** Throws for the first thing wrong with memberships, successions and ends. */
    void checkFacts() {
        for (BodyEntry entry : index.all()) {
            checkMemberships(entry);
            flows.check(entry);
        }
        flows.checkNoCycle();
    }

    private void checkMemberships(BodyEntry child) {
        List<Link> links = child.parents();
        for (int i = 0; i < links.size(); i++) {
            Membership fact = links.get(i).fact();
            checkKinds(fact);
            checkWithinLife(fact, "child", links.get(i).child(), fact.days());
            checkWithinLife(fact, "parent", links.get(i).parent(), fact.days());
            for (int j = 0; j < i; j++) {
                Membership other = links.get(j).fact();
                if (other.relation() == fact.relation() && other.days().overlaps(fact.days())) {
                    throw faults.of(
                            fact,
                            "first_day",
                            "overlaps the membership of " + other.parent().code() + " on " + other.days()
                                    + "; a body has one " + fact.relation().label() + " per day");
                }
            }
        }
    }

    /** Throws where one of the bodies of a membership is of a kind that its relation is not for. */
    void checkKinds(Membership fact) {
        Relation relation = fact.relation();
        OrganisationKind child = fact.child().kind();
        OrganisationKind parent = fact.parent().kind();
        if (!relation.admitsChild(child)) {
            throw faults.of(fact, "child", relation.refusalOfChild(child));
        }
        if (!relation.admitsParent(parent)) {
            throw faults.of(fact, "parent", relation.refusalOfParent(parent));
        }
    }

    private void checkWithinLife(Membership fact, String column, BodyEntry body, DateSpan days) {
        if (!body.possibleLife().encloses(days)) {
            throw faults.of(fact, column, "existed from " + body.life() + ", but the membership is of " + days);
        }
    }
}
