package org.opencommissioning.governance;

import java.time.LocalDate;
import org.opencommissioning.governance.Committee.Kind;
import org.opencommissioning.governance.Committee.Power;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

/** Which law lets a committee bind a body on a day. */
final class Powers {
    private Powers() {}

    static Power of(Committee committee, Organisation body, LocalDate day) {
        if (!committee.bodies().contains(body)) {
            return Power.of(Answer.NO, "it does not stand for " + body);
        }
        if (committee.kind() == Kind.COLLABORATION_BOARD) {
            return Power.of(Answer.NO, "a collaboration board advises; each of its bodies decides for itself");
        }
        if (!committee.functionsOf().isEmpty() && !committee.functionsOf().contains(body)) {
            return Power.of(Answer.NO, "it exercises no function of " + body);
        }
        if (body instanceof Ccg && day.isAfter(CcgLaw.LAST_DAY)) {
            return Power.of(Answer.NO, "there is no CCG after " + CcgLaw.LAST_DAY, Law.CCGS_ABOLISHED);
        }
        return whereThereIs(
                committee.days().contains(day),
                "the committee",
                day,
                whereThereIs(
                        body.legalLife().contains(day),
                        body.toString(),
                        day,
                        whereItsFunctionsAreKnown(committee, body, inLaw(committee, body, day))));
    }

    /** With NHS England on it a committee may exercise functions of the CCGs, of NHS England or of both, as nobody may have said. */
    private static Power whereItsFunctionsAreKnown(Committee committee, Organisation body, Power power) {
        boolean said = !committee.functionsOf().isEmpty()
                || committee.kind() != Kind.JOINT_COMMITTEE
                || countOf(committee, NationalBody.class) == 0;
        return said || !power.answer().isYes()
                ? power
                : Power.of(Answer.NOT_KNOWN, "it is not known whether it exercises functions of " + body);
    }

    /** The power, unless what would use it or be bound is not there, or may not be. */
    private static Power whereThereIs(Answer there, String what, LocalDate day, Power power) {
        if (there == Answer.NO) {
            return Power.of(Answer.NO, what + " does not exist on " + day);
        }
        return there == Answer.NOT_KNOWN && power.answer().isYes()
                ? Power.of(Answer.NOT_KNOWN, "it is not known whether " + what + " exists on " + day)
                : power;
    }

    private static Power inLaw(Committee committee, Organisation body, LocalDate day) {
        if (body instanceof Ccg) {
            return committee.kind() == Kind.JOINT_COMMITTEE ? jointOfCcg(committee, day) : ownOfCcg(committee, day);
        }
        boolean jointOfNhsEngland = committee.kind() == Kind.JOINT_COMMITTEE
                && body instanceof NationalBody
                && countOf(committee, Ccg.class) == committee.bodies().size() - 1
                && CcgLaw.JOINT_COMMITTEE_WITH_NHS_ENGLAND.inForceOn(day);
        return jointOfNhsEngland
                ? Power.of(
                        Answer.YES,
                        "NHS England may exercise a function of its own jointly with CCGs",
                        CcgLaw.JOINT_COMMITTEE_WITH_NHS_ENGLAND)
                : notHeld(committee, body, day);
    }

    private static Power ownOfCcg(Committee committee, LocalDate day) {
        if (!Law.CONSTITUTION.inForceOn(day)) {
            return notInForceYet(day);
        }
        return Power.of(
                Answer.YES,
                committee.kind() == Kind.COMMITTEE
                        ? "a CCG may decide by a committee of its own, as its constitution allows"
                        : "each of the committees in common decides for its own body",
                Law.CONSTITUTION);
    }

    private static Power jointOfCcg(Committee committee, LocalDate day) {
        if (day.isBefore(CcgLaw.FIRST_DAY)) {
            return notInForceYet(day);
        }
        int ccgs = countOf(committee, Ccg.class);
        int nhsEngland = countOf(committee, NationalBody.class);
        boolean before = day.isBefore(Law.CCG_JOINT_COMMITTEES_FROM);
        if (ccgs == committee.bodies().size()) {
            return before
                    ? Power.of(
                            Answer.NO,
                            "CCGs may have a joint committee from " + Law.CCG_JOINT_COMMITTEES_FROM + " only",
                            Law.NO_JOINT_OF_CCGS)
                    : Power.of(Answer.YES, "CCGs may have a joint committee", Law.JOINT_OF_CCGS);
        }
        if (nhsEngland == 1 && ccgs + nhsEngland == committee.bodies().size()) {
            return before
                    ? Power.of(
                            Answer.NO,
                            "CCGs may exercise functions of their own jointly with NHS England from "
                                    + Law.CCG_JOINT_COMMITTEES_FROM + " only",
                            Law.NO_JOINT_FOR_CCG_FUNCTIONS)
                    : Power.of(
                            Answer.YES,
                            "CCGs may exercise functions of their own jointly with NHS England",
                            Law.JOINT_FOR_CCG_FUNCTIONS);
        }
        return Power.of(Answer.NOT_KNOWN, "the law on a joint committee with bodies of other kinds is not held here");
    }

    private static Power notInForceYet(LocalDate day) {
        return Power.of(Answer.NO, "CCGs have functions from " + CcgLaw.FIRST_DAY + " only, and not on " + day);
    }

    private static Power notHeld(Committee committee, Organisation body, LocalDate day) {
        return Power.of(
                Answer.NOT_KNOWN,
                "the law on a " + committee.kind().label() + " for a "
                        + body.kind().label() + " on " + day + " is not held here");
    }

    static int countOf(Committee committee, Class<? extends Organisation> type) {
        return Math.toIntExact(
                committee.bodies().stream().filter(type::isInstance).count());
    }
}
