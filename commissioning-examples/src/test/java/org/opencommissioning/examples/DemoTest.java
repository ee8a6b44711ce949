package org.opencommissioning.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void saysWhatItIsAbout() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Demo.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).startsWith("NHS commissioning in England"));
    }
}
