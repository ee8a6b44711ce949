/**
 * Who commissions primary care, on what power, and with whose consent.
 *
 * <p>NHS England commissions primary medical care, since GPs run CCGs and would otherwise buy from themselves. From 2015 it shared the
 * task with CCGs or handed it to them, in one of the {@linkplain org.opencommissioning.cocommissioning.CoCommissioningModel models of
 * co-commissioning}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.cocommissioning;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
