package org.opencommissioning.register;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.BodyEntry.Link;

/**
 * Reads the data files of an edition, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them
 * ends the reading with file, line, column and value, and no register is made.
 */
final class RegisterReader {
    private static final String PRACTICE_MEMBERSHIPS = "practice_memberships.csv";

    private final EditionFiles files;
    private final IdentityHashMap<Object, CsvRow> rows = new IdentityHashMap<>();
    private final BodyIndex index;

    /** How much of the predecessor a flow carries; its shares stand in a file of their own. */
    private enum Extent {
        WHOLE,
        PART,
        UNKNOWN;

        static Extent parse(String text) {
            return switch (text) {
                case "whole" -> WHOLE;
                case "part" -> PART;
                case "unknown" -> UNKNOWN;
                default -> throw new InvalidValueException("expected whole, part or unknown");
            };
        }
    }

    private RegisterReader(EditionFiles files) {
        this.files = files;
        this.index = new BodyIndex(new BodyReader(files, rows).read());
    }

    static Register readStandard() {
        return new RegisterReader(EditionFiles.embedded()).read();
    }

    static Register readFolder(Path folder) {
        return new RegisterReader(EditionFiles.in(folder)).read();
    }

    private Register read() {
        RegisterEdition edition = files.edition();
        readSuccessions();
        files.read(
                "memberships.csv",
                List.of("child", "parent", "relation", "first_day", "last_day", "source", "certainty"),
                this::addMembership);
        new RegisterChecks(index, this::fault).run();
        rows.clear();
        return new Register(edition, index, this::readPractices);
    }

    /** By the row that the fact was read from. */
    private ReferenceDataException fault(Object fact, String column, String problem) {
        return Objects.requireNonNull(rows.get(fact), "every fact has its row").fault(column, problem);
    }

    private void readSuccessions() {
        ListMultimap<String, CsvRow> shares = LinkedListMultimap.create();
        files.read(
                "shares.csv",
                List.of(
                        "predecessor",
                        "successor",
                        "effective_day",
                        "weighting",
                        "numerator",
                        "denominator",
                        "source",
                        "certainty",
                        "note"),
                row -> shares.put(flowKey(row), row));
        files.read(
                "successions.csv",
                List.of("predecessor", "successor", "effective_day", "kind", "extent", "source", "certainty", "note"),
                row -> addSuccession(row, shares.removeAll(flowKey(row))));
        shares.values().forEach(row -> {
            throw row.fault(
                    "predecessor", "has no flow to " + row.text("successor") + " on that day in successions.csv");
        });
    }

    private static String flowKey(CsvRow row) {
        return row.text("predecessor") + ' ' + row.text("successor") + ' ' + row.text("effective_day");
    }

    private void addSuccession(CsvRow row, List<CsvRow> shareRows) {
        UncertainDay effective = Days.uncertain(row, "effective_day");
        Extent extent = row.value("extent", Extent::parse);
        if ((extent == Extent.PART) == shareRows.isEmpty()) {
            throw row.fault("extent", shareRows.isEmpty() ? "has no row in shares.csv" : "has shares in shares.csv");
        }
        BodyEntry predecessor = before(row, effective);
        BodyEntry successor = on(row, effective);
        try {
            Succession fact = Succession.builder()
                    .predecessor(predecessor.body())
                    .successor(successor.body())
                    .effective(effective)
                    .kind(row.value("kind", SuccessionKind::parse))
                    .whole(extent == Extent.WHOLE)
                    .addAllShares(shareRows.stream().map(this::share).toList())
                    .evidence(files.notedEvidence(row))
                    .build();
            rows.put(fact, row);
            BodyEntry.connect(new Flow(fact, predecessor, successor));
        } catch (InvalidValueException e) {
            throw row.fault("predecessor", "cannot be: " + e.getMessage());
        }
    }

