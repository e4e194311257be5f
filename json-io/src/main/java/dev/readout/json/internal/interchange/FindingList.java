package dev.readout.json.internal.interchange;

import dev.readout.exchange.Finding;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The findings about one document, within its limits. A format has a subclass, which makes its findings.
 *
 * @param <F> the findings of the format
 */
public abstract class FindingList<F extends Finding> {
    private static final DocumentLimits NO_LIMITS = new DocumentLimits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    private final List<F> all = new ArrayList<>(0);
    private final DocumentLimits limits;
    private final BiFunction<String, String, RefusedDocumentException> refusal;

    /**
     * Creates an empty list.
     *
     * @param refusal makes a refusal of a place and a problem
     */
    protected FindingList(DocumentLimits limits, BiFunction<String, String, RefusedDocumentException> refusal) {
        this.limits = limits;
        this.refusal = refusal;
    }

    /** Creates an empty list about a value that is to be written, which has no limits. */
    protected FindingList() {
        this(NO_LIMITS, (place, problem) -> new RefusedDocumentException(place, SourceLocation.UNKNOWN, problem, null));
    }

    /** Adds a finding, unless the document has too many, or the finding is a fault that the reader refuses. */
    protected final void add(F finding, boolean isRefused) {
        if (isRefused) {
            throw refused(finding.place(), finding.problem());
        }
        if (all.size() == limits.findings()) {
            throw refused(finding.place(), limits.findingsExceeded());
        }
        all.add(finding);
    }

    /** Returns the limits of the document. */
    public final DocumentLimits limits() {
        return limits;
    }

    /** Returns a refusal of the document. */
    public final RefusedDocumentException refused(String place, String problem) {
        return refusal.apply(place, problem);
    }

    public final boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the findings in the order in which they were added. */
    public final List<F> all() {
        return all;
    }
}
