package org.opencommissioning.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.opencommissioning.fault.InvalidValueException;

class StaffTest {
    @Test
    void addsHeadsAndPostsEachByItself() {
        Staff two = Staff.of(3, new BigDecimal("2.50")).plus(Staff.of(10, new BigDecimal("9.1")));
        assertEquals(Staff.of(13, new BigDecimal("11.6")), two);
        assertEquals("13 people, 11.6 FTE", two.toString());
        assertEquals(
                "1 person, 0.4 FTE",
                two.minus(Staff.of(12, new BigDecimal("11.2"))).toString());
    }

    @Test
    void keepsWhatIsNotKnownApart() {
        Staff sum = Staff.of(3, BigDecimal.ONE).plus(Staff.heads(400));
        assertEquals("403 people, FTE not known", sum.toString());
        assertEquals(
                "people not known, FTE not known", sum.plus(Staff.unknown()).toString());
        assertEquals(Staff.of(3, BigDecimal.ONE), Staff.of(3, BigDecimal.ONE).plus(Staff.none()));
    }

    @Test
    void tup09HasNoMoreFullTimeEquivalentsThanPeople() {
        assertEquals(
                "Staff 3 people, 3.5 FTE: more full-time equivalents than people",
                assertThrows(InvalidValueException.class, () -> Staff.of(3, new BigDecimal("3.5")))
                        .getMessage());
    }

    @Test
    void reportsEveryProblemAtOnce() {
        assertEquals(
                "Staff -2 people, -1 FTE: fewer than no people; fewer than no posts; more full-time equivalents than people",
                assertThrows(InvalidValueException.class, () -> Staff.of(-2, new BigDecimal("-1")))
                        .getMessage());
    }
}
