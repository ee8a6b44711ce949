package org.opencommissioning.payments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.organisation.OdsCode;

/** The rows of a file: hundreds of thousands of amounts, side by side. */
final class Rows {
    final List<OdsCode> codes = new ArrayList<>();
    final Map<OdsCode, Integer> byCode = new HashMap<>();
    private final List<Long> lines = new ArrayList<>();
    final List<@Nullable String> names = new ArrayList<>();
    final List<@Nullable OdsCode> commissioners = new ArrayList<>();
    final List<GpContractType> contracts = new ArrayList<>();
    final List<@Nullable BigDecimal> registered = new ArrayList<>();
    final List<@Nullable BigDecimal> weighted = new ArrayList<>();
    private long[] amounts = new long[0];
    private int width;

    /**
     * Adds a row.
     *
     * @return the line on which the same practice stands already; 0 where it does not
     */
    long add(
            long line,
            OdsCode code,
            @Nullable String name,
            @Nullable OdsCode commissioner,
            GpContractType contract,
            @Nullable BigDecimal registeredPatients,
            @Nullable BigDecimal weightedPatients,
            long[] row) {
        Integer first = byCode.putIfAbsent(code, codes.size());
        if (first != null) {
            return lines.get(first);
        }
        lines.add(line);
        width = row.length;
        int from = codes.size() * width;
        if (from + width > amounts.length) {
            amounts = Arrays.copyOf(amounts, Math.max(64 * width, amounts.length * 2));
        }
        System.arraycopy(row, 0, amounts, from, width);
        codes.add(code);
        names.add(name);
        commissioners.add(commissioner);
        contracts.add(contract);
        registered.add(registeredPatients);
        weighted.add(weightedPatients);
        return 0;
    }

    /** {@return the line of the file on which a row begins} */
    long line(int row) {
        return lines.get(row);
    }

    int size() {
        return codes.size();
    }

    /** Forgets the amounts of a place, which turned out to be no money. */
    void clear(int slot) {
        for (int row = 0; row < size(); row++) {
            amounts[row * width + slot] = Amounts.NO_FIGURE;
        }
    }

    /** The amount in pence of a row at a place; {@link Amounts#NO_FIGURE} for none. */
    long amount(int row, int slot) {
        return amounts[row * width + slot];
    }
}
