package consumer;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencommissioning.money.Apportionment;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterBuilder;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;
import org.opencommissioning.rule.Verdict;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;
import org.opencommissioning.source.Stated;

/** Uses a bit of every package under every warning; what it prints is compared with expected.txt. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Map<String, Pounds> parts =
                Apportionment.equally(List.of("Brent", "Ealing", "Harrow")).split(Pounds.parse("£35m"));
        System.out.println(parts);
        System.out.println(Pounds.millions(31).times(Proportion.of(1, 3), RoundingMode.HALF_UP));
        System.out.println(FinancialYear.parse("2014/15").days());

        Citation paper = Citation.of(Source.of(SourceKind.PRESS, "a newspaper"));
        Stated<Pounds> work = Stated.exactly(Pounds.millions(31), paper);
        System.out.println(work);

        Ccg one = ccg("98A", "NHS One CCG", "2013-04-01 to 2015-03-31");
        Ccg other = ccg("98B", "NHS Other CCG", "2015-04-01 to unknown");
        RegisterBuilder builder = Register.standard().toBuilder();
        Evidence whatIf = Evidence.assumed("what if");
        Register register = builder.add(one, whatIf)
                .add(other, whatIf)
                .successorUnknown(other)
                .add(Succession.builder()
                        .predecessor(one)
                        .successor(other)
                        .effective(other.operationalLife().firstDay())
                        .kind(SuccessionKind.MERGER)
                        .whole(true)
                        .evidence(whatIf)
                        .build())
                .build();
        System.out.println(register.trailOf(one.code()).on(LocalDate.of(2015, 4, 1)));

        Rule<Organisation, Register> rule = Rule.<Organisation, Register>builder()
                .id(RuleId.of("ORG-07"))
                .text("the name of a CCG begins with NHS")
                .severity(Severity.ERROR)
                .window(DateSpan.until(LocalDate.of(2022, 6, 30)))
                .authority(paper)
                .check((body, context, findings) -> {
                    if (!body.name().startsWith("NHS ")) {
                        findings.violated(body.name() + " does not begin with NHS");
                    }
                })
                .build();
        Verdict verdict = RuleBook.of(List.of(rule)).check(one, register, LocalDate.of(2014, 4, 1));
        System.out.println(verdict.passes());
    }

    private static Ccg ccg(String code, String name, String life) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }
}
