package org.opencommissioning.governance;

import java.time.LocalDate;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.source.LegalProvision;

/** The days and provisions of law on which the answers and the rules of this package rest. */
final class Law {
    /** The first day on which CCGs may have a joint committee, with each other or with NHS England for their own functions. */
    static final LocalDate CCG_JOINT_COMMITTEES_FROM = LocalDate.of(2014, 10, 1);

    static final DateSpan BEFORE_JOINT_COMMITTEES = DateSpan.halfOpen(CcgLaw.FIRST_DAY, CCG_JOINT_COMMITTEES_FROM);
    static final DateSpan SINCE_JOINT_COMMITTEES = DateSpan.of(CCG_JOINT_COMMITTEES_FROM, CcgLaw.LAST_DAY);

    /** The days before the amendments of SI 2022/316, and those since. */
    static final DateSpan REGULATIONS_AS_MADE = DateSpan.of(CcgLaw.FIRST_DAY, LocalDate.of(2022, 4, 13));

    static final DateSpan REGULATIONS_AS_AMENDED = DateSpan.of(LocalDate.of(2022, 4, 14), CcgLaw.LAST_DAY);

    private static final String ACT = CcgLaw.ACT;
    private static final String REGULATIONS =
            "National Health Service (Clinical Commissioning Groups) Regulations 2012";

    static final LegalProvision MERGERS = LegalProvision.builder()
            .instrument(ACT)
            .provision("s.14G")
            .inForce(CcgLaw.DAYS)
            .note(
                    "CCGs apply, and NHS England decides; its procedures say how, first published in June 2013, then in October"
                            + " 2015, November 2016 and April 2019; as the Consultation Institute reads them, they do not want"
                            + " the approval of members, which the constitution of a CCG may")
            .build();
    static final LegalProvision JOINT_OF_CCGS =
            act("s.14Z3(2A), inserted by SI 2014/2436 art 2", SINCE_JOINT_COMMITTEES);
    static final LegalProvision NO_JOINT_OF_CCGS =
            act("s.14Z3(2), before SI 2014/2436 art 2 inserted (2A)", BEFORE_JOINT_COMMITTEES);

    /** The same law, for rules that look at decisions of those days on whatever day they are checked. */
    static final LegalProvision NO_JOINT_DECISIONS = LegalProvision.builder()
            .instrument(ACT)
            .provision("s.14Z3(2), before SI 2014/2436 art 2 inserted (2A)")
            .inForce(DateSpan.from(CcgLaw.FIRST_DAY))
            .note("what was decided while it stood so is judged by it later too")
            .build();

    static final LegalProvision JOINT_FOR_CCG_FUNCTIONS =
            act("s.14Z9, as amended by SI 2014/2436 art 3", SINCE_JOINT_COMMITTEES);
    static final LegalProvision NO_JOINT_FOR_CCG_FUNCTIONS =
            act("s.14Z9, before SI 2014/2436 art 3 amended it", BEFORE_JOINT_COMMITTEES);
    static final LegalProvision CONSTITUTION = generallyKnown(ACT, "Sch 1A");
    static final LegalProvision CCGS_ABOLISHED = act("s.14Z27", DateSpan.from(CcgLaw.LAST_DAY.plusDays(1)));
    static final LegalProvision CCGS_END = act("ss.14G, 14H and 14Z27", DateSpan.from(CcgLaw.FIRST_DAY));
    static final LegalProvision GOVERNING_BODY = act("s.14L(1)", CcgLaw.DAYS);
    static final LegalProvision COMMITTEES_WANTED = generallyKnown(ACT, "s.14M");

    private Law() {}

    private static LegalProvision act(String provision, DateSpan inForce) {
        return LegalProvision.of(ACT, provision, inForce);
    }

    static LegalProvision regulations(String provision, DateSpan inForce) {
        return LegalProvision.of(REGULATIONS, provision, inForce);
    }

    static LegalProvision regulationsFromGeneralKnowledge(String provision) {
        return generallyKnown(REGULATIONS, provision);
    }

    private static LegalProvision generallyKnown(String instrument, String provision) {
        return LegalProvision.builder()
                .instrument(instrument)
                .provision(provision)
                .inForce(CcgLaw.DAYS)
                .fromGeneralKnowledge(true)
                .build();
    }
}
