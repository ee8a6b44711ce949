package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.cocommissioning.CommissioningDuties.Duty;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.source.Certainty;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.SourceKind;

/** Finds who commissions what on one day. */
final class Answering {
    private final Responsibilities known;
    private final LocalDate day;
    private final Landscape landscape;

    Answering(Responsibilities known, LocalDate day) {
        this.known = known;
        this.day = day;
        this.landscape = known.register().asOf(day);
    }

    CommissioningResponsibility of(CareService service, Organisation place) {
        requireThere(place);
        Optional<Duty> duty = known.duties().of(service, day);
        if (duty.isEmpty()) {
            return notKnown(
                    service,
                    place,
                    "whose duty " + service.label() + " was on " + day,
                    "no duty is held for that day",
                    Optional.empty());
        }
        return isShared(service) && place instanceof Ccg ccg
                ? ofShared(service, ccg, duty.get())
                : byDuty(service, place, duty.get());
    }

    CommissioningResponsibility of(CommissioningFunction function, Organisation place) {
        CommissioningResponsibility whole = of(CareService.PRIMARY_MEDICAL, place);
        if (!whole.isKnown() || whole.manner() == Manner.OWN_DUTY) {
            return whole;
        }
        AgreementTerms terms = whole.arrangement()
                .flatMap(arrangement -> arrangement.agreementOf(place))
                .flatMap(DelegationAgreement::terms)
                .orElseGet(AgreementTerms::of2015);
        AgreementTerms.Clause clause = terms.clauses().get(function);
        if (clause == null) {
            return notKnown(
                    whole.service(),
                    place,
                    "whether " + function.label() + " go to the CCG by the " + terms.version(),
                    "its terms are not known to speak of it",
                    whole.evidence());
        }
        return clause.scope() == AgreementTerms.Scope.DELEGATED
                ? whole
                : answer(whole.service(), place)
                        .addCommissioners(nhsEngland())
                        .manner(Manner.OWN_DUTY)
                        .reason("the " + terms.version() + " reserves it to NHS England")
                        .liable(nhsEngland())
                        .arrangement(whole.arrangement())
                        .evidence(clause.evidence())
                        .build();
    }

    /** Whether it is what NHS England shares with CCGs or hands to them. */
    static boolean isShared(CareService service) {
        return service == CareService.PRIMARY_MEDICAL || service == CareService.DIRECTED_ENHANCED;
    }

    private void requireThere(Organisation place) {
        if (!Responsibilities.isPlace(place)) {
            throw new InvalidValueException("Responsibilities: " + place + " is of the kind "
                    + place.kind().label() + "; ask for a CCG, a sub-ICB location or an integrated care board");
        }
        landscape.get(place.code());
    }

