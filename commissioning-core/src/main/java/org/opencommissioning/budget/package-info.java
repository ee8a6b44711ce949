/**
 * Money that bodies are given and what they have of it.
 *
 * <p>A {@link org.opencommissioning.budget.ResourceAccount} is what one body may use in a financial year and what it uses; a
 * {@link org.opencommissioning.budget.FinancialPosition} is what somebody reported of how a year ends, which is one of eight different
 * figures and never just <em>the surplus</em>. {@link org.opencommissioning.budget.Inheritance} tells who stands in the place of a body
 * that is no more.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.budget;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
