package dev.readout.json;

import dev.readout.internal.Require;
import dev.readout.json.internal.ForeignReader;
import dev.readout.json.internal.ForeignTokens;
import dev.readout.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a document of another format, whose members may have any name. */
final class ForeignTokenReader extends TokenReader {
    private final Document document;
    private final JacksonTokens tokens;
    private final Limits limits;

    ForeignTokenReader(Document document, Limits limits) {
        this(document, new JacksonTokens(document), limits);
    }

    private ForeignTokenReader(Document document, JacksonTokens tokens, Limits limits) {
        super(tokens, "", false, limits);
        this.document = document;
        this.tokens = tokens;
        this.limits = limits;
    }

    /** Returns what becomes of the document, which messages call “a thing” and “the thing”. */
    <R> R read(String thing, ForeignReader<R> reader) {
        List<R> read = new ArrayList<>(1);
        read("a " + thing, "the " + thing, () -> read.add(reader.read(new View())));
        return read.get(0);
    }

    /** What another package sees of this. */
    private final class View implements ForeignTokens {
        // The names so far of each object that is open.
        private final Deque<Set<String>> names = new ArrayDeque<>();

        @Override
        public void startObject() {
            expect(JsonToken.START_OBJECT, "an object");
            names.push(new HashSet<>());
        }

        @Override
        public @Nullable String nextMember() {
            String name = tokens.nextName();
            if (name == null) {
                names.pop();
                return null;
            }
            if (!names.element().add(withinLimit(wellFormed(name)))) {
                throw here("expected each member once, found " + Require.quoted(name) + " again");
            }
            tokens.value();
            return name;
        }

        @Override
        public void startList() {
            ForeignTokenReader.this.startList();
        }

        @Override
        public boolean nextElement() {
            return tokens.nextElement();
        }

        @Override
        public JsonToken token() {
            return Objects.requireNonNull(tokens.token());
        }

        @Override
        public String string() {
            return wellFormed(ForeignTokenReader.this.string());
        }

        @Override
        public Text text() {
            return ForeignTokenReader.this.text();
        }

        @Override
        public int count() {
            return tokens.count();
        }

        @Override
        public String json() {
            long start = tokens.startOffset();
            tokens.skip();
            return document.slice(start, tokens.endOffset());
        }

        @Override
        public String jsonOf(Runnable value) {
            long start = tokens.startOffset();
            value.run();
            return document.slice(start, tokens.endOffset());
        }

        @Override
        public String found() {
            return tokens.found();
        }

        @Override
        public ReadoutReadException refusal(String problem) {
            return here(problem);
        }

        @Override
        public ReadoutReadException refusal(String pointer, String problem) {
            String around = pointer;
            Location location = document.find(around, false);
            while (location.byteOffset() < 0 && !around.isEmpty()) {
                around = around.substring(0, around.lastIndexOf('/'));
                location = document.find(around, false);
            }
            return new ReadoutReadException(pointer, location, problem, null);
        }

        @Override
        public Limits limits() {
            return limits;
        }
    }
}
