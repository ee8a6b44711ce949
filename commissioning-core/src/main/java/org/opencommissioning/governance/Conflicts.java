package org.opencommissioning.governance;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.governance.Meeting.Matter;
import org.opencommissioning.period.Answer;

/** The interests that people have, on the day of a meeting, in what a matter concerns. */
final class Conflicts {
    private Conflicts() {}

    /** Those that certainly are of that sort, or may be, with which of the two. */
    static Map<Interest, Answer> of(Meeting meeting, Matter matter) {
        Map<Interest, Answer> conflicts = new LinkedHashMap<>();
        if (!matter.concernsNobody()) {
            for (Interest interest : interestsAt(meeting)) {
                Answer has = interest.days().contains(meeting.day()).and(isConcerned(interest.in(), matter));
                if (has != Answer.NO) {
                    conflicts.put(interest, has);
                }
            }
        }
        return ImmutableMap.copyOf(conflicts);
    }

    private static List<Interest> interestsAt(Meeting meeting) {
        List<Interest> interests = new ArrayList<>(meeting.interests());
        List<Seat> seats = meeting.governingBody()
                .map(GoverningBody::seats)
                .or(() -> meeting.committee().map(Committee::seats))
                .orElse(List.of());
        for (Seat seat : seats) {
            seat.practice().ifPresent(own -> interests.add(Interest.ofMember(seat.person(), own, seat.days())));
        }
        return interests;
    }

    private static Answer isConcerned(Party party, Matter matter) {
        if (matter.concerns().isEmpty()) {
            return Answer.NOT_KNOWN;
        }
        Answer concerned = Answer.NO;
        for (Party each : matter.concerns()) {
            concerned = concerned.or(each.is(party));
        }
        return concerned;
    }
}
