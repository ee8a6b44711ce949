package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a new Java virtual machine does to read the register. The first lambda or method reference costs it as much time as some
 * hundred bodies, and each further one as much as several, so that what runs then has none: plain loops and small classes.
 */
class RegisterStartTest {
    /** The program that is started. */
    static final class Start {
        private Start() {}

        public static void main(String[] args) {
            Register.standard().asOf(LocalDate.of(2015, 8, 31)).practices();
        }
    }

    @Test
    void readsTheRegisterWithoutALambda() throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-classpath",
                        String.join(File.pathSeparator, "target/classes", "target/test-classes", guava()),
                        Start.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertTrue(printed.contains(PracticeLandscape.class.getName()), printed);
        assertEquals(
                List.of(),
                printed.lines()
                        .filter(line -> line.matches(".*opencommissioning.*Lambda.*"))
                        .toList());
    }

    private static String guava() throws URISyntaxException {
        return Path.of(ImmutableList.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
