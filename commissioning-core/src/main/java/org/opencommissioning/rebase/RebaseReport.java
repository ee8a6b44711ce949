package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.opencommissioning.money.Proportion;
import org.opencommissioning.register.RegisterEdition;

/**
 * What a re-basing did: what was carried exactly, what was divided and by what, what found no place, and the totals before and
 * after. It prints as a page of text of at most 100 columns.
 */
public final class RebaseReport {
    private static final int WIDTH = 100;
    private static final int MOST_LINES = 40;

    private final Rebasing rebasing;
    private final Measure measure;
    private final Vintage vintage;
    private final ImmutableList<RebaseLine> lines;
    private final ImmutableList<Total> totals;

    RebaseReport(Rebasing rebasing, Measure measure, Vintage vintage, List<RebaseLine> lines, List<Total> totals) {
        this.rebasing = rebasing;
        this.measure = measure;
        this.vintage = vintage;
        this.lines = ImmutableList.copyOf(lines);
        this.totals = ImmutableList.copyOf(totals);
    }

    /** The totals of one plane of one combination of keys. */
    @Value.Immutable
    public abstract static sealed class Total permits ImmutableTotal {
        Total() {}

        /** {@return the keys} */
        public abstract List<String> keys();

        /** {@return what was added up: the measure, or one of the two parts of a rate} */
        public abstract Measure measure();

        /** {@return the figures of all codes, before} */
        public abstract BigDecimal before();

        /** {@return the figures of all places, after} */
        public abstract BigDecimal after();

        /** {@return what is left over; with {@link #after} it adds up to {@link #before}} */
        public abstract BigDecimal left();

        /** Only for the report. */
        static final class Builder extends ImmutableTotal.Builder {
            Builder() {}
        }
    }

    /** {@return which data the register was} */
    public RegisterEdition edition() {
        return rebasing.target().register().edition();
    }

    /** {@return what became of the figures of each code, in the order of the codes} */
    public List<RebaseLine> lines() {
        return lines;
    }

    /**
     * The lines of one placement.
     *
     * @param placement the placement
     * @return its lines
     */
    public List<RebaseLine> lines(Placement placement) {
        requireNonNull(placement, "placement");
        return lines.stream().filter(line -> line.placement() == placement).collect(ImmutableList.toImmutableList());
    }

    /** {@return the totals before and after, for each combination of keys} */
    public List<Total> totals() {
        return totals;
    }

    /** {@return how many figures were missing, and stay so} */
    public long missing() {
        return lines.stream().mapToLong(RebaseLine::missing).sum();
    }

    /** {@return the lines of bodies that gave or took a part on the way and went on} */
    public List<RebaseLine> seriesBreaks() {
        return lines.stream().filter(RebaseLine::seriesBreak).collect(ImmutableList.toImmutableList());
    }

    /**
     * What cannot be undone: several bodies came together on the same days, and from their figure together nobody can tell theirs
     * again.
     *
     * @return the codes that came together, by the place they came together in
     */
    public SortedMap<String, SortedSet<String>> irreversible() {
        ListMultimap<String, RebaseLine> byPlace = ArrayListMultimap.create();
        for (RebaseLine line : lines) {
            line.legs().forEach(leg -> byPlace.put(leg.to(), line));
        }
        SortedMap<String, SortedSet<String>> together = new TreeMap<>();
        byPlace.asMap().forEach((place, there) -> {
            for (RebaseLine one : there) {
                if (there.stream().anyMatch(other -> isTogether(one, other))) {
                    together.computeIfAbsent(place, each -> new TreeSet<>()).add(one.code());
                }
            }
        });
        return ImmutableSortedMap.copyOfSorted(together);
    }

    private static boolean isTogether(RebaseLine one, RebaseLine other) {
        return !one.code().equals(other.code())
                && !one.firstDay().isAfter(other.lastDay())
                && !other.firstDay().isAfter(one.lastDay());
    }

