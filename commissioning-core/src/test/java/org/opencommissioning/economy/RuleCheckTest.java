package org.opencommissioning.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.governance.GovernanceRules;
import org.opencommissioning.governance.GoverningBody;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.pooling.Loan;
import org.opencommissioning.pooling.PoolingRules;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

class RuleCheckTest {
    private static final Register REGISTER = Register.standard();
    private static final Landscape SPRING_2014 = REGISTER.asOf(LocalDate.of(2014, 4, 30));
    private static final Ccg BRENT = SPRING_2014.get(Ccg.class, OdsCode.of("07P"));
    private static final Ccg EALING = SPRING_2014.get(Ccg.class, OdsCode.of("07W"));
    private static final RuleCheck NOTHING = CommissioningRules.standard().on(SPRING_2014);

    /** A rule of one's own, of a topic that the library does not have. */
    private static final RuleBook<Organisation, Landscape> OWN = RuleBook.of(Rule.<Organisation, Landscape>builder()
            .id(RuleId.of("OWN-01"))
            .text("A body is called after a river.")
            .severity(Severity.INFORMATION)
            .window(DateSpan.always())
            .authority(Citation.of(Source.of(SourceKind.DOCUMENT, "our house style")))
            .check((body, landscape, findings) -> findings.violated("it is not called after a river"))
            .build());

    private static GoverningBody withoutAuditCommittee(Ccg ccg) {
        return GoverningBody.builder().of(ccg).auditCommittee(Answer.NO).build();
    }

    @Test
    void gathersWhatEachBookFinds() {
        GoverningBody brent = withoutAuditCommittee(BRENT);
        GoverningBody ealing = withoutAuditCommittee(EALING);
        Verdict verdict = NOTHING.check(GovernanceRules.governingBodies(), brent)
                .check(GovernanceRules.governingBodies(), ealing)
                .check(OWN, BRENT)
                .verdict();
        assertEquals(
                GovernanceRules.governingBodies()
                        .check(brent, SPRING_2014, SPRING_2014.day())
                        .and(GovernanceRules.governingBodies().check(ealing, SPRING_2014, SPRING_2014.day()))
                        .and(OWN.check(BRENT, SPRING_2014, SPRING_2014.day())),
                verdict);
        assertEquals(
                2,
                verdict.violations().stream()
                        .filter(each -> each.rule().equals(RuleId.of("GOV-13")))
                        .count());
    }

    @Test
    void takesWhatElseThereIsToLookAt() {
        Loan loan = Loan.builder()
                .lender(BRENT)
                .borrower(EALING)
                .principal(Stated.exactly(Pounds.millions(15), Citation.of(Source.of(SourceKind.DOCUMENT, "a paper"))))
                .build();
        assertEquals(
                PoolingRules.loans().check(loan, REGISTER, SPRING_2014.day()),
                NOTHING.check(PoolingRules.loans(), loan, REGISTER).verdict());
    }

    @Test
    void changesNothing() {
        NOTHING.check(OWN, BRENT);
        assertEquals(Verdict.empty(), NOTHING.verdict());
    }

    @Test
    void aRuleThatIsLeftOutIsSilent() {
        RuleCheck check = CommissioningRules.standard()
                .without(RuleId.of("GOV-13"))
                .on(SPRING_2014)
                .check(GovernanceRules.governingBodies(), withoutAuditCommittee(BRENT));
        assertTrue(check.verdict().violations().isEmpty());
        assertEquals(
                GovernanceRules.governingBodies()
                        .without(RuleId.of("GOV-13"))
                        .check(withoutAuditCommittee(BRENT), SPRING_2014, SPRING_2014.day()),
                check.verdict());
    }

    @Test
    void printsTopicByTopicAndOwnRulesLast() {
        assertEquals(
                """
                On 2014-04-30: 2 errors, 0 warnings, 1 for information; 4 facts missing; 0 rules satisfied

                Governing bodies, decisions, committees
                Verdict: 2 errors, 0 warnings, 0 for information; 4 facts missing; 0 rules satisfied
                errors
                  governing body of NHS Brent CCG (07P); governing body of NHS Ealing CCG (07W)
                    GOV-13: it does not have an audit committee, which is wanted [National Health Service Act 2006,
                        s.14M (from general knowledge)]
                not assessed for want of
                  governing body of NHS Brent CCG (07P); governing body of NHS Ealing CCG (07W)
                    GOV-01, GOV-02, GOV-04, GOV-05, GOV-07, GOV-09, GOV-10, GOV-11, GOV-12: the list of all its
                        seats
                    GOV-13: whether it has a remuneration committee

                Other rules
                Verdict: 0 errors, 0 warnings, 1 for information; 0 facts missing; 0 rules satisfied
                information
                  NHS Brent CCG (07P)
                    OWN-01: it is not called after a river [our house style]""",
                NOTHING.check(OWN, BRENT)
                        .check(GovernanceRules.governingBodies(), withoutAuditCommittee(BRENT))
                        .check(GovernanceRules.governingBodies(), withoutAuditCommittee(EALING))
                        .toString());
    }

    @Test
    void twoThousandFindingsOfOneSortStayOnAPage() {
        RuleCheck check = NOTHING;
        List<Ccg> ccgs = SPRING_2014.ccgs();
        for (Ccg ccg : ccgs) {
            check = check.check(GovernanceRules.governingBodies(), withoutAuditCommittee(ccg));
        }
        Verdict verdict = check.verdict(Topic.GOVERNANCE);
        assertEquals(ccgs.size(), verdict.violations().size());
        assertTrue(verdict.notAssessed().size() > 2000, verdict::summary);
        List<String> lines = check.toString().lines().toList();
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("GOV-13: it does not"))
                        .count());
        // each name stands above the errors and above what is missing, and nowhere else
        assertEquals(
                2 * ccgs.size(), String.join(" ", lines).replaceAll(" +", " ").split(" CCG \\(", -1).length - 1);
    }
}
