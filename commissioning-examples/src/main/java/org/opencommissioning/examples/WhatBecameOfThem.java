package org.opencommissioning.examples;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Relation;

/** The trail of each of the eight through the mergers of 2021, the end of CCGs in 2022 and the mergers of ICBs in 2026. */
final class WhatBecameOfThem {
    private static final LocalDate MERGED = LocalDate.of(2021, 4, 1);
    private static final LocalDate CCGS_ENDED = LocalDate.of(2022, 7, 1);
    private static final LocalDate ICBS_MERGED = LocalDate.of(2026, 4, 1);

    private WhatBecameOfThem() {}

    static void print(Register register, Page page) {
        page.title("What became of them");
        Page.Table table = page.table("Code", "On 1 April 2021", "On 1 July 2022", "On 1 April 2026");
        for (OdsCode code : WhoWasThere.EIGHT) {
            table.row(
                    code,
                    heirs(register, code, MERGED),
                    heirs(register, code, CCGS_ENDED),
                    heirs(register, code, ICBS_MERGED));
        }
        table.print();
        page.paragraph(
                "QRV is " + register.asOf(CCGS_ENDED).get(OdsCode.of("QRV")).name() + ", Z9B2Z "
                        + register.asOf(ICBS_MERGED).get(OdsCode.of("Z9B2Z")).name() + ".");

        page.gap();
        page.line("A trail with a split in it, from Berkshire:");
        page.line(register.trailOf(OdsCode.of("10G")).toString());
    }

    private static String heirs(Register register, OdsCode code, LocalDate day) {
        Landscape landscape = register.asOf(day);
        return register.trailOf(code).on(day).stream()
                .map(heir -> heir.code() + ", " + heir.kind().label() + icb(landscape, heir))
                .collect(Collectors.joining("; "));
    }

    private static String icb(Landscape landscape, Organisation body) {
        return landscape
                .hierarchy()
                .parentOf(body, Relation.ICB)
                .map(icb -> " in " + icb.code())
                .orElse("");
    }
}