    private Share share(CsvRow row) {
        try {
            Share share = Share.builder()
                    .weighting(row.value("weighting", Weighting::parse))
                    .numerator(row.wholeNumber("numerator", Long.MAX_VALUE))
                    .denominator(row.wholeNumber("denominator", Long.MAX_VALUE))
                    .evidence(files.notedEvidence(row))
                    .build();
            rows.put(share, row);
            return share;
        } catch (InvalidValueException e) {
            throw row.fault("numerator", "cannot be: " + e.getMessage());
        }
    }

    /** The body from which something passed: open on the day before. */
    private BodyEntry before(CsvRow row, UncertainDay effective) {
        Optional<LocalDate> eve = effective.known().map(day -> day.minusDays(1));
        return body(
                row,
                "predecessor",
                entry -> eve.isPresent()
                        ? entry.isOpen(eve.get()) != Answer.NO
                        : entry.possibleLife().overlaps(possible(effective)));
    }

    /** The body to which it passed: open on the day. */
    private BodyEntry on(CsvRow row, UncertainDay effective) {
        return body(row, "successor", entry -> entry.possibleLife().overlaps(possible(effective)));
    }

    private static DateSpan possible(UncertainDay day) {
        return UncertainSpan.of(day, day).possible();
    }

    /** The body of a code that fits; where none does, the nearest in time, of which the checks will say what is wrong. */
    private BodyEntry body(CsvRow row, String column, Predicate<BodyEntry> fits) {
        List<BodyEntry> named = index.of(row.value(column, BodyReader::code));
        if (named.isEmpty()) {
            throw row.fault(column, "is not the code of a body in organisations.csv");
        }
        List<BodyEntry> fitting = named.stream().filter(fits).toList();
        if (fitting.size() > 1) {
            throw row.fault(column, "may be any of " + fitting + " on that day; give a closer day");
        }
        return fitting.isEmpty() ? named.get(named.size() - 1) : fitting.get(0);
    }

    private void addMembership(CsvRow row) {
        DateSpan days = Days.span(row);
        BodyEntry child = body(row, "child", entry -> entry.possibleLife().encloses(days));
        BodyEntry parent = body(row, "parent", entry -> entry.possibleLife().encloses(days));
        Membership fact = Membership.builder()
                .child(child.body())
                .parent(parent.body())
                .relation(row.value("relation", Relation::parse))
                .days(days)
                .evidence(files.evidence(row))
                .build();
        rows.put(fact, row);
        BodyEntry.connect(new Link(fact, child, parent));
    }

    private PracticeBook readPractices() {
        PracticeBook.Builder book = new PracticeBook.Builder();
        files.read(
                "practices.csv",
                List.of("practice", "setting", "first_day", "last_day", "source", "certainty"),
                row -> addPractice(book, row));
        files.read(
                PRACTICE_MEMBERSHIPS,
                List.of("practice", "commissioner", "first_day", "last_day", "source", "certainty"),
                row -> addPracticeMembership(book, row));
        // one line each, after the header: a membership has no cell that could hold a line break
        return book.build(
                index,
                (number, column, value, problem) ->
                        new ReferenceDataException(PRACTICE_MEMBERSHIPS, number + 2L, column, value, problem));
    }

    private void addPractice(PracticeBook.Builder book, CsvRow row) {
        try {
            book.add(new PracticeBook.Listing(
                    row.value("practice", OdsCode::of),
                    (int) row.wholeNumber("setting", Integer.MAX_VALUE),
                    UncertainSpan.certain(Days.span(row)),
                    files.evidence(row)));
        } catch (InvalidValueException e) {
            throw row.fault("practice", "cannot be: " + e.getMessage());
        }
    }

    private void addPracticeMembership(PracticeBook.Builder book, CsvRow row) {
        OdsCode practice = row.value("practice", OdsCode::of);
        if (!book.holds(practice)) {
            throw row.fault("practice", "is not a practice of practices.csv");
        }
        DateSpan days = Days.span(row);
        BodyEntry commissioner =
                body(row, "commissioner", entry -> entry.possibleLife().encloses(days));
        book.add(practice, commissioner.body(), days, files.evidence(row));
    }
}
