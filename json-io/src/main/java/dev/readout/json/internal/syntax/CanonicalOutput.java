package dev.readout.json.internal.syntax;

import dev.readout.text.Text;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of a document (RFC 8785): members sorted, nothing between tokens, one form of each value.
 *
 * <p>It holds the document as a tree until it ends. Nothing is parsed, so no limit of a parser applies.
 */
public final class CanonicalOutput implements JsonOutput {
    private interface Value {
        void write(JsonOutput output);
    }

    /** Strings compare by UTF-16 code units, as section 3.2.3 asks. */
    private record Members(Map<String, Value> byName) implements Value {
        @Override
        public void write(JsonOutput output) {
            output.startObject();
            byName.forEach((name, value) -> {
                output.name(name);
                value.write(output);
            });
            output.endObject();
        }
    }

    private record Elements(List<Value> list) implements Value {
        @Override
        public void write(JsonOutput output) {
            output.startList();
            list.forEach(element -> element.write(output));
            output.endList();
        }
    }

    private final Elements documents = new Elements(new ArrayList<>());
    private final Deque<Value> open = new ArrayDeque<>(List.of(documents));
    private String name = "";

    /** Returns what was written, in canonical form. */
    public byte[] toBytes() {
        try (Utf8Output output = new Utf8Output()) {
            documents.list.get(0).write(output);
            return output.toBytes();
        }
    }

    private void add(Value value) {
        Value around = open.element();
        if (around instanceof Members members) {
            members.byName.put(name, value);
        } else if (around instanceof Elements elements) {
            elements.list.add(value);
        }
    }

    private void start(Value value) {
        add(value);
        open.push(value);
    }

    @Override
    public void startObject() {
        start(new Members(new TreeMap<>()));
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void startList() {
        start(new Elements(new ArrayList<>()));
    }

    @Override
    public void endList() {
        open.pop();
    }

    @Override
    public void name(MemberName member) {
        name = member.json();
    }

    @Override
    public void name(String name) {
        this.name = name;
    }

    @Override
    public void string(String string) {
        add(output -> output.string(string));
    }

    @Override
    public void uri(URI uri) {
        string(CanonicalUri.spelling(uri));
    }

    @Override
    public void number(int number) {
        add(output -> output.number(number));
    }

    @Override
    public void number(double number) {
        add(output -> output.number(number));
    }

    @Override
    public void text(Text text) {
        string(text.string());
    }
}
