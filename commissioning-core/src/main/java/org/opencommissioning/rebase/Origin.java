package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.fault.ReferenceDataException;

/** Where in a file each code, and each combination of keys, first stands; so that what is wrong with one is found again. */
final class Origin {
    private final String file;
    private final List<Long> bodies = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();

    Origin(String file) {
        this.file = file;
    }

    void addBody(long line) {
        bodies.add(line);
    }

    void addKey(long line) {
        keys.add(line);
    }

    /** The place of a code, to stand before what is wrong with it. */
    String ofBody(int body) {
        return file + " line " + bodies.get(body) + ", ";
    }

    /** What to throw for keys. */
    ReferenceDataException keyFault(int key, String column, String value, String problem) {
        return new ReferenceDataException(file, keys.get(key), column, value, problem);
    }
}
