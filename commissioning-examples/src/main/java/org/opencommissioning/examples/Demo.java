package org.opencommissioning.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.RegisterEdition;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What {@code mvn -q -Pdemo} runs: the register's answers on one corner of England, one after the other, and figures carried
 * from its bodies of one day to those of another. */
public final class Demo {
    private Demo() {}

    /**
     * Prints to standard output, in UTF-8 whatever the console says of itself.
     *
     * @param args unused; the system property {@code codes} names a CSV file whose codes are to be dated,
     *     and {@code figures} one whose figures are to be carried to the bodies of April 2026; {@code period} names the
     *     column of months or financial years in it whose codes its codes are; {@code payments} names files of NHS Payments to
     *     General Practice
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            print(out);
        } catch (IOException | IllegalArgumentException | ReferenceDataException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static void print(PrintStream out) throws IOException {
        Register register = Register.standard();
        Page page = new Page(out);
        String codes = System.getProperty("codes");
        String figures = System.getProperty("figures");
        String payments = System.getProperty("payments");
        if (payments != null) {
            PrimaryCareSpend.print(register, page, payments);
        } else if (figures != null) {
            RebaseSpend.print(register, page, Path.of(figures), Optional.ofNullable(System.getProperty("period")));
        } else if (codes == null) {
            WhoWasThere.print(register, page);
            WhatBecameOfThem.print(register, page);
            YearlyCounts.print(register, page);
            NorthWestLondon.print(register, page);
            LeavingNel.print(register, page);
            RebaseSpend.print(register, page);
            printSources(register.edition(), page);
        } else {
            WhichVintage.print(register, page, Path.of(codes));
        }
    }

    private static void printSources(RegisterEdition edition, Page page) {
        page.title("Where this is from");
        page.paragraph("Register " + edition + ", compiled " + edition.compiled() + ", from");
        List<Source> data = edition.sources().stream()
                .filter(source -> source.kind() == SourceKind.DATASET)
                .toList();
        data.forEach(source -> page.paragraph("  " + source));
        page.paragraph("and " + (edition.sources().size() - data.size())
                + " documents and press reports, each cited beside its fact.");
        page.gap();
        page.paragraph(edition.attribution());
    }
}
