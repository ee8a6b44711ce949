/**
 * Who bought support from whom, and what became of the units, as far as it was printed.
 *
 * <p>{@link org.opencommissioning.market.SupportMarket} holds it, from data inside the jar or from files of one's own: each {@link
 * org.opencommissioning.market.Purchase} with who says so, by name or by payments, and each {@link org.opencommissioning.market.UnitReport} on the
 * size, the dates and the end of a unit. Asked {@linkplain org.opencommissioning.market.SupportMarket#asOf as of a day}, it names customers and
 * units, and says what nobody has told. What such a purchase consists of, and how it ends, is in {@link org.opencommissioning.support}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.market;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
