/** Runnable programs: what a newcomer runs first. Each is short enough to copy. */
@NullMarked
package org.opencommissioning.examples;

import org.jspecify.annotations.NullMarked;
