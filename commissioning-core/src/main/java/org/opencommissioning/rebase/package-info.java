/**
 * Figures carried from the bodies of one day to the bodies of another, without losing a penny silently.
 *
 * <p>A {@link org.opencommissioning.rebase.FigureTable} holds amounts of one {@link org.opencommissioning.rebase.Measure} by body
 * and by whatever else the caller tells apart, such as months. {@link org.opencommissioning.rebase.Rebasing} says to which day,
 * to which kind of body and by which weights they are carried, and gives a {@link org.opencommissioning.rebase.RebasedTable}
 * with its {@link org.opencommissioning.rebase.RebaseReport}: what was exact, what was apportioned, what found no place. Beneath
 * lies the {@link org.opencommissioning.rebase.Crosswalk}, the exact share of each body of one day in each of another, which
 * can be had by itself and written for other tools.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.rebase;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
