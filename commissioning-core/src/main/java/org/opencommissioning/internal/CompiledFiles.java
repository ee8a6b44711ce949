package org.opencommissioning.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.opencommissioning.fault.ReferenceDataException;

/**
 * Data files as the build compiles them from CSV, which spares a new JVM the splitting of millions of characters. Every cell is
 * there, and the line of every row; equal cells are one, so that each text is read once.
 *
 * <p>{@code src/build/CompileEdition.java} writes them. First come two numbers of four bytes, highest first: the form, and the
 * bytes of the whole. All other numbers are in groups of seven bits, lowest first, each but the last with 128 added:
 *
 * <ol>
 *   <li>how many different texts there are, and how many of them are in ASCII, which come first; then each text, as the number of
 *       its bytes, and these in UTF-8;
 *   <li>how many data files there are; then each, as its name, the number of bytes that follow, the number of its columns, their
 *       names, and its rows. A row is how many lines it begins below the row before it, or below the header, and its cells. A name
 *       or cell is the number of a text, from 0.
 * </ol>
 */
public final class CompiledFiles {
    /** The form: {@code OCF}, and which of them. */
    public static final int FORM = 0x4F434601;

    private static final int HEAD = 2 * Integer.BYTES;

    private final byte[] content;
    private final Cell[] texts;
    private final Map<String, Part> parts = new HashMap<>();

    private CompiledFiles(byte[] content) {
        this.content = content;
        Part whole = new Part(HEAD, content.length);
        texts = new Cell[whole.number()];
        int ascii = whole.number();
        for (int i = 0; i < texts.length; i++) {
            // what is in ASCII is so in Latin-1 too, of which the JDK need not look at each byte
            texts[i] = new Cell(whole.text(i < ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        int files = whole.number();
        for (int i = 0; i < files; i++) {
            String file = texts[whole.number()].text();
            parts.put(file, whole.part(whole.number()));
        }
    }

    /**
     * Reads compiled files.
     *
     * @param name what they are called together, for messages
     * @param bytes their content
     * @return the files
     * @throws ReferenceDataException when they were not written whole, or not in the form that is read here
     */
    public static CompiledFiles read(String name, InputStream bytes) {
        byte[] content;
        try {
            content = bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
        ByteBuffer head = ByteBuffer.wrap(content);
        if (content.length <= HEAD || head.getInt() != FORM) {
            throw new ReferenceDataException(
                    name,
                    0,
                    "",
                    "",
                    "is not of the form that this version of the library reads; build the library again");
        }
        int length = head.getInt();
        if (content.length != length) {
            throw new ReferenceDataException(
                    name,
                    0,
                    "",
                    "",
                    "has " + content.length + " bytes, expected " + length + "; build the library again");
        }
        return new CompiledFiles(content);
    }

    /**
     * Under which name a data file is compiled, together with those that are read when it is: practices are apart, for most programs
     * never ask for them.
     *
     * @param file the name of the data file
     * @return the name of the compiled files
     */
    public static String nameFor(String file) {
        return file.startsWith("practice") ? "practices.dat" : "bodies.dat";
    }

    /**
     * The rows of a data file.
     *
     * @param file its name
     * @param columns the columns it must have
     * @return the rows, to be gone through once
     * @throws ReferenceDataException when the file is not among these, or has other columns
     */
    public Iterable<CsvRow> rows(String file, List<String> columns) {
        Part part = parts.get(file);
        if (part == null) {
            throw new ReferenceDataException(file, 0, "", "", "the file is missing");
        }
        return new RowsOnce(new Rows(file, new Part(part.at, part.end), columns));
    }

    /** Goes through the rows of one file. */
    private final class Rows implements Iterator<CsvRow> {
        private final Part part;
        private final CsvTable table;
        private long line = 1;

        Rows(String file, Part part, List<String> columns) {
            this.part = part;
            List<String> header = new ArrayList<>();
            for (Cell column : cells(part.number())) {
                header.add(column.text());
            }
            this.table = CsvTable.of(file, header, columns);
        }

        @Override
        public boolean hasNext() {
            return part.at < part.end;
        }

        @Override
        public CsvRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further row");
            }
            line += part.number();
            return new CsvRow(table, line, cells(table.width()));
        }

        private Cell[] cells(int count) {
            Cell[] cells = new Cell[count];
            for (int i = 0; i < count; i++) {
                cells[i] = texts[part.number()];
            }
            return cells;
        }
    }

    /** Some of the bytes, and how far they have been read. */
    private final class Part {
        private int at;
        private final int end;

        Part(int at, int end) {
            this.at = at;
            this.end = end;
        }

        int number() {
            byte group = content[at++];
            int number = group & 0x7F;
            for (int shift = 7; group < 0; shift += 7) {
                group = content[at++];
                number |= (group & 0x7F) << shift;
            }
            return number;
        }

        String text(Charset charset) {
            int length = number();
            String text = new String(content, at, length, charset);
            at += length;
            return text;
        }

        Part part(int length) {
            Part part = new Part(at, at + length);
            at += length;
            return part;
        }
    }
}
