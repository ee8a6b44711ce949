package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.register.Hierarchy;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Relation;

/** The eight CCGs of north west London in spring 2014, with their codes, their offices and their CSU. */
final class WhoWasThere {
    static final List<OdsCode> EIGHT = OdsCode.listOf("07P", "09A", "07W", "08C", "08E", "08G", "07Y", "08Y");

    private WhoWasThere() {}

    static void print(Register register, Page page) {
        Landscape spring2014 = register.asOf(LocalDate.of(2014, 4, 30));
        Hierarchy hierarchy = spring2014.hierarchy();
        page.title("North west London on 30 April 2014");
        Page.Table table = page.table("Code", "GSS code", "CCG", "Area team", "Region");
        for (Ccg ccg : spring2014.ccgs(EIGHT)) {
            table.row(
                    ccg.code(),
                    ccg.gssCodes().on(spring2014.day()).orElseThrow(),
                    ccg.nameOn(spring2014.day()),
                    hierarchy
                            .parentOf(ccg, Relation.AREA_TEAM)
                            .map(Organisation::code)
                            .orElseThrow(),
                    hierarchy.above(ccg, OrganisationKind.REGION).stream()
                            .map(Organisation::toString)
                            .collect(Collectors.joining(", ")));
        }
        table.print();

        Ccg brent = spring2014.named(Ccg.class, "Brent");
        page.paragraph("The area team is "
                + hierarchy.parentOf(brent, Relation.AREA_TEAM).orElseThrow()
                + ", as NHSBSA printed it; ONS has one for the whole of London, "
                + hierarchy.parentOf(brent, Relation.AREA_TEAM_ONS).orElseThrow() + ".");
        Csu csu = spring2014.named(Csu.class, "North West London CSU");
        page.paragraph("By the press of the time, they bought their back office from " + csu + ", hosted by "
                + csu.host()
                + ". The day on which it closed has not been found: "
                + csu.operationalLife().lastDay().map(UncertainDay::toString).orElse("it is open") + ".");
    }
}
