/**
 * Which bodies existed when, who belonged to whom, and what became of them.
 *
 * <p>A {@link org.opencommissioning.register.Register} holds dated facts and is immutable;
 * {@link org.opencommissioning.register.Register#standard()} is the edition inside the jar, from the CCGs of 1 April 2013 to the
 * reorganisation of 1 April 2026, and a program with data of its own builds or reads another. Three kinds of time stay apart:
 *
 * <ul>
 *   <li>the <em>day</em> asked about: {@code register.asOf(day)} is a {@link org.opencommissioning.register.Landscape},
 *       and who belonged to whom on it a {@link org.opencommissioning.register.Hierarchy};
 *   <li>the <em>span</em> of a fact: the life of a body, the days of a {@link org.opencommissioning.register.Membership};
 *   <li>the <em>edition</em>: what was known when the register was made, in a
 *       {@link org.opencommissioning.register.RegisterEdition}; two of them are compared by a
 *       {@link org.opencommissioning.register.RegisterDiff}.
 * </ul>
 *
 * <p>What became of a body is a {@link org.opencommissioning.register.SuccessionTrail} through dated
 * {@link org.opencommissioning.register.Succession}s, along every branch; a partial flow carries
 * {@link org.opencommissioning.register.Share}s by {@link org.opencommissioning.register.Weighting}. A list of codes from
 * anywhere is dated by its {@link org.opencommissioning.register.CodeVintage}. Practices are many and are loaded only when
 * {@link org.opencommissioning.register.Landscape#practices()} is first called.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.register;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
