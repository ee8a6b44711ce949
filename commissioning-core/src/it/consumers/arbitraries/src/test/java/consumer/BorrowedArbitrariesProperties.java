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
    void everyProblemIsSaid(@ForAll("problems") List<String> problems) {
        String message = new InvalidValueException("Ccg 07P", problems).getMessage();
        for (String problem : problems) {
            if (!message.contains(problem)) {
                throw new AssertionError("\"" + message + "\" does not say \"" + problem + "\"");
            }
        }
    }

    @Provide
    Arbitrary<List<String>> problems() {
        return FaultArbitraries.problems();
    }
}
