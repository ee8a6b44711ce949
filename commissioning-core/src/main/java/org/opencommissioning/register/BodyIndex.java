package org.opencommissioning.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.internal.Groups;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Timeline.Spell;

/** The bodies of a register, found by code. */
final class BodyIndex {
    /** A body of which no first day is known comes first. */
    private static final Comparator<BodyEntry> BY_LIFE = new Comparator<>() {
        @Override
        public int compare(BodyEntry a, BodyEntry b) {
            return firstDay(a).compareTo(firstDay(b));
        }
    };

    private static final Comparator<BodyEntry> BY_KIND_AND_CODE = new Comparator<>() {
        @Override
        public int compare(BodyEntry a, BodyEntry b) {
            return byKindAndCode(a, b);
        }
    };

    private final List<BodyEntry> all;
    private final Map<Code, List<BodyEntry>> byCode;
    private volatile @Nullable ImmutableListMultimap<GssCode, BodyEntry> byGss;

    BodyIndex(List<BodyEntry> entries) {
        this.all = ImmutableList.sortedCopyOf(BY_KIND_AND_CODE, entries);
        this.byCode = new HashMap<>(entries.size() * 2);
        for (BodyEntry entry : entries) {
            Groups.add(byCode, entry.body().code(), entry);
        }
        for (List<BodyEntry> sharing : byCode.values()) {
            if (sharing.size() > 1) {
                sharing.sort(BY_LIFE);
            }
        }
    }

    private static LocalDate firstDay(BodyEntry entry) {
        return entry.possibleLife().firstDay().orElse(LocalDate.MIN);
    }

    private static int byKindAndCode(BodyEntry a, BodyEntry b) {
        int byKind = a.body().kind().compareTo(b.body().kind());
        if (byKind != 0) {
            return byKind;
        }
        int byCode = a.body().code().toString().compareTo(b.body().code().toString());
        return byCode != 0 ? byCode : BY_LIFE.compare(a, b);
    }

    /** Every body, in the order of kind and code, whatever the order given. */
    List<BodyEntry> all() {
        return all;
    }

    /** The bodies that ever carried a code, in the order of their lives. */
    List<BodyEntry> of(Code code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The bodies of each code, in the order of their lives. */
    Iterable<List<BodyEntry>> byCode() {
        return byCode.values();
    }

    /** The bodies that a code names, the GSS codes they bore included, in the order of their lives. */
    List<BodyEntry> named(Code code) {
        return code instanceof GssCode gss ? gssCodes().get(gss) : of(code);
    }

    /** By every GSS code, the own ones of bodies without an ODS code too. Made when first asked for: most programs speak ODS codes only. */
    private ImmutableListMultimap<GssCode, BodyEntry> gssCodes() {
        ImmutableListMultimap<GssCode, BodyEntry> made = byGss;
        if (made == null) {
            ImmutableListMultimap.Builder<GssCode, BodyEntry> builder =
                    ImmutableListMultimap.<GssCode, BodyEntry>builder().orderValuesBy(BY_LIFE);
            for (BodyEntry entry : all) {
                Set<GssCode> codes = new LinkedHashSet<>();
                if (entry.body().code() instanceof GssCode own) {
                    codes.add(own);
                }
                for (Spell<GssCode> spell : entry.body().gssCodes().spells()) {
                    codes.add(spell.value());
                }
                for (GssCode code : codes) {
                    builder.put(code, entry);
                }
            }
            made = builder.build();
            byGss = made;
        }
        return made;
    }

    /** The entry of a body of this register; null for a body it does not hold. */
    @Nullable BodyEntry find(Organisation body) {
        for (BodyEntry entry : of(body.code())) {
            if (entry.body() == body || entry.body().equals(body)) {
                return entry;
            }
        }
        return null;
    }
}
