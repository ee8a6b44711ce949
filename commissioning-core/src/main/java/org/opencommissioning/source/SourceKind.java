package org.opencommissioning.source;

/** What sort of source says something. */
public enum SourceKind {
    /** A file or service of records, such as the ONS Code History Database. */
    DATASET,
    /** An Act, an order or regulations. */
    LEGISLATION,
    /** Guidance, a board paper, a business case or any other document of a body, published or obtained. */
    DOCUMENT,
    /** A newspaper or web site in its own voice, which includes what it <em>understands</em>. */
    PRESS,
    /** A person quoted by name. */
    NAMED_PERSON,
    /** Somebody who speaks for a body and is not named. */
    SPOKESPERSON,
    /** Somebody quoted without a name. */
    ANONYMOUS,
    /** Nobody in particular: commonly known, and not looked up. The name of the source says where it could be. */
    GENERAL_KNOWLEDGE
}
