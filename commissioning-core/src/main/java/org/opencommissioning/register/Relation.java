package org.opencommissioning.register;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;
import org.opencommissioning.organisation.OrganisationKind;

/** How one body belongs to another. */
public enum Relation {
    /** A CCG under an area team, as NHSBSA prints them: three in London. */
    AREA_TEAM("area team", ImmutableSet.of(OrganisationKind.CCG), ImmutableSet.of(OrganisationKind.AREA_TEAM)),
    /** A CCG under an area team, as ONS has them: one in London. */
    AREA_TEAM_ONS(
            "area team (ONS)", ImmutableSet.of(OrganisationKind.CCG), ImmutableSet.of(OrganisationKind.AREA_TEAM)),
    /** A CCG under a local office, from 2015. */
    LOCAL_OFFICE("local office", ImmutableSet.of(OrganisationKind.CCG), ImmutableSet.of(OrganisationKind.LOCAL_OFFICE)),
    /** A CCG in a sustainability and transformation partnership, from 2017 as far as is held. */
    STP("STP", ImmutableSet.of(OrganisationKind.CCG), ImmutableSet.of(OrganisationKind.STP)),
    /** A sub-ICB location, or a reporting entity, in an integrated care board. */
    ICB(
            "ICB",
            ImmutableSet.of(OrganisationKind.SUB_ICB_LOCATION, OrganisationKind.SUB_ICB_REPORTING_ENTITY),
            ImmutableSet.of(OrganisationKind.ICB)),
    /** An area team, a local office, an STP or an ICB in a region. */
    REGION(
            "region",
            ImmutableSet.of(
                    OrganisationKind.AREA_TEAM,
                    OrganisationKind.LOCAL_OFFICE,
                    OrganisationKind.STP,
                    OrganisationKind.ICB),
            ImmutableSet.of(OrganisationKind.REGION)),
    /** A region of the national body. */
    NATIONAL_BODY(
            "national body", ImmutableSet.of(OrganisationKind.REGION), ImmutableSet.of(OrganisationKind.NATIONAL_BODY)),
    /**
     * A practice and the body that commissions for its patients: the CCG it is a member of, later a sub-ICB location, before that
     * a PCT; or a commissioning hub, or a Welsh health board.
     */
    COMMISSIONER(
            "commissioner",
            ImmutableSet.of(OrganisationKind.GP_PRACTICE, OrganisationKind.OTHER_PRESCRIBING_CENTRE),
            ImmutableSet.of(
                    OrganisationKind.PCG,
                    OrganisationKind.PCT,
                    OrganisationKind.CCG,
                    OrganisationKind.SUB_ICB_LOCATION,
                    OrganisationKind.COMMISSIONING_HUB,
                    OrganisationKind.WELSH_HEALTH_BOARD));

    private final String label;
    private final ImmutableSet<OrganisationKind> children;
    private final ImmutableSet<OrganisationKind> parents;

    Relation(String label, ImmutableSet<OrganisationKind> children, ImmutableSet<OrganisationKind> parents) {
        this.label = label;
        this.children = children;
        this.parents = parents;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the value with that label
     * @throws InvalidValueException when there is none
     */
    public static Relation parse(String label) {
        for (Relation relation : values()) {
            if (relation.label.equals(label)) {
                return relation;
            }
        }
        throw Labels.unknown(Relation.class, Relation::label, label);
    }

    boolean admitsChild(OrganisationKind kind) {
        return children.contains(kind);
    }

    boolean admitsParent(OrganisationKind kind) {
        return parents.contains(kind);
    }

    /** Why a body of a kind cannot belong to another in this relation, to follow the body. */
    String refusalOfChild(OrganisationKind kind) {
        return refusal(kind, "child", children);
    }

    /** Why nothing can belong to a body of a kind in this relation, to follow the body. */
    String refusalOfParent(OrganisationKind kind) {
        return refusal(kind, "parent", parents);
    }

    private String refusal(OrganisationKind kind, String end, Set<OrganisationKind> admitted) {
        return "is of kind " + kind.label() + ", but in the relation " + label + " the " + end + " is of kind "
                + admitted.stream().map(OrganisationKind::label).collect(Collectors.joining(" or "));
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }
}
