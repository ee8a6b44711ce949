package org.opencommissioning.fault;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators for tests about exceptions. */
public final class FaultArbitraries {
    private FaultArbitraries() {}

    /** {@return one to five problems of one value, each as a phrase} */
    public static Arbitrary<List<String>> problems() {
        return Arbitraries.strings()
                .alpha()
                .withChars(' ')
                .ofMinLength(1)
                .ofMaxLength(30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