    /** A leg with its share in per cent, which a reader takes in, beside the exact one. */
    static String leg(Route.Leg leg) {
        Proportion share = leg.share();
        return share.equals(Proportion.ONE) ? leg.to() : leg.to() + " " + share.toPercent(1);
    }

    @Override
    public String toString() {
        List<String> text = new ArrayList<>();
        text.addAll(wrapped(measure + " carried onto " + rebasing.target().day() + " by "
                + rebasing.level().label() + ", " + vintage.label()));
        text.add(edition().toString());
        for (Placement placement : Placement.values()) {
            List<RebaseLine> own = lines(placement);
            if (!own.isEmpty()) {
                text.add("");
                text.addAll(wrapped(own.size() + (own.size() == 1 ? " code " : " codes ") + placement.label() + ", "
                        + amounts(own)));
                if (placement != Placement.EXACT) {
                    own.stream().limit(MOST_LINES).forEach(line -> text.addAll(wrapped("  " + line)));
                    if (own.size() > MOST_LINES) {
                        text.add("  and " + (own.size() - MOST_LINES) + " more");
                    }
                }
            }
        }
        List<RebaseLine> breaks = seriesBreaks();
        if (!breaks.isEmpty()) {
            text.add("");
            text.addAll(wrapped("Series breaks, bodies that gave or took a part and went on: "
                    + String.join(
                            ", ",
                            breaks.stream().map(RebaseLine::code).distinct().toList())));
        }
        if (!irreversible().isEmpty()) {
            text.add("");
            text.addAll(wrapped("Not to be undone, for several came together: "
                    + String.join(
                            "; ",
                            irreversible().entrySet().stream()
                                    .map(each -> each.getKey() + " of " + String.join(" ", each.getValue()))
                                    .toList())));
        }
        SortedSet<String> sources = new TreeSet<>();
        lines.forEach(line -> sources.addAll(line.sources()));
        if (!sources.isEmpty()) {
            text.add("");
            text.add("Shares are from");
            sources.forEach(source -> text.addAll(wrapped("  " + source)));
        }
        text.add("");
        text.addAll(totalLines());
        text.add("missing figures, which stay missing: " + missing());
        return String.join("\n", text);
    }

    private List<String> totalLines() {
        List<String> text = new ArrayList<>();
        for (Measure plane : measure.planes()) {
            BigDecimal before = BigDecimal.ZERO;
            BigDecimal after = BigDecimal.ZERO;
            BigDecimal left = BigDecimal.ZERO;
            for (Total total : totals) {
                if (total.measure().equals(plane)) {
                    before = before.add(total.before());
                    after = after.add(total.after());
                    left = left.add(total.left());
                }
            }
            text.addAll(wrapped(plane + ": " + plain(before) + " before, " + plain(after) + " after"
                    + (left.signum() == 0 ? "" : ", " + plain(left) + " left over")
                    + "; equal for every key"));
        }
        return text;
    }

    /** What the figures of some lines added up to. */
    private String amounts(List<RebaseLine> own) {
        List<String> sums = new ArrayList<>();
        for (int plane = 0; plane < measure.planes().size(); plane++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (RebaseLine line : own) {
                sum = sum.add(line.amounts().get(plane));
            }
            sums.add(plain(sum));
        }
        return String.join(" / ", sums);
    }

    private static String plain(BigDecimal amount) {
        return String.format(
                Locale.ROOT,
                "%,." + Math.max(0, amount.scale()) + "f",
                amount.setScale(Math.max(0, amount.scale()), RoundingMode.UNNECESSARY));
    }

    /** Broken at blanks, further lines set in. */
    private static List<String> wrapped(String line) {
        List<String> text = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut < 8) {
                break;
            }
            text.add(rest.substring(0, cut));
            rest = "    " + rest.substring(cut + 1);
        }
        text.add(rest);
        return text;
    }
}
