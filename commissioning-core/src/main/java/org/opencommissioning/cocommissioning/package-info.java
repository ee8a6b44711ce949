/**
 * Who commissions primary care, on what power, and with whose consent.
 *
 * <p>NHS England commissions primary medical care, since GPs run CCGs and would otherwise buy from themselves. From 2015 it shared the
 * task with CCGs or handed it to them, in one of the {@linkplain org.opencommissioning.cocommissioning.CoCommissioningModel models of
 * co-commissioning}. A {@link org.opencommissioning.cocommissioning.CoCommissioningArrangement} says how far CCGs and NHS England have got
 * with that, step by step; it may have a signed {@link org.opencommissioning.cocommissioning.DelegationAgreement} of each CCG, whose
 * {@link org.opencommissioning.cocommissioning.AgreementTerms} give some {@linkplain
 * org.opencommissioning.cocommissioning.CommissioningFunction functions} to the CCG and reserve others, and committees, each a
 * {@link org.opencommissioning.cocommissioning.PrimaryCareCommittee}.
 *
 * <p>{@link org.opencommissioning.cocommissioning.Responsibilities} put it together: asked for a {@link
 * org.opencommissioning.cocommissioning.CareService}, a place and a day, they tell who commissions it, on what power and why, as a {@link
 * org.opencommissioning.cocommissioning.CommissioningResponsibility}. They go by the arrangements that are given; by the {@link
 * org.opencommissioning.cocommissioning.CommissioningDuties} of the day; and, while that differed from CCG to CCG, by what the {@link
 * org.opencommissioning.cocommissioning.Uptake} holds of the {@link org.opencommissioning.cocommissioning.CcgStatus} of each. Where none of
 * these tells, it is not known, and the answer names what is missing.
 *
 * <p>What law and guidance want of all this is in {@link org.opencommissioning.cocommissioning.CoCommissioningRules}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.cocommissioning;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
