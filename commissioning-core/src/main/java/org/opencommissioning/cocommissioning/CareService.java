package org.opencommissioning.cocommissioning;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * Kinds of care, as far as it differs who commissions them. Enhanced services are told apart by the scheme under which they are bought, not
 * by what is done: minor surgery is bought under schemes of NHS England and under those of CCGs.
 */
public enum CareService {
    /** What GP practices do under their contracts. */
    PRIMARY_MEDICAL("primary medical care"),
    /** What GP practices do beyond that under schemes that are directed nationally. */
    DIRECTED_ENHANCED("directed enhanced services"),
    /** What GP practices do beyond that under schemes of a local commissioner. */
    LOCAL_ENHANCED("local enhanced services"),
    /** What dentists do. */
    DENTAL("dental care"),
    /** What opticians do. */
    EYE("primary eye care"),
    /** What community pharmacies do. */
    PHARMACY("community pharmacy"),
    /** What hospitals do, but for specialised services. */
    HOSPITAL("hospital care"),
    /** What is done in the community, outside general practice. */
    COMMUNITY("community health services"),
    /** What is done for mental health, but for specialised services. */
    MENTAL_HEALTH("mental health care"),
    /** What few hospitals do for people of many commissioners. */
    SPECIALISED("specialised services"),
    /** Screening, immunisation and the like, which NHS England buys on behalf of the Secretary of State. */
    PUBLIC_HEALTH_7A("section 7A public health services");

    private final String label;

    CareService(String label) {
        this.label = label;
    }

    /** {@return the words for it, as they stand in data files} */
    public String label() {
        return label;
    }

    /**
     * Reads a {@link #label()}, and nothing else: a data file that writes another word is wrong.
     *
     * @param label the words of a data file
     * @return the service of that label
     * @throws InvalidValueException when there is none; the message lists those there are
     */
    public static CareService parse(String label) {
        return Labels.parse(CareService.class, CareService::label, label);
    }
}
