package org.opencommissioning.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.budget.PaymentCategory;

/** A file of payments to general practice as a year brings it: 50 columns, 34 of them payments. The same on every call. */
final class GeneratedPayments {
    private static final int PRACTICES = 8_000;
    private static final int COMMISSIONERS = 200;
    private static final int LINES = 34;
    private static final long SEED = 20140401;
    private static final long MOST_PENCE = 100_000_000;

    private GeneratedPayments() {}

    static void writeTo(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(header());
            for (int practice = 0; practice < PRACTICES; practice++) {
                writer.write(row(practice, random));
            }
        }
    }

    private static String header() {
        List<String> columns = new ArrayList<>(List.of(
                "CCG Code",
                "CCG NAME",
                "Practice Code",
                "Practice Name",
                "Practice Address",
                "Practice Open Date",
                "Practice Close Date",
                "Contract Type",
                "Dispensing Practice",
                "Number of Registered Patients (Last Known Figure)",
                "Number of Weighted Patients (Last Known Figure)",
                "Average payments per registered patient",
                "Average payments per weighted patient"));
        for (PaymentCategory category : PaymentCategories.standard().categories()) {
            boolean line = category.listing() == PaymentCategory.Listing.IN_TOTAL
                    && category.partOf().isEmpty();
            if (line && columns.size() < 13 + LINES) {
                columns.add('"' + category.name() + '"');
            }
        }
        columns.add("Total NHS Payments to General Practice");
        columns.add("\"Deductions for Pensions, Levies and Prescription Charge Income\"");
        columns.add("Total NHS Payments to General Practice Minus Deductions");
        return String.join(",", columns) + "\r\n";
    }

    private static String row(int practice, SplittableRandom random) {
        int commissioner = practice * COMMISSIONERS / PRACTICES;
        StringBuilder row = new StringBuilder(600);
        row.append(String.format(Locale.ROOT, "%02dA,NHS PLACE %d CCG,", commissioner % 100, commissioner))
                .insert(2, commissioner / 100 == 0 ? "" : "B")
                .append(String.format(Locale.ROOT, "A%05d,THE SURGERY OF PLACE %d,", practice, practice))
                .append("\"1 HIGH STREET, PLACE\",01/04/1974,-,GMS,No,")
                .append(random.nextInt(20_000))
                .append(".25,")
                .append(random.nextInt(20_000))
                .append(".75,141.09,140.2");
        long total = 0;
        for (int line = 0; line < LINES; line++) {
            // as in the files: half of the cells are zero, a few below it
            long pence = random.nextInt(2) == 0 ? 0 : random.nextLong(MOST_PENCE) - MOST_PENCE / 50;
            total += pence;
            append(row, pence);
        }
        long deductions = -random.nextLong(MOST_PENCE);
        append(row, total);
        append(row, deductions);
        append(row, total + deductions);
        return row.append("\r\n").toString();
    }

    private static void append(StringBuilder row, long pence) {
        long size = Math.abs(pence);
        row.append(pence < 0 ? ",-" : ",").append(size / 100);
        if (size % 100 != 0) {
            row.append('.').append(size / 10 % 10).append(size % 10);
        }
    }
}
