package org.opencommissioning.cocommissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.cocommissioning.AgreementTerms.Clause;
import org.opencommissioning.cocommissioning.AgreementTerms.Scope;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.source.Evidence;

/** Finds who exercises a function on one day: from who commissions the care it is about, and from the terms of the CCG, if it is one. */
final class FunctionAnswers {
    private final Responsibilities known;
    private final LocalDate day;
    private final Answering care;

    FunctionAnswers(Responsibilities known, LocalDate day) {
        this.known = known;
        this.day = day;
        this.care = new Answering(known, day);
    }

    CommissioningResponsibility of(CommissioningFunction function, Organisation place) {
        return switch (function) {
            case OTHER_PRIMARY_CARE ->
                ofAll(function, place, List.of(CareService.DENTAL, CareService.EYE, CareService.PHARMACY));
            case PUBLIC_HEALTH_7A -> ofAll(function, place, List.of(CareService.PUBLIC_HEALTH_7A));
            default -> ofPrimaryMedicalCare(function, place);
        };
    }

    /** A function that is the commissioning of some services is with whoever commissions them, where that is one answer. */
    private CommissioningResponsibility ofAll(
            CommissioningFunction function, Organisation place, List<CareService> services) {
        List<CommissioningResponsibility> answers =
                services.stream().map(service -> care.of(service, place)).toList();
        CommissioningResponsibility first = answers.get(0);
        boolean alike = answers.stream().allMatch(each -> isAlike(first, each));
        CommissioningResponsibility.Builder answer = alike
                ? again(function, first)
                        .addAllMissing(distinct(answers.stream().flatMap(each -> each.missing().stream())))
                        .reason(String.join("; ", distinct(answers.stream().map(CommissioningResponsibility::reason))))
                : answer(function, place)
                        .manner(Manner.NOT_KNOWN)
                        .addMissing("whether it is for "
                                + services.stream().map(CareService::label).collect(Collectors.joining(" or ")))
                        .reason("these are not alike: "
                                + answers.stream()
                                        .map(each -> each.asked() + " for " + each.who())
                                        .collect(Collectors.joining(", ")));
        List<Evidence> evidence = distinct(answers.stream().flatMap(each -> each.evidence().stream()));
        return evidence.isEmpty()
                ? answer.build()
                : answer.evidence(Grounds.together(evidence)).build();
    }

    private static boolean isAlike(CommissioningResponsibility one, CommissioningResponsibility other) {
        return one.commissioners().equals(other.commissioners())
                && one.manner() == other.manner()
                && one.liable().equals(other.liable())
                && one.powers().equals(other.powers());
    }

    private static <T> List<T> distinct(Stream<T> things) {
        return things.distinct().toList();
    }

    private CommissioningResponsibility ofPrimaryMedicalCare(CommissioningFunction function, Organisation place) {
        CommissioningResponsibility whole = care.of(CareService.PRIMARY_MEDICAL, place);
        if (!(place instanceof Ccg ccg)) {
            return whole.manner() == Manner.DELEGATED
                    ? notKnown(
                            function,
                            place,
                            "who has \"" + function.label()
                                    + "\" by what NHS England and integrated care boards agreed",
                            "their terms are not held",
                            whole.evidence())
                    : same(function, whole);
        }
        if (!isNhsEnglands(ccg)) {
            return same(function, whole);
        }
        List<AgreementTerms> terms = termsFor(ccg, whole);
        Set<Optional<Scope>> scopes = new LinkedHashSet<>();
        terms.forEach(each -> scopes.add(each.scopeOf(function)));
        if (scopes.equals(Set.of(Optional.of(Scope.RESERVED)))) {
            return reserved(function, terms.get(0), whole);
        }
        boolean handedOver = whole.manner() == Manner.DELEGATED || whole.manner() == Manner.JOINT;
        if (!handedOver) {
            return function == CommissioningFunction.ENHANCED_SERVICES && whole.isKnown()
                    ? ofAll(function, ccg, List.of(CareService.LOCAL_ENHANCED, CareService.DIRECTED_ENHANCED))
                    : same(function, whole);
        }
        return scopes.equals(Set.of(Optional.of(Scope.DELEGATED)))
                ? handedOver(function, terms.get(0), whole)
                : notKnown(
                        function,
                        ccg,
                        "who has \"" + function.label() + "\" by the "
                                + terms.stream()
                                        .map(AgreementTerms::version)
                                        .distinct()
                                        .collect(Collectors.joining(" and the ")),
                        scopes.size() > 1
                                ? "what is in force does not agree on it"
                                : "its terms are not known to speak of it",
                        whole.evidence());
    }