    private CommissioningResponsibility ofShared(CareService service, Ccg ccg, Duty duty) {
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, day);
        for (CoCommissioningArrangement arrangement : given) {
            if (arrangement.inForceFor(ccg, day).isYes()) {
                return under(arrangement, service, ccg, duty);
            }
        }
        if (!given.isEmpty()) {
            return notKnown(
                    service,
                    ccg,
                    "whether " + given.get(0) + " is in force on " + day,
                    "nobody has told",
                    Optional.of(evidenceOf(given.get(0))));
        }
        boolean unlessArranged = duty.holder() == CommissioningDuties.Holder.NHS_ENGLAND_UNLESS_ARRANGED;
        return unlessArranged && !known.complete() ? byReports(service, ccg, duty) : byDuty(service, ccg, duty);
    }

    /** Where nobody gave an arrangement, by what is reported of the CCG, so far as that settles it. */
    private CommissioningResponsibility byReports(CareService service, Ccg ccg, Duty duty) {
        CcgStatus status = known.uptake().statusOf(ccg.code(), day);
        if (status.model().isEmpty()) {
            return notKnown(
                    service,
                    ccg,
                    "whether NHS England shared it with " + ccg + " or handed it over, and from when",
                    status.reports().isEmpty()
                            ? "nobody is known to report on the CCG for that day"
                            : "what is reported settles it not: " + status.reports(),
                    Optional.of(duty.evidence()));
        }
        CoCommissioningModel model = status.model().get();
        Evidence evidence = status.reports().stream()
                .filter(report -> report.model() == model && report.holdsOn(day).isYes())
                .findFirst()
                .orElseThrow() // or the model would not be known
                .evidence();
        return inModel(model, service, ccg, duty).evidence(evidence).build();
    }

    private CommissioningResponsibility under(
            CoCommissioningArrangement arrangement, CareService service, Ccg ccg, Duty duty) {
        Evidence evidence = evidenceOf(arrangement);
        if (arrangement.model().isEmpty()) {
            return notKnown(service, ccg, "the model of " + arrangement, "it is undecided", Optional.of(evidence));
        }
        CoCommissioningModel model = arrangement.model().get();
        CommissioningResponsibility.Builder answer =
                inModel(model, service, ccg, duty).arrangement(arrangement).evidence(evidence);
        return arrangement.legalBasis().stream()
                .filter(law -> law.inForceOn(day))
                .findFirst()
                .map(answer::power)
                .orElse(answer)
                .build();
    }

    private CommissioningResponsibility.Builder inModel(
            CoCommissioningModel model, CareService service, Ccg ccg, Duty duty) {
        CommissioningResponsibility.Builder answer = answer(service, ccg).liable(nhsEngland());
        return switch (model) {
            case GREATER_INVOLVEMENT ->
                answer.addCommissioners(nhsEngland())
                        .manner(Manner.OWN_DUTY)
                        .reason(duty.reason() + "; the CCG advises it");
            case JOINT ->
                answer.addCommissioners(nhsEngland(), ccg).manner(Manner.JOINT).reason("they decide together");
            case DELEGATED ->
                answer.addCommissioners(ccg).manner(Manner.DELEGATED).reason("NHS England has handed the task to it");
        };
    }

    private CommissioningResponsibility byDuty(CareService service, Organisation place, Duty duty) {
        CommissioningResponsibility.Builder answer = answer(service, place)
                .reason(duty.reason() + shadow(place))
                .power(duty.power())
                .evidence(duty.evidence());
        return switch (duty.holder()) {
            case NHS_ENGLAND, NHS_ENGLAND_UNLESS_ARRANGED -> own(answer, nhsEngland());
            case CCG -> own(answer, place);
            case CCG_DELEGATED ->
                answer.addCommissioners(place)
                        .manner(Manner.DELEGATED)
                        .liable(nhsEngland())
                        .build();
            case ICB -> ofIcb(place).map(icb -> own(answer, icb)).orElseGet(() -> noIcb(service, place, duty));
            case ICB_DELEGATED ->
                ofIcb(place)
                        .map(icb -> answer.addCommissioners(icb)
                                .manner(Manner.DELEGATED)
                                .build())
                        .orElseGet(() -> noIcb(service, place, duty));
            case NOT_KNOWN ->
                notKnown(
                        service,
                        place,
                        "who commissioned " + service.label() + " for " + place + " on " + day,
                        duty.reason(),
                        Optional.of(duty.evidence()));
        };
    }

    private static CommissioningResponsibility own(CommissioningResponsibility.Builder answer, Organisation body) {
        return answer.addCommissioners(body)
                .manner(Manner.OWN_DUTY)
                .liable(body)
                .build();
    }

    private Optional<Organisation> ofIcb(Organisation place) {
        if (place instanceof Icb) {
            return Optional.of(place);
        }
        Set<Organisation> boards = landscape.hierarchy().above(place, OrganisationKind.ICB);
        return boards.size() == 1 ? Optional.of(boards.iterator().next()) : Optional.empty();
    }

    private CommissioningResponsibility noIcb(CareService service, Organisation place, Duty duty) {
        return notKnown(
                service,
                place,
                "to which integrated care board " + place + " belonged on " + day,
                "the register holds not just one",
                Optional.of(duty.evidence()));
    }

    private CommissioningResponsibility notKnown(
            CareService service, Organisation place, String fact, String reason, Optional<Evidence> evidence) {
        return answer(service, place)
                .manner(Manner.NOT_KNOWN)
                .reason(reason)
                .addMissing(fact)
                .evidence(evidence)
                .build();
    }

    private CommissioningResponsibility.Builder answer(CareService service, Organisation place) {
        return CommissioningResponsibility.builder()
                .service(service)
                .place(place)
                .day(day);
    }

    /** The words for a committee that is trying it out, while NHS England still decides. */
    private String shadow(Organisation place) {
        return known.arrangements().stream()
                .filter(each -> place instanceof Ccg ccg && each.ccgs().contains(ccg))
                .filter(each ->
                        each.shadow().map(days -> days.contains(day).isYes()).orElse(false))
                .findFirst()
                .map(each -> "; " + each + " is tried out in shadow form")
                .orElse("");
    }

    /** An arrangement rests on whatever tells of its steps, and is as certain as the least of these. */
    private static Evidence evidenceOf(CoCommissioningArrangement arrangement) {
        List<Citation> citations = arrangement.steps().stream()
                .map(ArrangementStep::citation)
                .distinct()
                .toList();
        if (citations.stream().allMatch(Citation::fromGeneralKnowledge)) {
            return Evidence.of(Certainty.GENERAL_KNOWLEDGE, citations);
        }
        boolean press = citations.stream().anyMatch(each -> each.source().kind() == SourceKind.PRESS);
        return Evidence.of(press ? Certainty.PRESS : Certainty.STATED, citations);
    }

    private NationalBody nhsEngland() {
        return landscape.all(NationalBody.class).get(0);
    }
}
