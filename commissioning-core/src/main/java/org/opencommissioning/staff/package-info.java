/**
 * Who employs whom, and how staff pass from one employer to others with the service they work in.
 *
 * <p>A {@link org.opencommissioning.staff.StaffTransfer} moves groups of posts, each to exactly one employer; whoever is moved is
 * lost by one employer and gained by another, in heads and in full-time equivalents each by itself. Numbers that nobody has told
 * are {@link org.opencommissioning.staff.Staff#unknown()}, and the {@link org.opencommissioning.staff.StaffRules} then say what
 * they could not assess.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.staff;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
