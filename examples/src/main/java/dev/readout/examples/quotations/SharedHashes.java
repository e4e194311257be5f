package dev.readout.examples.quotations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the versions that share hashes with another one. A hash of more versions than a limit is left out, because it is
 * of words that everybody says, and would make every two of these versions candidates.
 */
final class SharedHashes {
    private final int most;
    /** The hashes of each version. */
    private final long[][] hashes;
    /** The hashes of all versions, each once, in ascending order. */
    private final long[] distinct;
    /** For each of these hashes, the index of its first version in {@link #lists}, and after the last one, the end. */
    private final int[] starts;
    /** The versions of one hash after the other, by their numbers. */
    private final int[] lists;

    SharedHashes(List<Version> versions, SharedWords shared) {
        this.most = shared.mostVersions();
        this.hashes = versions.parallelStream()
                .map(version -> QuotationHashes.of(version.words(), shared.inARow()))
                .toArray(long[][]::new);
        long[] all = Arrays.stream(hashes).flatMapToLong(LongStream::of).toArray();
        Arrays.parallelSort(all);
        this.distinct = LongStream.of(all).distinct().toArray();
        this.starts = starts(all, distinct.length);
        this.lists = new int[all.length];
        int[] ends = starts.clone();
        for (int version = 0; version < hashes.length; version++) {
            for (long hash : hashes[version]) {
                lists[ends[number(hash)]++] = version;
            }
        }
    }

    private static int[] starts(long[] sorted, int distinct) {
        int[] starts = new int[distinct + 1];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                starts[count++] = i;
            }
        }
        starts[count] = sorted.length;
        return starts;
    }

    private int number(long hash) {
        return Arrays.binarySearch(distinct, hash);
    }

    private int versions(int number) {
        return starts[number + 1] - starts[number];
    }

    /** Returns the number of hashes that are left out. */
    long leftOut() {
        return IntStream.range(0, distinct.length)
                .filter(number -> versions(number) > most)
                .count();
    }

    /** Returns the versions with a lower number that share enough hashes with a version, in ascending order. */
    int[] before(int version) {
        int[] sharing = LongStream.of(hashes[version])
                .mapToInt(this::number)
                .filter(number -> versions(number) <= most)
                .flatMap(number -> IntStream.range(starts[number], starts[number + 1])
                        .map(i -> lists[i])
                        .takeWhile(other -> other < version))
                .sorted()
                .toArray();
        int[] before = new int[sharing.length];
        int count = 0;
        for (int i = 0; i < sharing.length; ) {
            int from = i;
            while (i < sharing.length && sharing[i] == sharing[from]) {
                i++;
            }
            int other = sharing[from];
            if (QuotationHashes.areEnough(i - from, hashes[version].length, hashes[other].length)) {
                before[count++] = other;
            }
        }
        return Arrays.copyOf(before, count);
    }
}
