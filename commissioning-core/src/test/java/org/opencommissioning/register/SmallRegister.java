package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.function.Executable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.GroupingArea;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.source.Evidence;

/** What registers made by hand in tests are made of. */
final class SmallRegister {
    static final Ccg ONE = ccg("01A", "2013-04-01 to 2017-03-31");
    static final Ccg BOTH = ccg("03A", "2017-04-01 to open");
    static final Ccg BESIDE = ccg("04A", "2013-04-01 to open");
    static final GroupingArea TEAM = areaTeam("Q71", "2013-04-01 to 2015-03-31");
    static final Practice SURGERY = practice("E87001", 4, "2010-04-01 to open");
    static final Ccg TWO = ccg("02A", "2013-04-01 to 2017-03-31");
    static final Evidence EVIDENCE = Evidence.assumed("for a test");

    private SmallRegister() {}

    static RegisterEdition edition(String name) {
        return RegisterEdition.builder()
                .name(name)
                .compiled(LocalDate.of(2020, 1, 1))
                .firstDay(LocalDate.of(2013, 4, 1))
                .lastDay(LocalDate.of(2019, 12, 31))
                .practicesLastDay(LocalDate.of(2019, 12, 31))
                .attribution("")
                .build();
    }

    static RegisterBuilder builder() {
        return Register.builder().edition(edition("small"));
    }

    static RegisterBuilder of(Organisation... bodies) {
        RegisterBuilder builder = builder();
        for (Organisation body : bodies) {
            builder.add(body, EVIDENCE);
        }
        return builder;
    }

    static Ccg ccg(String code, String life) {
        return Ccg.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always("NHS " + code + " CCG"))
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }

    static GroupingArea areaTeam(String code, String life) {
        return GroupingArea.builder()
                .kind(OrganisationKind.AREA_TEAM)
                .code(OdsCode.of(code))
                .names(Timeline.always("Area Team " + code))
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }

    static Practice practice(String code, int setting, String life) {
        return Practice.builder()
                .code(OdsCode.of(code))
                .setting(setting)
                .operationalLife(UncertainSpan.parse(life))
                .build();
    }

    static Membership member(Organisation child, Organisation parent, Relation relation, String days) {
        return Membership.builder()
                .child(child)
                .parent(parent)
                .relation(relation)
                .days(DateSpan.parse(days))
                .evidence(EVIDENCE)
                .build();
    }

    static Succession whole(Organisation from, Organisation to, SuccessionKind kind, String day) {
        return Succession.builder()
                .predecessor(from)
                .successor(to)
                .effective(UncertainDay.parse(day))
                .kind(kind)
                .whole(true)
                .evidence(EVIDENCE)
                .build();
    }

    static Succession part(Organisation from, Organisation to, SuccessionKind kind, String day, Share... shares) {
        return Succession.builder()
                .predecessor(from)
                .successor(to)
                .effective(UncertainDay.parse(day))
                .kind(kind)
                .whole(false)
                .addShares(shares)
                .evidence(EVIDENCE)
                .build();
    }

    static Share share(Weighting weighting, long numerator, long denominator) {
        return Share.builder()
                .weighting(weighting)
                .numerator(numerator)
                .denominator(denominator)
                .evidence(EVIDENCE)
                .build();
    }

    static void assertRefused(String message, Executable build) {
        assertEquals(message, assertThrows(InvalidValueException.class, build).getMessage());
    }
}
