package org.opencommissioning.register;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.OrganisationKind;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.NameIndex.Named;

/** What to say where no body fits a name. */
final class NameAbsence {
    /** Of as many bodies a message tells. */
    private static final int MOST = 3;

    private final BodyIndex index;
    private final List<Named> all;

    NameAbsence(BodyIndex index, List<Named> all) {
        this.index = index;
        this.all = all;
    }

    /** Bodies that fit are held, and none was open. */
    NoSuchOrganisationException closed(NameQuestion asked, List<BodyEntry> fitting) {
        String lives = fitting.stream()
                .limit(MOST)
                .map(entry -> whenIfNotThen(entry, asked.moment()))
                .collect(Collectors.joining("; "));
        int more = fitting.size() - MOST;
        return nobody(asked, fitting, more > 0 ? lives + "; and " + more + " more" : lives);
    }

    private static String whenIfNotThen(BodyEntry entry, Moment moment) {
        UncertainSpan life = moment.life(entry);
        return moment.isAfter(entry)
                ? Absence.ending(entry, moment)
                : entry.title(life.firstDay().known()) + " existed from " + life;
    }

    /** No body of any day has the name, or words like it in its own. */
    NoSuchOrganisationException unheardOf(NameQuestion asked) {
        SaidKind said = asked.words().said();
        return said != null && asked.contradictsItself() ? contradiction(asked, said) : nearest(asked, said);
    }

    private NoSuchOrganisationException nearest(NameQuestion asked, @Nullable SaidKind said) {
        List<BodyEntry> nearest = all.stream()
                .filter(named -> asked.isOfKind(named.entry()))
                .filter(named -> asked.moment().isOpen(named.entry()).isYes())
                .sorted(Comparator.comparingInt((Named named) -> distance(asked, named))
                        .thenComparing(named -> named.entry().body().code().toString()))
                .limit(MOST)
                .map(Named::entry)
                .toList();
        String none = (said == null ? "none" : "no " + said.kind().label()) + " is known to be open that day";
        return nobody(
                asked, nearest, nearest.isEmpty() ? none : "the nearest names are " + titles(nearest, asked.moment()));
    }

    private static int distance(NameQuestion asked, Named named) {
        return named.cores().stream()
                .mapToInt(core -> Spelling.distance(asked.words().core(), core))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private NoSuchOrganisationException contradiction(NameQuestion asked, SaidKind said) {
        OrganisationKind kind = said.kind();
        List<BodyEntry> meant = all.stream()
                .filter(named -> named.entry().body().kind() == kind)
                .filter(named -> named.cores().contains(asked.words().core()))
                .map(Named::entry)
                .toList();
        return nobody(
                asked,
                meant,
                "the name says " + kind.label() + ", the type says " + type(asked) + "; ask with "
                        + said.type().getSimpleName() + ".class");
    }

    /** Some body may have the name and some other the code, and none has both. */
    NoSuchOrganisationException disagreement(NameQuestion asked, List<BodyEntry> fitting, TrailingCode code) {
        List<BodyEntry> bearers = index.named(code.code());
        if (fitting.isEmpty() && (bearers.isEmpty() || asked.contradictsItself())) {
            return unheardOf(asked);
        }
        Moment moment = asked.moment();
        List<BodyEntry> bearer = bearers.isEmpty() ? List.of() : List.of(Absence.bearer(bearers, Optional.of(moment)));
        return nobody(
                asked,
                ImmutableList.<BodyEntry>builder()
                        .addAll(fitting)
                        .addAll(bearer)
                        .build(),
                "name and code disagree: the name fits " + titles(fitting, moment) + ", and " + code.code()
                        + " is the code of " + titles(bearer, moment));
    }

    private static String titles(List<BodyEntry> entries, Moment moment) {
        return entries.isEmpty()
                ? "nobody"
                : entries.stream().map(moment::title).collect(Collectors.joining("; "));
    }

    private static NoSuchOrganisationException nobody(NameQuestion asked, List<BodyEntry> suggested, String why) {
        return new NoSuchOrganisationException(
                asked.text(),
                Absence.codes(suggested),
                "No " + type(asked) + " called \"" + asked.text() + "\" on "
                        + asked.moment().day() + ": " + why);
    }

    private static String type(NameQuestion asked) {
        return asked.type().getSimpleName();
    }
}
