package org.opencommissioning.rebase;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencommissioning.fault.ReferenceDataException;
import org.opencommissioning.internal.Problems;

/**
 * How a CSV file of figures is laid out. Without more being said, its first column holds codes, the column called like the measure
 * holds the figures, and all others are keys. Files are UTF-8, with or without a byte order mark, and lines end as on any system. A cell
 * in quotes ends on the line it begins on, unless its column is ignored: a quote that is not closed would take in whole rows.
 *
 * <p>A file is read row by row into what its rows add up to, so that the memory it takes goes by the bodies and keys in it, not by
 * its length.
 */
@Value.Immutable
public abstract sealed class FigureCsv permits ImmutableFigureCsv {
    FigureCsv() {}

    /** {@return what the figures are; of a rate, the columns called like its parts hold them} */
    public abstract Measure measure();

    /** {@return the column of codes; the first one when none is named} */
    public abstract Optional<String> body();

    /** {@return the columns of keys; when empty, all that are not named otherwise} */
    public abstract List<String> keys();

    /** {@return columns that are there and are not read} */
    public abstract Set<String> ignored();

    /** {@return whether every column that is not named is left out, with a name or without, rather than those alone that are ignored} */
    @Value.Default
    public boolean ignoringOthers() {
        return false;
    }

    /** {@return the texts that stand for a missing figure, beside the empty cell} */
    public abstract Set<String> missing();

    /**
     * The column that counts, beside the figure of a row, how many further figures of it are missing. When it is not named, it is
     * the one that {@link RebasedTable#writeCsv} writes: called {@code missing}, right after the figures, and neither a key nor
     * ignored; where others are left out, it is left out too.
     *
     * @return its name; empty for that column, or none
     */
    public abstract Optional<String> missingColumn();

    /** {@return what stands between cells} */
    @Value.Default
    public char separator() {
        return ',';
    }

    /** {@return whether rows of the same body and keys are added up, such as single payments, rather than taken for a slip} */
    @Value.Default
    public boolean summing() {
        return false;
    }

    /** {@return the day whose codes these are; empty where that is said otherwise, or is to be found from the codes} */
    public abstract Optional<LocalDate> day();

    /** {@return the column of keys that holds the period whose codes the codes of its rows are; its kind is said with it} */
    public abstract Optional<String> periodColumn();

    /** {@return what kind of period that column holds, which its texts alone do not say: {@code 2011-12} may be a month or a year} */
    public abstract Optional<PeriodKind> periodKind();

    /**
     * The plainest layout.
     *
     * @param measure what the figures are
     * @return codes in the first column, figures in that called like the measure, keys in all others
     */
    public static FigureCsv of(Measure measure) {
        return builder().measure(requireNonNull(measure, "measure")).build();
    }

    /** {@return a builder; a measure is wanted} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its figures
     * @throws ReferenceDataException for the first thing wrong, with line, column and value
     */
    public FigureTable read(Path file) {
        try (InputStream bytes = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(file.toString(), bytes);
        } catch (NoSuchFileException e) {
            throw new ReferenceDataException(file.toString(), 0, "", "", "the file is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    /**
     * Reads what a stream gives, such as a resource of a program. The stream is read to its end and left open.
     *
     * @param name what it is called in messages
     * @param bytes its content
     * @return its figures
     * @throws ReferenceDataException for the first thing wrong, with line, column and value
     */
    public FigureTable read(String name, InputStream bytes) {
        return new FigureCsvReader(this, requireNonNull(name, "name")).read(requireNonNull(bytes, "bytes"));
    }

    /** What the layout says of a column, as messages put it: nothing, or one thing, where it does not contradict itself. */
    List<String> saidOf(String column) {
        List<String> said = new ArrayList<>();
        if (body().filter(column::equals).isPresent()) {
            said.add("to hold the codes");
        }
        for (Measure plane : measure().planes()) {
            if (plane.name().equals(column)) {
                said.add("to hold the figures");
            }
        }
        if (keys().contains(column)) {
            said.add("to hold a key");
        }
        if (missingColumn().filter(column::equals).isPresent()) {
            said.add("to count missing figures");
        }
        if (ignored().contains(column)) {
            said.add("to be ignored");
        }
        return said;
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("FigureCsv of " + measure())
                .require(
                        day().isEmpty() || periodColumn().isEmpty(),
                        "the codes are said to be those of "
                                + day().map(LocalDate::toString).orElse("") + " and those of the periods in "
                                + periodColumn().orElse(""))
                .require(
                        separator() != '"' && separator() != '\n' && separator() != '\r',
                        "cells cannot be separated so");
        for (String column : new LinkedHashSet<>(keys())) {
            problems.require(Collections.frequency(keys(), column) == 1, "the key " + column + " is given twice");
        }
        for (String column : named()) {
            List<String> said = saidOf(column);
            problems.require(said.size() < 2, "the column " + column + " is said " + String.join(" and ", said));
        }
        problems.require(
                        periodColumn().isEmpty() || periodKind().isPresent(),
                        "the kind of period in " + periodColumn().orElse("") + " is not said; say it with periodKind")
                .require(
                        periodColumn().isPresent() || periodKind().isEmpty(),
                        "a kind of period is said, and not which column holds it; say that with periodColumn");
        boolean others = keys().isEmpty() && !ignoringOthers();
        periodColumn()
                .ifPresent(column -> problems.require(
                        keys().contains(column) || (others && saidOf(column).isEmpty()),
                        "the column " + column + " is to hold periods, and is not among the keys " + keys()));
        problems.throwIfAny();
    }

    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>();
        body().ifPresent(named::add);
        measure().planes().forEach(plane -> named.add(plane.name()));
        named.addAll(keys());
        missingColumn().ifPresent(named::add);
        named.addAll(ignored());
        return named;
    }

    /** Collects what there is to say of a layout. */
    public static final class Builder extends ImmutableFigureCsv.Builder {
        Builder() {}
    }
}
