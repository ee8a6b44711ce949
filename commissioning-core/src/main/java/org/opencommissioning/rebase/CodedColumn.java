package org.opencommissioning.rebase;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.opencommissioning.fault.InvalidValueException;

/**
 * A column whose cells are numbers that stand for texts, as columnar files and databases hold it; of codes or of keys.
 *
 * @see FigureTable#coded
 */
public final class CodedColumn {
    private final String name;
    private final List<String> texts;
    private final int[] numbers;

    private CodedColumn(String name, List<String> texts, int[] numbers) {
        this.name = name;
        this.texts = texts;
        this.numbers = numbers;
    }

    /**
     * A column.
     *
     * @param name its name, such as {@code ccg} or {@code month}
     * @param texts what its cells can be
     * @param numbers of each row, which of the texts its cell is, from 0
     * @return the column, with copies of both
     * @throws InvalidValueException when a number has no text
     */
    public static CodedColumn of(String name, List<String> texts, int[] numbers) {
        requireNonNull(name, "name");
        List<String> held = List.copyOf(requireNonNull(texts, "texts"));
        int[] copy = requireNonNull(numbers, "numbers").clone();
        for (int row = 0; row < copy.length; row++) {
            if (copy[row] < 0 || copy[row] >= held.size()) {
                throw new InvalidValueException("CodedColumn " + name + ": row " + row + " is number " + copy[row]
                        + ", and there are " + held.size() + " texts, numbered from 0");
            }
        }
        return new CodedColumn(name, held, copy);
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return how many rows it has} */
    public int size() {
        return numbers.length;
    }

    /**
     * What a cell is.
     *
     * @param row the row, from 0
     * @return its text
     */
    public String text(int row) {
        return texts.get(numbers[checkIndex(row, numbers.length)]);
    }

    List<String> texts() {
        return texts;
    }

    /** The array itself: it is not to be changed. */
    int[] numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        return name + " of " + texts.size() + " texts in " + numbers.length + " rows";
    }
}
