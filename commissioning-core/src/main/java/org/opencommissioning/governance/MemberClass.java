package org.opencommissioning.governance;

/** As what somebody sits on a board: the classes that the law and terms of reference speak of. */
public enum MemberClass {
    /** The chief officer, who answers to NHS England for the CCG. */
    ACCOUNTABLE_OFFICER("accountable officer"),
    /** Who leads on money; the law wants an employee with a qualification in accountancy. */
    CHIEF_FINANCE_OFFICER("chief finance officer"),
    /** A registered nurse. */
    REGISTERED_NURSE("registered nurse"),
    /** A doctor who is or was a hospital consultant. */
    SECONDARY_CARE_SPECIALIST("secondary care specialist"),
    /** A lay person who knows about audit or finance. */
    LAY_AUDIT("lay member with audit expertise"),
    /** A lay person who knows the area and involves its patients. */
    LAY_LOCAL("lay member with local knowledge"),
    /** A lay person appointed for something else. */
    OTHER_LAY("other lay member"),
    /** A GP, or somebody else who stands for the member practices. */
    PRACTICE_REPRESENTATIVE("practice representative"),
    /** An executive who is neither accountable officer nor chief finance officer. */
    OTHER_EXECUTIVE("other executive"),
    /** Somebody else who is a member. */
    OTHER("other member"),
    /** Somebody who is invited and is no member, such as from Healthwatch. */
    NON_VOTING_ATTENDEE("non-voting attendee");

    private final String label;

    MemberClass(String label) {
        this.label = label;
    }

    /** {@return the words for it, in lower case} */
    public String label() {
        return label;
    }

    /** {@return whether it is a class of lay people} */
    public boolean isLay() {
        return this == LAY_AUDIT || this == LAY_LOCAL || this == OTHER_LAY;
    }
}
