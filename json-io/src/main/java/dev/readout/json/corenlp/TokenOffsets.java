package dev.readout.json.corenlp;

import dev.readout.internal.IntList;
import dev.readout.json.corenlp.CoreNlpFinding.Kind;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.text.Span;
import dev.readout.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the tokens of a document are in its text. The members {@code codepointOffsetBegin} and {@code codepointOffsetEnd}
 * are not read: some versions of CoreNLP write UTF-16 positions there.
 */
final class TokenOffsets {
    private final IntList begins = new IntList();
    private final IntList ends = new IntList();
    /** The first token of each sentence. */
    private final IntList sentences = new IntList();

    private final OffsetUnit.Samples samples = new OffsetUnit.Samples();
    private OffsetUnit unit = OffsetUnit.UTF_16;

    /** Starts a sentence, which has the tokens that are read next. */
    void startSentence() {
        sentences.add(begins.size());
    }

    /**
     * Reads a list of tokens.
     *
     * @param needsSamples whether the words of the tokens are needed to find out what the positions count
     */
    void read(MemberReader members, boolean needsSamples) {
        if (members.startsList()) {
            while (members.in().nextElement()) {
                token(members, needsSamples);
            }
        }
    }

    private void token(MemberReader members, boolean needsSamples) {
        int begin = -1;
        int end = -1;
        String words = null;
        if (members.isObject()) {
            JsonReader in = members.in();
            in.startObject();
            for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                switch (name) {
                    case "characterOffsetBegin" -> begin = members.integer();
                    case "characterOffsetEnd" -> end = members.integer();
                    case "originalText" -> {
                        if (needsSamples) {
                            words = members.string();
                        } else {
                            in.skip();
                        }
                    }
                    default -> in.skip();
                }
            }
        }
        begins.add(begin);
        ends.add(end);
        if (words != null) {
            samples.add(begin, end, words);
        }
    }

    /** Finds out what the positions count. */
    void placeIn(Text text, Findings findings) {
        unit = samples.unit(text);
        if (unit != OffsetUnit.UTF_16) {
            findings.doubt(
                    0,
                    sentences.size() == 0 ? "/tokens" : "/sentences",
                    Kind.OTHER_UNIT,
                    "expected token offsets in UTF-16 code units, found code points");
        }
    }

    /** Returns the number of a token in the document; -1 if there is none. Sentences and their tokens are counted from 1. */
    int token(int sentence, int token) {
        if (sentence < 1 || sentence > sentences.size() || token < 1) {
            return -1;
        }
        int first = sentences.get(sentence - 1);
        int next = sentence == sentences.size() ? begins.size() : sentences.get(sentence);
        return token > next - first ? -1 : first + token - 1;
    }

    /** Returns the span from a token to another, or null if it is not possible. Tokens are counted from 0. */
    @Nullable
    Span span(Text text, int first, int last) {
        return first < 0 || last < first || last >= begins.size()
                ? null
                : unit.span(text, begins.get(first), ends.get(last));
    }

    /**
     * Returns whether the tokens from one to another have these words. White space and what is between the tokens are not
     * compared. If the words differ, only letters and digits are compared, because CoreNLP writes brackets and quotation
     * marks of coreferent mentions in its own way.
     */
    boolean haveWords(Text text, int first, int last, String words) {
        StringBuilder own = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Span token = unit.span(text, begins.get(i), ends.get(i));
            // What is longer has other words. Stopping there keeps a broken document from taking much time.
            if (token == null || own.length() + token.length() > 2 * words.length() || i - first > words.length()) {
                return false;
            }
            own.append(text.slice(token));
        }
        return TokenWords.areSame(own, words);
    }
}
