package org.opencommissioning.governance;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** Bodies, sources and days that tests of this package share. */
final class Fixtures {
    static final DateSpan CCG_YEARS = DateSpan.of(LocalDate.of(2013, 4, 1), LocalDate.of(2022, 6, 30));
    static final Ccg BRENT = ccg("07P", "NHS Brent CCG");
    static final Ccg EALING = ccg("07W", "NHS Ealing CCG");
    static final Ccg HARROW = ccg("08E", "NHS Harrow CCG");
    static final List<Ccg> THREE = List.of(BRENT, EALING, HARROW);
    static final NationalBody NHS_ENGLAND = NationalBody.builder()
            .code(OdsCode.of("X24"))
            .names(Timeline.always("NHS England"))
            .operationalLife(UncertainSpan.certain(DateSpan.from(LocalDate.of(2013, 4, 1))))
            .build();
    static final Practice PRACTICE = Practice.builder()
            .code(OdsCode.of("E84001"))
            .setting(4)
            .operationalLife(since("2013-04-01"))
            .build();
    static final Citation HSJ = Citation.of(Source.of(SourceKind.PRESS, "HSJ"));
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);
    static final LocalDate OCTOBER_2014 = LocalDate.of(2014, 10, 1);

    private Fixtures() {}

    static Ccg ccg(String code, String name) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.certain(CCG_YEARS))
                .build();
    }

    static UncertainSpan since(String day) {
        return UncertainSpan.certain(DateSpan.from(LocalDate.parse(day)));
    }

    static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
