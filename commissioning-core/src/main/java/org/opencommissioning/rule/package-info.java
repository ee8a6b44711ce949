/**
 * Rules, what breaks them, and what could not be told.
 *
 * <p>A value that breaks an invariant cannot exist; a {@link org.opencommissioning.rule.Rule} is for what a value can be and
 * should not be on a given day, under a given law. A rule has a {@link org.opencommissioning.rule.RuleId}, a
 * {@link org.opencommissioning.rule.Severity}, the days it applies to and the
 * {@link org.opencommissioning.source.Authority} it rests on. Its check reports into
 * {@link org.opencommissioning.rule.Findings}: what is wrong, or which fact it would need to tell.
 *
 * <p>A {@link org.opencommissioning.rule.RuleBook} asks all its rules about one subject on one day and answers with a
 * {@link org.opencommissioning.rule.Verdict}: every {@link org.opencommissioning.rule.Violation}, every rule
 * {@link org.opencommissioning.rule.NotAssessed not assessed} and the fact it lacked, and the rules that were satisfied. A rule
 * outside its days is silent and stands in none of the three. Nothing is thrown; a caller who wants that says
 * {@link org.opencommissioning.rule.Verdict#orThrow()}.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.rule;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
