package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;

class SourceTest {
    @Test
    void printsPublisherAndName() {
        Source source = Source.builder()
                .kind(SourceKind.DOCUMENT)
                .name("Next steps towards primary care co-commissioning")
                .publisher("NHS England")
                .address(URI.create("https://www.england.nhs.uk/"))
                .licence("Open Government Licence v3.0")
                .build();
        assertEquals("NHS England, Next steps towards primary care co-commissioning", source.toString());
        assertFalse(source.fromGeneralKnowledge());
    }

    @Test
    void printsTheNameAloneWithoutPublisher() {
        assertEquals("HSJ", Source.of(SourceKind.PRESS, "HSJ").toString());
    }

    @Test
    void saysWhenItIsGeneralKnowledge() {
        Source source = Source.of(SourceKind.GENERAL_KNOWLEDGE, "guidance on conflicts of interest");
        assertEquals("guidance on conflicts of interest (from general knowledge)", source.toString());
        assertTrue(source.fromGeneralKnowledge());
    }

    @Test
    void reportsEveryBlankTextTogether() {
        Source.Builder source = Source.builder()
                .kind(SourceKind.DATASET)
                .name(" ")
                .publisher("")
                .licence("\t");
        assertEquals(
                "Source \" \": the name is blank; the publisher is blank; leave it out; the licence is blank; leave it out",
                assertThrows(InvalidValueException.class, source::build).getMessage());
    }
}
