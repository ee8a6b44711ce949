/**
 * Data files whose rows cite their sources: what is read alike of a register and of a market. No caller sees it.
 */
@NullMarked
package org.opencommissioning.internal.cited;

import org.jspecify.annotations.NullMarked;
