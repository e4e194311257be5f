package dev.readout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IncreasingSubsequenceTest {
    @Test
    void findsTheIndexesOfTheLongestOne() {
        assertThat(IncreasingSubsequence.longest(new int[] {})).isEmpty();
        assertThat(IncreasingSubsequence.longest(new int[] {7})).containsExactly(0);
        assertThat(IncreasingSubsequence.longest(new int[] {1, 2, 3})).containsExactly(0, 1, 2);
        assertThat(IncreasingSubsequence.longest(new int[] {5, 6, 1, 7, 2})).containsExactly(0, 1, 3);
        assertThat(IncreasingSubsequence.longest(new int[] {4, 4, 4})).hasSize(1);
        assertThat(IncreasingSubsequence.longest(new int[] {3, 2, 1})).hasSize(1);
    }

    @Test
    void isAsLongAsTheLongestOfAll() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int[] numbers =
                    random.ints(random.nextInt(12), 0, 1 + random.nextInt(12)).toArray();
            int[] longest = IncreasingSubsequence.longest(numbers);
            assertThat(longest).hasSize(lengthOfLongest(numbers));
            for (int j = 1; j < longest.length; j++) {
                assertThat(longest[j]).isGreaterThan(longest[j - 1]);
                assertThat(numbers[longest[j]]).isGreaterThan(numbers[longest[j - 1]]);
            }
        }
    }

    private static int lengthOfLongest(int[] numbers) {
        int longest = 0;
        for (int chosen = 0; chosen < 1 << numbers.length; chosen++) {
            int last = Integer.MIN_VALUE;
            boolean isIncreasing = true;
            for (int i = 0; i < numbers.length; i++) {
                if ((chosen >> i & 1) == 1) {
                    isIncreasing &= numbers[i] > last;
                    last = numbers[i];
                }
            }
            longest = isIncreasing ? Math.max(longest, Integer.bitCount(chosen)) : longest;
        }
        return longest;
    }
}
