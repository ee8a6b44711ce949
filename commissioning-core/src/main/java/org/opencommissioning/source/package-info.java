/**
 * Who said it, where, how exactly and how strongly.
 *
 * <p>Nothing in the library stands on its own word. A {@link org.opencommissioning.source.Source} says something; a
 * {@link org.opencommissioning.source.Citation} says where in it and when it was published. A rule rests on an
 * {@link org.opencommissioning.source.Authority}, which is a {@link org.opencommissioning.source.LegalProvision} or a citation
 * of guidance, and a fact of a data file on its {@link org.opencommissioning.source.Evidence}, whose
 * {@link org.opencommissioning.source.Certainty} tells a recorded fact from an inferred one. What nobody looked up says so: it
 * is <em>from general knowledge</em>, and a caller can leave it out.
 *
 * <p>A reported figure is a claim, never a bare number. {@link org.opencommissioning.source.Stated} holds the value with the
 * words around it: <em>about</em>, <em>almost</em>, <em>understood</em>. A {@link org.opencommissioning.source.Claim} says what
 * the figure measures, and {@link org.opencommissioning.source.RivalClaims} keeps figures for one thing side by side. Whether
 * they agree, given a {@link org.opencommissioning.source.Tolerance}, is a question with an
 * {@link org.opencommissioning.source.Agreement} for an answer. Choosing between them is never done here: it takes a
 * {@link org.opencommissioning.source.ResolutionPolicy} that the caller names, and the choice remembers the policy and every
 * claim it passed over.
 *
 * <p>What people hoped, feared or thought is a {@link org.opencommissioning.source.Statement}. It changes no state.
 */
@ManyPartStyle
@NullMarked
package org.opencommissioning.source;

import org.jspecify.annotations.NullMarked;
import org.opencommissioning.internal.ManyPartStyle;
