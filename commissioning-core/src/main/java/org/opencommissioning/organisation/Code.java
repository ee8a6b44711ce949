package org.opencommissioning.organisation;

/**
 * What names a body in a data file: an {@link OdsCode}, or for two STPs of 2016 that never had one, a {@link GssCode}. The two
 * cannot be told apart by shape alone, since the code of a branch surgery is also a letter and eight digits.
 */
public sealed interface Code permits OdsCode, GssCode {
    /** {@return the code as it is printed} */
    @Override
    String toString();
}
