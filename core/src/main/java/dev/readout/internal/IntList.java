package dev.readout.internal;

import java.util.Arrays;

/** A growing list of numbers. */
public final class IntList {
    private static final int[] NONE = {};
    private static final int LEAST_CAPACITY = 16;

    private int[] elements = NONE;
    private int size;

    /** Makes a list that gets room for elements when the first one is added. */
    public IntList() {}

    /** Makes a list with room for this number of elements. */
    public IntList(int capacity) {
        elements = new int[capacity];
    }

    public void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(LEAST_CAPACITY, 2 * size));
        }
        elements[size++] = element;
    }

    public int get(int index) {
        return elements[index];
    }

    public void set(int index, int element) {
        elements[index] = element;
    }

    public int size() {
        return size;
    }

    /** Removes the elements from an index on. */
    public void truncate(int newSize) {
        size = newSize;
    }

    public void sortFrom(int index) {
        Arrays.sort(elements, index, size);
    }

    public int[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
