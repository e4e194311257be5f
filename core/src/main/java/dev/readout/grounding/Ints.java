package dev.readout.grounding;

import java.util.Arrays;

/** A growing list of numbers. */
final class Ints {
    private int[] elements = new int[16];
    private int size;

    void add(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    int get(int index) {
        return elements[index];
    }

    void set(int index, int element) {
        elements[index] = element;
    }

    int size() {
        return size;
    }

    void sortFrom(int index) {
        Arrays.sort(elements, index, size);
    }

    int[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
