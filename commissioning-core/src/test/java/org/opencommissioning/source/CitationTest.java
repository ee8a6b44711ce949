package org.opencommissioning.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.period.UncertainDay;

class CitationTest {
    private static final Source ARTICLE = Source.builder()
            .kind(SourceKind.PRESS)
            .publisher("HSJ")
            .name("Eight CCGs plan to bring commissioning support in-house")
            .build();

    @Test
    void printsSourceAndPlaceAndPublication() {
        Citation citation =
                Citation.of(ARTICLE, UncertainDay.in(YearMonth.of(2014, 4))).at("paragraph 6");
        assertEquals(
                "HSJ, Eight CCGs plan to bring commissioning support in-house, paragraph 6, published 2014-04",
                citation.toString());
    }

    @Test
    void keepsTheDayOfPublicationInAnotherPlace() {
        Citation citation = Citation.of(ARTICLE, UncertainDay.on(LocalDate.of(2014, 4, 2)));
        assertEquals(citation.published(), citation.at("paragraph 7").published());
        assertEquals(citation.at("paragraph 7"), citation.at("paragraph 6").at("paragraph 7"));
    }

    @Test
    void isSilentAboutAnUnknownDayOfPublication() {
        assertEquals(UncertainDay.unknown(), Citation.of(ARTICLE).published());
        assertEquals(
                "HSJ, Eight CCGs plan to bring commissioning support in-house",
                Citation.of(ARTICLE).toString());
    }

    @Test
    void endsWithTheMarkOfGeneralKnowledge() {
        Citation citation = Citation.of(Source.of(SourceKind.GENERAL_KNOWLEDGE, "the agreement of 2015"))
                .at("clause 3");
        assertEquals("the agreement of 2015, clause 3 (from general knowledge)", citation.toString());
        assertTrue(citation.fromGeneralKnowledge());
    }

    @Test
    void rejectsABlankPlace() {
        Citation citation = Citation.of(Source.of(SourceKind.PRESS, "HSJ"));
        assertEquals(
                "Citation of HSJ: the locator is blank; leave it out",
                assertThrows(InvalidValueException.class, () -> citation.at(" "))
                        .getMessage());
    }
}
