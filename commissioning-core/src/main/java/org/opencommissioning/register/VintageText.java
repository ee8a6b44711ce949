package org.opencommissioning.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.period.DateSpan;

/** A vintage in words. */
final class VintageText {
    private final CodeVintage vintage;
    private final int known;
    private final Map<String, SortedSet<String>> renewed;

    /**
     * The text of a vintage.
     *
     * @param vintage the vintage
     * @param known how many of its codes named a body once
     * @param renewed what of {@link CodeVintage#mixed} are two codes of one body
     */
    VintageText(CodeVintage vintage, int known, Map<String, SortedSet<String>> renewed) {
        this.vintage = vintage;
        this.known = known;
        this.renewed = renewed;
    }

    @Override
    public String toString() {
        SortedSet<String> unknown = vintage.unknown();
        int codes = known + unknown.size();
        return codes
                + (codes == 1 ? " code, " : " codes, ")
                + fitText(codes)
                + (unknown.isEmpty() ? "" : "; unknown " + String.join(" ", unknown));
    }

    private String fitText(int codes) {
        return switch (vintage.fit()) {
            case EXACT -> (codes == 1 ? "which fits " : "which all fit ") + spans();
            case BEST -> "of which " + (known - vintage.misfits().size()) + " fit " + spansWithMisfits();
            case MIXED -> "which fit no day: " + mixed();
            case NONE -> (known == 0 ? "none ever heard of" : "none known to be open on any day") + misfits();
        };
    }

    private String spans() {
        return vintage.days().stream().map(DateSpan::toString).collect(Collectors.joining(", "));
    }

    private String misfits() {
        SortedSet<String> misfits = vintage.misfits();
        return misfits.isEmpty() ? "" : "; misfits " + String.join(" ", misfits);
    }

    /** As many codes fit each span, but not always the same ones. */
    private String spansWithMisfits() {
        List<SortedSet<String>> misfits = vintage.days().stream()
                .map(span -> vintage.misfitsOn(vintage.dayOf(span)))
                .toList();
        if (misfits.stream().distinct().count() == 1) {
            return spans() + misfits();
        }
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < misfits.size(); i++) {
            spans.add(vintage.days().get(i) + " (misfits " + String.join(" ", misfits.get(i)) + ")");
        }
        return String.join(", ", spans);
    }

    private String mixed() {
        List<String> pairs = new ArrayList<>();
        vintage.mixed().forEach((later, earlier) -> {
            SortedSet<String> older = renewed.getOrDefault(later, new TreeSet<>());
            SortedSet<String> parts = new TreeSet<>(earlier);
            parts.removeAll(older);
            if (!parts.isEmpty()) {
                pairs.add(later + " beside " + String.join(" ", parts));
            }
            if (!older.isEmpty()) {
                pairs.add(later + " beside " + String.join(" ", older)
                        + (older.size() == 1 ? ", an older code" : ", older codes") + " of the same body");
            }
        });
        return String.join("; ", pairs);
    }
}
