package org.opencommissioning.cocommissioning;

import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.budget.PrimaryCareStream;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.rule.Findings;
import org.opencommissioning.rule.Rule;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Severity;

/** In which model a CCG takes part, of all arrangements that are known, and who holds the money then. */
final class ModelRules {
    /** What practices and their doctors are paid under contracts and national schemes. */
    private static final Set<PrimaryCareStream> CORE = EnumSet.of(
            PrimaryCareStream.GMS_GLOBAL_SUM,
            PrimaryCareStream.MPIG,
            PrimaryCareStream.PMS,
            PrimaryCareStream.APMS,
            PrimaryCareStream.QOF,
            PrimaryCareStream.DIRECTED_ENHANCED,
            PrimaryCareStream.PREMISES,
            PrimaryCareStream.PEOPLE,
            PrimaryCareStream.VACCINES);

    /** Lines that also hold what CCGs pay, such as systems of practices and prescribing, or anything. */
    private static final Set<PrimaryCareStream> PERHAPS_CORE =
            EnumSet.of(PrimaryCareStream.ADMINISTRATION, PrimaryCareStream.DRUGS, PrimaryCareStream.OTHER);

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
        if (!isThere(ccg, findings)) {
            return;
        }
        LocalDate day = findings.day();
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, day);
        List<CoCommissioningArrangement> inForce =
                given.stream().filter(each -> each.inForceFor(ccg, day).isYes()).toList();
        if (inForce.stream().anyMatch(each -> each.isModel(DELEGATED))) {
            return;
        }
        List<CoCommissioningArrangement> perhaps = given.stream()
                .filter(each -> each.isModel(DELEGATED) || each.model().isEmpty())
                .toList();
        for (CoCommissioningArrangement arrangement : perhaps) {
            missingOf(arrangement, ccg, findings);
        }
        if (!perhaps.isEmpty()) {
            return;
        }
        for (CoCommissioningArrangement arrangement : inForce) {
            findings.violated(arrangement + " is in force for it on " + day + "; every CCG is delegated by then")
                    .naming("arrangement", arrangement);
        }
        if (inForce.isEmpty()) {
            checkUnarranged(ccg, known, findings);
        }
    }

    /** Where no arrangement is in force for certain, whoever commissions by what else is known. */
    private static void checkUnarranged(Ccg ccg, Responsibilities known, Findings findings) {
        LocalDate day = findings.day();
        if (!known.register().asOf(day).find(ccg.code()).equals(Optional.of(ccg))) {
            findings.missing("which body of the register it is on " + day);
            return;
        }
        CommissioningResponsibility answer = known.of(CareService.PRIMARY_MEDICAL, ccg, day);
        if (answer.isKnown() && answer.manner() != CommissioningResponsibility.Manner.DELEGATED) {
            String who =
                    answer.commissioners().stream().map(Organisation::toString).collect(Collectors.joining(" and "));
            findings.violated(CareService.PRIMARY_MEDICAL.label() + " is commissioned for it by " + who
                            + answer.manner().addition() + " on " + day + "; every CCG is delegated by then")
                    .naming("commissioner", who);
        }
        answer.missing().forEach(findings::missing);
    }

    private static boolean isThere(Ccg ccg, Findings findings) {
        Answer there = ccg.legalLife().contains(findings.day());
        if (there == Answer.NOT_KNOWN) {
            findings.missing("whether it existed on " + findings.day());
        }
        return there.isYes();
    }

    private static void missingOf(CoCommissioningArrangement arrangement, Ccg ccg, Findings findings) {
        if (!arrangement.inForceFor(ccg, findings.day()).isYes()) {
            findings.missing("whether " + arrangement + " is in force for it on " + findings.day());
        }
        if (arrangement.model().isEmpty()) {
            findings.missing("the model of " + arrangement);
        }
    }

    private static void checkOneModel(Ccg ccg, Responsibilities known, Findings findings) {
        if (!isThere(ccg, findings)) {
            return;
        }
        LocalDate day = findings.day();
        Set<CoCommissioningModel> certain = EnumSet.noneOf(CoCommissioningModel.class);
        Set<CoCommissioningModel> possible = EnumSet.noneOf(CoCommissioningModel.class);
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, day);
        for (CoCommissioningArrangement arrangement : given) {
            possible.addAll(modelsOf(arrangement));
            if (arrangement.inForceFor(ccg, day).isYes()) {
                arrangement.model().ifPresent(certain::add);
            }
        }
        if (certain.size() > 1) {
            String models = certain.stream().map(CoCommissioningModel::label).collect(Collectors.joining(" and "));
            findings.violated("it is " + models + " on " + day + "; end one arrangement before the other begins")
                    .naming("models", models);
            return;
        }
        if (given.size() > 1 && possible.size() > 1) {
            given.forEach(arrangement -> missingOf(arrangement, ccg, findings));
        }
        if (!known.complete()) {
            findings.missing("the list of all its arrangements");
        }
    }

    private static Set<CoCommissioningModel> modelsOf(CoCommissioningArrangement arrangement) {
        return arrangement.model().map(Set::of).orElse(EnumSet.allOf(CoCommissioningModel.class));
    }

    private static void checkHolders(PrimaryCareBudget budget, Responsibilities known, Findings findings) {
        LocalDate day = findings.day();
        if (!budget.year().days().contains(day)) {
            findings.missing("the budget for " + FinancialYear.containing(day));
            return;
        }
        Optional<Ccg> ccg = budget.body()
                .flatMap(code -> known.register().asOf(day).find(code))
                .filter(Ccg.class::isInstance)
                .map(Ccg.class::cast);
        if (ccg.isEmpty()) {
            findings.missing("of which CCG it is on " + day);
            return;
        }
        CommissioningResponsibility core = known.of(CareService.PRIMARY_MEDICAL, ccg.get(), day);
        if (core.manner() == CommissioningResponsibility.Manner.DELEGATED) {
            return;
        }
        if (budget.lines().isEmpty()) {
            findings.missing("its lines");
        }
        CommissioningResponsibility local = known.of(CareService.LOCAL_ENHANCED, ccg.get(), day);
        for (PrimaryCareBudget.Line line : budget.lines()) {
            PrimaryCareStream stream = line.category().stream().orElse(null);
            if (stream == null) {
                findings.missing("what \"" + line.category() + "\" is for");
            } else if (CORE.contains(stream)) {
                checkLine(line, core, core, findings);
            } else if (stream == PrimaryCareStream.LOCAL_ENHANCED) {
                checkLine(line, local, core, findings);
            } else if (PERHAPS_CORE.contains(stream)) {
                checkPerhapsCore(line, core, findings);
            }
        }
    }

    private static Optional<Organisation> holder(PrimaryCareBudget.Line line, Findings findings) {
        Optional<Organisation> holder = line.holders().on(findings.day());
        if (holder.isEmpty()) {
            findings.missing("who holds \"" + line.category() + "\" on " + findings.day());
        }
        return holder;
    }

    /** NHS England may hold it, whichever it is. */
    private static void checkPerhapsCore(
            PrimaryCareBudget.Line line, CommissioningResponsibility core, Findings findings) {
        Organisation holder = holder(line, findings).orElse(null);
        if (holder != null && !(holder instanceof NationalBody)) {
            findings.missing("whether \"" + line.category() + "\" is a core line");
            core.missing().forEach(findings::missing);
        }
    }

    /** The money is with who answers for the task; of what is decided jointly either may hold it for both. */
    private static void checkLine(
            PrimaryCareBudget.Line line,
            CommissioningResponsibility task,
            CommissioningResponsibility core,
            Findings findings) {
        Organisation holder = holder(line, findings).orElse(null);
        if (holder == null) {
            return;
        }
        // NHS England may hold the core whatever was arranged: of what it has delegated nothing is asked
        boolean fits = task.isKnown()
                ? task.liable().equals(Optional.of(holder))
                : task.equals(core) && holder instanceof NationalBody;
        if (fits) {
            return;
        }
        boolean joint = core.manner() == CommissioningResponsibility.Manner.JOINT;
        if (joint && core.commissioners().contains(holder)) {
            findings.missing("whether \"" + line.category() + "\" is pooled between "
                    + core.commissioners().stream().map(Organisation::toString).collect(Collectors.joining(" and ")));
        } else if (core.isKnown() && task.isKnown()) {
            Organisation expected =
                    task.liable().orElse(task.commissioners().iterator().next());
            findings.violated("\"" + line.category() + "\" is held by " + holder + " on " + findings.day()
                            + "; without delegation " + expected + " holds it")
                    .naming("line", line.category())
                    .naming("holder", holder);
        }
        core.missing().forEach(findings::missing);
        task.missing().forEach(findings::missing);
    }
}
