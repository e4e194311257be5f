package dev.readout.json;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;

/** What an article is written to. The calls are in the order of the document. */
interface Output {
    void startObject();

    void endObject();

    void startList();

    void endList();

    void name(Member member);

    void name(String name);

    void string(String string);

    /** Writes a URI as it was spelled. */
    default void uri(URI uri) {
        string(uri.toString());
    }

    void number(int number);

    /** Writes a finite number. */
    void number(double number);

    /** Writes the characters of the text, of which the words of passages follow. */
    void text(Text text);

    /** Writes a piece of a passage: a span of the text that was written, and the words there. */
    default void piece(Text text, int start, int end) {
        startObject();
        name(Member.START);
        number(start);
        name(Member.END);
        number(end);
        name(Member.EXACT);
        string(text.slice(new Span(start, end)));
        endObject();
    }
}
