package org.opencommissioning.rebase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each text a number, from 0, in the order in which texts are first seen. */
final class Dictionary {
    /** Slots for each text: most texts are found where they are first looked for. */
    private static final int ROOM = 4;

    private String[] texts = new String[64];
    /** Hashes in the upper half, and in the lower half numbers plus one, so that zero is free. */
    private long[] table = new long[64 * ROOM];

    private int size;

    /** The number of a text, which is a new one for a text not seen before. */
    int number(String text) {
        int hash = text.hashCode();
        int at = slot(hash);
        for (long entry = table[at]; entry != 0; entry = table[at]) {
            if (hash(entry) == hash && texts[number(entry)].equals(text)) {
                return number(entry);
            }
            at = (at + 1) & (table.length - 1);
        }
        return add(at, text, hash);
    }

    private static int hash(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }

    /** The same of some characters, of which a text is made only if they are new. */
    int number(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
        int at = slot(hash);
        for (long entry = table[at]; entry != 0; entry = table[at]) {
            if (hash(entry) == hash && matches(texts[number(entry)], from, offset, length)) {
                return number(entry);
            }
            at = (at + 1) & (table.length - 1);
        }
        return add(at, new String(from, offset, length), hash);
    }

    private static boolean matches(String text, char[] from, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != from[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return ((hash * 0x9E3779B9) >>> 7) & (table.length - 1);
    }

    private int add(int at, String text, int hash) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        table[at] = ((long) hash << Integer.SIZE) | ++size;
        if (size * ROOM > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int at = slot(hash(entry));
                while (table[at] != 0) {
                    at = (at + 1) & (table.length - 1);
                }
                table[at] = entry;
            }
        }
    }

    String text(int number) {
        return texts[number];
    }

    int size() {
        return size;
    }

    /** The numbers in the order of their texts. */
    int[] inOrder() {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(this::text))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Every text, by number. */
    List<String> texts() {
        return List.of(Arrays.copyOf(texts, size));
    }
}
