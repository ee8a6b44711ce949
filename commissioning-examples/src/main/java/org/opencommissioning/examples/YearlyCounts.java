package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.organisation.Csu;
import org.opencommissioning.organisation.Icb;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.organisation.SubIcbLocation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** How many bodies of each kind there were, year by year. */
final class YearlyCounts {
    private YearlyCounts() {}

    static void print(Register register, Page page) {
        page.title("How many there were");
        Page.Table table =
                page.table("Day", "PCTs", "CCGs", "STPs", "Sub-ICB locations", "ICBs", "CSUs open", "CSUs not known");
        for (LocalDate day : days()) {
            Landscape landscape = register.asOf(day);
            table.row(
                    day,
                    landscape.all(OrganisationKind.PCT).size(),
                    landscape.ccgs().size(),
                    landscape.all(OrganisationKind.STP).size(),
                    landscape.all(SubIcbLocation.class).size(),
                    landscape.all(Icb.class).size(),
                    landscape.all(Csu.class).size(),
                    landscape.notKnown(Csu.class).size());
        }
        table.print();
        page.paragraph(
                "A CSU is not known to be open where a day that would settle it has not been found: unknown is not zero.");
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        days.add(LocalDate.of(2013, 3, 31));
        for (int year = 2013; year <= 2026; year++) {
            days.add(LocalDate.of(year, 4, 1));
            if (year == 2022) {
                days.add(LocalDate.of(year, 7, 1));
            }
        }
        return days;
    }
}
