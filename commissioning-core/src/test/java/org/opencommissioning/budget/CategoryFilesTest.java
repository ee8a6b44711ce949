package org.opencommissioning.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.fault.ReferenceDataException;

/** A table of categories of one's own, and what is wrong with the files of one. */
class CategoryFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeASmallTable() throws IOException {
        Files.writeString(folder.resolve("sources.csv"), """
                id,kind,title,publisher,licence,address
                a,dataset,A file,,,
                """);
        Files.writeString(folder.resolve("categories.csv"), """
                name,aliases,stream,recurrence,holders,listing,part_of,source,certainty,note
                Core,Base|Basis,GMS global sum,recurrent,NHS England|CCG,in the total,,a,inferred,as said
                Extra,,,not said,,beside the total,Core,a,inferred,
                """);
    }

    @Test
    void readsATableOfOnesOwn() {
        PaymentCategories table = PaymentCategories.read(folder);
        assertEquals("[Core, Extra]", table.categories().toString());
        assertEquals("Core", table.of("basis").name());
        assertEquals(
                "inferred (A file): as said",
                table.of("core").evidence().orElseThrow().toString());
        assertEquals("[A file]", table.sources().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "Extra,,#Core,,#categories.csv line 3, column name: \"Core\" names \"Core\", which stands in this file already",
                "Base|#CORE|#categories.csv line 2, column aliases: \"CORE|Basis\" names \"CORE\", which stands in this file already",
                "Base|#-|#categories.csv line 2, column aliases: \"-|Basis\" has a name without a letter",
                "GMS global sum#GMS#categories.csv line 2, column stream: \"GMS\" cannot be read: PrimaryCareStream \"GMS\": expected one of GMS global sum, MPIG correction factor, PMS, APMS, QOF, directed enhanced services, local enhanced services, premises, seniority and other payments for people, administration and IT, transformation, vaccines, drugs, other, new investment",
                "recurrent#yes#categories.csv line 2, column recurrence: \"yes\" cannot be read: Recurrence \"yes\": expected one of recurrent, non-recurrent, both, not said",
                "NHS England|CCG#NHS#categories.csv line 2, column holders: \"NHS\" cannot be read: Holder \"NHS\": expected one of NHS England, CCG, local authority",
                "in the total#in#categories.csv line 2, column listing: \"in\" cannot be read: Listing \"in\": expected one of in the total, beside the total, other",
                "Core,a#Cores,a#categories.csv line 3, column part_of: \"Cores\" is the name of no category of this file",
                "a,inferred,as#b,inferred,as#categories.csv line 2, column source: \"b\" names \"b\", which is not an id of sources.csv",
            })
    void refusesAWrongTable(String right, String wrong, String message) throws IOException {
        Path file = folder.resolve("categories.csv");
        String text = Files.readString(file);
        int place = text.indexOf(right, text.indexOf('\n'));
        Files.writeString(file, text.substring(0, place) + wrong + text.substring(place + right.length()));
        assertEquals(
                message,
                assertThrows(ReferenceDataException.class, () -> PaymentCategories.read(folder))
                        .getMessage());
    }
}
