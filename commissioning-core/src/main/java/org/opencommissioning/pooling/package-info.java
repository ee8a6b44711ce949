/**
 * Money that passes between bodies. What one body is given and has is in {@link org.opencommissioning.budget}; here it goes to another.
 *
 * <p>There are three ways, and they are not the same. A {@link org.opencommissioning.pooling.Payment} is spending of the one and income
 * of the other. Money put into a {@link org.opencommissioning.pooling.BudgetPool} is still that of its contributors until it is paid
 * out. A {@link org.opencommissioning.pooling.ResourceTransfer} changes what bodies may use at all, which NHS England alone can do. Each
 * is a {@link org.opencommissioning.pooling.MoneyMove} and says what it does to the account of a body; none of them makes money or loses
 * any. A {@link org.opencommissioning.pooling.Loan} moves nothing for good: it is to come back, and is inherited by whoever follows.
 *
 * <p>A {@link org.opencommissioning.pooling.Split} says how a total falls to several bodies, and whether somebody said so or it is
 * assumed. {@link org.opencommissioning.pooling.BeforeAndAfter} sets what a body had beside what a move leaves it.
 *
 * <p>{@link org.opencommissioning.pooling.PoolingRules} holds the rules of law and good sense for all of it, beside what is known of
 * the bodies, the {@link org.opencommissioning.pooling.MemberFacts}: who gives out of what, and whether everybody has agreed.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.pooling;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
