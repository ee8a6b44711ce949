package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.CodeVintage.Fit;

/** What the date of a list makes of codes that a body gave up before or after a part of another came to it. */
class GivenUpCodesTest {
    @Test
    void isNotMixedByACodeThatTheSuccessorHadGivenUpBefore() {
        Ccg parted = boundary("01A", "2015-04-01 to open", "2015-04-01..", "E38000901");
        Ccg heir = boundary("02A", "2013-04-01 to open", "2013-04-01..2015-03-31", "E38000902");
        CodeVintage vintage = small(parted, heir, "2016-04-01", "E38000901", "E38000902");
        assertEquals(Map.of(), vintage.mixed());
        assertEquals(Fit.BEST, vintage.fit());
    }

    @Test
    void isMixedByACodeThatTheSuccessorGaveUpAfterwards() {
        Ccg parted = boundary("01A", "2013-04-01 to open", "2013-04-01..2015-03-31", "E38000901");
        Ccg heir = boundary("02A", "2013-04-01 to open", "2015-04-01..2017-03-31", "E38000902");
        CodeVintage vintage = small(parted, heir, "2015-04-01", "E38000901", "E38000902");
        assertEquals("2 codes, which fit no day: E38000902 beside E38000901", vintage.toString());
    }

    private static Ccg boundary(String code, String life, String days, String gssCode) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " CCG"))
                .gssCodes(Timeline.<GssCode>builder()
                        .put(DateSpan.parse(days), GssCode.of(gssCode))
                        .build())
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }

    /** The codes beside each other, in a register in which a part of one body passed to the other. */
    private static CodeVintage small(Ccg parted, Ccg heir, String day, String... codes) {
        return SmallRegister.of(parted, heir)
                .add(SmallRegister.part(parted, heir, SuccessionKind.TRANSFER, day))
                .build()
                .vintageOf(Arrays.stream(codes).map(GssCode::of).toList());
    }

    @Test
    void missesNoBodyThatIsThereInLawOnly() {
        Ccg open = SmallRegister.ccg("01A", "2013-04-01 to open");
        Ccg ahead = Ccg.builder()
                .code(OdsCode.of("02A"))
                .names(Timeline.always("NHS 02A CCG"))
                .legalLife(UncertainSpan.parse("2013-01-01 to open"))
                .operationalLife(UncertainSpan.parse("2014-04-01 to open"))
                .build();
        CodeVintage vintage = SmallRegister.of(open, ahead).build().vintageOf(List.of(open.code()));
        assertEquals(LocalDate.of(2013, 4, 1), vintage.day());
        assertEquals(List.of(), vintage.missing());
    }
}
