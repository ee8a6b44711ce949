package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final int PRACTICE_LENGTH = 6;

    private final String file;
    private final PaymentCategories categories;
    private final List<String> header = new ArrayList<>();
    /** Null until the header is read. */
    private @Nullable Layout layout;

    private Field[] fields = new Field[0];
    private long[] row = new long[0];
    final Rows rows = new Rows();
    private final Map<String, OdsCode> commissioners = new HashMap<>();
    final Set<String> unknownContracts = new LinkedHashSet<>();
    /** The first cell of each column that may be a line which is no amount, and what to say of it. */
    private final Map<Field, ReferenceDataException> others = new HashMap<>();

    int blankRows;

    private boolean blank;
    private @Nullable ReferenceDataException fault;
    private String code = "";
    private @Nullable String name;
    private @Nullable OdsCode commissioner;
    private GpContractType contract = GpContractType.UNKNOWN;
    private @Nullable BigDecimal registered;
    private @Nullable BigDecimal weighted;

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
        code = "";
        name = null;
        commissioner = null;
        contract = GpContractType.UNKNOWN;
        registered = null;
        weighted = null;
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
        if (field.candidate && pence != Amounts.NO_FIGURE && pence != Amounts.NOT_AN_AMOUNT) {
            field.holdsNumbers = true;
        }
        if (Amounts.isAmount(pence) || pence == Amounts.NO_FIGURE) {
            return pence;
        }
        String text = text(from, offset, length);
        if (!field.candidate) {
            fault(field, text, Amounts.problem(pence));
        } else if (!others.containsKey(field)) {
            others.put(
                    field,
                    cellFault(
                            field,
                            text,
                            Amounts.problem(pence)
                                    + "; the column is not known, and stands and is filled like a payment"));
        }
        return Amounts.NO_FIGURE;
    }

    private void readText(Field field, char[] from, int offset, int length) {
        if (field.key.isEmpty()) {
            if (!isBlank(from, offset, length)) {
                fault(field, text(from, offset, length), "stands in a column without a name");
            }
            return;
        }
        switch (requireNonNull(field.use, "use")) {
            case PRACTICE_CODE -> code = new String(from, offset, length).strip();
            case PRACTICE_NAME -> {
                String text = new String(from, offset, length).strip();
                name = text.isEmpty() ? null : text;
            }
            case COMMISSIONER -> commissioner = commissioner(field, new String(from, offset, length));
            case CONTRACT -> contract = contract(new String(from, offset, length).strip());
            case REGISTERED_PATIENTS -> registered = patients(field, from, offset, length);
            case WEIGHTED_PATIENTS -> weighted = patients(field, from, offset, length);
            default -> {
                // nothing to read
            }
        }
    }

    private @Nullable OdsCode commissioner(Field field, String text) {
        OdsCode known = commissioners.get(text);
        String stripped = text.strip();
        if (known != null || standsForNone(stripped)) {
            return known;
        }
        try {
            OdsCode read = OdsCode.parse(stripped);
            commissioners.put(text, read);
            return read;
        } catch (InvalidValueException e) {
            fault(field, text, "is not a code: " + e.getMessage());
            return null;
        }
    }

    private static boolean standsForNone(String text) {
        return text.isEmpty()
                || text.equals("-")
                || text.toUpperCase(Locale.ROOT).equals("UNKNOWN");
    }

    private GpContractType contract(String text) {
        if (standsForNone(text)) {
            return GpContractType.UNKNOWN;
        }
        try {
            return GpContractType.parse(text);
        } catch (InvalidValueException e) {
            unknownContracts.add(text);
            return GpContractType.UNKNOWN;
        }
    }

    private @Nullable BigDecimal patients(Field field, char[] from, int offset, int length) {
        try {
            return Amounts.patients(from, offset, length);
        } catch (NumberFormatException e) {
            fault(
                    field,
                    text(from, offset, length),
                    "is not a number of patients; expected one such as 4095.25, or - for none");
            return null;
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
        if (code.isEmpty()) {
            throw new ReferenceDataException(
                    file,
                    line,
                    column,
                    "",
                    "the cell is empty; leave out rows that are of no practice, such as totals");
        }
        if (!isOfAPractice(code)) {
            throw new ReferenceDataException(
                    file,
                    line,
                    column,
                    code,
                    "is not the code of a practice, which is a letter and five digits; leave out rows that are of no practice,"
                            + " such as totals");
        }
        OdsCode practice = OdsCode.parse(code);
        long first = rows.add(line, practice, name, commissioner, contract, registered, weighted, row);
        if (first > 0) {
            throw new ReferenceDataException(
                    file,
                    line,
                    column,
                    code,
                    "stands twice, first on line " + first + "; expected one row for each practice");
        }
    }

    /** So that a row of totals is not taken for a practice. Every general practice in England and Wales has a code of this form. */
    private static boolean isOfAPractice(String code) {
        if (code.length() != PRACTICE_LENGTH) {
            return false;
        }
        char letter = code.charAt(0);
        if ((letter < 'A' || letter > 'Z') && (letter < 'a' || letter > 'z')) {
            return false;
        }
        for (int i = 1; i < PRACTICE_LENGTH; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@return the columns, once all rows have been read} */
    Layout finished() {
        if (layout == null) {
            throw new ReferenceDataException(file, 0, "", "", "the file is empty; expected a header");
        }
        if (rows.size() == 0) {
            throw new ReferenceDataException(file, 0, "", "", "has a header and no practice");
        }
        for (Field field : fields) {
            if (field.candidate && field.holdsNumbers) {
                ReferenceDataException other = others.get(field);
                if (other != null) {
                    throw other;
                }
                field.use = Use.LINE;
            } else if (field.candidate) {
                field.category = null;
            }
        }
        layout.settleWholes(rows);
        return layout;
    }
}
