package dev.readout.json.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Says inside this module why a document is refused, and where. Users never see it: each exported package turns it into
 * its public exception, which has the stack trace.
 */
public final class RefusedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final String pointer;
    private final long line;
    private final int column;
    private final long byteOffset;
    private final String problem;

    public RefusedDocumentException(
            String pointer, SourceLocation location, String problem, @Nullable Throwable cause) {
        this("", pointer, location, problem, cause);
    }

    private RefusedDocumentException(
            String source, String pointer, SourceLocation location, String problem, @Nullable Throwable cause) {
        super(problem, cause, false, false);
        this.source = source;
        this.pointer = pointer;
        this.line = location.line();
        this.column = location.column();
        this.byteOffset = location.byteOffset();
        this.problem = problem;
    }

    /** Returns an exception for the same fault that also names the file. Its cause is this exception. */
    public RefusedDocumentException inFile(String file) {
        return new RefusedDocumentException(file, pointer, location(), problem, this);
    }

    /**
     * Returns an exception for the same fault with its location in a file of lines. Its cause is this exception, which
     * has the location in the line.
     *
     * @param file the name of the file; empty for a stream
     * @param addition what is appended to the problem
     */
    public RefusedDocumentException inLines(String file, SourceLocation location, String addition) {
        return new RefusedDocumentException(file, pointer, location, problem + addition, this);
    }

    /**
     * Makes a public exception.
     *
     * @param <E> the exception
     */
    @FunctionalInterface
    public interface PublicException<E extends Exception> {
        /**
         * Returns a public exception with the parts of a refusal.
         *
         * @param source the name of the file; empty if no file was read
         */
        E make(
                String source,
                String pointer,
                long line,
                int column,
                long byteOffset,
                String problem,
                @Nullable Throwable cause);
    }

    /** Returns the public exception for this refusal, and for its cause if that is a refusal too. */
    public <E extends Exception> E toPublic(PublicException<E> factory) {
        Throwable cause = getCause() instanceof RefusedDocumentException inner ? inner.toPublic(factory) : getCause();
        return factory.make(source, pointer, line, column, byteOffset, problem, cause);
    }

    /** Returns the JSON Pointer of the fault in the document. */
    public String pointer() {
        return pointer;
    }

    public SourceLocation location() {
        return new SourceLocation(line, column, byteOffset);
    }

    /** Returns what was expected and what was found. */
    public String problem() {
        return problem;
    }
}
