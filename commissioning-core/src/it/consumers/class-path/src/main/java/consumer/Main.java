package consumer;

import java.time.LocalDate;
import org.opencommissioning.fault.NoSuchOrganisationException;
import org.opencommissioning.organisation.Ccg;
import org.opencommissioning.organisation.OdsCode;
import org.opencommissioning.register.Landscape;
import org.opencommissioning.register.Register;

/** Asks the register on the class path; what it prints is compared with expected.txt. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Register register = Register.standard();
        Landscape spring2014 = register.asOf(LocalDate.of(2014, 4, 30));
        Ccg brent = spring2014.named(Ccg.class, "Brent");
        System.out.println(brent + ", one of " + spring2014.ccgs().size());
        System.out.println(register.trailOf(brent.code()).codesOn(LocalDate.of(2022, 7, 1)));
        System.out.println(spring2014.practices().of(brent).size() + " practices");
        try {
            register.asOf(LocalDate.of(2021, 4, 1)).get(OdsCode.of("07P"));
        } catch (NoSuchOrganisationException e) {
            System.out.println(e.suggestions());
        }
    }
}
