/**
 * Days, spans, financial years and histories.
 *
 * <p>{@link org.opencommissioning.period.DateSpan} is the one idea of a stretch of days; it is half-open inside and speaks
 * the NHS's <em>last day</em> outside. {@link org.opencommissioning.period.FinancialYear} is the year of NHS money, and a
 * {@link org.opencommissioning.period.Timeline} holds what a thing was called, coded or worth over time. Where a day is not
 * known it is an {@link org.opencommissioning.period.UncertainDay}, and a life with such an end is an
 * {@link org.opencommissioning.period.UncertainSpan}: asked about a day, it gives an
 * {@link org.opencommissioning.period.Answer} that may be <em>not known</em>.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.period;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
