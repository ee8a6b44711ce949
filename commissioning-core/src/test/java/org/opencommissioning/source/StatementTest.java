package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;

class StatementTest {
    private static final Citation BUSINESS_CASE =
            Citation.of(Source.of(SourceKind.DOCUMENT, "business case of the eight CCGs"));

    @Test
    void holdsAConcernInItsDimensions() {
        Statement concern = Statement.builder()
                .kind(Statement.Kind.CONCERN)
                .holder("the eight CCGs")
                .topic("North West London CSU")
                .paraphrase("services are not responsive enough")
                .addDimensions("quality", "value for money")
                .strength(Strength.DOCUMENTED)
                .citation(BUSINESS_CASE)
                .build();
        assertEquals(Set.of("quality", "value for money"), concern.dimensions());
        assertEquals(
                "concern of the eight CCGs about North West London CSU: services are not responsive enough"
                        + " (documented; business case of the eight CCGs)",
                concern.toString());
    }

    @Test
    void reportsEveryBlankTextTogether() {
        Statement.Builder statement = Statement.builder()
                .kind(Statement.Kind.OPINION)
                .holder(" ")
                .topic("")
                .paraphrase("")
                .addDimension("")
                .strength(Strength.OPINION)
                .citation(BUSINESS_CASE);
        assertEquals(
                "Statement opinion of   about :  (opinion; business case of the eight CCGs): the holder is blank;"
                        + " the topic is blank; the paraphrase is blank; a dimension is blank; leave it out",
                assertThrows(InvalidValueException.class, statement::build).getMessage());
    }
}
