package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.cocommissioning.CommissioningDuties.Duty;
import org.opencommissioning.cocommissioning.CommissioningDuties.Holder;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.source.Evidence;
import org.opencommissioning.source.LegalProvision;

/** Finds who commissions a kind of care on one day, for places that are there. */
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
        Places.requireThere(place, landscape);
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

    /** Whether it is what NHS England shares with CCGs or hands to them. */
    static boolean isShared(CareService service) {
        return service == CareService.PRIMARY_MEDICAL || service == CareService.DIRECTED_ENHANCED;
    }

    private CommissioningResponsibility ofShared(CareService service, Ccg ccg, Duty duty) {
        List<CoCommissioningArrangement> given = known.mayBeInForceFor(ccg, day);
        if (given.isEmpty()) {
            boolean unlessArranged = duty.holder() == Holder.NHS_ENGLAND_UNLESS_ARRANGED;
            return unlessArranged && !known.complete() ? byReports(service, ccg, duty) : byDuty(service, ccg, duty);
        }
        List<CoCommissioningArrangement> inForce =
                given.stream().filter(each -> each.inForceFor(ccg, day).isYes()).toList();
        if (inForce.isEmpty() || modelsOf(given) > 1) {
            return notKnownWhich(service, ccg, given, inForce);
        }
        return under(inForce.get(0), service, ccg, duty);
    }

    /** How many models they are of; that a model is undecided counts as one. */
    private static long modelsOf(List<CoCommissioningArrangement> arrangements) {
        return arrangements.stream()
                .map(CoCommissioningArrangement::model)
                .distinct()
                .count();
    }

    private CommissioningResponsibility notKnownWhich(
            CareService service,
            Ccg ccg,
            List<CoCommissioningArrangement> given,
            List<CoCommissioningArrangement> inForce) {
        List<String> missing = new ArrayList<>();
        for (CoCommissioningArrangement arrangement : given) {
            if (!inForce.contains(arrangement)) {
                missing.add("whether " + arrangement + " is in force on " + day
                        + (inForce.isEmpty() ? "" : " as well as " + list(inForce)));
            }
        }
        boolean several = modelsOf(inForce) > 1;
        if (several) {
            missing.add("which of " + list(inForce) + " it is on " + day);
        }
        String reason = several
                ? "they are in force together, and a CCG is in one model of co-commissioning at a time"
                : inForce.isEmpty()
                        ? "nobody has told"
                        : "nobody has told, and a CCG is in one model of co-commissioning at a time";
        return answer(service, ccg)
                .manner(Manner.NOT_KNOWN)
                .reason(reason)
                .addAllMissing(missing)
                .evidence(Grounds.together(
                        given.stream().map(each -> Grounds.of(each, day)).toList()))
                .build();
    }

    private static String list(List<CoCommissioningArrangement> arrangements) {
        return arrangements.stream().map(CoCommissioningArrangement::toString).collect(Collectors.joining(" and "));
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
        CommissioningResponsibility.Builder answer = answer(service, ccg).evidence(evidence);
        Optional<NationalBody> nhsEngland = nhsEngland();
        return nhsEngland.isEmpty()
                ? notKnownNhsEngland(service, ccg, duty)
                : inModel(answer, model, nhsEngland.get(), ccg, duty)
                        .addAllPowers(powersFor(model))
                        .build();
    }

    private CommissioningResponsibility under(
            CoCommissioningArrangement arrangement, CareService service, Ccg ccg, Duty duty) {
        Evidence evidence = Grounds.of(arrangement, day);
        if (arrangement.model().isEmpty()) {
            return notKnown(service, ccg, "the model of " + arrangement, "it is undecided", Optional.of(evidence));
        }
        CoCommissioningModel model = arrangement.model().get();
        CommissioningResponsibility.Builder answer =
                answer(service, ccg).arrangement(arrangement).evidence(evidence);
        // where nobody said on what power, there is no other in law than the one
        Set<LegalProvision> powers = arrangement.legalBasis().isEmpty() ? powersFor(model) : arrangement.legalBasis();
        return inModel(answer, model, arrangement.nhsEngland(), ccg, duty)
                .addAllPowers(powers.stream().filter(law -> law.inForceOn(day)).toList())
                .build();
    }

    private static Set<LegalProvision> powersFor(CoCommissioningModel model) {
        return model == CoCommissioningModel.GREATER_INVOLVEMENT
                ? Set.of()
                : Set.of(CoCommissioningPowers.DELEGATED_OR_JOINT);
    }

    private static CommissioningResponsibility.Builder inModel(
            CommissioningResponsibility.Builder answer,
            CoCommissioningModel model,
            NationalBody nhsEngland,
            Ccg ccg,
            Duty duty) {
        answer.liable(nhsEngland);
        return switch (model) {
            case GREATER_INVOLVEMENT ->
                answer.addCommissioners(nhsEngland)
                        .manner(Manner.OWN_DUTY)
                        // of a day on which every CCG was to be delegated the duty says something else
                        .reason((duty.holder() == Holder.CCG_DELEGATED ? "it decides" : duty.reason())
                                + "; the CCG advises it");
            case JOINT ->
                answer.addCommissioners(nhsEngland, ccg).manner(Manner.JOINT).reason("they decide together");
            case DELEGATED ->
                answer.addCommissioners(ccg).manner(Manner.DELEGATED).reason("NHS England has handed the task to it");
        };
    }

    private CommissioningResponsibility byDuty(CareService service, Organisation place, Duty duty) {
        CommissioningResponsibility.Builder answer = answer(service, place)
                .reason(duty.reason() + (isShared(service) ? shadow(place) : ""))
                .addAllPowers(duty.power().map(Set::of).orElse(Set.of()))
                .evidence(duty.evidence());
        return switch (duty.holder()) {
            case NHS_ENGLAND, NHS_ENGLAND_UNLESS_ARRANGED ->
                nhsEngland().map(body -> own(answer, body)).orElseGet(() -> notKnownNhsEngland(service, place, duty));
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

    /** NHS England, where the register holds it; one of a caller's own may not. */
    Optional<NationalBody> nhsEngland() {
        return Places.nhsEngland(landscape);
    }

    private CommissioningResponsibility notKnownNhsEngland(CareService service, Organisation place, Duty duty) {
        return notKnown(
                service,
                place,
                Places.WHICH_IS_NHS_ENGLAND + day,
                "it is for NHS England, and the register does not have it",
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
}
