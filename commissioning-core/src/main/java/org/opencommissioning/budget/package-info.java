/**
 * Money that bodies are given and what they have of it.
 *
 * <p><strong>What they are given.</strong> An {@link org.opencommissioning.budget.Allocation} is so much for a year, as one table of one
 * round told it. The year 2013-14 was told twice, and both are in {@link org.opencommissioning.budget.Allocations}, which never chooses:
 * growth is between amounts of one round, and a total of rivals is refused. Tables lag behind the bodies, so that an allocation carries the
 * day whose code it goes by, and {@link org.opencommissioning.budget.Allocations#figures()} hands all of them to
 * {@link org.opencommissioning.rebase.Rebasing}.
 *
 * <p><strong>What would be fair.</strong> {@link org.opencommissioning.budget.DistanceFromTarget} is how far an allocation is from the
 * fair share. An {@link org.opencommissioning.budget.AllocationSheet} is a table that printed both; what it printed is kept beside what
 * follows from it. {@link org.opencommissioning.budget.YearlyRates} is what commissioners were held to year by year: how fast they move
 * towards the target at least, what they set aside, what running them may cost for each head.
 *
 * <p><strong>What they have of it.</strong> A {@link org.opencommissioning.budget.ResourceAccount} is what one body may use in a financial
 * year and what it uses; a {@link org.opencommissioning.budget.FinancialPosition} is what somebody reported of how a year ends, which is
 * one of eight different figures and never just <em>the surplus</em>. {@link org.opencommissioning.budget.Inheritance} tells who stands in
 * the place of a body that is no more.
 *
 * <p><strong>Primary care.</strong> A {@link org.opencommissioning.budget.PrimaryCareBudget} is the sum of its lines, each of a
 * {@link org.opencommissioning.budget.PaymentCategory}: the name it was published under, and the
 * {@link org.opencommissioning.budget.PrimaryCareStream} it belongs to, as far as {@link org.opencommissioning.budget.PaymentCategories}
 * knows it. Of a line the scope alone may be known; then the total is not known, and says why.
 * {@link org.opencommissioning.budget.MpigRunOff} is how the income guarantee of 2004 ends, and a
 * {@link org.opencommissioning.budget.PublishedShare} holds a published share against the amounts published with it.
 *
 * <p>{@link org.opencommissioning.budget.BudgetRules} holds the rules for all of it.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.budget;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
