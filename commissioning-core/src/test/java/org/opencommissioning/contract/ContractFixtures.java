package org.opencommissioning.contract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Register;

/** A provider of the test's own making, and eight real commissioners. */
final class ContractFixtures {
    static final FinancialYear YEAR = FinancialYear.parse("2014-15");
    static final List<Ccg> EIGHT = Register.standard()
            .asOf(LocalDate.of(2014, 4, 30))
            .ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    static final Ccg BRENT = EIGHT.get(0);
    static final Ccg EALING = EIGHT.get(1);
    static final Ccg HARROW = EIGHT.get(2);
    static final PartnerBody TRUST = trust("XX1", "A hospital trust");

    private ContractFixtures() {}

    static PartnerBody trust(String code, String name) {
        return PartnerBody.builder()
                .kind(OrganisationKind.PROVIDER)
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.parse("unknown to open"))
                .build();
    }

    static ProviderContract.Builder contract(Ccg... commissioners) {
        return ProviderContract.builder()
                .provider(TRUST)
                .addCommissioners(commissioners)
                .year(YEAR)
                .complete(true);
    }

    static String problem(Executable call) {
        return assertThrows(InvalidValueException.class, call).getMessage();
    }
}
