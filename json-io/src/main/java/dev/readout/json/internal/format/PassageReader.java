package dev.readout.json.internal.format;

import dev.readout.json.internal.syntax.MemberName;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads passages, and compares their words with the text. */
final class PassageReader {
    private final ObjectReader in;
    private final ReferenceTargets targets;

    PassageReader(ObjectReader in, ReferenceTargets targets) {
        this.in = in;
        this.targets = targets;
    }

    Passage passage() {
        Text text = targets.text();
        in.startList();
        Passage asWritten = in.passageAsWritten(text);
        if (asWritten != null) {
            return asWritten;
        }
        if (!in.nextElement()) {
            throw in.at(in.pointer(), "expected at least one piece, found an empty list");
        }
        Span first = piece(text);
        if (!in.nextElement()) {
            return text.passage(first.start(), first.end());
        }
        List<Span> pieces = new ArrayList<>();
        pieces.add(first);
        do {
            pieces.add(piece(text));
        } while (in.nextElement());
        return text.passage(pieces);
    }

    private Span piece(Text text) {
        ObjectReader.ObjectCursor object = in.object();
        int start = -1;
        int end = -1;
        boolean verified = false;
        String exact = null;
        while (object.next()) {
            switch (object.member()) {
                case START -> start = in.count();
                case END -> end = in.count();
                case EXACT -> {
                    // If the positions came before, the words are compared where they are, without making a string.
                    verified = start >= 0 && start <= end && end <= text.length() && in.stringIs(text, start, end);
                    exact = verified ? null : in.wordsOfText();
                }
                default -> object.unknown();
            }
        }
        object.require(MemberName.START);
        object.require(MemberName.END);
        object.require(MemberName.EXACT);
        if (start > end) {
            throw in.at(in.pointer() + "/end", "expected at least start " + start + ", found " + end);
        }
        Span span = new Span(start, end);
        if (end > text.length()) {
            throw in.at(
                    in.pointer() + "/end",
                    "expected at most " + text.length() + ", the code points of the text, found " + end);
        }
        if (!verified && !text.slice(span).equals(exact)) {
            throw in.at(in.pointer() + "/exact", PieceMismatch.describe(text, span, Objects.requireNonNull(exact)));
        }
        return span;
    }
}
