package org.opencommissioning.register;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.fault.NotKnownException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.GssCode;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.organisation.Practice;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.period.UncertainDay;
import org.opencommissioning.period.UncertainSpan;
import org.opencommissioning.register.BodyEntry.Flow;

/** What to say where a body that was asked for is not there: what became of it, or what is nearest. */
final class Absence {
    /** A code of up to this many characters is near another for one changed character, a longer one for two. */
    private static final int SHORT = 3;

    /** What the NHSBSA prints behind the code of a commissioner. */
    private static final String PRINTED_BEHIND = "00";

    private static final Pattern PRACTICE_FORM = Pattern.compile("[A-Z][0-9]{5}");

    private static final int MOST_SUGGESTIONS = 3;

    private final Register register;

    Absence(Register register) {
        this.register = register;
    }

    /**
     * No body ever bore the code.
     *
     * @param moment when it was asked for; empty for a question about no day
     */
    NoSuchOrganisationException unknownCode(Code code, Optional<Moment> moment) {
        String text = code.toString();
        List<BodyEntry> meant = code instanceof OdsCode && GssCode.hasForm(text)
                ? register.index().named(GssCode.of(text))
                : List.of();
        if (!meant.isEmpty()) {
            return unknown(text, meant, text + " is a GSS code: GssCode.of(\"" + text + "\")");
        }
        meant = printed(text, moment);
        if (!meant.isEmpty()) {
            return unknown(text, meant, text + " is how the NHSBSA prints " + titles(meant, moment));
        }
        meant = nearest(text, moment);
        String hint = meant.isEmpty() ? "no code is near it" : "the nearest codes are " + titles(meant, moment);
        boolean mayBePractice = PRACTICE_FORM.matcher(text).matches();
        return unknown(text, meant, hint + (mayBePractice ? "; practices are asked for with practices()" : ""));
    }

    private NoSuchOrganisationException unknown(String text, List<BodyEntry> meant, String hint) {
        return new NoSuchOrganisationException(
                text,
                codes(meant),
                "No organisation " + text + " in edition " + register.edition().name() + ": " + hint);
    }

    private List<BodyEntry> printed(String text, Optional<Moment> moment) {
        int end = text.length() - PRINTED_BEHIND.length();
        if (end <= 0 || !text.endsWith(PRINTED_BEHIND)) {
            return List.of();
        }
        List<BodyEntry> sharing = register.index().named(OdsCode.of(text.substring(0, end)));
        return sharing.isEmpty() ? List.of() : List.of(bearer(sharing, moment));
    }

