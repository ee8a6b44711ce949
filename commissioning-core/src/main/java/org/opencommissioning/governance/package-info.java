/**
 * How commissioning bodies decide: who sits where, who may take part, and whose decision binds whom.
 *
 * <p>A {@link org.opencommissioning.governance.Proposal} is what several bodies want. Each of them decides for itself, so that
 * eight approvals are eight {@linkplain org.opencommissioning.governance.Decision decisions}; chairs who agree have approved
 * nothing, and a recommendation binds nobody. What needs the word of another, such as NHS England, needs its
 * {@link org.opencommissioning.governance.Approval}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.governance;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
