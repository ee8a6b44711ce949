package org.opencommissioning.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.period.Timeline.Spell;

/** What guidance and custom demand of the bodies of the edition inside the jar. A code of five characters came with the CCGs of April 2021. */
class StandardRulesTest {
    private static final Register REGISTER = Register.standard();
    private static final MonthDay FIRST_OF_APRIL = MonthDay.of(4, 1);
    private static final LocalDate LONG_CODES_FROM = LocalDate.of(2021, 4, 1);

    private static List<Ccg> ccgs() {
        return REGISTER.bodies().stream()
                .filter(Ccg.class::isInstance)
                .map(Ccg.class::cast)
                .toList();
    }

    @Test
    void org07CcgsAreCalledNhsAndClinicalCommissioningGroup() {
        Set<String> others = new TreeSet<>();
        for (Ccg ccg : ccgs()) {
            for (Spell<String> spell : ccg.names().spells()) {
                if (!spell.value().matches("NHS .+ (CCG|Clinical Commissioning Group)")) {
                    others.add(spell.value());
                }
            }
        }
        assertEquals(Set.of(), others);
    }

    @Test
    void org10CodesAreOfAFormThatTheirKindHadInTheirDay() {
        assertEquals(
                List.of(),
                ccgs().stream()
                        .filter(ccg -> !ccg.code().toString().matches("[0-9]{2}[A-Z]") && !isLongCodeOfItsDay(ccg))
                        .map(Ccg::toString)
                        .toList());
    }

    private static boolean isLongCodeOfItsDay(Ccg ccg) {
        return ccg.code().toString().matches("[A-Z][0-9][A-Z][0-9][A-Z]")
                && !ccg.operationalLife().firstDay().known().orElseThrow().isBefore(LONG_CODES_FROM);
    }

    @Test
    void suc05CcgsMergeOnTheFirstOfApril() {
        Set<String> others = new TreeSet<>();
        int mergers = 0;
        for (Succession each : REGISTER.successions()) {
            if (each.predecessor() instanceof Ccg && each.successor() instanceof Ccg) {
                MonthDay day = MonthDay.from(each.effective().known().orElseThrow());
                mergers++;
                if (!day.equals(FIRST_OF_APRIL)) {
                    others.add(each.toString());
                }
            }
        }
        assertEquals(Set.of(), others);
        assertTrue(mergers > 100, () -> "there are more mergers than are held");
    }
}
