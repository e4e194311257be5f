package dev.readout.grounding;

/** Words in a row, by their numbers in one index, and where they stand in its text. */
final class Pattern {
    private final Index index;
    private final int[] ids;
    /** What the first word may be instead, its first letter in the other case. */
    private final int otherFirst;

    private Pattern(Index index, int[] ids, int otherFirst) {
        this.index = index;
        this.ids = ids;
        this.otherFirst = otherFirst;
    }

    /** Returns the pattern of the words from one to before another. */
    static Pattern of(Index index, Words words, int from, int to, boolean anyFirst) {
        int[] ids = new int[to - from];
        for (int i = 0; i < ids.length; i++) {
            String form = words.form(from + i);
            int id = index.id(form);
            // An initial in brackets was changed from the other case.
            if (i > 0 && words.source().charAt(words.start(from + i)) == '[') {
                int other = index.id(Letters.otherFirst(form));
                id = other == Index.UNKNOWN ? id : other;
            }
            ids[i] = id;
        }
        return new Pattern(index, ids, anyFirst ? index.id(Letters.otherFirst(words.form(from))) : Index.UNKNOWN);
    }

    int length() {
        return ids.length;
    }

    /** Returns whether each of the words stands somewhere. */
    boolean isPossible() {
        for (int i = 1; i < ids.length; i++) {
            if (ids[i] == Index.UNKNOWN) {
                return false;
            }
        }
        return ids[0] != Index.UNKNOWN || otherFirst != Index.UNKNOWN;
    }

    /** Adds all places in ascending order at which the words begin, from one to before another. */
    void find(int from, int to, Ints found, Work work) {
        int last = Math.min(to, index.size() - ids.length + 1);
        if (from >= last || !isPossible()) {
            return;
        }
        int rarest = -1;
        int fewest = index.count(ids[0]) + index.count(otherFirst);
        for (int i = 1; i < ids.length; i++) {
            if (index.count(ids[i]) < fewest) {
                fewest = index.count(ids[i]);
                rarest = i;
            }
        }
        work.add(ids.length);
        if (ids.length > 1 && (long) fewest * ids.length > 2L * (last - from + ids.length)) {
            scan(from, last, found, work);
        } else if (rarest >= 0) {
            lookUp(ids[rarest], rarest, from, last, found, work);
        } else {
            int before = found.size();
            lookUp(ids[0], 0, from, last, found, work);
            if (otherFirst != ids[0]) {
                lookUp(otherFirst, 0, from, last, found, work);
                found.sortFrom(before);
            }
        }
    }

    /** Looks at each place of one of the words. */
    private void lookUp(int id, int offset, int from, int last, Ints found, Work work) {
        if (id == Index.UNKNOWN) {
            return;
        }
        int count = index.count(id);
        for (int n = index.countBefore(id, from + offset); n < count && work.isLeft(); n++) {
            int start = index.place(id, n) - offset;
            if (start >= last) {
                return;
            }
            if (matches(start, work)) {
                found.add(start);
            }
        }
    }

    private boolean matches(int start, Work work) {
        int i = 0;
        while (i < ids.length && matches(i, index.id(start + i))) {
            i++;
        }
        work.add(i + 1L);
        return i == ids.length;
    }

    private boolean matches(int i, int id) {
        return id == ids[i] || (i == 0 && id == otherFirst);
    }

    /** Looks at every word once (Knuth, Morris and Pratt), whatever the words are; the first of them apart. */
    private void scan(int from, int last, Ints found, Work work) {
        int length = ids.length - 1;
        int[] back = borders();
        int matched = 0;
        for (int at = from + 1; at < last + length && work.add(1); at++) {
            int id = index.id(at);
            while (matched > 0 && (matched == length || ids[matched + 1] != id)) {
                matched = back[matched - 1];
                work.add(1);
            }
            if (ids[matched + 1] == id) {
                matched++;
            }
            if (matched == length && matches(0, index.id(at - length))) {
                found.add(at - length);
            }
        }
    }

    /** Returns of each beginning of the words after the first how many of its words are also its end. */
    private int[] borders() {
        int length = ids.length - 1;
        int[] back = new int[length];
        int matched = 0;
        for (int i = 1; i < length; i++) {
            while (matched > 0 && ids[matched + 1] != ids[i + 1]) {
                matched = back[matched - 1];
            }
            if (ids[matched + 1] == ids[i + 1]) {
                matched++;
            }
            back[i] = matched;
        }
        return back;
    }
}
