/**
 * What every package uses and no caller sees: the styles of values, the collector of broken invariants, the reading of labels and
 * strict CSV reading.
 */
@NullMarked
package org.opencommissioning.internal;

import org.jspecify.annotations.NullMarked;
