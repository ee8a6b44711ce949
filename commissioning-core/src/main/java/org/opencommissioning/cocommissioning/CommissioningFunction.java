package org.opencommissioning.cocommissioning;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * What there is to do in the commissioning of primary care. Which of it a CCG does, and which NHS England reserves to itself, is for each
 * version of the agreement between them to say: {@link AgreementTerms}.
 */
public enum CommissioningFunction {
    /** Making, monitoring and ending contracts with practices, with breach and remedial notices. */
    CONTRACTS("contracts of practices"),
    /** Enhanced services that are newly designed, local and directed. */
    ENHANCED_SERVICES("newly designed enhanced services"),
    /** Local schemes in place of the quality and outcomes framework. */
    LOCAL_INCENTIVES("local incentive schemes"),
    /** Setting up and closing practices, and approving mergers of them. */
    PRACTICE_CHANGES("setting up, merging and closing practices"),
    /** Payments that are not due, such as for doctors who return. */
    DISCRETIONARY_PAYMENTS("discretionary payments"),
    /** Decisions on practices that perform poorly. */
    PRACTICE_PERFORMANCE("poorly performing practices"),
    /** Rents, rates and other revenue costs of premises. */
    PREMISES("premises"),
    /** Urgent care by practices, and care of patients out of their area. */
    OUT_OF_AREA_CARE("urgent and out-of-area care"),
    /** The scheme for the quality of dispensing doctors. */
    DISPENSING_QUALITY("dispensing quality scheme"),
    /** The scheme for patients who were violent. */
    VIOLENT_PATIENTS("violent patient scheme"),
    /** The list of doctors who may work as GPs. */
    PERFORMERS_LIST("performers list"),
    /** The revalidation of doctors. */
    REVALIDATION("revalidation"),
    /** The appraisal of doctors. */
    APPRAISAL("appraisal"),
    /** Complaints about primary care. */
    COMPLAINTS("complaints"),
    /** Commissioning dental care, primary eye care and community pharmacy. */
    OTHER_PRIMARY_CARE("dental, eye and pharmacy services"),
    /** Negotiating the national contract of GPs. */
    NATIONAL_CONTRACT("national contract"),
    /** Public health services that NHS England buys on behalf of the Secretary of State. */
    PUBLIC_HEALTH_7A("section 7A public health services"),
    /** Capital spending on premises. */
    CAPITAL("capital"),
    /** Paying practices. */
    PAYMENT_ADMINISTRATION("administration of payments"),
    /** Keeping the lists of patients. */
    LIST_ADMINISTRATION("administration of lists");

    private final String label;

    CommissioningFunction(String label) {
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
     * @return the function of that label
     * @throws InvalidValueException when there is none; the message lists those there are
     */
    public static CommissioningFunction parse(String label) {
        return Labels.parse(CommissioningFunction.class, CommissioningFunction::label, label);
    }
}
