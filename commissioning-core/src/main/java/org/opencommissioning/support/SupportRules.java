package org.opencommissioning.support;

import java.util.Collection;
import org.opencommissioning.rule.RuleBook;

/**
 * The rules for what commissioners buy from support units and how that ends, a book for each sort of subject. Check a subject on the
 * day on which it is to take effect; what is known of another unit than the subject's is refused as context, and so is an agreement
 * to which a customer of the subject is no party. Rules for the staff who pass are in {@link org.opencommissioning.staff.StaffRules}.
 *
 * <p>What the types make impossible has no rule: an agreement or an employer without a legal person behind it (ORG-14), a service line
 * provided twice or not at all (CSU-07), a customer base that does not add up (CSU-08), and members of a consortium that merge before
 * the day of their merger (CSU-12, SUC-10).
 */
public final class SupportRules {
    private SupportRules() {}

    /** {@return CSU-01 to CSU-04, for agreements; the context is which of them are novated} */
    public static RuleBook<ServiceLevelAgreement, Collection<Novation>> agreements() {
        return AgreementRules.BOOK;
    }

    /** {@return CSU-05, for notices; the context is the agreement that ends} */
    public static RuleBook<NoticeOfTermination, ServiceLevelAgreement> notices() {
        return EndingRules.NOTICES;
    }

    /** {@return CSU-14, for intentions; the context is the improvement notices that were issued} */
    public static RuleBook<RenewalIntention, Collection<ServiceImprovementNotice>> intentions() {
        return EndingRules.INTENTIONS;
    }

    /**
     * The rule for in-housings, CSU-06; the context is the agreement under which the services are provided until then. What counts is
     * the word of area teams, or of the local offices and regions of NHS England that came after them, on the business case, by the
     * first day in-house: an approval whose subject is the title of the proposal, or says that it is a business case. A refusal stands
     * whatever others said; where no such word is recorded, it is missing.
     *
     * @return the book
     */
    public static RuleBook<InHousing, ServiceLevelAgreement> inHousings() {
        return InHousingRules.BOOK;
    }

    /** {@return SUC-09, for closures; the context is the agreements that are live, of which those of the unit count} */
    public static RuleBook<Closure, Collection<ServiceLevelAgreement>> closures() {
        return EndingRules.CLOSURES;
    }

    /** {@return CSU-09 to CSU-11 and CSU-13, for assessments; the context is what the unit lives on} */
    public static RuleBook<ViabilityAssessment, CustomerBase> viability() {
        return ViabilityRules.BOOK;
    }
}
