package org.opencommissioning.payments;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.payments.Layout.Field;

/** What the cells of one row that are no amounts say of a practice. */
final class PracticeCells {
    private static final int CODE_LENGTH = 6;

    private final Map<String, OdsCode> commissioners = new HashMap<>();
    final Set<String> unknownContracts = new LinkedHashSet<>();

    String code = "";

    @Nullable String name;

    @Nullable OdsCode commissioner;

    GpContractType contract = GpContractType.UNKNOWN;

    @Nullable BigDecimal registered;

    @Nullable BigDecimal weighted;

    /** Begins a row. */
    void clear() {
        code = "";
        name = null;
        commissioner = null;
        contract = GpContractType.UNKNOWN;
        registered = null;
        weighted = null;
    }

    /** {@return what is wrong with a cell; null for nothing} */
    @Nullable String read(Field field, char[] from, int offset, int length) {
        switch (requireNonNull(field.use, "use")) {
            case PRACTICE_CODE -> code = new String(from, offset, length).strip();
            case PRACTICE_NAME -> {
                String text = new String(from, offset, length).strip();
                name = text.isEmpty() ? null : text;
            }
            case COMMISSIONER -> {
                return readCommissioner(new String(from, offset, length));
            }
            case CONTRACT -> readContract(new String(from, offset, length).strip());
            case REGISTERED_PATIENTS, WEIGHTED_PATIENTS -> {
                return readPatients(field, from, offset, length);
            }
            default -> {
                // nothing to read
            }
        }
        return null;
    }

    private @Nullable String readCommissioner(String text) {
        OdsCode known = commissioners.get(text);
        String stripped = text.strip();
        if (known != null || standsForNone(stripped)) {
            commissioner = known;
            return null;
        }
        try {
            OdsCode read = OdsCode.parse(stripped);
            commissioners.put(text, read);
            commissioner = read;
            return null;
        } catch (InvalidValueException e) {
            return "is not a code: " + e.getMessage();
        }
    }

    private static boolean standsForNone(String text) {
        return text.isEmpty()
                || text.equals("-")
                || text.toUpperCase(Locale.ROOT).equals("UNKNOWN");
    }

    private void readContract(String text) {
        if (standsForNone(text)) {
            return;
        }
        try {
            contract = GpContractType.parse(text);
        } catch (InvalidValueException e) {
            unknownContracts.add(text);
        }
    }

    private @Nullable String readPatients(Field field, char[] from, int offset, int length) {
        try {
            BigDecimal patients = Amounts.patients(from, offset, length);
            if (field.is(PaymentsReport.Use.REGISTERED_PATIENTS)) {
                registered = patients;
            } else {
                weighted = patients;
            }
            return null;
        } catch (NumberFormatException e) {
            return "is not a number of patients; expected one such as 4095.25, or - for none";
        }
    }

    /**
     * The practice that the row is of.
     *
     * @return its code
     * @throws InvalidValueException when the row is not of a practice, with the reason
     */
    OdsCode practice() {
        if (code.isEmpty()) {
            throw new InvalidValueException(
                    "the cell is empty; leave out rows that are of no practice, such as totals");
        }
        if (!isOfAPractice(code)) {
            throw new InvalidValueException(
                    "is not the code of a practice, which is a letter and five digits; leave out rows that are of no practice,"
                            + " such as totals");
        }
        return OdsCode.parse(code);
    }

    /** So that a row of totals is not taken for a practice. Every general practice in England and Wales has a code of this form. */
    private static boolean isOfAPractice(String code) {
        if (code.length() != CODE_LENGTH) {
            return false;
        }
        char letter = code.charAt(0);
        if ((letter < 'A' || letter > 'Z') && (letter < 'a' || letter > 'z')) {
            return false;
        }
        for (int i = 1; i < CODE_LENGTH; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
