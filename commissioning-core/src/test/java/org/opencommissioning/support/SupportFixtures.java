package org.opencommissioning.support;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.Found;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.rule.RuleBook;
import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** The bodies of north west London in spring 2014, what was said of them, and short forms of what tests ask. */
final class SupportFixtures {
    static final LocalDate APRIL_2014 = LocalDate.of(2014, 4, 30);
    static final Landscape SPRING_2014 = Register.standard().asOf(APRIL_2014);
    static final Csu UNIT = SPRING_2014.named(Csu.class, "North West London CSU");
    static final NationalBody NHS_ENGLAND = UNIT.host();
    static final List<Ccg> EIGHT =
            SPRING_2014.ccgs(OdsCode.listOf("07P", "07W", "08E", "08G", "07Y", "08Y", "09A", "08C"));
    static final Ccg BRENT = SPRING_2014.get(Ccg.class, OdsCode.of("07P"));
    static final Ccg EALING = SPRING_2014.get(Ccg.class, OdsCode.of("07W"));
    static final Citation DECISION = press("North west London CCGs to bring services in-house");
    static final Citation PLAN = press("Eight CCGs plan to bring commissioning support in-house");

    private SupportFixtures() {}

    private static Citation press(String name) {
        return Citation.of(Source.of(SourceKind.PRESS, name));
    }

    static Csu csu(String code, String name, String life) {
        return Csu.builder()
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.parse(life))
                .host(NHS_ENGLAND)
                .build();
    }

    static PartnerBody firm() {
        return PartnerBody.builder()
                .kind(OrganisationKind.PRIVATE_SUPPLIER)
                .code(OdsCode.of("0DG"))
                .names(Timeline.always("Optum"))
                .operationalLife(UncertainSpan.parse("unknown to unknown"))
                .build();
    }

    static UncertainDay on(String day) {
        return UncertainDay.parse(day);
    }

    static <T, C> Set<String> satisfied(RuleBook<T, C> book, T subject, C context, LocalDate day) {
        Set<String> ids = new TreeSet<>();
        book.check(subject, context, day).satisfied().forEach(id -> ids.add(id.toString()));
        return ids;
    }

    static <T, C> List<String> broken(RuleBook<T, C> book, String id, T subject, C context, LocalDate day) {
        return Found.broken(id, book.check(subject, context, day));
    }

    static <T, C> List<String> missing(RuleBook<T, C> book, String id, T subject, C context, LocalDate day) {
        return Found.missing(id, book.check(subject, context, day));
    }

    static String problem(Runnable action) {
        return String.valueOf(
                assertThrows(InvalidValueException.class, action::run).getMessage());
    }
}
