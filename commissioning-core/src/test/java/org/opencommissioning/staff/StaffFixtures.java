package org.opencommissioning.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.NationalBody;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.PartnerBody;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.Timeline;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** Who takes part in the transfers of the tests. */
final class StaffFixtures {
    static final Landscape SPRING_2014 = Register.standard().asOf(LocalDate.of(2014, 4, 30));
    static final Csu UNIT = SPRING_2014.named(Csu.class, "North West London CSU");
    static final NationalBody NHS_ENGLAND = UNIT.host();
    static final Ccg BRENT = SPRING_2014.get(Ccg.class, OdsCode.of("07P"));
    static final Ccg EALING = SPRING_2014.get(Ccg.class, OdsCode.of("07W"));
    static final LocalDate DAY = LocalDate.of(2014, 10, 1);

    private StaffFixtures() {}

    static PartnerBody provider() {
        return partner(OrganisationKind.PROVIDER, "RYJ", "Imperial College Healthcare");
    }

    static PartnerBody supplier() {
        return partner(OrganisationKind.PRIVATE_SUPPLIER, "8HZ99", "Analysts Ltd");
    }

    private static PartnerBody partner(OrganisationKind kind, String code, String name) {
        return PartnerBody.builder()
                .kind(kind)
                .code(OdsCode.of(code))
                .names(Timeline.always(name))
                .operationalLife(UncertainSpan.parse("2007-10-01 to open"))
                .build();
    }

    /**
     * A transfer with which nothing is wrong: 13 people pass, 1 objects and 1 leaves.
     *
     * @param leaveOut the parts that the caller sets
     */
    static StaffTransfer.Builder complete(String... leaveOut) {
        Set<String> out = Set.of(leaveOut);
        StaffTransfer.Builder transfer = StaffTransfer.builder()
                .from(UNIT)
                .service("support for the eight CCGs")
                .addGroups(
                        StaffTransfer.Group.of("finance", BRENT, staff(3, "2.5"))
                                .assigned(Answer.YES),
                        StaffTransfer.Group.of("contracting", EALING, staff(10, "9.1"))
                                .assigned(Answer.YES))
                .hostEmployer(BRENT)
                .objectors(staff(1, "1"));
        Map<String, Runnable> parts = Map.of(
                "regime", () -> transfer.regime(StaffTransfer.Regime.TUPE),
                "leavers", () -> transfer.leavers(staff(1, "0.6")),
                "information", () -> transfer.liabilityInformation(UncertainDay.on(LocalDate.of(2014, 9, 3))),
                "consultation", () -> transfer.consultation(UncertainSpan.parse("2014-07-01 to 2014-09-05")),
                "terms", () -> transfer.termsKept(Answer.YES),
                "day", () -> transfer.day(UncertainDay.on(DAY)));
        parts.forEach((name, set) -> {
            if (!out.contains(name)) {
                set.run();
            }
        });
        return transfer;
    }

    static Staff assigned() {
        return staff(15, "13.2");
    }

    static Staff staff(int heads, String posts) {
        return Staff.of(heads, new BigDecimal(posts));
    }

    static List<StaffTransfer.Group> groups() {
        return complete().build().groups();
    }
}
