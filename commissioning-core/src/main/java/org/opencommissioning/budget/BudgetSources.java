package org.opencommissioning.budget;

import org.opencommissioning.source.Citation;
import org.opencommissioning.source.Source;
import org.opencommissioning.source.SourceKind;

/** What the rules of this package rest on, beside the law. */
final class BudgetSources {
    static final Citation WORKING_PAPER =
            Citation.of(source(SourceKind.DOCUMENT, "NHS England", "allocation working paper 2013/14"));
    static final Citation RUNNING_COSTS =
            Citation.of(source(SourceKind.DOCUMENT, "NHS England", "running cost allowances"));
    /** Most of its percentages were not looked up; each says so in the table. */
    static final Citation PLANNING_GUIDANCE =
            Citation.of(source(SourceKind.GENERAL_KNOWLEDGE, "NHS England", "planning guidance"));

    static final Citation ARITHMETIC = Citation.of(Source.of(SourceKind.DOCUMENT, "arithmetic"));

    private BudgetSources() {}

    private static Source source(SourceKind kind, String publisher, String name) {
        return Source.builder().kind(kind).publisher(publisher).name(name).build();
    }
}
