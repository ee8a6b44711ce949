package org.opencommissioning.examples;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints titles, paragraphs and tables that fit a terminal of 100 columns. */
final class Page {
    static final int WIDTH = 100;

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    void line(String text) {
        out.println(text);
    }

    /** Breaks the text between words; further lines are indented by as much as the first. */
    void paragraph(String text) {
        String indent = text.substring(0, text.length() - text.stripLeading().length());
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        out.println(line);
    }

    /** Collects rows and prints them with every column as wide as its widest cell; columns of numbers are set to the right. */
    Table table(String... header) {
        return new Table(List.of(header));
    }

    final class Table {
        private final List<List<String>> rows = new ArrayList<>();
        private final Set<Integer> columnsOfNumbers = new HashSet<>();

        private Table(List<String> header) {
            rows.add(header);
        }

        Table row(Object... cells) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                row.add(cells[i].toString());
                if (cells[i] instanceof Number) {
                    columnsOfNumbers.add(i);
                }
            }
            rows.add(row);
            return this;
        }

        void print() {
            for (List<String> row : rows) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < row.size(); i++) {
                    String cell = row.get(i);
                    String blanks = " ".repeat(width(i) - cell.length());
                    line.append(columnsOfNumbers.contains(i) ? blanks + cell : cell + blanks)
                            .append("  ");
                }
                out.println(line.toString().stripTrailing());
            }
        }

        private int width(int column) {
            return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        }
    }
}
