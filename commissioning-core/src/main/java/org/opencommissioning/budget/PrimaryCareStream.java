package org.opencommissioning.budget;

import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.Labels;

/** What money for primary medical care is for, in groups that hold over the years while the names of payments change. */
public enum PrimaryCareStream {
    /** The core payment of a national contract: so much for each patient of the weighted list. */
    GMS_GLOBAL_SUM("GMS global sum"),
    /** The minimum practice income guarantee: what protects the income of 2004, and runs off in seven years from April 2014. */
    MPIG("MPIG correction factor"),
    /** Payments under local agreements: a baseline, with a premium over what a national contract would bring. */
    PMS("PMS"),
    /** Payments under alternative contracts with any provider. */
    APMS("APMS"),
    /** The quality and outcomes framework: so much for each point. */
    QOF("QOF"),
    /** Services that NHS England is directed to commission everywhere. */
    DIRECTED_ENHANCED("directed enhanced services"),
    /** Services that are commissioned where they are wanted, by CCGs or for public health. */
    LOCAL_ENHANCED("local enhanced services"),
    /** Rents, rates, water and waste. */
    PREMISES("premises"),
    /** Seniority, locums, retainers, study leave and appraisal: what is paid for single doctors. */
    PEOPLE("seniority and other payments for people"),
    /** Administration and information technology. */
    ADMINISTRATION("administration and IT"),
    /** One-off money to change how general practice works. */
    TRANSFORMATION("transformation"),
    /** Vaccines outside enhanced services. */
    VACCINES("vaccines"),
    /** Fees for prescribing and dispensing, and drugs reimbursed. */
    DRUGS("drugs"),
    /** What is published as other payments. */
    OTHER("other"),
    /** Money on top of what is spent already, which proposals promise. */
    NEW_INVESTMENT("new investment");

    private final String label;

    PrimaryCareStream(String label) {
        this.label = label;
    }

    /** {@return the words for it, as they stand in data files} */
    public String label() {
        return label;
    }

    /**
     * Reads a {@link #label()}, and nothing else; what payments are called is read by {@link PaymentCategories}.
     *
     * @param label the words of a data file
     * @return the stream of that label
     * @throws InvalidValueException when there is none; the message lists those there are
     */
    public static PrimaryCareStream parse(String label) {
        return Labels.parse(PrimaryCareStream.class, PrimaryCareStream::label, label);
    }
}
