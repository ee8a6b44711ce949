package consumer;

import java.time.LocalDate;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** Asks the register as a module; what it prints is compared with expected.txt. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Register register = Register.standard();
        Landscape spring2014 = register.asOf(LocalDate.of(2014, 4, 30));
        Ccg brent = spring2014.get(Ccg.class, OdsCode.of("07P"));
        System.out.println(brent + ", one of " + spring2014.ccgs().size());
        System.out.println(spring2014.practices().of(brent).size() + " practices");
        System.out.println(Register.class.getModule());
    }
}
