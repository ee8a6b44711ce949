/** What every package uses and no caller sees: the styles of values, the collector of broken invariants, strict CSV reading. */
@NullMarked
package org.opencommissioning.internal;

import org.jspecify.annotations.NullMarked;
