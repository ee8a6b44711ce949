/**
 * Codes, and the kinds of body that carry them.
 *
 * <p>An {@link org.opencommissioning.organisation.Organisation} is one legal or administrative body. It is not its code: the
 * code {@code W2U3Z} named a clinical commissioning group to 30 June 2022 and names a sub-ICB location since, and these are two
 * bodies. {@link org.opencommissioning.organisation.OdsCode} and {@link org.opencommissioning.organisation.GssCode} are two
 * independent code systems with histories of their own.
 *
 * <p>The kind of a body is a type where the kind means something for what it may be or do
 * ({@link org.opencommissioning.organisation.Ccg}, {@link org.opencommissioning.organisation.Csu},
 * {@link org.opencommissioning.organisation.Icb}, {@link org.opencommissioning.organisation.SubIcbLocation},
 * {@link org.opencommissioning.organisation.Practice}, {@link org.opencommissioning.organisation.NationalBody}), and an
 * {@link org.opencommissioning.organisation.OrganisationKind} within a type where it is a label
 * ({@link org.opencommissioning.organisation.PredecessorBody}, {@link org.opencommissioning.organisation.GroupingArea},
 * {@link org.opencommissioning.organisation.ReportingUnit}, {@link org.opencommissioning.organisation.PartnerBody}). It is
 * never read off the shape of a code: 58 commissioning hubs have codes that look like a CCG's.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.organisation;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
