/**
 * The library's few exceptions. Each carries, as getters, the value it complains about, so that a program need not take a
 * message apart. {@link org.opencommissioning.fault.InvalidValueException} is for a value that cannot exist,
 * {@link org.opencommissioning.fault.ReferenceDataException} for a wrong row in a data file,
 * {@link org.opencommissioning.fault.NoSuchOrganisationException} and
 * {@link org.opencommissioning.fault.AmbiguousNameException} for questions that name no body or several,
 * {@link org.opencommissioning.fault.NotKnownException} for questions whose answer nobody has found, and
 * {@link org.opencommissioning.fault.RuleViolationException} for callers who want a verdict to throw.
 *
 * <p>A null argument is a programming error everywhere in the library and is answered with a
 * {@link java.lang.NullPointerException} that names the parameter.
 *
 * @serial exclude
 */
@NullMarked
package org.opencommissioning.fault;

import org.jspecify.annotations.NullMarked;
