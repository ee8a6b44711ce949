package org.opencommissioning.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What {@code mvn -q -Pdemo} runs. */
public final class Demo {
    private Demo() {}

    /**
     * Prints to standard output, in UTF-8 whatever the console says of itself.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        print(out);
    }

    static void print(PrintStream out) {
        out.println("NHS commissioning in England; codes to place: " + System.getProperty("codes", "none given"));
    }
}
