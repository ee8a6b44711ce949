/**
 * Pounds in whole pence, exact proportions, and splitting without loss.
 *
 * <p>An amount is {@link org.opencommissioning.money.Pounds}: a count of pence that never overflows silently and is never
 * rounded unless the caller names the rounding. One amount as a part of another is a
 * {@link org.opencommissioning.money.Proportion}: an exact fraction, so that three thirds are one. An
 * {@link org.opencommissioning.money.Apportionment} says how a whole falls to its parts, and splits money or a count so that
 * the parts always add up:
 *
 * <pre>{@code
 * Apportionment<String> byList = Apportionment.byWeights(Map.of("07P", 351_000L, "07W", 417_000L, "08E", 232_000L));
 * byList.split(Pounds.millions(35));     // {07P=£12,285,000, 07W=£14,595,000, 08E=£8,120,000}
 * }</pre>
 */
@NullMarked
package org.opencommissioning.money;

import org.jspecify.annotations.NullMarked;
