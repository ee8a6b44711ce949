package org.opencommissioning.payments;

import java.util.Optional;
import org.opencommissioning.budget.PrimaryCareBudget;
import org.opencommissioning.organisation.OdsCode;

/**
 * One practice in a file of payments. It is a view of the file, in which thousands of practices share the names of their lines; what it
 * gives is made when it is asked for.
 *
 * <p>It prints as its budget.
 */
public final class PracticePayments {
    private final Sheet sheet;
    private final int row;

    PracticePayments(Sheet sheet, int row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** {@return its code} */
    public OdsCode code() {
        return sheet.code(row);
    }

    /** {@return what the file calls it; empty where it does not say} */
    public Optional<String> name() {
        return sheet.name(row);
    }

    /** {@return the code of its CCG in that year, or of its sub-ICB location from 2022-23 on; empty where the file does not say} */
    public Optional<OdsCode> commissioner() {
        return sheet.commissioner(row);
    }

    /** {@return what kind of contract it holds} */
    public GpContractType contract() {
        return sheet.contract(row);
    }

    /** {@return what it was paid, with its patients and the total that was published} */
    public PrimaryCareBudget budget() {
        return sheet.budget(row);
    }

    /** {@return all figures that the file has of it} */
    public PaymentFigures figures() {
        return sheet.figures(row);
    }

    @Override
    public String toString() {
        return budget().toString();
    }
}
