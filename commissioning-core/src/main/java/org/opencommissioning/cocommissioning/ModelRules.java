package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** In which model a CCG takes part, of all arrangements that are known, and who holds the money then. */
final class ModelRules {
    /** What practices are paid for under their contracts and nationally directed schemes. */
    private static final Set<PrimaryCareStream> CORE = EnumSet.of(
            PrimaryCareStream.GMS_GLOBAL_SUM,
            PrimaryCareStream.MPIG,
            PrimaryCareStream.PMS,
            PrimaryCareStream.APMS,
            PrimaryCareStream.QOF,
            PrimaryCareStream.DIRECTED_ENHANCED,
            PrimaryCareStream.PREMISES);

    static final RuleBook<Ccg, Responsibilities> CCGS = RuleBook.of(
            Rule.<Ccg, Responsibilities>builder()
                    .id(RuleId.of("COC-07"))
                    .text("Every CCG is delegated.")
                    .severity(Severity.ERROR)
                    .window(CoCommissioningSources.WHEN_ALL_ARE_DELEGATED)
                    .authority(CoCommissioningSources.ARRANGEMENTS)
                    .check(ModelRules::checkDelegated)
                    .build(),
            Rule.<Ccg, Responsibilities>builder()
                    .id(RuleId.of("COC-08"))
                    .text("A CCG is in one model of co-commissioning on a day at most.")
                    .severity(Severity.ERROR)
                    .window(CoCommissioningSources.CO_COMMISSIONING_YEARS)
                    .authority(CoCommissioningSources.DEFINITION)
                    .check(ModelRules::checkOneModel)
                    .build());

    static final RuleBook<PrimaryCareBudget, Responsibilities> BUDGETS =
            RuleBook.of(Rule.<PrimaryCareBudget, Responsibilities>builder()
                    .id(RuleId.of("FIN-22"))
                    .text(
                            "Without delegation NHS England holds the core lines, and the CCG those of local enhanced services.")
                    .severity(Severity.ERROR)
                    .window(CoCommissioningPowers.CCG_YEARS)
                    .authority(CoCommissioningSources.HSJ_PLAN)
                    .check(ModelRules::checkHolders)
                    .build());

    private ModelRules() {}

    private static void checkDelegated(Ccg ccg, Responsibilities known, Findings findings) {
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, findings.day());
        if (given.isEmpty()) {
            if (known.complete()) {
                findings.violated("there is no arrangement for it on " + findings.day() + "; every CCG is delegated");
            } else {
                findings.missing("under which arrangement it is delegated");
            }
            return;
        }
        for (CoCommissioningArrangement arrangement : given) {
            if (!arrangement.inForceFor(ccg, findings.day()).isYes()) {
                findings.missing("whether " + arrangement + " is in force for it on " + findings.day());
            } else if (arrangement.model().isEmpty()) {
                findings.missing("the model of " + arrangement);
            } else if (!arrangement.isModel(DELEGATED)) {
                findings.violated(arrangement + " is in force on " + findings.day() + "; every CCG is delegated")
                        .naming("model", arrangement.model().get().label());
            }
        }
    }

    private static void checkOneModel(Ccg ccg, Responsibilities known, Findings findings) {
        LocalDate day = findings.day();
        Set<CoCommissioningModel> certain = EnumSet.noneOf(CoCommissioningModel.class);
        Set<CoCommissioningModel> possible = EnumSet.noneOf(CoCommissioningModel.class);
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, day);
        for (CoCommissioningArrangement arrangement : given) {
            arrangement.model().ifPresent(possible::add);
            if (arrangement.inForceFor(ccg, day).isYes()) {
                arrangement.model().ifPresent(certain::add);
            }
        }
        if (certain.size() > 1) {
            findings.violated("it is " + String.join(" and ", labels(certain)) + " on " + day
                            + "; end one arrangement before the other begins")
                    .naming("models", labels(certain));
            return;
        }
        for (CoCommissioningArrangement arrangement : given) {
            if (possible.size() > 1 && !arrangement.inForceFor(ccg, day).isYes()) {
                findings.missing("whether " + arrangement + " is in force for it on " + day);
            }
            if (given.size() > 1 && arrangement.model().isEmpty()) {
                findings.missing("the model of " + arrangement);
            }
        }
    }

    private static List<String> labels(Set<CoCommissioningModel> models) {
        return models.stream().map(CoCommissioningModel::label).toList();
    }

    private static void checkHolders(PrimaryCareBudget budget, Responsibilities known, Findings findings) {
        Optional<Ccg> ccg = budget.body()
                .flatMap(code -> known.register().asOf(findings.day()).find(code))
                .filter(Ccg.class::isInstance)
                .map(Ccg.class::cast);
        if (ccg.isEmpty()) {
            findings.missing("of which CCG it is on " + findings.day());
            return;
        }
        CommissioningResponsibility core = known.of(CareService.PRIMARY_MEDICAL, ccg.get(), findings.day());
        CommissioningResponsibility local = known.of(CareService.LOCAL_ENHANCED, ccg.get(), findings.day());
        boolean delegated = core.manner() == CommissioningResponsibility.Manner.DELEGATED;
        for (PrimaryCareBudget.Line line : budget.lines()) {
            Optional<PrimaryCareStream> stream = line.category().stream();
            if (stream.isPresent() && CORE.contains(stream.get()) && !delegated) {
                checkCore(line, core, findings);
            } else if (stream.equals(Optional.of(PrimaryCareStream.LOCAL_ENHANCED)) && !delegated) {
                checkLine(line, local.commissioners().iterator().next(), findings);
            }
        }
    }

    private static void checkCore(PrimaryCareBudget.Line line, CommissioningResponsibility core, Findings findings) {
        if (!core.isKnown()) {
            core.missing().forEach(findings::missing);
        } else {
            // of what is decided jointly NHS England holds the money too
            core.liable().ifPresent(nhsEngland -> checkLine(line, nhsEngland, findings));
        }
    }

    private static void checkLine(PrimaryCareBudget.Line line, Organisation expected, Findings findings) {
        Optional<Organisation> holder = line.holders().on(findings.day());
        if (holder.isEmpty()) {
            findings.missing("who holds " + line.category());
        } else if (!holder.get().equals(expected)) {
            findings.violated(line.category() + " is held by " + holder.get() + " on " + findings.day() + "; expected "
                            + expected)
                    .naming("line", line.category());
        }
    }
}
