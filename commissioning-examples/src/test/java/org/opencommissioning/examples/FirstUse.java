package org.opencommissioning.examples;

import java.time.LocalDate;
import org.opencommissioning.register.PracticeLandscape;
import org.opencommissioning.register.Register;

/**
 * What a new Java virtual machine is started for by {@link NewProcessTable}. It prints one number: the nanoseconds that the first
 * use of the register took, or the bytes of heap that it left behind. It is plain so that what it loads itself costs next to
 * nothing.
 */
final class FirstUse {
    private static final int COLLECTIONS = 5;

    private FirstUse() {}

    /**
     * Measures one thing, once.
     *
     * @param args what to use: {@code nothing}, {@code register} or {@code practices}; and what to measure: {@code time} or
     *     {@code heap}
     */
    public static void main(String[] args) {
        boolean heap = args[1].equals("heap");
        long before = heap ? usedHeap() : System.nanoTime();
        Object used = use(args[0]);
        long after = heap ? usedHeap() : System.nanoTime();
        // naming what was used keeps it from being collected while the heap is measured
        if (used == null) {
            throw new IllegalArgumentException("expected nothing, register or practices, not " + args[0]);
        }
        System.out.println(after - before);
    }

    private static Object use(String what) {
        if (what.equals("nothing")) {
            return what;
        }
        Register register = Register.standard();
        if (what.equals("register")) {
            return register;
        }
        PracticeLandscape practices = register.asOf(LocalDate.of(2015, 8, 31)).practices();
        return what.equals("practices") ? practices : null;
    }

    private static long usedHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
