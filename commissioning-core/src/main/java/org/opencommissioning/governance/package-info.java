/**
 * How commissioning bodies decide: who sits where, who may take part, and whose decision binds whom.
 *
 * <p>A {@link org.opencommissioning.governance.Proposal} is what several bodies want. Each of them decides for itself, so that
 * eight approvals are eight {@linkplain org.opencommissioning.governance.Decision decisions}; chairs who agree have approved
 * nothing, and a recommendation binds nobody. What needs the word of another, such as NHS England, needs its
 * {@link org.opencommissioning.governance.Approval}. What is only understood or forecast counts as neither. A
 * {@link org.opencommissioning.governance.MergerPlan} is the proposal of several CCGs to become one, and tells who is left if one of
 * them refuses.
 *
 * <p>A {@link org.opencommissioning.governance.Person} has a {@link org.opencommissioning.governance.Seat} on the
 * {@link org.opencommissioning.governance.GoverningBody} of a CCG or on a {@link org.opencommissioning.governance.Committee}, as
 * one or more of the {@linkplain org.opencommissioning.governance.MemberClass classes} that law and terms of reference speak
 * of; or holds an {@linkplain org.opencommissioning.governance.OfficeHolding office} of some
 * {@link org.opencommissioning.governance.Party}, which {@link org.opencommissioning.governance.Offices} finds by day. A
 * committee tells whom it could bind on a day and by which law. At a {@link org.opencommissioning.governance.Meeting} whoever has
 * an {@link org.opencommissioning.governance.Interest} in what a matter concerns is left out, and the
 * {@link org.opencommissioning.governance.Quorum} is counted without them.
 *
 * <p>What the law wants of all these on a day is in {@link org.opencommissioning.governance.GovernanceRules}. What nobody
 * recorded is not known: answers and verdicts then name the fact that is missing.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.governance;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
