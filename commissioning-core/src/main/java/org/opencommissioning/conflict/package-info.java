/**
 * How those who decide for commissioners declare what they have to gain, and what is done about it.
 *
 * <p>GPs run CCGs, and CCGs buy from those around them: whoever decides may decide about themselves. What they stand to gain is an
 * {@link org.opencommissioning.governance.Interest}, to be declared within 28 days. The
 * {@link org.opencommissioning.conflict.InterestRegister} of a CCG shows it to the public, keeps it for a while after it has ended, and is
 * looked through every year. A {@link org.opencommissioning.conflict.Gift}, or hospitality, is declined, declared or let pass by what it
 * is worth and who gives it. The {@link org.opencommissioning.conflict.ConflictsGuardian} watches over it all, and is to have nothing to
 * gain.
 *
 * <p>When a matter comes up at a {@link org.opencommissioning.governance.Meeting}, whoever has an interest in it is left out, and the
 * {@link org.opencommissioning.conflict.Minutes} tell how. A GP has an interest in the GP's own practice whether anybody declared it or
 * not, so the minutes are held against what the meeting infers, and not against what was declared.
 *
 * <p>What law and guidance demand of all this is in {@link org.opencommissioning.conflict.ConflictRules}. They speak of CCGs while these
 * are there. Whom a conflict excludes, and whether enough are left to decide, is told in {@link org.opencommissioning.governance}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.conflict;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
