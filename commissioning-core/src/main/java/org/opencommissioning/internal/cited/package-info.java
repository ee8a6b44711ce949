/**
 * What several packages cite alike: data files whose rows name their sources, and the law on CCGs. No caller sees it.
 */
@NullMarked
package org.opencommissioning.internal.cited;

import org.jspecify.annotations.NullMarked;
