package org.opencommissioning.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvalidValueExceptionProperties {
    @Property
    void everyProblemIsKeptAndSaid(@ForAll("problems") List<String> problems) {
        InvalidValueException thrown = new InvalidValueException("Ccg 07P", problems);
        assertEquals(problems, thrown.problems());
        for (String problem : problems) {
            assertTrue(thrown.getMessage().contains(problem), thrown.getMessage());
        }
    }

    @Provide
    Arbitrary<List<String>> problems() {
        return FaultArbitraries.problems();
    }
}
