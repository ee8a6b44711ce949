package org.opencommissioning.governance;

import org.opencommissioning.rule.Findings;

/** What a rule asks of a subject, where nothing else is looked at. */
interface Demand<T> {
    void of(T subject, Findings findings);
}
