package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.fault.InvalidValueException;

class LabelsTest {
    private enum Season {
        HIGH_SUMMER,
        AUTUMN;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static Season parse(String label) {
            return Labels.parse(Season.class, Season::label, label);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheLabelOfEveryConstant(Season season) {
        assertEquals(season, Season.parse(season.label()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spring", "Autumn", " autumn", "HIGH_SUMMER"})
    void refusesAllElseAndListsTheLabelsThereAre(String label) {
        assertEquals(
                "Season \"" + label + "\": expected one of high summer, autumn",
                assertThrows(InvalidValueException.class, () -> Season.parse(label))
                        .getMessage());
    }

    @Test
    void namesTheLabelThatIsNull() {
        assertEquals(
                "label",
                assertThrows(NullPointerException.class, () -> Season.parse(null))
                        .getMessage());
    }
}
