package org.opencommissioning.support;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/**
 * A kind of work that commissioners buy from a support unit, or do themselves. Sources name these kinds of work; how they are
 * split into lines here is from general knowledge, and an agreement may cut them otherwise.
 */
public enum ServiceLine {
    /** Data processing and reporting. */
    BUSINESS_INTELLIGENCE("business intelligence"),
    /** Making and minding the contracts with providers of care. */
    CONTRACTING("contracting and provider management"),
    /** Clinical procurement and the shaping of the market. */
    PROCUREMENT("procurement and market management"),
    /** Changing how care is given, with its programme offices. */
    SERVICE_REDESIGN("service redesign"),
    /** What people need, and who is at risk. */
    NEEDS_ASSESSMENT("needs assessment and risk stratification"),
    /** Advice on prescribing. */
    MEDICINES_MANAGEMENT("medicines management"),
    /** Assessing and buying continuing healthcare. */
    CONTINUING_HEALTHCARE("continuing healthcare"),
    /** Requests for treatment that is not bought as a rule. */
    INDIVIDUAL_FUNDING_REQUESTS("individual funding requests"),
    /** Communications and the engagement of the public. */
    COMMUNICATIONS("communications and engagement"),
    /** Complaints, incidents and claims. */
    COMPLAINTS("complaints"),
    /** Payables, receivables, ledger and year end. */
    FINANCE("finance"),
    /** People, payroll and development of the organisation. */
    HUMAN_RESOURCES("human resources"),
    /** Computers and networks of the commissioner. */
    IT("IT"),
    /** Computers and networks of GP practices. */
    GP_IT("GP IT"),
    /** Buildings. */
    ESTATES("estates"),
    /** Information governance and corporate services. */
    CORPORATE("corporate services");

    private final String label;

    ServiceLine(String label) {
        this.label = label;
    }

    /** {@return what it is called in messages and data files} */
    public String label() {
        return label;
    }

    /**
     * Reads a label.
     *
     * @param label a label as {@link #label()} gives it
     * @return the service line
     * @throws InvalidValueException when there is none of that label; the message lists those there are
     */
    public static ServiceLine parse(String label) {
        return Labels.parse(ServiceLine.class, ServiceLine::label, label);
    }
}
