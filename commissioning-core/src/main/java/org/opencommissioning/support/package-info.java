/**
 * What commissioners buy from commissioning support units, and how that ends.
 *
 * <p><strong>What is bought.</strong> A {@link org.opencommissioning.support.ServiceLevelAgreement} says which
 * {@link org.opencommissioning.support.ServiceLine}s a unit provides to which customers, for how long and for how much, as far as
 * anybody has told. {@link org.opencommissioning.support.Provision} follows who provides each line on each day: exactly one, before
 * and after any change. {@link org.opencommissioning.support.CustomerBase} is what a unit lives on;
 * {@link org.opencommissioning.support.IncomeDependence} holds the claims that are made about that against each other without
 * choosing. What is known of the real market is in {@code org.opencommissioning.market}.
 *
 * <p><strong>How that ends.</strong> {@link org.opencommissioning.support.ServiceImprovementNotice}s and a
 * {@link org.opencommissioning.support.RenewalIntention} end nothing; a {@link org.opencommissioning.support.NoticeOfTermination}
 * does, on its day. A {@link org.opencommissioning.support.BusinessCase} is decided by each body for itself. Then services go home
 * with their staff ({@link org.opencommissioning.support.InHousing}) or to another provider
 * ({@link org.opencommissioning.support.Novation}). For the unit that is left there is a
 * {@link org.opencommissioning.support.ViabilityAssessment}, a {@link org.opencommissioning.support.Consortium} that means to merge,
 * or a {@link org.opencommissioning.support.Closure} with a {@link org.opencommissioning.support.CustomerOption} for each customer.
 *
 * <p>{@link org.opencommissioning.support.SupportRules} holds the rules of law, guidance and good sense for all of it.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.support;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
