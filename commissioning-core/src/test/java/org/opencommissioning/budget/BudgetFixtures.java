package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.FinancialYear;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Who and what the tests of this package speak of. */
final class BudgetFixtures {
    static final Register REGISTER = Register.standard();
    static final Landscape TRUSTS = REGISTER.asOf(LocalDate.of(2013, 3, 31));
    static final Landscape SPRING_2014 = REGISTER.asOf(LocalDate.of(2014, 4, 30));
    static final Ccg HARROW = SPRING_2014.named(Ccg.class, "Harrow");
    static final Ccg HILLINGDON = SPRING_2014.named(Ccg.class, "Hillingdon");
    static final FinancialYear YEAR_2012 = FinancialYear.parse("2012-13");
    static final FinancialYear YEAR_2013 = FinancialYear.parse("2013-14");
    static final FinancialYear YEAR_2014 = FinancialYear.parse("2014-15");

    /** The first article. */
    static final Citation ARTICLE =
            Citation.of(Source.of(SourceKind.PRESS, "Eight CCGs plan to bring commissioning support in-house"));

    static final Citation BOARD = Citation.of(Source.of(SourceKind.DOCUMENT, "Hillingdon CCG, notes of 2013"));

    private BudgetFixtures() {}

    static Organisation body(String code, String day) {
        return REGISTER.asOf(LocalDate.parse(day)).get(OdsCode.of(code));
    }

    static String problem(Executable call) {
        return assertThrows(InvalidValueException.class, call).getMessage();
    }
}
