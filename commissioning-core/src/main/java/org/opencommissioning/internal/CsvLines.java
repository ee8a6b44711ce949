package org.opencommissioning.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The rows of a text whose quotes are known to be in order. A row without a quote is what stands between its commas, for which the
 * JDK has a method that is quick in a new JVM too; one with quotes is read as CSV.
 */
final class CsvLines implements Iterator<CsvRow> {
    private final String text;
    private final CsvTable table;
    private int at;
    private long line = 1;
    private int nextQuote;
    private int nextReturn;

    CsvLines(String text, CsvTable table) {
        this.text = text;
        this.table = table;
        this.nextQuote = next('"', 0);
        this.nextReturn = next('\r', 0);
    }

    /** The place of a character; beyond the text where it has none. */
    private int next(char c, int from) {
        int place = text.indexOf(c, from);
        return place < 0 ? text.length() : place;
    }

    /** Lines end with either character, or with both. */
    private int lineEnd(int from) {
        if (nextReturn < from) {
            nextReturn = next('\r', from);
        }
        return Math.min(next('\n', from), nextReturn);
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further row");
        }
        int end = lineEnd(at);
        return nextQuote < end ? quotedRow() : row(end, text.substring(at, end).split(",", -1), 1);
    }

    /** A row goes on over the ends of lines that stand in quotes. */
    private CsvRow quotedRow() {
        int end = lineEnd(at);
        boolean open = false;
        while (nextQuote < text.length() && (open || nextQuote < end)) {
            open = !open;
            if (nextQuote > end) {
                end = lineEnd(nextQuote);
            }
            nextQuote = next('"', nextQuote + 1);
        }
        String quoted = text.substring(at, end);
        String[] cells =
                CsvReader.builder().ofSingleCsvRecord(quoted).getFields().toArray(String[]::new);
        return row(end, cells, (quoted + '.').lines().count());
    }

    private CsvRow row(int end, String[] cells, long lines) {
        CsvRow row = new CsvRow(table, line, cells);
        line += lines;
        boolean both = text.startsWith("\r\n", end);
        at = end + (both ? 2 : 1);
        return row;
    }
}
