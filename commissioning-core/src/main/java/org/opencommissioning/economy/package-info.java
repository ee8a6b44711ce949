/**
 * All of it together: what every topic's rules have to say of the bodies, committees, agreements and money of one day.
 *
 * <p>{@link org.opencommissioning.economy.CommissioningRules} holds the rules of all packages, by {@link
 * org.opencommissioning.economy.Topic}. Asked {@linkplain org.opencommissioning.economy.CommissioningRules#on on a day}, they check one thing
 * after another, and the {@link org.opencommissioning.economy.RuleCheck} gathers what was found into one verdict.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.economy;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
