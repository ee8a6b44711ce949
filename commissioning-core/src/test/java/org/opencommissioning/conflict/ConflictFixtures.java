package org.opencommissioning.conflict;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.Found;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.governance.Interest;
import org.opencommissioning.governance.Party;
import org.opencommissioning.governance.Person;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleBook;

/** Bodies and people that tests of this package share, and what a rule has to say. */
final class ConflictFixtures {
    static final Landscape LANDSCAPE = Register.standard().asOf(LocalDate.of(2018, 4, 1));
    static final Ccg BRENT = ccg("2013-04-01 to 2021-03-31");
    static final Practice PRACTICE = Practice.builder()
            .code(OdsCode.of("E84001"))
            .names(Timeline.always("The Surgery"))
            .setting(4)
            .operationalLife(span("2013-04-01 to open"))
            .build();
    static final Person ANN = Person.of("Ann Ayre");
    static final Person BOB = Person.of("Bob Best");
    static final Party CARE = Party.named("Care Ltd");

    static final List<String> SILENT = List.of(Found.SILENT);
    static final List<String> SATISFIED = List.of(Found.SATISFIED);

    private ConflictFixtures() {}

    static Ccg ccg(String life) {
        return Ccg.builder()
                .code(OdsCode.of("07P"))
                .names(Timeline.always("NHS Brent CCG"))
                .operationalLife(span(life))
                .build();
    }

    static UncertainDay day(String text) {
        return UncertainDay.parse(text);
    }

    static UncertainSpan span(String text) {
        return UncertainSpan.parse(text);
    }

    /** An interest of Bob in Care Ltd, of which everything is known. */
    static Interest inCareLtd(String days, String aware, String declared) {
        return Interest.builder()
                .person(BOB)
                .kind(Interest.Kind.INDIRECT)
                .in(CARE)
                .days(span(days))
                .awareSince(day(aware))
                .declaredOn(Optional.of(day(declared)))
                .build();
    }

    static <T, C> List<String> found(String id, RuleBook<T, C> book, T subject, C context, String day) {
        return found(id, book, subject, context, LocalDate.parse(day));
    }

    static <T, C> List<String> found(String id, RuleBook<T, C> book, T subject, C context, LocalDate day) {
        return Found.by(id, book, subject, context, day);
    }

    static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