    /** Whether primary medical care is NHS England's task on that day, to keep or to hand over. */
    private boolean isNhsEnglands(Ccg ccg) {
        return !known.mayBeInForceFor(ccg, day).isEmpty()
                || known.duties()
                        .of(CareService.PRIMARY_MEDICAL, day)
                        .map(duty -> switch (duty.holder()) {
                            case NHS_ENGLAND, NHS_ENGLAND_UNLESS_ARRANGED, CCG_DELEGATED -> true;
                            case CCG, ICB, ICB_DELEGATED, NOT_KNOWN -> false;
                        })
                        .orElse(false);
    }

    /** The terms that may apply: of what is in force, or of what may be; those of 2015 where none are told. */
    private List<AgreementTerms> termsFor(Ccg ccg, CommissioningResponsibility whole) {
        List<AgreementTerms> terms = new ArrayList<>();
        for (CoCommissioningArrangement arrangement : known.mayBeInForceFor(ccg, day)) {
            if (!whole.isKnown() || arrangement.inForceFor(ccg, day).isYes()) {
                terms.add(arrangement
                        .agreementOf(ccg)
                        .flatMap(DelegationAgreement::terms)
                        .orElseGet(AgreementTerms::of2015));
            }
        }
        if (terms.isEmpty() || !whole.isKnown()) {
            terms.add(AgreementTerms.of2015());
        }
        return terms;
    }

    /** What is reserved is NHS England's whether or not it handed over the rest, so that this need not be known. */
    private CommissioningResponsibility reserved(
            CommissioningFunction function, AgreementTerms terms, CommissioningResponsibility whole) {
        Optional<NationalBody> body =
                whole.arrangement().map(CoCommissioningArrangement::nhsEngland).or(care::nhsEngland);
        if (body.isEmpty()) {
            return notKnown(
                    function,
                    whole.place(),
                    Places.WHICH_IS_NHS_ENGLAND + day,
                    "the " + terms.version() + " reserves it to NHS England, and the register does not have it",
                    whole.evidence());
        }
        Evidence evidence = clause(terms, function).evidence();
        boolean before = whole.arrangement().isEmpty() && day.isBefore(CoCommissioningSources.FIRST_DAY);
        return answer(function, whole.place())
                .addCommissioners(body.get())
                .manner(Manner.OWN_DUTY)
                .reason(
                        before
                                ? "it stayed NHS England's when CCGs were handed other tasks: the " + terms.version()
                                        + " reserves it"
                                : "the " + terms.version() + " reserves it to NHS England")
                .liable(body.get())
                .arrangement(whole.arrangement())
                .evidence(before ? Grounds.inferredFrom(evidence) : evidence)
                .build();
    }

    private CommissioningResponsibility handedOver(
            CommissioningFunction function, AgreementTerms terms, CommissioningResponsibility whole) {
        return again(function, whole)
                .reason(whole.reason() + ", and the " + terms.version() + " has it among what goes to CCGs")
                .evidence(Grounds.together(
                        whole.evidence(), clause(terms, function).evidence()))
                .build();
    }

    private static Clause clause(AgreementTerms terms, CommissioningFunction function) {
        return Optional.ofNullable(terms.clauses().get(function)).orElseThrow();
    }

    /** The answer on a kind of care, as that on a function; why, what is missing and on what it rests are still to come. */
    private CommissioningResponsibility.Builder again(
            CommissioningFunction function, CommissioningResponsibility answer) {
        return answer(function, answer.place())
                .addAllCommissioners(answer.commissioners())
                .manner(answer.manner())
                .addAllPowers(answer.powers())
                .liable(answer.liable())
                .arrangement(answer.arrangement());
    }

    private CommissioningResponsibility same(CommissioningFunction function, CommissioningResponsibility answer) {
        return again(function, answer)
                .reason(answer.reason())
                .addAllMissing(answer.missing())
                .evidence(answer.evidence())
                .build();
    }

    private CommissioningResponsibility notKnown(
            CommissioningFunction function,
            Organisation place,
            String fact,
            String reason,
            Optional<Evidence> evidence) {
        return answer(function, place)
                .manner(Manner.NOT_KNOWN)
                .reason(reason)
                .addMissing(fact)
                .evidence(evidence)
                .build();
    }

    private CommissioningResponsibility.Builder answer(CommissioningFunction function, Organisation place) {
        return CommissioningResponsibility.builder()
                .function(function)
                .place(place)
                .day(day);
    }
}
