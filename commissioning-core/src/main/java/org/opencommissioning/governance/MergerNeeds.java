package org.opencommissioning.governance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.governance.MergerPlan.IfOneRefuses;
import org.opencommissioning.internal.cited.CcgLaw;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;

/** What a merger needs, as things stood at the end of a day: what certainly was wanting, and the facts that are missing to tell. */
final class MergerNeeds {
    private final MergerPlan plan;
    private final Proposal proposal;
    private final LocalDate day;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private MergerNeeds(MergerPlan plan, LocalDate day) {
        this.plan = plan;
        this.proposal = plan.proposal();
        this.day = day;
    }

    /** What every merger needs: the applications, the approvals of members where they decide, and that of NHS England. */
    static MergerNeeds ofMerging(MergerPlan plan, LocalDate day) {
        MergerNeeds needs = new MergerNeeds(plan, day);
        needs.addBodies();
        needs.add("the approval of NHS England", needs.nhsEngland(), "whether NHS England has approved it");
        return needs;
    }

    /** That, the other words that the proposal needs, and the bodies themselves. */
    static MergerNeeds ofAll(MergerPlan plan, LocalDate day) {
        MergerNeeds needs = ofMerging(plan, day);
        for (Approval other : needs.proposal.approvals()) {
            if (!needs.isOnMerging(other)) {
                String word = other.by() + " of \"" + other.subject() + "\"";
                needs.add(
                        "the approval by " + word,
                        needs.proposal.isGiven(other, day),
                        "whether there is approval by " + word);
            }
        }
        for (Organisation body : needs.proposal.bodies()) {
            if (plan.takesPart(body, day) != Answer.NO) {
                needs.add(
                        body + ", which is not there to merge",
                        needs.isThere(body),
                        "whether " + body + " is there to merge");
            }
        }
        return needs;
    }

    List<String> wanted() {
        return ImmutableList.copyOf(wanted);
    }

    List<String> missing() {
        return ImmutableList.copyOf(missing);
    }

    private void add(String thing, Answer there, String fact) {
        switch (there) {
            case YES -> {}
            case NO -> wanted.add(thing);
            case NOT_KNOWN -> missing.add(fact);
        }
    }

    private void addBodies() {
        Set<Organisation> refusing = new LinkedHashSet<>();
        Set<Organisation> notApplied = new LinkedHashSet<>();
        Set<Organisation> notApproved = new LinkedHashSet<>();
        for (Organisation body : proposal.bodies()) {
            Stance stance = Stance.of(plan, body, day);
            Answer refuses = stance.refuses();
            if (refuses.isYes()) {
                refusing.add(body);
            } else {
                List<String> facts = new ArrayList<>();
                note(refuses, stance.hasApplied(), body, notApplied)
                        .ifPresent(doubt -> facts.add("whether " + body + " has applied for it"));
                noteMembers(refuses, stance.isApprovedByMembers(), body, notApproved)
                        .ifPresent(facts::add);
                // of a body of which nothing is told, the rest would tell whether it refuses
                if (refuses == Answer.NOT_KNOWN && (stance.isTold() || facts.isEmpty())) {
                    missing.add("whether " + body + " refuses it");
                }
                missing.addAll(facts);
            }
        }
        wantOf("the application of ", notApplied, "");
        wantOf("the approval of the members of ", notApproved, "");
        addRefusals(refusing);
    }

    /** Of a body that may refuse it is enough to ask whether it does, where the rest is certainly wanting. */
    private static Optional<Answer> note(Answer refuses, Answer done, Organisation body, Set<Organisation> wanting) {
        if (done == Answer.NO && refuses == Answer.NO) {
            wanting.add(body);
        }
        return Optional.of(done).filter(answer -> answer == Answer.NOT_KNOWN);
    }

    /** The approval of members is wanted by the constitution of a body, where it is. */
    private Optional<String> noteMembers(
            Answer refuses, Answer approved, Organisation body, Set<Organisation> notApproved) {
        String theirs = "whether the members of " + body + " have approved it";
        return switch (plan.membersDecide().getOrDefault(body, Answer.NOT_KNOWN)) {
            case YES -> note(refuses, approved, body, notApproved).map(doubt -> theirs);
            case NO -> Optional.empty();
            case NOT_KNOWN ->
                switch (approved) {
                    case YES -> Optional.empty();
                    case NO -> Optional.of("whether the constitution of " + body + " wants its members to approve it");
                    case NOT_KNOWN -> Optional.of(theirs + ", if its constitution wants that");
                };
        };
    }

    private void addRefusals(Set<Organisation> refusing) {
        if (plan.ifOneRefuses() == IfOneRefuses.ALL_STOP) {
            wantOf("the approval of ", refusing, ", refused so far, for all stop if one refuses");
        } else if (proposal.bodies().size() - refusing.size() < 2) {
            wanted.add("a second body that does not refuse");
        } else if (plan.ifOneRefuses() == IfOneRefuses.NOT_SAID && !refusing.isEmpty()) {
            missing.add("what becomes of the plan after the refusal of " + list(refusing));
        }
    }

    private void wantOf(String what, Set<Organisation> bodies, String why) {
        if (!bodies.isEmpty()) {
            wanted.add(what + list(bodies) + why);
        }
    }

    private static String list(Collection<Organisation> bodies) {
        return bodies.stream().map(Organisation::toString).collect(Collectors.joining(", "));
    }

    /** Whether NHS England has approved the merger itself, by itself or by a part of it; where nobody tells of its word, nothing is known. */
    private Answer nhsEngland() {
        return Approval.isGivenBy(
                day, proposal.approvals().stream().filter(this::isOnMerging).toList());
    }

    private boolean isOnMerging(Approval word) {
        return word.isByNhsEngland() && word.subject().equals(proposal.title());
    }

    /** Bodies that merge on a day are there to the day before. */
    private Answer isThere(Organisation body) {
        return day.isAfter(CcgLaw.LAST_DAY)
                ? Answer.NO
                : Lives.isThere(body, day).or(Lives.isThere(body, day.minusDays(1)));
    }
}
