package org.opencommissioning.organisation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * The kinds of body. Role ids are those of the Organisation Data Service; entities are the first three characters of GSS codes.
 */
public enum OrganisationKind {
    /** Clinical commissioning group, 2013 to 30 June 2022: bought care for the people of its member practices. */
    CCG("CCG", "RO98", "E38"),
    /** Commissioning support unit, from 2013: sold back-office work to commissioners; not a legal person. */
    CSU("CSU", "RO213"),
    /** Integrated care board, from 1 July 2022: successor of the CCGs, on the footprint of an STP. */
    ICB("ICB", "RO318", "E54"),
    /** Part of an ICB with the code, and at first the area, of a former CCG. */
    SUB_ICB_LOCATION("sub-ICB location", "RO319", "E38"),
    /** Primary care trust, to 31 March 2013; five of them were care trusts. */
    PCT("PCT", "RO179", "E16", "E17"),
    /** Primary care group, before the PCTs. */
    PCG("PCG", "RO171"),
    /** A prescribing cost centre that is a general practice (prescribing setting 4). */
    GP_PRACTICE("GP practice", "RO76"),
    /** A prescribing cost centre of any other setting: out of hours, community clinics, prisons and more. */
    OTHER_PRESCRIBING_CENTRE("other prescribing centre", "RO177"),
    /** Seller of care, such as an NHS trust. */
    PROVIDER("provider", "RO197"),
    /** Council: partner in pooled funds, commissioner of public health. */
    LOCAL_AUTHORITY("local authority", "RO141"),
    /** NHS England: allots the money, commissions directly, hosts the CSUs. */
    NATIONAL_BODY("national body"),
    /** Welsh local health board, to which some practices near the border belong. */
    WELSH_HEALTH_BOARD("Welsh health board"),
    /** Private firm that holds the CSU role: not a CSU. */
    PRIVATE_SUPPLIER("private supplier", "RO213"),
    /** Sustainability and transformation partnership, 2016 to 30 June 2022; not a statutory body. */
    STP("STP", "RO262", "E54"),
    /** Region of NHS England. */
    REGION("region", "RO209", "E40"),
    /** Area team of NHS England, 2013 to 2015. */
    AREA_TEAM("area team", "RO210", "E39"),
    /** Local office of NHS England, 2015 to 2020. */
    LOCAL_OFFICE("local office", "RO210", "E39"),
    /** Unit below a sub-ICB location for which figures are reported, from 2024. */
    SUB_ICB_REPORTING_ENTITY("sub-ICB reporting entity", "RO327"),
    /** Hub under which NHS England books what it commissions itself; its code often looks like a CCG's. */
    COMMISSIONING_HUB("commissioning hub", "RO218");

    private final String label;
    private final Optional<String> odsRole;
    private final ImmutableSet<String> gssEntities;

    OrganisationKind(String label) {
        this.label = label;
        this.odsRole = Optional.empty();
        this.gssEntities = ImmutableSet.of();
    }

    OrganisationKind(String label, String odsRole, String... gssEntities) {
        this.label = label;
        this.odsRole = Optional.of(odsRole);
        this.gssEntities = ImmutableSet.copyOf(gssEntities);
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the kind
     * @throws InvalidValueException when no kind has that label
     */
    public static OrganisationKind parse(String label) {
        for (OrganisationKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw Labels.unknown(OrganisationKind.class, OrganisationKind::label, label);
    }

    /** {@return what it is called in data files and messages} */
    public String label() {
        return label;
    }

    /** {@return the id of its role in the Organisation Data Service; empty where it has none of its own} */
    public Optional<String> odsRole() {
        return odsRole;
    }

    /** {@return the kinds of area its GSS codes name; empty for kinds without GSS codes} */
    public Set<String> gssEntities() {
        return gssEntities;
    }

    /**
     * Whether a GSS code can be one of a body of this kind.
     *
     * @param code the code
     * @return whether it begins with one of {@link #gssEntities()}
     */
    public boolean admits(GssCode code) {
        for (String entity : gssEntities) {
            if (code.text().startsWith(entity)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a body of this kind can sign, employ and own in its own name. What is part of another body, or hosted by one, acts
     * through that body.
     *
     * @return false for a CSU, an area or unit of NHS England or of an ICB, an STP, a PCG and a prescribing centre that is no practice
     */
    public boolean isLegalPerson() {
        return switch (this) {
            case CSU,
                    SUB_ICB_LOCATION,
                    PCG,
                    OTHER_PRESCRIBING_CENTRE,
                    STP,
                    REGION,
                    AREA_TEAM,
                    LOCAL_OFFICE,
                    SUB_ICB_REPORTING_ENTITY,
                    COMMISSIONING_HUB -> false;
            case CCG,
                    ICB,
                    PCT,
                    GP_PRACTICE,
                    PROVIDER,
                    LOCAL_AUTHORITY,
                    NATIONAL_BODY,
                    WELSH_HEALTH_BOARD,
                    PRIVATE_SUPPLIER -> true;
        };
    }
}
