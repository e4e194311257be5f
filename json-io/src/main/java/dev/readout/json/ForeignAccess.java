package dev.readout.json;

import dev.readout.json.foreign.ForeignJson;
import dev.readout.json.foreign.ForeignLines;
import dev.readout.json.foreign.ForeignLines.Numbering;
import dev.readout.json.foreign.ForeignReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Hands to the packages of other formats what is not for users. */
final class ForeignAccess extends ForeignJson {
    @Override
    public <R> R read(byte[] document, Limits limits, String thing, ForeignReader<R> reader) {
        if (document.length > limits.documentLength()) {
            throw new ReadoutReadException("", Location.UNKNOWN, limits.documentExceeded(), null);
        }
        return new ForeignTokenReader(Document.withNaN(document, limits), limits).read(thing, reader);
    }

    @Override
    public <R> R read(String document, Limits limits, String thing, ForeignReader<R> reader) {
        return read(Document.utf8(document, limits), limits, thing, reader);
    }

    @Override
    public <R, T> ForeignLines<T> lines(
            Limits limits, String thing, ForeignReader<R> reader, Numbering<R, T> numbering) {
        return new Lines<>(LineOptions.of(limits), (line, buffer, from, to) -> {
            R reading = read(Arrays.copyOfRange(buffer, from, to), limits, thing, reader);
            return numbering.number(line.line(), line.byteOffset(), reading);
        });
    }

    private record Lines<T>(LineOptions options, LineSpliterator.LineReader<T> reader) implements ForeignLines<T> {
        @Override
        public ForeignLines<T> onBadLine(Consumer<? super BadLine> action) {
            return new Lines<>(options.onBadLine(action), reader);
        }

        @Override
        public ForeignLines<T> onProgress(Consumer<? super LinesProgress> listener) {
            return new Lines<>(options.onProgress(listener), reader);
        }

        @Override
        public Stream<T> read(Path file) throws IOException {
            return options.stream(LineInput.of(file), reader);
        }

        @Override
        public Stream<T> read(InputStream stream) {
            return options.stream(LineInput.of(stream), reader);
        }
    }
}
