package dev.readout.grounding;

import dev.readout.grounding.internal.joined.Joints;
import dev.readout.grounding.internal.search.WordIndex;
import dev.readout.grounding.internal.search.WordPlaces;
import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import dev.readout.quotation.Quotations;
import dev.readout.text.Text;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words of a text without the reporting clauses that interrupt quotations, and the index of these words. */
final class JoinedText {
    private final Joints joints;
    private final Words words;
    /** Made when it is first needed. Two threads may make it twice, which does no harm. */
    private volatile @Nullable WordPlaces index;

    JoinedText(Text text, Words words, Supplier<Quotations> quotations) {
        this.joints = Joints.of(text, words, quotations);
        this.words = joints.size() == 0 ? words : joints.withoutClauses();
    }

    /** Makes the text with these joints, whose words are read when they are first asked for, and their index. */
    JoinedText(Joints joints, WordPlaces index) {
        this.joints = joints;
        this.words = joints.unreadWithoutClauses();
        this.index = index;
    }

    boolean hasJoints() {
        return joints.size() > 0;
    }

    Joints joints() {
        return joints;
    }

    Words words() {
        return words;
    }

    /** Returns the index of the words. It ignores case, because each stretch can begin with a capital, and diacritics. */
    WordPlaces index() {
        WordPlaces known = index;
        if (known == null) {
            known = new WordIndex(words, LetterFolding.ignoring(true, true));
            index = known;
        }
        return known;
    }
}
