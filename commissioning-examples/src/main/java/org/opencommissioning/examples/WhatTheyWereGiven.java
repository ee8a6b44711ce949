package org.opencommissioning.examples;

import static org.opencommissioning.examples.AssumedPool.PLANNED_YEAR;
import static org.opencommissioning.examples.AssumedPool.YEAR;
import static org.opencommissioning.examples.Page.millions;
import static org.opencommissioning.examples.Page.shortName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opencommissioning.budget.Allocations;
import org.opencommissioning.budget.DistanceFromTarget;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.FinancialYear;

/** What NHS England gave the eight for care from year to year, and how far that was planned to be from a fair share. */
final class WhatTheyWereGiven {
    /** The last round that tells of a year; for 2019-20 there is an earlier one too. */
    private static final Map<String, String> LAST_ROUNDS = new TreeMap<>(Map.of(
            "2013-14", "December 2013",
            "2014-15", "December 2013",
            "2015-16", "December 2014",
            "2016-17", "January 2016",
            "2017-18", "January 2016",
            "2018-19", "April 2018",
            "2019-20", "January 2019"));

    /** In which column growth stands, behind the two years of one round that it is between. */
    private static final int GROWTH = 3;

    private final NorthWestLondon cast;
    private final Page page;

    WhatTheyWereGiven(NorthWestLondon cast, Page page) {
        this.cast = cast;
        this.page = page;
    }

    void print() {
        printAllocations();
        printFairShares();
    }

    private void printAllocations() {
        page.paragraph(
                "What NHS England gave each for care, by the last round that tells of the year, and by how much that"
                        + " grew in " + YEAR + ". In £m:");
        Page.Table table = page.table("CCG", "13-14", "14-15", "growth", "15-16", "16-17", "17-18", "18-19", "19-20");
        for (Ccg ccg : cast.eight) {
            table.row(row(shortName(ccg), List.of(ccg)));
        }
        table.row(row("all eight", cast.eight));
        table.print();
    }

    private static Object[] row(String name, List<Ccg> ccgs) {
        List<Object> cells = new ArrayList<>(List.of(name));
        LAST_ROUNDS.forEach((year, round) -> cells.add(millions(Allocations.standard()
                .ofYear(FinancialYear.parse(year))
                .inRound(round)
                .total(ccgs.stream().map(Ccg::code).toList()))));
        cells.add(
                GROWTH,
                ccgs.size() > 1
                        ? ""
                        : Allocations.standard()
                                .ofBody(ccgs.get(0).code())
                                .growthIn(YEAR)
                                .toPercent(2));
        return cells.toArray();
    }

    private void printFairShares() {
        page.gap();
        page.paragraph("How far it planned in January 2016 to be from a fair share by " + PLANNED_YEAR
                + ". The fair share is not printed there: it follows from the percentage that is. In £m:");
        Page.Table table = page.table("CCG", "planned", "fair share", "more or less", "in %");
        for (Ccg ccg : cast.eight) {
            DistanceFromTarget distance = AssumedPool.distance(ccg);
            table.row(
                    shortName(ccg),
                    millions(distance.allocation()),
                    millions(distance.target()),
                    millions(distance.amount()),
                    distance.percent());
        }
        table.print();
    }
}
