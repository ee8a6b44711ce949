package org.opencommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/articles.md has every statement of the two articles once, and names tests that are there. */
class ArticlesPageTest {
    private static final int NUMBER = 0;
    private static final int ARTICLE = 2;
    private static final int STRENGTH = 3;
    private static final int SHOWN = 5;

    private final PageOfTests page = new PageOfTests("articles.md");
    private final List<List<String>> rows = page.rows("\\d+");

    ArticlesPageTest() throws IOException {}

    @Test
    void hasThe34StatementsInOrder() {
        assertEquals(
                IntStream.rangeClosed(1, 34).boxed().toList(),
                rows.stream().map(row -> Integer.valueOf(row.get(NUMBER))).toList());
    }

    @Test
    void saysOfEachWhereItStandsHowStronglyItIsSaidAndWhatShowsIt() {
        for (List<String> row : rows) {
            assertEquals(SHOWN + 1, row.size(), () -> row + " has other cells");
            assertTrue(Set.of("first", "second", "both").contains(row.get(ARTICLE)), () -> row + ": which article?");
            assertTrue(
                    Set.of("documented", "stated", "understood", "forecast", "opinion")
                            .containsAll(List.of(row.get(STRENGTH).split(", ", -1))),
                    () -> row + ": how strongly?");
            page.requireTests("statement " + row.get(NUMBER), row.get(SHOWN));
        }
    }
}
