package dev.readout.json.internal.syntax;

import dev.readout.text.Span;
import dev.readout.text.Text;
import java.net.URI;

/** Takes the tokens of a document that is written, in their order. */
public interface JsonOutput {
    void startObject();

    void endObject();

    void startList();

    void endList();

    void name(MemberName member);

    void name(String name);

    void string(String string);

    /** Writes a string of ASCII that has nothing to escape, such as an id. */
    default void plain(String string) {
        string(string);
    }

    /** Writes a URI, as it is spelled unless the output has a spelling of its own. */
    default void uri(URI uri) {
        string(uri.toString());
    }

    void number(int number);

    /** Writes a finite number. */
    void number(double number);

    /** Writes the text as a string. The passages that follow are passages of this text. */
    void text(Text text);

    /**
     * Writes a piece of a passage: a span of the text that was written, and the words there. An output may copy them.
     */
    default void piece(Text text, int start, int end) {
        startObject();
        name(MemberName.START);
        number(start);
        name(MemberName.END);
        number(end);
        name(MemberName.EXACT);
        string(text.slice(new Span(start, end)));
        endObject();
    }
}
