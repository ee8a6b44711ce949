package org.opencommissioning.rebase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives each text a number, from 0, in the order in which texts are first seen. */
final class Dictionary {
    private String[] texts = new String[64];
    private int[] hashes = new int[64];
    /** Numbers plus one, so that zero is free. */
    private int[] table = new int[128];

    private int size;

    /** The number of a text, which is a new one for a text not seen before. */
    int number(String text) {
        int hash = text.hashCode();
        int at = slot(hash);
        while (table[at] != 0) {
            int number = table[at] - 1;
            if (hashes[number] == hash && texts[number].equals(text)) {
                return number;
            }
            at = (at + 1) & (table.length - 1);
        }
        return add(at, text, hash);
    }

    /** The same of some characters, of which a text is made only if they are new. */
    int number(char[] from, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + from[i];
        }
        int at = slot(hash);
        while (table[at] != 0) {
            int number = table[at] - 1;
            if (hashes[number] == hash && matches(texts[number], from, offset, length)) {
                return number;
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
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        texts[size] = text;
        hashes[size] = hash;
        table[at] = ++size;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int number = 0; number < size; number++) {
            int at = slot(hashes[number]);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = number + 1;
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
