// What JShell is given before the first question: docs/researchers.md shows how, and what can be asked.
import java.io.*;
import java.math.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.stream.*;
import de.siegmar.fastcsv.reader.*;
import org.opencommissioning.budget.*;
import org.opencommissioning.cocommissioning.*;
import org.opencommissioning.conflict.*;
import org.opencommissioning.contract.*;
import org.opencommissioning.economy.*;
import org.opencommissioning.fault.*;
import org.opencommissioning.governance.*;
import org.opencommissioning.market.*;
import org.opencommissioning.money.*;
import org.opencommissioning.organisation.*;
import org.opencommissioning.payments.*;
import org.opencommissioning.period.*;
import org.opencommissioning.pooling.*;
import org.opencommissioning.rebase.*;
import org.opencommissioning.register.*;
import org.opencommissioning.rule.*;
import org.opencommissioning.source.*;
import org.opencommissioning.staff.*;
import org.opencommissioning.support.*;

Register register = Register.standard();

/** A day, written 2014-04-30. */
LocalDate day(String text) {
    return LocalDate.parse(text);
}

/** The bodies of a day. */
Landscape on(String day) {
    return register.asOf(day(day));
}

/** An ODS code, in any case and with spaces around it. */
OdsCode code(String text) {
    return OdsCode.parse(text);
}

/** What became of the body of a code, and where it came from. */
SuccessionTrail trail(String code) {
    return register.trailOf(code(code));
}

/** The ODS and GSS codes in a column of a CSV file, each once. */
Set<Code> codesIn(String file, String column) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Path.of(file))) {
        Set<Code> codes = new LinkedHashSet<>();
        rows.forEach(row -> {
            String cell = row.getField(column).strip().toUpperCase(Locale.ROOT);
            codes.add(GssCode.hasForm(cell) ? GssCode.of(cell) : OdsCode.of(cell));
        });
        return codes;
    }
}

/** Pounds by code, from a CSV file: codes in its first column, pounds in the one named, keys in the others. */
FigureTable pounds(String file, String column) {
    return FigureTable.readCsv(Path.of(file), Measure.pounds(column));
}

/** Prints a collection line by line, and anything else as it is. */
void show(Object answer) {
    if (answer instanceof Iterable<?> many) {
        many.forEach(System.out::println);
    } else {
        System.out.println(answer);
    }
}
