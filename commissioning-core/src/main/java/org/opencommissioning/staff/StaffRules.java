package org.opencommissioning.staff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.source.LegalProvision;

/**
 * The rules for transfers of staff. A transfer is checked beside the staff who were assigned to the service on the eve, by the
 * transferor's list. It may be checked on any day, before the transfer too: the time for employee liability information goes by the
 * day of the transfer, and changed for those from 1 May 2014 on.
 *
 * <p>What a {@link StaffTransfer} makes impossible has no rule here: a group with two transferees (TUP-02), a transferee that is no
 * legal person (TUP-08), and more full-time equivalents than people (the first half of TUP-09).
 */
public final class StaffRules {
    private static final String REGULATIONS = "Transfer of Undertakings (Protection of Employment) Regulations 2006";
    private static final DateSpan FROM_2006 = DateSpan.from(LocalDate.of(2006, 4, 6));
    private static final DateSpan INFORMATION_LAW = DateSpan.from(LocalDate.of(2006, 4, 20));

    /** The first day of transfers for which the information is due 28 days before, and no longer 14. */
    private static final LocalDate TWENTY_EIGHT_DAYS_FROM = LocalDate.of(2014, 5, 1);

    private static final RuleBook<StaffTransfer, Staff> STANDARD = RuleBook.of(
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-01"))
                    .text("Of the people assigned to the service each passes to a transferee, objects or leaves.")
                    .severity(Severity.ERROR)
                    .window(FROM_2006)
                    .authority(LegalProvision.of(REGULATIONS, "reg 4", FROM_2006))
                    .check(StaffRules::checkHeads)
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-03"))
                    .text("Those who pass were assigned to the service on the eve, and nobody else passes.")
                    .severity(Severity.ERROR)
                    .window(FROM_2006)
                    .authority(LegalProvision.of(REGULATIONS, "reg 4", FROM_2006))
                    .check((transfer, assigned, findings) -> checkAssigned(transfer, findings))
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-04"))
                    .text("Service counts on and terms stay what they were on the day of the transfer.")
                    .severity(Severity.ERROR)
                    .window(FROM_2006)
                    .authority(LegalProvision.of(REGULATIONS, "reg 4", FROM_2006))
                    .check((transfer, assigned, findings) -> checkTerms(transfer, findings))
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-05"))
                    .text(
                            "Employee liability information is given at least 28 days before a transfer from 1 May 2014 on.")
                    .severity(Severity.ERROR)
                    .window(INFORMATION_LAW)
                    .authority(LegalProvision.builder()
                            .instrument(REGULATIONS)
                            .provision("reg 11, amended by SI 2014/16 for transfers from 1 May 2014 on")
                            .inForce(INFORMATION_LAW)
                            .note("that it must be 28 days was read; for transfers from which day on was not")
                            .fromGeneralKnowledge(true)
                            .build())
                    .check((transfer, assigned, findings) -> InformationChecks.information(
                            transfer,
                            transfer.day().isBefore(TWENTY_EIGHT_DAYS_FROM).not(),
                            28,
                            findings))
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-06"))
                    .text(
                            "Employee liability information is given at least 14 days before a transfer of 30 April 2014 or"
                                    + " earlier.")
                    .severity(Severity.ERROR)
                    .window(INFORMATION_LAW)
                    .authority(LegalProvision.of(
                            REGULATIONS, "reg 11 as made, for transfers to 30 April 2014", INFORMATION_LAW))
                    .check((transfer, assigned, findings) -> InformationChecks.information(
                            transfer, transfer.day().isBefore(TWENTY_EIGHT_DAYS_FROM), 14, findings))
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-07"))
                    .text("Representatives are informed and consulted before the transfer, and that is over by then.")
                    .severity(Severity.ERROR)
                    .window(FROM_2006)
                    .authority(generalKnowledge("reg 13"))
                    .check((transfer, assigned, findings) -> InformationChecks.consultation(transfer, findings))
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-09"))
                    .text("The full-time equivalents assigned to the service pass, object or leave, as the people do.")
                    .severity(Severity.ERROR)
                    .window(FROM_2006)
                    .authority(LegalProvision.of(REGULATIONS, "reg 4", FROM_2006))
                    .check(StaffRules::checkFullTimeEquivalents)
                    .build(),
            Rule.<StaffTransfer, Staff>builder()
                    .id(RuleId.of("TUP-10"))
                    .text(
                            "A reorganisation within the public sector is no relevant transfer, and is seldom TUPE proper.")
                    .severity(Severity.INFORMATION)
                    .window(FROM_2006)
                    .authority(generalKnowledge("reg 3(5)"))
                    .check((transfer, assigned, findings) -> checkRegime(transfer, findings))
                    .build());

    private StaffRules() {}

