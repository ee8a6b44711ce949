package org.opencommissioning.examples;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.money.Pounds;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

/** Prints titles, paragraphs, points and tables that fit a terminal of 100 columns, and chooses words for what stands in them. */
final class Page {
    static final int WIDTH = 100;

    private final PrintStream out;
    private boolean blank;

    Page(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        gap();
        put(text);
        put("-".repeat(text.length()));
    }

    void line(String text) {
        put(text);
    }

    /** An empty line, unless there is one. */
    void gap() {
        if (!blank) {
            put("");
        }
    }

    private void put(String line) {
        out.println(line);
        blank = line.isEmpty();
    }

    /** Breaks the text between words; further lines are indented by as much as the first. */
    void paragraph(String text) {
        paragraph(text, text.substring(0, text.length() - text.stripLeading().length()));
    }

    /** A point for each, with a dash before it. */
    void points(Iterable<?> points) {
        points.forEach(each -> point("-", each));
    }

    /** One point, which stands behind its mark. */
    void point(String mark, Object text) {
        paragraph(mark + " " + text, " ".repeat(mark.length() + 1));
    }

    /** What rules had to say, in the words of the library, with empty lines around it. */
    void verdict(Verdict verdict) {
        gap();
        verdict.toString().lines().forEach(this::put);
        gap();
    }

    /** The same without some rules, of which no more is told than how much they have to say. */
    void verdict(Verdict verdict, Collection<RuleId> leftOut, String why) {
        verdict(verdict.only(rule -> !leftOut.contains(rule)));
        paragraph("Left out above: " + and(leftOut) + ", " + why + ". In short: "
                + verdict.only(leftOut::contains).summary() + ".");
    }

    private void paragraph(String text, String indent) {
        StringBuilder line = new StringBuilder(text.startsWith(" ") ? indent : "");
        boolean first = true;
        for (String word : text.strip().split(" ", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                put(line.toString());
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        put(line.toString());
    }

    /** In millions, to a tenth of one. */
    static BigDecimal millions(Pounds amount) {
        return amount.toBigDecimal().movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }

    /** Without <em>NHS</em> before and <em>CCG</em> behind it. */
    static String shortName(Organisation body) {
        return body.name().replaceFirst("^NHS ", "").replaceFirst(" CCG$", "");
    }

    /** One after the other, as a sentence has them: A, B and C. */
    static String and(Collection<?> things) {
        List<String> all = things.stream().map(Object::toString).toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : all.stream().limit(last).collect(Collectors.joining(", ")) + " and " + all.get(last);
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
                put(line.toString().stripTrailing());
            }
        }

        private int width(int column) {
            return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        }
    }
}
