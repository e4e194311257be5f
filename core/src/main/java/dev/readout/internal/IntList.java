package dev.readout.internal;

import java.util.Arrays;

/** A growing list of numbers. */
public final class IntList {
    private int[] elements = new int[16];
    private int size;

    public void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
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

    public void sortFrom(int index) {
        Arrays.sort(elements, index, size);
    }

    public int[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
