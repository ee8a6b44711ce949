package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.EALING;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SATISFIED;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.SILENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.agreement;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.found;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.inForce;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.proposed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.signed;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.step;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.unsaid;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.DELEGATED;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.GREATER_INVOLVEMENT;
import static org.opencommissioning.cocommissioning.CoCommissioningModel.JOINT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cocommissioning.ArrangementStep.Status;

/** The rule on what NHS England keeps to itself: COC-14. */
class ReservedFunctionsTest {
    private static final List<String> NO_MODEL = List.of("missing: which model it is");

    @Test
    void coc14LeavesReservedFunctionsToNhsEngland() {
        assertEquals(List.of(SATISFIED), found("COC-14", delegated(), "2016-05-01"));
        assertEquals(
                List.of(
                        "its functions include complaints, which the delegation agreement of 2015 reserves to NHS"
                                + " England; leave that out",
                        "its functions include performers list, which the delegation agreement of 2015 reserves to NHS"
                                + " England; leave that out"),
                found(
                        "COC-14",
                        proposed(JOINT)
                                .complete(true)
                                .addFunctions(
                                        CommissioningFunction.CONTRACTS,
                                        CommissioningFunction.COMPLAINTS,
                                        CommissioningFunction.PERFORMERS_LIST)));
    }

    private static CoCommissioningArrangement.Builder under(AgreementTerms ofBrent, AgreementTerms ofEaling) {
        return inForce(DELEGATED)
                .complete(true)
                .addAgreements(
                        agreement(BRENT).terms(ofBrent).build(),
                        agreement(EALING).terms(ofEaling).build());
    }

    @Test
    void coc14GoesByTheTermsOfTheAgreements() {
        AgreementTerms guidance = AgreementTerms.standard().get(0);
        assertEquals(
                List.of(SATISFIED),
                found("COC-14", under(guidance, guidance).addFunctions(CommissioningFunction.COMPLAINTS)));
        assertEquals(
                List.of("missing: whether premises may go to CCGs by the guidance of November 2014"),
                found("COC-14", under(guidance, guidance).addFunctions(CommissioningFunction.PREMISES)));
        // which CCG works under which terms does not matter: one of them must not have it
        assertEquals(
                List.of("its functions include complaints, which the delegation agreement of 2015 reserves to NHS"
                        + " England; leave that out"),
                found(
                        "COC-14",
                        under(guidance, AgreementTerms.of2015()).addFunctions(CommissioningFunction.COMPLAINTS)));
    }

    @Test
    void coc14LacksTheFunctionsTheTermsOrTheModel() {
        String list = "missing: the list of all its functions";
        assertEquals(List.of(list), found("COC-14", proposed(JOINT)));
        // those that are named need not be all
        assertEquals(List.of(list), found("COC-14", proposed(JOINT).addFunctions(CommissioningFunction.CONTRACTS)));
        assertEquals(
                List.of(list, "missing: the terms of the agreement of NHS Ealing CCG (07W)"),
                found("COC-14", inForce(DELEGATED).addAgreements(signed(BRENT, "2015-03-20"))));
        // without terms it is held against those of 2015, which is not enough to pass
        List<String> terms = List.of(
                "missing: the terms of the agreement of NHS Brent CCG (07P)",
                "missing: the terms of the agreement of NHS Ealing CCG (07W)");
        CoCommissioningArrangement.Builder noTerms = inForce(DELEGATED).complete(true);
        assertEquals(terms, found("COC-14", noTerms.addFunctions(CommissioningFunction.CONTRACTS)));
        assertEquals(
                List.of(
                        "its functions include complaints, which the delegation agreement of 2015 reserves to NHS"
                                + " England; leave that out",
                        terms.get(0),
                        terms.get(1)),
                found("COC-14", noTerms.addFunctions(CommissioningFunction.COMPLAINTS)));
        CoCommissioningArrangement.Builder noModel =
                unsaid().complete(true).addSteps(step(Status.EXPLORING, "2014-04"));
        assertEquals(List.of(SATISFIED), found("COC-14", noModel.addFunctions(CommissioningFunction.CONTRACTS)));
        assertEquals(NO_MODEL, found("COC-14", noModel.addFunctions(CommissioningFunction.COMPLAINTS)));
    }

    @Test
    void coc14AsksNothingOfGreaterInvolvementAndOutsideItsYears() {
        CoCommissioningArrangement.Builder advises =
                inForce(GREATER_INVOLVEMENT).addFunctions(CommissioningFunction.COMPLAINTS);
        assertEquals(List.of(SATISFIED), found("COC-14", advises));
        CoCommissioningArrangement joint =
                inForce(JOINT).addFunctions(CommissioningFunction.COMPLAINTS).build();
        assertEquals(List.of(SILENT), found("COC-14", joint, "2015-03-31"));
        assertEquals(List.of(SILENT), found("COC-14", joint, "2022-07-01"));
    }
}
