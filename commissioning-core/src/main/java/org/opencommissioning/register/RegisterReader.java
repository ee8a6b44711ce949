package org.opencommissioning.register;

import com.google.common.base.Supplier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.CellReader;
import org.opencommissioning.internal.CsvRow;
import org.opencommissioning.internal.Groups;
import org.opencommissioning.internal.cited.Place;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.BodyEntry.Flow;
import org.opencommissioning.register.BodyEntry.Link;

/**
 * Reads the data files of an edition, whose layout {@code DATA.md} describes. It is strict: the first thing wrong in any of them
 * ends the reading with file, line, column and value, and no register is made.
 */
final class RegisterReader implements RegisterChecks.Faults {
    private static final String PRACTICE_MEMBERSHIPS = "practice_memberships.csv";

    private final EditionFiles files;
    private final Origins origins = new Origins();
    private final BodyIndex index;
    private final BodyFinder finder;

    /** How much of the predecessor a flow carries; its shares stand in a file of their own. */
    private enum Extent {
        WHOLE,
        PART,
        UNKNOWN;

        static final CellReader<Extent> READER = new CellReader<>() {
            @Override
            public Extent read(String text) {
                return switch (text) {
                    case "whole" -> WHOLE;
                    case "part" -> PART;
                    case "unknown" -> UNKNOWN;
                    default -> throw new InvalidValueException("expected whole, part or unknown");
                };
            }
        };
    }

    private RegisterReader(EditionFiles files) {
        this.files = files;
        this.index = new BodyIndex(new BodyReader(files, origins).read());
        this.finder = new BodyFinder(index);
    }

    static Register readStandard() {
        return read(new EmbeddedFiles());
    }

    static Register readFolder(Path folder) {
        return read(new Place.Folder(folder));
    }

    static Register read(Place place) {
        return new RegisterReader(new EditionFiles(place)).read();
    }

    private Register read() {
        RegisterEdition edition = files.edition();
        new BodyChecks(index, this).check();
        readSuccessions();
        for (CsvRow row : files.rows(
                "memberships.csv",
                List.of("child", "parent", "relation", "first_day", "last_day", "source", "certainty"))) {
            addMembership(row);
        }
        new RegisterChecks(index, this).checkFacts();
        origins.clear();
        files.close();
        return new Register(edition, index, new Supplier<>() {
            @Override
            public PracticeBook get() {
                return readPractices();
            }
        });
    }

    /** By the row that the fact was read from. */
    @Override
    public ReferenceDataException of(Object fact, String column, String problem) {
        return origins.of(fact).fault(column, problem);
    }

