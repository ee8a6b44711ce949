package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.APRIL_2014;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.BRENT;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.REGISTER;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.delegated;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.cocommissioning.CommissioningResponsibility.Manner;

/** What every answer is held to, and the words in which it comes. */
class CommissioningResponsibilityTest {
    private static CommissioningResponsibility.Builder answer() {
        return CommissioningResponsibility.builder()
                .service(CareService.DENTAL)
                .place(BRENT)
                .day(APRIL_2014)
                .reason("nobody has told");
    }

    @Test
    void isOfOneThingAndKnownOrSaysWhatIsMissing() {
        assertEquals(
                "CommissioningResponsibility dental care for NHS Brent CCG (07P) on 2014-04-30: not known for want of : it is to"
                        + " be of a service or of a function; it is to be known, or to say what is missing",
                problem(() -> answer().function(CommissioningFunction.PREMISES)
                        .manner(Manner.NOT_KNOWN)
                        .build()));
        assertEquals(
                "CommissioningResponsibility dental care for NHS Brent CCG (07P) on 2014-04-30: not known for want of who it is:"
                        + " the manner does not go with that",
                problem(() ->
                        answer().addMissing("who it is").manner(Manner.JOINT).build()));
    }

    @ParameterizedTest
    @CsvSource({"OWN_DUTY, own duty", "DELEGATED, delegated", "JOINT, joint", "NOT_KNOWN, not known"})
    void aMannerHasWords(Manner manner, String label) {
        assertEquals(label, manner.label());
    }

    @Test
    void responsibilitiesSayHowManyArrangementsTheyGoBy() {
        assertEquals(
                "Responsibilities with 0 arrangements",
                Responsibilities.of(REGISTER).toString());
        assertEquals(
                "Responsibilities with 1 arrangement",
                Responsibilities.builder()
                        .register(REGISTER)
                        .addArrangements(delegated())
                        .build()
                        .toString());
    }
}
