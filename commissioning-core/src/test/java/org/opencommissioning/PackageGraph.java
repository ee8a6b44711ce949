package org.opencommissioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graph;
import com.google.common.graph.Graphs;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The packages in dependency order, and what is wrong with a graph of packages that does not keep to it. Nodes are package
 * names, edges run from the importing package to the imported one.
 */
final class PackageGraph {
    /** The package that holds nothing but packages. */
    static final String ROOT = "org.opencommissioning";

    /** A package may import only packages above it in this list. */
    static final ImmutableList<String> STORY = ImmutableList.of(
            "fault",
            "internal",
            "period",
            "money",
            "source",
            "internal.cited",
            "rule",
            "organisation",
            "register",
            "rebase",
            "governance",
            "conflict",
            "staff",
            "support",
            "market",
            "budget",
            "pooling",
            "contract",
            "cocommissioning",
            "economy",
            "analysis");

    /** Formats in and out: each may import the whole story, none another of this row. */
    static final ImmutableSet<String> EDGES = ImmutableSet.of("csv", "ods", "payments", "json", "fhir", "diagram");

    private PackageGraph() {}

    /** {@return each fault as a sentence, in the order of the package names; empty when the graph keeps to the list} */
    static List<String> faultsOf(Graph<String> imports) {
        List<String> faults = new ArrayList<>();
        for (String name : new TreeSet<>(imports.nodes())) {
            if (name.equals(ROOT)) {
                faults.add("the root package " + ROOT + " holds a class; give it a package of its own");
            } else if (rankOf(name) < 0) {
                faults.add(name + " is not in the list of packages; add it to PackageGraph at its place in the order");
            }
            for (String imported : new TreeSet<>(imports.successors(name))) {
                if (rankOf(imported) >= rankOf(name)) {
                    faults.add(name + " imports " + imported + ", which is not above it in the list of packages");
                }
                if (Graphs.reachableNodes(imports, imported).contains(name)) {
                    faults.add(name + " imports " + imported + ", which leads back to it: a cycle");
                }
            }
        }
        return faults;
    }

    /** {@return the place in the list, the same for all the edges; -1 for a package that is not in it} */
    private static int rankOf(String name) {
        String shortName = name.startsWith(ROOT + '.') ? name.substring(ROOT.length() + 1) : "";
        return EDGES.contains(shortName) ? STORY.size() : STORY.indexOf(shortName);
    }
}
