package org.opencommissioning.internal;

/** What is left of a name when nothing counts but its letters and digits: what official tables vary from year to year does not. */
public final class NameKey {
    private NameKey() {}

    /**
     * The key of a name.
     *
     * @param name the name
     * @return its letters A to Z and digits, in small letters, with {@code and} for each {@code &}; empty where it has none
     */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c - 'A' + 'a'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c == '&') {
                key.append("and");
            }
        }
        return key.toString();
    }

    /**
     * The key without the digits at its end, which may be the mark of a footnote.
     *
     * @param key the key of a name
     * @return the same without digits at its end
     */
    public static String withoutFootnote(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) <= '9') {
            end--;
        }
        return key.substring(0, end);
    }
}
