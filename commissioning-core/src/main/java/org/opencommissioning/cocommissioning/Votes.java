package org.opencommissioning.cocommissioning;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opencommissioning.governance.Committee;
import org.opencommissioning.governance.MemberClass;
import org.opencommissioning.governance.Person;
import org.opencommissioning.governance.Seat;
import org.opencommissioning.rule.Findings;

/**
 * The votes of a committee on the day of a check: COC-10. Each person has one, on the side of the lay members and executives or on that of
 * the GPs and clinicians. Who may count on either side, such as a nurse who is an executive too, proves nothing.
 */
final class Votes {
    private static final Set<MemberClass> EXECUTIVE =
            EnumSet.of(MemberClass.ACCOUNTABLE_OFFICER, MemberClass.CHIEF_FINANCE_OFFICER, MemberClass.OTHER_EXECUTIVE);
    private static final Set<MemberClass> CLINICAL = EnumSet.of(
            MemberClass.PRACTICE_REPRESENTATIVE, MemberClass.REGISTERED_NURSE, MemberClass.SECONDARY_CARE_SPECIALIST);

    private final Committee committee;
    private final Findings findings;
    private final List<Seat> certain;
    private final List<Seat> perhaps;

    Votes(Committee committee, Findings findings) {
        this.committee = committee;
        this.findings = findings;
        this.certain =
                committee.on(findings.day()).stream().filter(Seat::voting).toList();
        this.perhaps = committee.notKnownOn(findings.day()).stream()
                .filter(Seat::voting)
                .toList();
    }

    void check() {
        Set<Person> voters = people(certain);
        Set<Person> possible = new LinkedHashSet<>(voters);
        possible.addAll(people(perhaps));
        int leastLay = count(voters, Side.LAY_OR_EXECUTIVE);
        int leastClinical = count(voters, Side.CLINICAL);
        int mostLay = possible.size() - count(possible, Side.CLINICAL);
        int mostClinical = possible.size() - count(possible, Side.LAY_OR_EXECUTIVE);
        if (committee.complete() && mostLay <= leastClinical) {
            boolean exact = mostLay == leastLay && mostClinical == leastClinical;
            findings.violated("lay members and executives have " + (exact ? "" : "at most ") + votes(mostLay)
                            + ", and GPs and clinicians " + (exact ? "" : "at least ") + leastClinical
                            + "; the former have to be more")
                    .naming("lay and executive", mostLay)
                    .naming("clinical", leastClinical);
            return;
        }
        if (!committee.complete()) {
            findings.missing("the list of all its seats");
        }
        if (leastLay <= mostClinical) {
            voters.stream()
                    .filter(person -> sideOf(person) == Side.EITHER)
                    .forEach(person -> findings.missing("whether the vote of " + person
                            + " is that of a lay member or executive, or of a clinician"));
            perhaps.forEach(seat -> findings.missing("whether " + seat + " sat on it on " + findings.day()));
        }
    }

    static boolean isOfClinicianOrExecutive(Seat seat) {
        return seat.classes().stream().anyMatch(each -> CLINICAL.contains(each) || EXECUTIVE.contains(each));
    }

    private static Set<Person> people(List<Seat> seats) {
        Set<Person> people = new LinkedHashSet<>();
        seats.forEach(seat -> people.add(seat.person()));
        return people;
    }

    private int count(Set<Person> people, Side side) {
        return (int) people.stream().filter(person -> sideOf(person) == side).count();
    }

    /** On which side somebody counts, on whichever of the seats that may have been held. */
    private Side sideOf(Person person) {
        Set<MemberClass> held = classes(certain, person);
        Set<MemberClass> mayBe = classes(perhaps, person);
        mayBe.addAll(held);
        if (!held.isEmpty()) {
            return sideOf(held) == sideOf(mayBe) ? sideOf(held) : Side.EITHER;
        }
        boolean onEach = perhaps.stream()
                .filter(seat -> seat.person().equals(person))
                .allMatch(seat -> sideOf(seat.classes()) == sideOf(mayBe));
        return onEach ? sideOf(mayBe) : Side.EITHER;
    }

    private static Set<MemberClass> classes(List<Seat> seats, Person person) {
        Set<MemberClass> classes = EnumSet.noneOf(MemberClass.class);
        seats.stream().filter(seat -> seat.person().equals(person)).forEach(seat -> classes.addAll(seat.classes()));
        return classes;
    }

    private static Side sideOf(Set<MemberClass> classes) {
        boolean clinical = classes.stream().anyMatch(CLINICAL::contains);
        boolean layOrExecutive = classes.stream().anyMatch(each -> each.isLay() || EXECUTIVE.contains(each));
        if (clinical == layOrExecutive) {
            return Side.EITHER;
        }
        return clinical ? Side.CLINICAL : Side.LAY_OR_EXECUTIVE;
    }

    private static String votes(int count) {
        return count + (count == 1 ? " vote" : " votes");
    }

    /** On whose side a vote counts. */
    private enum Side {
        LAY_OR_EXECUTIVE,
        CLINICAL,
        EITHER
    }
}
