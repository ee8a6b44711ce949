package org.opencommissioning.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.organisation.Organisation;
import org.opencommissioning.rule.RuleId;
import org.opencommissioning.rule.Verdict;

class StaffProperties {
    private static final LocalDate DAY = LocalDate.of(2014, 10, 1);
    /** Enough of both, and as many part-time that no loss leaves more posts than people. */
    private static final Staff MANY = Staff.of(4_000, new BigDecimal("2000"));

    @Provide
    Arbitrary<Staff> staff() {
        return StaffArbitraries.staffOrUnknown();
    }

    @Provide
    Arbitrary<StaffTransfer> transfers() {
        return StaffArbitraries.transfers();
    }

    @Provide
    Arbitrary<StaffTransfer> transfersOrUnknown() {
        return StaffArbitraries.transfersOrUnknown();
    }

    @Provide
    Arbitrary<List<StaffTransfer>> sequences() {
        return StaffArbitraries.transfers().list().ofMaxSize(6);
    }

    /** Over all employers and whatever the sequence of transfers. */
    @Property
    void keepsHeadsAndPostsEachByItself(@ForAll("sequences") List<StaffTransfer> transfers) {
        Map<Organisation, Staff> employed = new HashMap<>();
        StaffArbitraries.employers().forEach(employer -> employed.put(employer, MANY));
        Staff before = total(employed.values());
        Staff ended = Staff.none();
        for (StaffTransfer transfer : transfers) {
            Map<Organisation, Staff> after = transfer.applyTo(employed);
            employed.putAll(after);
            ended = ended.plus(transfer.objectors()).plus(transfer.leavers());
        }
        assertEquals(before, total(employed.values()).plus(ended));
    }

    /** Every transferring post has exactly one transferee. */
    @Property
    void everyPostArrivesOnce(@ForAll("transfers") StaffTransfer transfer) {
        Map<Organisation, Staff> employed = new HashMap<>();
        employed.put(transfer.transferor(), MANY);
        Map<Organisation, Staff> after = new HashMap<>(transfer.applyTo(employed));
        after.remove(transfer.transferor());
        assertEquals(transfer.moving(), total(after.values()));
        assertEquals(transfer.transferees(), after.keySet());
    }

    @Property
    void neverGuessesAnUnknownNumber(@ForAll("transfersOrUnknown") StaffTransfer transfer) {
        Map<Organisation, Staff> employed = new HashMap<>();
        employed.put(transfer.transferor(), MANY);
        Staff left = transfer.applyTo(employed).get(transfer.transferor());
        boolean known = transfer.moving().headCount().isPresent()
                && transfer.objectors().headCount().isPresent()
                && transfer.leavers().headCount().isPresent();
        assertEquals(known, left.headCount().isPresent());
    }

    /** What conserves by what is known is satisfied; what does not know is neither satisfied nor broken. */
    @Property
    void judgesTheBalanceOnlyWhereEveryNumberIsKnown(@ForAll("transfersOrUnknown") StaffTransfer transfer) {
        Staff gone = transfer.moving().plus(transfer.objectors()).plus(transfer.leavers());
        Verdict verdict = StaffRules.standard().check(transfer, gone, DAY);
        RuleId heads = RuleId.of("TUP-01");
        assertEquals(gone.headCount().isPresent(), verdict.satisfied().contains(heads));
        assertTrue(verdict.violations().stream().noneMatch(each -> each.rule().equals(heads)));
    }

    @Property
    void addsInAnyOrder(@ForAll("staff") Staff one, @ForAll("staff") Staff other, @ForAll("staff") Staff third) {
        assertEquals(one.plus(other), other.plus(one));
        assertEquals(one.plus(other).plus(third), one.plus(other.plus(third)));
        assertEquals(one, one.plus(Staff.none()));
        assertFalse(one.plus(other).headCount().isEmpty()
                && one.headCount().isPresent()
                && other.headCount().isPresent());
    }

    private static Staff total(Collection<Staff> staff) {
        return staff.stream().reduce(Staff.none(), Staff::plus);
    }
}
