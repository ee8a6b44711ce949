package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;

class EvidenceTest {
    private static final Citation HISTORY = Citation.of(Source.builder()
            .kind(SourceKind.DATASET)
            .publisher("ONS")
            .name("Code History Database, July 2024")
            .build());
    private static final Citation COMMON =
            Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "regional teams of one body"));

    @Test
    void printsCertaintyAndSource() {
        assertEquals(
                "stated (ONS, Code History Database, July 2024)",
                Evidence.of(Certainty.STATED, HISTORY).toString());
    }

    @Test
    void printsItsNote() {
        assertEquals(
                "inferred (ONS, Code History Database, July 2024): ends when its parent closes",
                Evidence.of(Certainty.INFERRED, HISTORY)
                        .noting("ends when its parent closes")
                        .toString());
    }

    @Test
    void refusesToStateGeneralKnowledge() {
        assertEquals(
                "Evidence from regional teams of one body (from general knowledge): given as stated, but general knowledge"
                        + " states nothing; expected general knowledge or assumed",
                assertThrows(InvalidValueException.class, () -> Evidence.of(Certainty.STATED, COMMON))
                        .getMessage());
        assertEquals(
                "assumed (regional teams of one body (from general knowledge))",
                Evidence.of(Certainty.ASSUMED, COMMON).toString());
    }

    @Test
    void citesSeveralPlacesTogether() {
        assertEquals(
                "general knowledge (ONS, Code History Database, July 2024; regional teams of one body (from general"
                        + " knowledge))",
                Evidence.of(Certainty.GENERAL_KNOWLEDGE, List.of(HISTORY, COMMON))
                        .toString());
    }

    @Test
    void saysThatAnAssumptionIsOne() {
        assertEquals("assumed: Brent leaves", Evidence.assumed("Brent leaves").toString());
    }

    @Test
    void refusesToStateWhatNobodySaid() {
        assertEquals(
                "Evidence from nowhere: given as stated without a citation; only an assumption needs none",
                assertThrows(InvalidValueException.class, () -> Evidence.of(Certainty.STATED, List.of()))
                        .getMessage());
    }

    @Test
    void rejectsABlankNote() {
        assertEquals(
                "Evidence from ONS, Code History Database, July 2024: the note is blank; leave it out",
                assertThrows(
                                InvalidValueException.class,
                                () -> Evidence.of(Certainty.STATED, HISTORY).noting(" "))
                        .getMessage());
    }

    @Test
    void namesAMissingNote() {
        assertEquals(
                "note",
                assertThrows(
                                NullPointerException.class,
                                () -> Evidence.of(Certainty.STATED, HISTORY).noting(null))
                        .getMessage());
    }

    @Test
    void readsTheWordsOfDataFiles() {
        assertEquals(Certainty.CONFLICT_RESOLVED, Certainty.parse("conflict resolved"));
        assertEquals(Certainty.GENERAL_KNOWLEDGE, Certainty.parse("general knowledge"));
    }

    @Test
    void listsTheCertaintiesThereAre() {
        assertEquals(
                "Certainty \"Stated\": expected one of stated, snapshot, inferred, conflict resolved, press, announced,"
                        + " expected, assumed, general knowledge",
                assertThrows(InvalidValueException.class, () -> Certainty.parse("Stated"))
                        .getMessage());
    }
}
