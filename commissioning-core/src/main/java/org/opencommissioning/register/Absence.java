package org.opencommissioning.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;

/** What to say where a body that was asked for is not there: what became of it, or what is nearest. */
final class Absence {
    /** A code further off than this many changed characters is no suggestion. */
    private static final int NEAR = 2;

    private static final Pattern PRACTICE_FORM = Pattern.compile("[A-Z][0-9]{5}");

    private static final int MOST_SUGGESTIONS = 3;

    private final Register register;

    Absence(Register register) {
        this.register = register;
    }

    /** No body ever bore the code. */
    NoSuchOrganisationException unknownCode(Code code) {
        boolean mayBePractice = PRACTICE_FORM.matcher(code.toString()).matches();
        List<BodyEntry> nearest = nearest(code.toString());
        String hint = nearest.isEmpty()
                ? "no code is near it"
                : "the nearest codes are "
                        + nearest.stream().map(BodyEntry::toString).collect(Collectors.joining("; "));
        return new NoSuchOrganisationException(
                code.toString(),
                codes(nearest),
                "No organisation " + code + " in edition " + register.edition().name() + ": " + hint
                        + (mayBePractice ? "; practices are asked for with practices()" : ""));
    }

    /** No practice ever bore the code. */
    NoSuchOrganisationException unknownPractice(OdsCode code, PracticeBook book) {
        List<String> nearest = book.practices().stream()
                .map(listing -> listing.code().toString())
                .filter(other -> Spelling.distance(code.toString(), other) == 1)
                .sorted()
                .limit(MOST_SUGGESTIONS)
                .toList();
        String hint = nearest.isEmpty() ? "no code is near it" : "the nearest codes are " + String.join("; ", nearest);
        return new NoSuchOrganisationException(
                code.toString(),
                nearest,
                "No practice " + code + " in edition " + register.edition().name() + ", whose practices are known to "
                        + register.edition().practicesLastDay() + ": " + hint);
    }

    /**
     * Bodies of the code are held, but none is open on the day.
     *
     * @param life which of the lives of a body the question was about: in operation or in law
     */
    static NoSuchOrganisationException notOnDay(
            Code code, List<BodyEntry> bodies, LocalDate day, Function<BodyEntry, UncertainSpan> life) {
        if (code instanceof GssCode gss && !bodies.get(0).body().code().equals(code)) {
            return gssNotOnDay(gss, bodies, day);
        }
        String begin = "No organisation " + code + " on " + day + ": ";
        BodyEntry before = null;
        for (BodyEntry body : bodies) {
            if (hasEnded(life.apply(body), day)) {
                before = body;
            }
        }
        if (before == null) {
            BodyEntry first = bodies.get(0);
            return new NoSuchOrganisationException(
                    code.toString(),
                    List.of(),
                    begin + first.body().name() + " opened on "
                            + life.apply(first).firstDay());
        }
        return new NoSuchOrganisationException(code.toString(), codes(heirs(before)), begin + ending(before));
    }

    /** Whether a life is known to have been over on a day. */
    static boolean hasEnded(UncertainSpan life, LocalDate day) {
        return life.lastDay().filter(last -> last.isBefore(day).isYes()).isPresent();
    }

    /** Bodies bore the GSS code, but none that was open on the day bore it then. */
    private static NoSuchOrganisationException gssNotOnDay(GssCode code, List<BodyEntry> bodies, LocalDate day) {
        String bearers = bodies.stream()
                .map(entry -> entry + " bore it on " + daysOf(code, entry))
                .collect(Collectors.joining("; "));
        return new NoSuchOrganisationException(
                code.toString(), codes(bodies), "No organisation " + code + " on " + day + ": " + bearers);
    }

    private static String daysOf(GssCode code, BodyEntry entry) {
        return entry.body().gssCodes().spells().stream()
                .filter(spell -> spell.value().equals(code))
                .map(spell -> spell.days().toString())
                .collect(Collectors.joining(" and "));
    }

    /** What became of a body that has closed: the day, and to whom it passed. */
    static String ending(BodyEntry closed) {
        String text = closed.body().name() + " closed on "
                + closed.life().lastDay().map(UncertainDay::toString).orElse("no day");
        List<BodyEntry> heirs = heirs(closed);
        if (heirs.isEmpty()) {
            return text + "; its successor is not known";
        }
        return text + " and passed to "
                + heirs.stream()
                        .map(heir -> heir.body().code() + " (" + heir.body().name() + ")")
                        .collect(Collectors.joining(", "))
                + "; see register.trailOf(" + closed.body().code() + ")";
    }

    /** What a body passed to when it closed; parts that had left it before are no heirs. */
    private static List<BodyEntry> heirs(BodyEntry closed) {
        return closed.next().stream()
                .filter(flow ->
                        !closed.isCertainlyOpen(flow.fact().effective().latest().orElse(LocalDate.MAX)))
                .map(BodyEntry.Flow::successor)
                .toList();
    }

    /** The code names a body that day, of a type other than the one wanted. */
    NoSuchOrganisationException otherType(Code code, Organisation body, Class<?> wanted, LocalDate day) {
        return new NoSuchOrganisationException(
                code.toString(),
                List.of(),
                "No " + wanted.getSimpleName() + " " + code + " on " + day + ": the code is that of a "
                        + body.kind().label() + ", " + body.name());
    }

    /** Whether the body was open on the day cannot be told. */
    static NotKnownException notKnown(BodyEntry body, LocalDate day) {
        boolean opening = body.life().firstDay().isAfter(day) == Answer.NOT_KNOWN;
        return new NotKnownException(
                "Whether " + body.body().code() + " (" + body.body().name() + ") was open on " + day,
                "its " + (opening ? "opening" : "closing") + " day");
    }

    /** The body is not one of this register's. */
    NoSuchOrganisationException notHeld(Organisation body) {
        return new NoSuchOrganisationException(
                body.code().toString(),
                List.of(),
                body + " is not held by the register of edition "
                        + register.edition().name() + "; a body of another register has to be asked for there");
    }

    /** The bodies with the nearest codes, nearest first. */
    private List<BodyEntry> nearest(String text) {
        return register.index().latestOfEachCode().stream()
                .filter(entry -> distance(text, entry) <= NEAR)
                .sorted(Comparator.comparingInt((BodyEntry entry) -> distance(text, entry))
                        .thenComparing(entry -> entry.body().code().toString()))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static int distance(String text, BodyEntry entry) {
        return Spelling.distance(text, entry.body().code().toString());
    }

    static List<String> codes(List<BodyEntry> entries) {
        return entries.stream().map(entry -> entry.body().code().toString()).toList();
    }
}
