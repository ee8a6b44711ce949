package consumer;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opencommissioning.fault.FaultArbitraries;
import org.opencommissioning.fault.InvalidValueException;

class BorrowedArbitrariesProperties {
    @Property
    boolean everyProblemIsSaid(@ForAll("problems") List<String> problems) {
        String message = new InvalidValueException("Ccg 07P", problems).getMessage();
        return problems.stream().allMatch(message::contains);
    }

    @Provide
    Arbitrary<List<String>> problems() {
        return FaultArbitraries.problems();
    }
}
