package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencommissioning.fault.InvalidValueException;

class LabelsOfSourcesTest {
    @ParameterizedTest
    @EnumSource
    void aKindOfSourceIsReadByItsLabel(SourceKind kind) {
        assertEquals(kind, SourceKind.parse(kind.label()));
    }

    @Test
    void aKindOfSourceThatIsNoneIsToldThoseThereAre() {
        assertEquals("named person", SourceKind.NAMED_PERSON.label());
        assertEquals(
                "SourceKind \"rumour\": expected one of dataset, legislation, document, press, named person, spokesperson,"
                        + " anonymous, general knowledge",
                assertThrows(InvalidValueException.class, () -> SourceKind.parse("rumour"))
                        .getMessage());
    }

    @Test
    void whetherClaimsAgreeHasWords() {
        assertEquals(
                List.of("consistent", "inconsistent", "not comparable"),
                Arrays.stream(Agreement.values()).map(Agreement::label).toList());
    }
}
