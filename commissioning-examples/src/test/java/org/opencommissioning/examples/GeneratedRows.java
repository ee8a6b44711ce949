package org.opencommissioning.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.rebase.CodedColumn;
import org.opencommissioning.rebase.FigureTable;
import org.opencommissioning.rebase.Measure;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** The rows that both sides of a comparison are given: a code, a month and an amount, the same whenever they are gone through. */
final class GeneratedRows {
    static final LocalDate FIRST_DAY = LocalDate.of(2013, 4, 1);
    private static final int MONTHS = 108;
    private static final int MOST_PENCE = 10_000_000;
    private static final int PRACTICES = 8_000;
    private static final long SEED = 20130401;

    private final int size;
    private final List<String> codes;
    private final List<String> months = new ArrayList<>();
    /** Which code may have a row in which month. */
    private final boolean[][] allowed;

    /** Takes one row. */
    @FunctionalInterface
    interface Taker {
        void take(String code, String month, long pence);
    }

    /** Takes one row by the numbers of its code and month. */
    @FunctionalInterface
    private interface CodedTaker {
        void take(int code, int month, long pence);
    }

    private GeneratedRows(List<String> codes, int size) {
        this.size = size;
        this.codes = List.copyOf(codes);
        this.allowed = new boolean[codes.size()][MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            months.add(YearMonth.from(FIRST_DAY).plusMonths(i).toString());
        }
    }

    /** Of the 211 CCGs of April 2013, in any month of nine years. */
    static GeneratedRows ofCcgs(Register register, int size) {
        List<String> codes = new ArrayList<>();
        for (Ccg ccg : register.asOf(FIRST_DAY).ccgs()) {
            codes.add(ccg.code().toString());
        }
        GeneratedRows rows = new GeneratedRows(codes, size);
        for (boolean[] each : rows.allowed) {
            java.util.Arrays.fill(each, true);
        }
        return rows;
    }

    /** Of 8,000 practices, each in months on whose first day it is on record who commissioned for it. */
    static GeneratedRows ofPractices(Register register, int size) {
        List<String> codes = new ArrayList<>();
        for (Practice practice : register.asOf(FIRST_DAY).practices().gpPractices()) {
            if (codes.size() < PRACTICES) {
                codes.add(practice.code().toString());
            }
        }
        GeneratedRows rows = new GeneratedRows(codes, size);
        for (int month = 0; month < MONTHS; month++) {
            Landscape day =
                    register.asOf(YearMonth.parse(rows.months.get(month)).atDay(1));
            for (int code = 0; code < codes.size(); code++) {
                rows.allowed[code][month] = day.practices()
                        .findCommissionerOf(OdsCode.of(codes.get(code)))
                        .isPresent();
            }
        }
        return rows;
    }

    int size() {
        return size;
    }

    List<String> codes() {
        return codes;
    }

    List<String> months() {
        return months;
    }

    void forEach(Taker taker) {
        forEachCoded((code, month, pence) -> taker.take(codes.get(code), months.get(month), pence));
    }

    /** All rows as a table of the columns {@code code} and {@code month}, whose rows nobody has added up. */
    FigureTable coded(Measure measure) {
        int[] codeNumbers = new int[size];
        int[] monthNumbers = new int[size];
        long[] units = new long[size];
        int[] row = {0};
        forEachCoded((code, month, pence) -> {
            codeNumbers[row[0]] = code;
            monthNumbers[row[0]] = month;
            units[row[0]++] = pence;
        });
        return FigureTable.coded(
                measure,
                CodedColumn.of("code", codes, codeNumbers),
                List.of(CodedColumn.of("month", months, monthNumbers)),
                units);
    }

    private void forEachCoded(CodedTaker taker) {
        SplittableRandom random = new SplittableRandom(SEED);
        int row = 0;
        while (row < size) {
            int code = random.nextInt(codes.size());
            int month = random.nextInt(MONTHS);
            long pence = random.nextInt(MOST_PENCE);
            if (allowed[code][month]) {
                taker.take(code, month, pence);
                row++;
            }
        }
    }

    /** Writes them with the columns {@code code,month,spend}, the amounts in pounds. */
    void writeCsv(Path file) throws IOException {
        StringBuilder line = new StringBuilder();
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("code,month,spend\n");
            forEach((code, month, pence) -> {
                line.setLength(0);
                line.append(code)
                        .append(',')
                        .append(month)
                        .append(',')
                        .append(pence / 100)
                        .append('.');
                line.append(pence / 10 % 10).append(pence % 10).append('\n');
                try {
                    writer.append(line);
                } catch (IOException e) {
                    throw new UncheckedIOException("Writing " + file, e);
                }
            });
        }
    }
}
