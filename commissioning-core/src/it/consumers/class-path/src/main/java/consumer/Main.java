package consumer;

import java.util.List;
import org.opencommissioning.fault.InvalidValueException;

/** What it prints is compared with expected.txt. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        InvalidValueException fault = new InvalidValueException("Ccg 07P", List.of("no name", "no first day"));
        System.out.println(fault.getMessage());
        fault.problems().forEach(System.out::println);
    }
}
