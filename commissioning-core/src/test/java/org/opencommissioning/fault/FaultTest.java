package org.opencommissioning.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void anAmbiguousNameCarriesTheNameAndWhomItFits() {
        AmbiguousNameException fault =
                new AmbiguousNameException("Birmingham", List.of("13P (CCG)", "04X (CCG)", "05P (CCG)"));
        assertEquals("Birmingham", fault.name());
        assertEquals(List.of("13P (CCG)", "04X (CCG)", "05P (CCG)"), fault.candidates());
        assertEquals("\"Birmingham\" fits 3 bodies: 13P (CCG); 04X (CCG); 05P (CCG); ask by code", fault.getMessage());
    }

    @Test
    void aBodyThatIsNotThereCarriesWhatWasAskedAndWhatMayBeMeant() {
        NoSuchOrganisationException fault =
                new NoSuchOrganisationException("07p", List.of("07P"), "No organisation 07p; did you mean 07P?");
        assertEquals("07p", fault.asked());
        assertEquals(List.of("07P"), fault.suggestions());
        assertEquals("No organisation 07p; did you mean 07P?", fault.getMessage());
    }

    @Test
    void whatIsNotKnownCarriesTheFactThatIsMissing() {
        NotKnownException fault = new NotKnownException("Whether it is quorate", "the quorum");
        assertEquals("the quorum", fault.missingFact());
        assertEquals("Whether it is quorate is not known: the quorum is missing", fault.getMessage());
    }

    @Test
    void whatIsNotKnownMaySayWhatToDoInstead() {
        NotKnownException fault = new NotKnownException("The last day", "a day", "ask for the month");
        assertEquals("a day", fault.missingFact());
        assertEquals("The last day is not known: a day is missing; ask for the month", fault.getMessage());
    }

    @Test
    void aFaultOfDataCarriesItsPlace() {
        ReferenceDataException fault = new ReferenceDataException("bodies.csv", 41, "code", "o7p", "is no ODS code");
        assertEquals("bodies.csv", fault.file());
        assertEquals(41, fault.line());
        assertEquals("code", fault.column());
        assertEquals("o7p", fault.value());
        assertEquals("bodies.csv line 41, column code: \"o7p\" is no ODS code", fault.getMessage());
    }

    @Test
    void aFaultOfAWholeFileNamesNeitherLineNorColumnNorValue() {
        ReferenceDataException fault = new ReferenceDataException("bodies.csv", 0, "", "", "is empty");
        assertEquals(0, fault.line());
        assertEquals("bodies.csv: is empty", fault.getMessage());
    }

    @Test
    void brokenRulesAreListedOnALineEach() {
        RuleViolationException fault = new RuleViolationException(List.of("COC-03: too late", "COC-05: not signed"));
        assertEquals(List.of("COC-03: too late", "COC-05: not signed"), fault.violations());
        assertEquals("COC-03: too late\nCOC-05: not signed", fault.getMessage());
    }

    @Test
    void whatAFaultCarriesSurvivesBeingWrittenAndRead() throws IOException, ClassNotFoundException {
        assertEquals(
                List.of("no name", "no day"),
                copy(new InvalidValueException("Ccg 07P", List.of("no name", "no day")))
                        .problems());
        assertEquals(
                List.of("13P", "04X"),
                copy(new AmbiguousNameException("Birmingham", List.of("13P", "04X")))
                        .candidates());
        assertEquals(
                List.of("07P"),
                copy(new NoSuchOrganisationException("07p", List.of("07P"), "No organisation 07p"))
                        .suggestions());
        assertEquals(
                List.of("COC-03: too late"),
                copy(new RuleViolationException(List.of("COC-03: too late"))).violations());
    }

    private static <T extends Serializable> T copy(T fault) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(fault);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked") // what was written
            T read = (T) in.readObject();
            return read;
        }
    }
}
