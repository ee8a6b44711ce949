package org.opencommissioning.internal;

import java.util.Iterator;

/** Rows that can be gone through once. */
record RowsOnce(Iterator<CsvRow> iterator) implements Iterable<CsvRow> {}
