package dev.readout.examples.spark.madeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the words that an article prints when it quotes somebody. Most are the spoken words; some are bent or changed. */
final class Bending {
    private static final int VERBATIM_PERCENT = 70;
    private static final int TYPOGRAPHY_PERCENT = 10;
    private static final int PART_PERCENT = 8;
    private static final int CHANGED_PERCENT = 6;

    private Bending() {}

    /** Returns the words, or words that come from them. */
    static String of(String words, Random random) {
        List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
        int percent = random.nextInt(100);
        if (percent < VERBATIM_PERCENT) {
            return words;
        }
        percent -= VERBATIM_PERCENT;
        if (percent < TYPOGRAPHY_PERCENT) {
            return typography(words, random);
        }
        percent -= TYPOGRAPHY_PERCENT;
        int at = 1 + random.nextInt(all.size() - 2);
        if (percent < PART_PERCENT) {
            return String.join(" ", at < all.size() / 2 ? all.subList(at, all.size()) : all.subList(0, at + 1));
        }
        percent -= PART_PERCENT;
        if (percent < CHANGED_PERCENT) {
            all.set(at, Vocabulary.word(random));
        } else if (random.nextBoolean()) {
            all.set(at, "…");
        } else {
            all.remove(at);
        }
        return String.join(" ", all);
    }

    private static String typography(String words, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Vocabulary.capitalized(words);
            case 1 -> words + ",";
            default -> words.replaceFirst(" ", ", ");
        };
    }
}
