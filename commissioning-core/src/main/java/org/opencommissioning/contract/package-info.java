/**
 * What commissioners buy from providers, and how far their terms for one provider differ.
 *
 * <p>A {@link org.opencommissioning.contract.ProviderContract} holds terms line by line and perhaps a
 * {@link org.opencommissioning.contract.CquinScheme}; {@link org.opencommissioning.contract.Divergence} compares those of several
 * commissioners with one provider, and names the lines that differ.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.contract;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
