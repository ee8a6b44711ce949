package org.opencommissioning.pooling;

/** On which power a pool rests. */
public enum PoolBasis {
    /** A fund of an NHS body and a local authority (2006 Act, s.75). */
    SECTION_75("section 75"),
    /** A fund of CCGs (2006 Act, s.14Z3). */
    SECTION_14Z3("section 14Z3"),
    /** An agreement to share risks, without a fund of any Act. */
    RISK_SHARE("risk share"),
    /** Nobody has said. */
    NOT_SAID("not said");

    private final String label;

    PoolBasis(String label) {
        this.label = label;
    }

    /** {@return the words for it, in lower case} */
    public String label() {
        return label;
    }
}
