package org.opencommissioning.rebase;

/** Where the cell of a body and a key is held. */
interface Places {
    /** How many places there are. */
    int size();

    /** The body of a place. */
    int body(int place);

    /** The key of a place. */
    int key(int place);

    /** A place for each key and each body, whether there is a row of it or not. */
    record Grid(int bodies, int keys) implements Places {
        @Override
        public int size() {
            return bodies * keys;
        }

        @Override
        public int body(int place) {
            return place % bodies;
        }

        @Override
        public int key(int place) {
            return place / bodies;
        }

        int place(int body, int key) {
            return key * bodies + body;
        }
    }
}
