package dev.readout.json;

import dev.readout.json.internal.ForeignDocuments;
import dev.readout.json.internal.ForeignJson;
import dev.readout.json.internal.ForeignReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Hands to the packages of other formats what is not for users. */
final class ForeignAccess extends ForeignJson {
    @Override
    public <D> ForeignDocuments<D> documents(String thing, ForeignReader<D> reader) {
        return new Documents<>(thing, reader, LineOptions.of(Limits.defaults()));
    }

    private record Documents<D>(String thing, ForeignReader<D> reader, LineOptions options)
            implements ForeignDocuments<D> {
        private Documents<D> with(LineOptions other) {
            return new Documents<>(thing, reader, other);
        }

        @Override
        public Limits limits() {
            return options.limits();
        }

        @Override
        public ForeignDocuments<D> withLimits(Limits limits) {
            return with(new LineOptions(limits, options.badLines(), options.progress()));
        }

        @Override
        public ForeignDocuments<D> onBadLine(Consumer<? super BadLine> action) {
            return with(options.onBadLine(action));
        }

        @Override
        public ForeignDocuments<D> onProgress(Consumer<? super LinesProgress> listener) {
            return with(options.onProgress(listener));
        }

        @Override
        public D read(byte[] document) {
            Limits limits = options.limits();
            if (document.length > limits.documentLength()) {
                throw new ReadoutReadException("", Location.UNKNOWN, limits.documentExceeded(), null);
            }
            return new ForeignTokenReader(Document.withNaN(document, limits), limits).read(thing, reader);
        }

        @Override
        public D read(String document) {
            return read(Document.utf8(document, options.limits()));
        }

        @Override
        public D read(Path file) throws IOException {
            try (InputStream stream = Files.newInputStream(file)) {
                return read(stream);
            } catch (ReadoutReadException e) {
                throw e.in(file);
            }
        }

        @Override
        public D read(InputStream stream) throws IOException {
            // One byte more shows that there is more than allowed, and nothing else is read.
            return read(stream.readNBytes(options.limits().documentLength() + 1));
        }

        @Override
        public Stream<D> lines(Path file) throws IOException {
            return options.stream(LineInput.of(file), this::line);
        }

        @Override
        public Stream<D> lines(InputStream stream) {
            return options.stream(LineInput.of(stream), this::line);
        }

        @Override
        public <N> Stream<N> lines(Path file, Numbering<D, N> numbering) throws IOException {
            return options.stream(LineInput.of(file), numbered(numbering));
        }

        @Override
        public <N> Stream<N> lines(InputStream stream, Numbering<D, N> numbering) {
            return options.stream(LineInput.of(stream), numbered(numbering));
        }

        private D line(LineSpliterator<?> line, byte[] buffer, int from, int to) {
            return read(Arrays.copyOfRange(buffer, from, to));
        }

        private <N> LineSpliterator.LineReader<N> numbered(Numbering<D, N> numbering) {
            return (line, buffer, from, to) ->
                    numbering.number(line(line, buffer, from, to), line.line(), line.byteOffset());
        }
    }
}
