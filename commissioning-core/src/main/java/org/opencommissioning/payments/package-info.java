/**
 * Reads <em>NHS Payments to General Practice</em>, the yearly national files of what each practice was paid, into budgets.
 *
 * <p>{@link org.opencommissioning.payments.GpPayments} is one such file: {@link org.opencommissioning.payments.PracticePayments} for each
 * practice, and the {@link org.opencommissioning.payments.PaymentFigures} of each practice, each commissioner and all together. Columns are
 * found by their names, which change from year to year, and never by their places; the
 * {@link org.opencommissioning.payments.PaymentsReport} says what was taken as what, and what was not taken.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.payments;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
