package org.opencommissioning.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opencommissioning.payments.GpPayments;
import org.opencommissioning.payments.PracticePayments;
import org.opencommissioning.period.FinancialYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A file of payments of 8,000 practices and 50 columns, beside FastCSV reading every cell of it and doing nothing. That to budgets of
 * practices and commissioners is {@link #readAndEveryBudget}; {@link #read} leaves those of practices for later.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PaymentsBenchmark {
    private static final FinancialYear YEAR = FinancialYear.parse("2018-19");

    private Path file = Path.of("");

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("payments", ".csv");
        GeneratedPayments.writeTo(file);
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public void fastCsv(Blackhole hole) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    hole.consume(record.getField(i));
                }
            }
        }
    }

    /** The budgets of commissioners and of all together are made. */
    @Benchmark
    public GpPayments read() {
        return GpPayments.read(file, YEAR);
    }

    /** And those of practices, with every line. */
    @Benchmark
    public void readAndEveryBudget(Blackhole hole) {
        for (PracticePayments practice : GpPayments.read(file, YEAR).practices()) {
            hole.consume(practice.budget());
        }
    }
}
