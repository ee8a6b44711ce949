package org.opencommissioning.governance;

import java.time.LocalDate;

/** The days and provisions of law on which the answers and the rules of this package rest. */
final class Law {
    /** The first day on which CCGs may have a joint committee, with each other or with NHS England for their own functions. */
    static final LocalDate CCG_JOINT_COMMITTEES_FROM = LocalDate.of(2014, 10, 1);

    private Law() {}
}
