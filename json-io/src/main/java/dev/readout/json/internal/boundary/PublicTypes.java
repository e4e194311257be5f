package dev.readout.json.internal.boundary;

import dev.readout.json.BadLine;
import dev.readout.json.Limits;
import dev.readout.json.LinesProgress;
import dev.readout.json.ReadoutReadException;
import dev.readout.json.internal.lines.ReadProgress;
import dev.readout.json.internal.lines.RefusedLine;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Turns internal values into the public types of {@code dev.readout.json}, and back. That package does the same for
 * itself with its own constructors.
 */
public final class PublicTypes {
    private PublicTypes() {}

    /** Returns the limits as the internal packages take them. */
    public static DocumentLimits limits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return new DocumentLimits(
                limits.documentLength(),
                limits.textLength(),
                limits.stringLength(),
                limits.elements(),
                limits.nestingDepth(),
                limits.findings());
    }

    /** Returns the public exception for a refusal. */
    public static ReadoutReadException exception(RefusedDocumentException refusal) {
        return refusal.toPublic(ReadoutReadException::new);
    }

    /** Returns an action on refused lines that gives bad lines to this one. */
    public static Consumer<RefusedLine> onBadLine(Consumer<? super BadLine> action) {
        Objects.requireNonNull(action, "action");
        return line -> action.accept(
                new BadLine(exception(line.refusal()), line.line(), line.byteOffset(), line.length(), line.bytes()));
    }

    /** Returns a listener that tells this one. */
    public static Consumer<ReadProgress> onProgress(Consumer<? super LinesProgress> listener) {
        Objects.requireNonNull(listener, "listener");
        return progress -> listener.accept(
                new LinesProgress(progress.bytes(), progress.totalBytes().orElse(-1), progress.documents()));
    }
}