    private void readSuccessions() {
        Map<String, List<CsvRow>> byPredecessor = new LinkedHashMap<>();
        Iterable<CsvRow> shareRows = files.rows(
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
                        "note"));
        for (CsvRow row : shareRows) {
            Groups.add(byPredecessor, row.text("predecessor"), row);
        }
        for (CsvRow row : files.rows(
                "successions.csv",
                List.of(
                        "predecessor",
                        "successor",
                        "effective_day",
                        "kind",
                        "extent",
                        "source",
                        "certainty",
                        "note"))) {
            List<CsvRow> shares = byPredecessor.get(row.text("predecessor"));
            addSuccession(row, shares == null ? List.of() : taken(shares, row));
        }
        for (List<CsvRow> unused : byPredecessor.values()) {
            for (CsvRow row : unused) {
                throw row.fault(
                        "predecessor", "has no flow to " + row.text("successor") + " on that day in successions.csv");
            }
        }
    }

    /** Takes the shares of a flow from those of its predecessor. */
    private static List<CsvRow> taken(List<CsvRow> shares, CsvRow flow) {
        List<CsvRow> taken = new ArrayList<>(2);
        for (Iterator<CsvRow> each = shares.iterator(); each.hasNext(); ) {
            CsvRow row = each.next();
            if (row.text("successor").equals(flow.text("successor"))
                    && row.text("effective_day").equals(flow.text("effective_day"))) {
                taken.add(row);
                each.remove();
            }
        }
        return taken;
    }

    private void addSuccession(CsvRow row, List<CsvRow> shareRows) {
        UncertainDay effective = files.uncertainDay(row, "effective_day");
        Extent extent = row.value("extent", Extent.READER);
        if ((extent == Extent.PART) == shareRows.isEmpty()) {
            throw row.fault("extent", shareRows.isEmpty() ? "has no row in shares.csv" : "has shares in shares.csv");
        }
        BodyEntry predecessor = finder.before(row, effective);
        BodyEntry successor = finder.on(row, effective);
        try {
            Succession fact = Succession.of(
                    predecessor.body(),
                    successor.body(),
                    effective,
                    row.value("kind", Cells.SUCCESSION_KIND),
                    extent == Extent.WHOLE,
                    shares(shareRows),
                    files.notedEvidence(row));
            origins.put(fact, row);
            BodyEntry.connect(new Flow(fact, predecessor, successor));
        } catch (InvalidValueException e) {
            throw row.fault("predecessor", "cannot be: " + e.getMessage());
        }
    }

    private List<Share> shares(List<CsvRow> shareRows) {
        if (shareRows.isEmpty()) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>(shareRows.size());
        for (CsvRow row : shareRows) {
            Share share = share(row);
            for (Share other : shares) {
                if (other.weighting() == share.weighting()) {
                    throw row.fault("weighting", "stands twice for this flow");
                }
            }
            origins.put(share, row);
            shares.add(share);
        }
        return shares;
    }

    private Share share(CsvRow row) {
        long denominator = row.wholeNumber("denominator", Long.MAX_VALUE);
        try {
            return Share.of(
                    row.value("weighting", Cells.WEIGHTING),
                    row.wholeNumber("numerator", Long.MAX_VALUE),
                    denominator,
                    files.notedEvidence(row));
        } catch (InvalidValueException e) {
            throw row.fault(denominator == 0 ? "denominator" : "numerator", "cannot be: " + e.getMessage());
        }
    }

    private void addMembership(CsvRow row) {
        DateSpan days = files.span(row);
        BodyEntry child = finder.during(row, "child", days);
        BodyEntry parent = finder.during(row, "parent", days);
        Relation relation = row.value("relation", Cells.RELATION);
        if (relation == Relation.COMMISSIONER) {
            throw row.fault("relation", "does not belong here; practices stand in " + PRACTICE_MEMBERSHIPS);
        }
        try {
            Membership fact = Membership.of(child.body(), parent.body(), relation, days, files.evidence(row));
            origins.put(fact, row);
            BodyEntry.connect(new Link(fact, child, parent));
        } catch (InvalidValueException e) {
            throw row.fault("parent", "cannot be: " + e.getMessage());
        }
    }

    private PracticeBook readPractices() {
        PracticeBookBuilder book = new PracticeBookBuilder(false);
        for (CsvRow row : files.rows(
                "practices.csv", List.of("practice", "setting", "first_day", "last_day", "source", "certainty"))) {
            addPractice(book, row);
        }
        for (CsvRow row : files.rows(
                PRACTICE_MEMBERSHIPS,
                List.of("practice", "commissioner", "first_day", "last_day", "source", "certainty"))) {
            addPracticeMembership(book, row);
        }
        files.close();
        return book.build(index, new PracticeBookBuilder.Faults() {
            @Override
            public ReferenceDataException of(int number, String practice, String column, String value, String problem) {
                // one line each, after the header: a membership has no cell that could hold a line break
                return new ReferenceDataException(PRACTICE_MEMBERSHIPS, number + 2L, column, value, problem);
            }
        });
    }

    private void addPractice(PracticeBookBuilder book, CsvRow row) {
        OdsCode code = row.value("practice", Cells.ODS_CODE);
        if (book.holds(code)) {
            throw row.fault("practice", "stands twice in this file");
        }
        book.add(new PracticeBook.Listing(
                code,
                (int) row.wholeNumber("setting", Integer.MAX_VALUE),
                UncertainSpan.certain(daysFromKnownFirst(row)),
                files.evidence(row)));
    }

    private DateSpan daysFromKnownFirst(CsvRow row) {
        if (row.text("first_day").isEmpty()) {
            throw row.fault("first_day", "the cell is empty");
        }
        return files.span(row);
    }

    private void addPracticeMembership(PracticeBookBuilder book, CsvRow row) {
        OdsCode practice = row.value("practice", Cells.ODS_CODE);
        if (!book.holds(practice)) {
            throw row.fault("practice", "is not a practice of practices.csv");
        }
        DateSpan days = daysFromKnownFirst(row);
        BodyEntry commissioner = finder.during(row, "commissioner", days);
        book.add(practice, commissioner.body(), days, files.evidence(row));
    }
}
