package org.opencommissioning.budget;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.cited.CitedFiles;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.period.FinancialYear;

/**
 * Reads the data files of yearly rates, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them ends
 * the reading with file, line, column and value.
 */
final class RateReader {
    private final CitedFiles files;
    private final YearlyRates.Builder rates = YearlyRates.builder();
    private final Set<List<Object>> seen = new HashSet<>();

    private RateReader(CitedFiles files) {
        this.files = files;
    }

    static YearlyRates embedded() {
        return new RateReader(new CitedFiles(new Place.Beside(RateReader.class, "rates"))).read();
    }

    static YearlyRates in(Path folder) {
        return new RateReader(new CitedFiles(new Place.Folder(folder))).read();
    }

    private YearlyRates read() {
        for (CsvRow row : files.rows("running_costs.csv", List.of("year", "per_head", "source", "certainty", "note"))) {
            rates.addRunningCosts(perHead(row));
        }
        for (CsvRow row : files.rows(
                "least_shares.csv", List.of("year", "of", "share", "instead", "source", "certainty", "note"))) {
            rates.addLeastShares(least(row));
        }
        return rates.build();
    }

    private YearlyRates.PerHead perHead(CsvRow row) {
        try {
            YearlyRates.PerHead rate = YearlyRates.PerHead.builder()
                    .year(row.value("year", FinancialYear::parse))
                    .amount(row.value("per_head", Pounds::parse))
                    .evidence(files.notedEvidence(row))
                    .build();
            requireNew(row, "per_head", List.of(rate.year(), rate.amount()));
            return rate;
        } catch (InvalidValueException e) {
            throw row.fault("per_head", "cannot be: " + e.getMessage());
        }
    }

    private YearlyRates.Least least(CsvRow row) {
        try {
            YearlyRates.Least rate = YearlyRates.Least.builder()
                    .year(row.value("year", FinancialYear::parse))
                    .of(row.value("of", YearlyRates.Least.Of::parse))
                    .share(row.value("share", Proportion::parse))
                    .instead(row.optionalText("instead"))
                    .evidence(files.notedEvidence(row))
                    .build();
            requireNew(row, "share", List.of(rate.year(), rate.of(), rate.share()));
            return rate;
        } catch (InvalidValueException e) {
            throw row.fault("share", "cannot be: " + e.getMessage());
        }
    }

    private void requireNew(CsvRow row, String column, List<Object> key) {
        if (!seen.add(key)) {
            throw row.fault(column, "stands twice for that year");
        }
    }
}