    /** {@return the rules that apply to transfers; the context of a check is who was assigned to the service on the eve} */
    public static RuleBook<StaffTransfer, Staff> standard() {
        return STANDARD;
    }

    private static LegalProvision generalKnowledge(String provision) {
        return LegalProvision.builder()
                .instrument(REGULATIONS)
                .provision(provision)
                .inForce(FROM_2006)
                .fromGeneralKnowledge(true)
                .build();
    }

    private static void checkHeads(StaffTransfer transfer, Staff assigned, Findings findings) {
        compare(
                new Balance(
                        "people",
                        assigned.headCount().map(heads -> heads.toString()),
                        gone(transfer).headCount().map(heads -> heads.toString())),
                transfer,
                assigned,
                findings);
    }

    private static void checkFullTimeEquivalents(StaffTransfer transfer, Staff assigned, Findings findings) {
        compare(
                new Balance(
                        "full-time equivalents",
                        assigned.fullTimeEquivalents().map(posts -> posts.toPlainString()),
                        gone(transfer).fullTimeEquivalents().map(posts -> posts.toPlainString())),
                transfer,
                assigned,
                findings);
    }

    /** What was there and what became of it, each as it prints; equal numbers print alike. */
    private record Balance(String unit, Optional<String> there, Optional<String> gone) {}

    private static Staff gone(StaffTransfer transfer) {
        return transfer.moving().plus(transfer.objectors()).plus(transfer.leavers());
    }

    private static void compare(Balance balance, StaffTransfer transfer, Staff assigned, Findings findings) {
        if (balance.there().isEmpty()) {
            findings.missing("the number of " + balance.unit() + " assigned to the service");
        }
        if (balance.gone().isEmpty()) {
            boolean heads = balance.unit().equals("people");
            missingPart(transfer.moving(), heads, "the number of " + balance.unit() + " who pass", findings);
            missingPart(transfer.objectors(), heads, "the number of " + balance.unit() + " who objected", findings);
            missingPart(transfer.leavers(), heads, "the number of " + balance.unit() + " who left before", findings);
        }
        if (balance.there().isPresent()
                && balance.gone().isPresent()
                && !balance.there().equals(balance.gone())) {
            findings.violated(balance.there().get() + " " + balance.unit() + " were assigned to the service, and "
                            + balance.gone().get() + " pass, objected or left; account for each")
                    .naming("assigned", assigned)
                    .naming("pass", transfer.moving())
                    .naming("objected", transfer.objectors())
                    .naming("left", transfer.leavers());
        }
    }

    private static void missingPart(Staff staff, boolean heads, String fact, Findings findings) {
        if (heads ? staff.headCount().isEmpty() : staff.fullTimeEquivalents().isEmpty()) {
            findings.missing(fact);
        }
    }

    static boolean isTupe(StaffTransfer transfer) {
        return transfer.regime() == StaffTransfer.Regime.TUPE;
    }

    private static void checkAssigned(StaffTransfer transfer, Findings findings) {
        if (!isTupe(transfer)) {
            return;
        }
        for (StaffTransfer.Group group : transfer.groups()) {
            switch (group.assigned()) {
                case YES -> {}
                case NO ->
                    findings.violated("the group " + group + " was not assigned to the service; it stays")
                            .naming("group", group);
                case NOT_KNOWN -> findings.missing("whether the group " + group + " was assigned to the service");
            }
        }
    }

    private static void checkTerms(StaffTransfer transfer, Findings findings) {
        if (!isTupe(transfer)) {
            return;
        }
        switch (transfer.termsKept()) {
            case YES -> {}
            case NO -> findings.violated("service does not count on, or terms changed on the day of the transfer");
            case NOT_KNOWN -> findings.missing("whether service counts on and terms stayed what they were");
        }
    }

    private static void checkRegime(StaffTransfer transfer, Findings findings) {
        if (!isTupe(transfer)) {
            return;
        }
        Set<Organisation> employers = new LinkedHashSet<>(transfer.transferees());
        employers.add(transfer.transferor());
        Answer all = Answer.YES;
        for (Organisation employer : employers) {
            all = all.and(isPublic(employer));
        }
        if (all.isYes()) {
            findings.violated(
                    "all employers are public bodies, and the transfer is called TUPE; it may run under COSOP or a"
                            + " scheme, as if TUPE");
        }
        if (all == Answer.NOT_KNOWN) { // one employer that is certainly private settles it
            for (Organisation employer : employers) {
                if (isPublic(employer) == Answer.NOT_KNOWN) {
                    findings.missing("whether " + employer + " is a public body");
                }
            }
        }
    }

    private static Answer isPublic(Organisation body) {
        return switch (body.kind()) {
            case PRIVATE_SUPPLIER, GP_PRACTICE -> Answer.NO;
            case PROVIDER -> Answer.NOT_KNOWN;
            default -> Answer.YES; // legal persons of every other kind are public bodies
        };
    }
}
