package dev.readout.json.internal.syntax;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of an object, each once. It is used again for the next object at the same depth, which often has
 * the same names in the same order; then no names are compared with each other.
 */
final class DistinctNames {
    /** With more names, a hash set is faster, and safe from many names that collide. */
    private static final int FEW = 16;

    private final String[] names = new String[FEW];
    /** How many of the names are distinct: those of this object, and perhaps more of the last one. */
    private int known;

    private int size;
    private @Nullable Set<String> many;

    /** Starts another object. */
    void clear() {
        size = 0;
        many = null;
    }

    /** Adds a name if the last object had it in the same place, after the same names. */
    boolean addIfAsBefore(String name) {
        if (many != null || size >= known || !names[size].equals(name)) {
            return false;
        }
        size++;
        return true;
    }

    /** Adds a name, or returns false if the object has it already. */
    boolean add(String name) {
        if (many != null) {
            return many.add(name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return false;
            }
        }
        if (size == FEW) {
            many = new HashSet<>(Set.of(names));
            return many.add(name);
        }
        names[size++] = name;
        known = size;
        return true;
    }
}
