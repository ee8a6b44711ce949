package org.opencommissioning.rebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencommissioning.fault.InvalidValueException;
import org.opencommissioning.organisation.Code;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.period.Answer;
import org.opencommissioning.period.DateSpan;
import org.opencommissioning.register.CodeVintage;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;
import org.opencommissioning.register.Succession;
import org.opencommissioning.register.SuccessionKind;

/** Finds the day whose codes the codes of a table are, where it is plain: a wrong day carries figures to wrong places. */
final class VintageFinder {
    private final FigureTable table;
    private final Register register;
    private final List<Code> codes;

    private VintageFinder(FigureTable table, Register register) {
        this.table = table;
        this.register = register;
        this.codes = Bodies.codes(table.codes(), register);
    }

    static Vintage find(FigureTable table, Landscape target) {
        return table.codes().isEmpty() ? Vintage.on(target.day()) : new VintageFinder(table, target.register()).find();
    }

    private Vintage find() {
        Set<String> practices = new TreeSet<>();
        List<Code> known = new ArrayList<>();
        for (Code code : codes) {
            if (!register.bodies(code).isEmpty()) {
                known.add(code);
            } else if (code instanceof OdsCode ods && isPractice(ods)) {
                practices.add(code.toString());
            }
        }
        if (!practices.isEmpty()) {
            throw refused("codes of practices do not tell their day, such as "
                    + practices.iterator().next());
        }
        if (known.isEmpty()) {
            throw refused("no body of the register ever had one of them, such as " + codes.get(0));
        }
        // a code of nobody tells nothing; it is left over when figures are carried
        CodeVintage vintage = register.vintageOf(known);
        if (vintage.fit() != CodeVintage.Fit.EXACT) {
            throw refused("on no day were they all those of open bodies");
        }
        if (vintage.days().size() > 1) {
            throw refused("they are those of " + vintage.days());
        }
        DateSpan days = vintage.days().get(0);
        Optional<Succession> between = passedWithin(days);
        if (between.isPresent()) {
            throw refused("they are those of " + days + ", and within these days something passed from "
                    + between.get().predecessor().code() + " to "
                    + between.get().successor().code() + ", on "
                    + between.get().effective());
        }
        return Vintage.found(vintage.day(), days);
    }

    private InvalidValueException refused(String why) {
        return new InvalidValueException(
                "FigureTable of " + table.measure() + ": from its codes it is not plain of which day they are: " + why
                        + "; say it with codedOn or codedBy");
    }

    private boolean isPractice(OdsCode code) {
        return register.asOf(register.edition().firstDay())
                .practices()
                .find(code)
                .isPresent();
    }

    /** Something that passed from or to one of the bodies within the days, so that it matters which of them is meant. */
    private Optional<Succession> passedWithin(DateSpan days) {
        Set<Organisation> bodies = new HashSet<>();
        for (Code code : codes) {
            bodies.addAll(register.bodies(code));
        }
        LocalDate first = days.firstDay().orElse(register.edition().firstDay());
        LocalDate last = days.lastDay().orElse(register.edition().lastDay());
        return register.successions().stream()
                // a CCG that became a location as a whole is what it was
                .filter(flow -> flow.kind() != SuccessionKind.BECAME || !flow.whole())
                .filter(flow -> bodies.contains(flow.predecessor()) || bodies.contains(flow.successor()))
                .filter(flow -> flow.effective().isAfter(first) != Answer.NO
                        && flow.effective().isAfter(last) != Answer.YES)
                .findFirst();
    }
}
