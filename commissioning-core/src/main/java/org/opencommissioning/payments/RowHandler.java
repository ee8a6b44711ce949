package org.opencommissioning.payments;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.budget.PaymentCategories;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.Layout.Field;
import org.opencommissioning.payments.PaymentsReport.Use;

/** Takes the cells of a file of payments as they are read. No text is made of an amount. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {
    private static final int SHOWN = 40;

    private final String file;
    private final PaymentCategories categories;
    private final List<String> header = new ArrayList<>();
    /** Null until the header is read. */
    private @Nullable Layout layout;

    private Field[] fields = new Field[0];
    private long[] row = new long[0];
    final Rows rows = new Rows();
    final PracticeCells cells = new PracticeCells();
    int blankRows;

    private boolean blank;
    private @Nullable ReferenceDataException fault;

    RowHandler(String file, PaymentCategories categories) {
        this.file = file;
        this.categories = categories;
    }

    /** Where reading has come to, as the place of a fault that is found before a cell or a row is there. */
    ReferenceDataException here(String column, String problem) {
        return new ReferenceDataException(file, Math.max(1, getStartingLineNumber()), column, "", problem);
    }

    /** The name of the column whose cell is being read. */
    String column() {
        return getFieldCount() < fields.length ? fields[getFieldCount()].name : "";
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        blank = true;
        fault = null;
        cells.clear();
    }

    @Override
    protected void handleField(int place, char[] from, int offset, int length, boolean quoted) {
        if (layout == null) {
            header.add(new String(from, offset, length));
            return;
        }
        if (blank) {
            blank = isBlank(from, offset, length);
        }
        if (place >= fields.length || fault != null) {
            return;
        }
        Field field = fields[place];
        if (field.slot >= 0) {
            row[field.slot] = amount(field, from, offset, length);
        } else {
            readText(field, from, offset, length);
        }
    }

    private static boolean isBlank(char[] from, int offset, int length) {
        for (int i = 0; i < length; i++) {
            if (from[offset + i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private long amount(Field field, char[] from, int offset, int length) {
        long pence = Amounts.read(from, offset, length);
        if (field.candidate) {
            return candidate(field, pence, from, offset, length);
        }
        if (!Amounts.isAmount(pence) && pence != Amounts.NO_FIGURE) {
            fault(field, text(from, offset, length), Amounts.problem(pence));
            return Amounts.NO_FIGURE;
        }
        return pence;
    }

    /** Whether the column is a payment is not known before the last row. */
    private long candidate(Field field, long pence, char[] from, int offset, int length) {
        if (pence == Amounts.NO_FIGURE) {
            return pence;
        }
        if (pence != Amounts.NOT_AN_AMOUNT) {
            field.holdsNumbers = true;
        }
        if (Amounts.isAmount(pence)) {
            return pence;
        }
        if (field.fault == null) {
            field.fault = cellFault(
                    field,
                    text(from, offset, length),
                    Amounts.problem(pence) + "; the column is not known, and is filled like a payment");
        }
        return pence == Amounts.NOT_WHOLE_PENCE ? Amounts.cut(from, offset, length) : Amounts.NO_FIGURE;
    }

    private void readText(Field field, char[] from, int offset, int length) {
        if (field.key.isEmpty()) {
            if (!isBlank(from, offset, length)) {
                fault(field, text(from, offset, length), "stands in a column without a name");
            }
            return;
        }
        String problem = cells.read(field, from, offset, length);
        if (problem != null) {
            fault(field, text(from, offset, length), problem);
        }
    }

    private static String text(char[] from, int offset, int length) {
        return length <= SHOWN ? new String(from, offset, length) : new String(from, offset, SHOWN) + "…";
    }

    /** Of a row with too few or too many cells, that is told rather than what it puts into wrong columns. */
    private void fault(Field field, String value, String problem) {
        fault = cellFault(field, value, problem);
    }

    private ReferenceDataException cellFault(Field field, String value, String problem) {
        String column = field.name.isEmpty() ? "number " + (List.of(fields).indexOf(field) + 1) : field.name;
        return new ReferenceDataException(file, getStartingLineNumber(), column, value, problem);
    }

    @Override
    protected RowHandler buildRecord() {
        if (layout == null) {
            readHeader();
        } else if (blank) {
            blankRows++;
        } else {
            addRow(layout);
        }
        return this;
    }

    private void readHeader() {
        layout = new Layout(file, header, categories);
        fields = layout.fields().toArray(new Field[0]);
        row = new long[layout.slots()];
    }

    private void addRow(Layout known) {
        long line = getStartingLineNumber();
        if (getFieldCount() != fields.length) {
            throw new ReferenceDataException(
                    file, line, "", "", "has " + getFieldCount() + " cells where the header has " + fields.length);
        }
        if (fault != null) {
            throw fault;
        }
        String column = known.field(Use.PRACTICE_CODE).name;
        OdsCode practice;
        try {
            practice = cells.practice();
        } catch (InvalidValueException e) {
            throw new ReferenceDataException(file, line, column, cells.code, String.valueOf(e.getMessage()));
        }
        long first = rows.add(
                line, practice, cells.name, cells.commissioner, cells.contract, cells.registered, cells.weighted, row);
        if (first > 0) {
            throw new ReferenceDataException(
                    file,
                    line,
                    column,
                    cells.code,
                    "stands twice, first on line " + first + "; expected one row for each practice");
        }
    }

    /** {@return the columns, once all rows have been read} */
    Layout finished() {
        if (layout == null) {
            throw new ReferenceDataException(file, 0, "", "", "the file is empty; expected a header");
        }
        if (rows.size() == 0) {
            throw new ReferenceDataException(file, 0, "", "", "has a header and no practice");
        }
        layout.settleWholes(rows);
        layout.settleNewColumns(rows);
        return layout;
    }
}
