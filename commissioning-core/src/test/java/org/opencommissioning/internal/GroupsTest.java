package org.opencommissioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {
    @Test
    void keepsTheValuesOfAKeyTogetherInTheOrderGiven() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        Groups.add(groups, "odd", 3);
        Groups.add(groups, "even", 2);
        Groups.add(groups, "odd", 1);
        Groups.add(groups, "odd", 3);
        assertEquals(Map.of("odd", List.of(3, 1, 3), "even", List.of(2)), groups);
    }
}