    private static String titles(List<BodyEntry> entries, Optional<Moment> moment) {
        return entries.stream()
                .map(entry -> entry.title(moment.map(Moment::day)))
                .collect(Collectors.joining("; "));
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
                "No practice " + code + " in edition " + register.edition().name()
                        + register.edition()
                                .practicesLastDay()
                                .map(last -> ", whose practices are known to " + last)
                                .orElse(", which says nothing of practices")
                        + ": " + hint);
    }

    /** Bodies of the code are held, but none is open on the day. */
    static NoSuchOrganisationException notOnDay(Code code, List<BodyEntry> bodies, Moment moment) {
        if (code instanceof GssCode gss && bodies.stream().anyMatch(entry -> !isOwn(gss, entry))) {
            return gssNotOnDay(gss, bodies, moment.day());
        }
        String begin = "No organisation " + code + " on " + moment.day() + ": ";
        BodyEntry before = null;
        for (BodyEntry body : bodies) {
            if (moment.isAfter(body)) {
                before = body;
            }
        }
        if (before == null) {
            BodyEntry first = bodies.get(0);
            UncertainDay opening = moment.life(first).firstDay();
            return new NoSuchOrganisationException(
                    code.toString(), List.of(), begin + first.nameOn(opening.known()) + " opened on " + opening);
        }
        return new NoSuchOrganisationException(
                code.toString(), codes(heirs(before, moment)), begin + ending(before, moment));
    }

    /** Bodies bore the GSS code, but none that was open on the day bore it then. */
    private static NoSuchOrganisationException gssNotOnDay(GssCode code, List<BodyEntry> bodies, LocalDate day) {
        String bearers = bodies.stream().map(entry -> bearing(code, entry)).collect(Collectors.joining("; "));
        return new NoSuchOrganisationException(
                code.toString(), codes(bodies), "No organisation " + code + " on " + day + ": " + bearers);
    }

    private static boolean isOwn(GssCode code, BodyEntry entry) {
        return entry.body().code().equals(code);
    }

    private static String bearing(GssCode code, BodyEntry entry) {
        List<DateSpan> spans = isOwn(code, entry) ? List.of(entry.possibleLife()) : entry.bore(code);
        return entry.title(spans.get(spans.size() - 1).lastDay()) + " bore it on "
                + spans.stream().map(DateSpan::toString).collect(Collectors.joining(" and "));
    }

    /** What became of a body that has closed: the day, and to whom it passed; each by its name of the day. */
    static String ending(BodyEntry closed, Moment moment) {
        Optional<UncertainDay> last = moment.life(closed).lastDay();
        String text = closed.nameOn(last.flatMap(UncertainDay::known)) + " closed on "
                + last.map(UncertainDay::toString).orElse("no day");
        List<Flow> flows = passing(closed, moment);
        if (flows.isEmpty()) {
            return text + "; its successor is not known";
        }
        return text + " and passed to "
                + flows.stream().map(Absence::heir).collect(Collectors.joining(", "))
                + "; see register.trailOf(" + closed.body().code() + ")";
    }

    private static String heir(Flow flow) {
        Optional<LocalDate> day = flow.fact().effective().known();
        return flow.successor().body().code() + " (" + flow.successor().nameOn(day) + ")";
    }

    private static List<BodyEntry> heirs(BodyEntry closed, Moment moment) {
        return passing(closed, moment).stream().map(Flow::successor).toList();
    }

    /** What passed from a body when it closed; of parts that had left it before, nobody is heir. */
    private static List<Flow> passing(BodyEntry closed, Moment moment) {
        UncertainSpan life = moment.life(closed);
        return closed.next().stream()
                .filter(flow -> !life.contains(flow.fact().effective().latest().orElse(LocalDate.MAX))
                        .isYes())
                .toList();
    }

    /** The code names a body that day, of a type other than the one wanted. */
    NoSuchOrganisationException otherType(Code code, Organisation body, Class<?> wanted, LocalDate day) {
        return new NoSuchOrganisationException(
                code.toString(),
                List.of(),
                "No " + wanted.getSimpleName() + " " + code + " on " + day + ": the code is that of a "
                        + body.kind().label() + ", " + body.nameOn(day));
    }

    /** Whether the body was open on the day cannot be told. */
    static NotKnownException notKnown(BodyEntry body, Moment moment) {
        LocalDate day = moment.day();
        UncertainSpan life = moment.life(body);
        boolean opening = life.firstDay().isAfter(day) == Answer.NOT_KNOWN;
        boolean closing = life.lastDay()
                .filter(last -> last.isBefore(day) == Answer.NOT_KNOWN)
                .isPresent();
        String missing = opening && closing
                ? "each of its opening and closing days"
                : opening ? "its opening day" : "its closing day";
        return new NotKnownException(
                "Whether " + body.body().code() + " (" + body.body().nameOn(day) + ") was open on " + day,
                missing,
                "register.bodies(" + body.body().code() + ") has it, whatever the day");
    }

    /** The body is not one of this register's. */
    NoSuchOrganisationException notHeld(Organisation body) {
        return new NoSuchOrganisationException(
                body.code().toString(),
                List.of(),
                body + " is not held by the register of edition "
                        + register.edition().name() + "; a body of another register has to be asked for there");
    }

    /** The question is one that can be asked of bodies only. */
    static InvalidValueException notOfPractices(Practice practice) {
        return new InvalidValueException("Practice " + practice.code()
                + ": practices have no names, GSS codes, successions or members here;"
                + " who commissioned for it is in practices().historyOf(" + practice.code() + ")");
    }

    /** The bodies with the nearest codes, nearest first, and among those equally near the ones open at the moment. */
    private List<BodyEntry> nearest(String text, Optional<Moment> moment) {
        int near = text.length() <= SHORT ? 1 : 2;
        return Streams.stream(register.index().byCode())
                .map(sharing -> bearer(sharing, moment))
                .filter(entry -> distance(text, entry) <= near)
                .sorted(Comparator.comparingInt((BodyEntry entry) -> distance(text, entry))
                        .thenComparing(entry -> !isOpen(entry, moment))
                        .thenComparing(entry -> entry.body().code().toString()))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Of the bodies of a code the one open at the moment, or else the last. */
    static BodyEntry bearer(List<BodyEntry> sharing, Optional<Moment> moment) {
        return sharing.stream()
                .filter(entry -> isOpen(entry, moment))
                .findFirst()
                .orElse(sharing.get(sharing.size() - 1));
    }

    private static boolean isOpen(BodyEntry entry, Optional<Moment> moment) {
        return moment.filter(when -> when.isOpen(entry).isYes()).isPresent();
    }

    private static int distance(String text, BodyEntry entry) {
        return Spelling.distance(text, entry.body().code().toString());
    }

    static List<String> codes(List<BodyEntry> entries) {
        return entries.stream().map(entry -> entry.body().code().toString()).toList();
    }
}
