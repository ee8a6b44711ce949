package org.opencommissioning.cocommissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.opencommissioning.cocommissioning.CoCommissioningFixtures.problem;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The models as data files write them. */
class CoCommissioningModelTest {
    @Test
    void readsItsLabelsAndNothingElse() {
        assertEquals(
                List.of("greater involvement", "joint", "delegated"),
                Arrays.stream(CoCommissioningModel.values())
                        .map(CoCommissioningModel::label)
                        .toList());
        for (CoCommissioningModel model : CoCommissioningModel.values()) {
            assertEquals(model, CoCommissioningModel.parse(model.label()));
        }
        assertEquals(
                "CoCommissioningModel \"Joint\": expected one of greater involvement, joint, delegated",
                problem(() -> CoCommissioningModel.parse("Joint")));
    }
}
