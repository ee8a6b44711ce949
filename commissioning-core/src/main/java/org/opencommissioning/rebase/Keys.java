package org.opencommissioning.rebase;

import java.util.ArrayList;
import java.util.List;

/** Gives each combination of keys a number, from 0, in the order in which combinations are first seen. */
final class Keys {
    private final int width;
    private final Dictionary texts = new Dictionary();
    private final int[] combination;
    /** Each further key makes a pair with the number of the keys before it. */
    private final List<CellIndex> levels = new ArrayList<>();

    private final List<List<String>> parts = new ArrayList<>();

    Keys(int width) {
        this.width = width;
        this.combination = new int[width];
        for (int i = 1; i < width; i++) {
            levels.add(new CellIndex());
        }
        if (width == 0) {
            parts.add(List.of());
        }
    }

    /** The number of a combination. */
    int number(String[] keys) {
        for (int i = 0; i < width; i++) {
            combination[i] = texts.number(keys[i]);
        }
        return number();
    }

    /** The number of the only key. */
    int number(String key) {
        combination[0] = texts.number(key);
        return number();
    }

    /** Sets one key of the next combination. */
    void set(int column, char[] from, int offset, int length) {
        combination[column] = texts.number(from, offset, length);
    }

    /** The same by the number of its text. */
    void set(int column, int text) {
        combination[column] = text;
    }

    /** The texts of all columns. */
    Dictionary texts() {
        return texts;
    }

    /** The number of the combination that was set. */
    int number() {
        if (width == 0) {
            return 0;
        }
        int number = combination[0];
        for (int i = 1; i < width; i++) {
            number = levels.get(i - 1).place(combination[i], number);
        }
        if (number == parts.size()) {
            addParts();
        }
        return number;
    }

    private void addParts() {
        List<String> found = new ArrayList<>();
        for (int text : combination) {
            found.add(texts.text(text));
        }
        parts.add(List.copyOf(found));
    }

    int size() {
        return parts.size();
    }

    List<String> parts(int number) {
        return parts.get(number);
    }
}
