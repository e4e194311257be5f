package dev.readout.json.webannotation;

import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.List;
import java.util.function.BiConsumer;

/** The passages of a statement with their roles, in the order in which they are written. */
final class StatementPassages {
    private StatementPassages() {}

    /**
     * Calls an action with each passage. The first one is the content, or the cue of a statement without content.
     *
     * @param hasVia whether the sources through whom the statement came are among them
     */
    static void forEach(Statement statement, boolean hasVia, BiConsumer<AnnotationRole, Passage> action) {
        statement.content().ifPresent(content -> action.accept(AnnotationRole.CONTENT, content));
        statement.cue().ifPresent(cue -> action.accept(AnnotationRole.CUE, cue.passage()));
        statement.frame().ifPresent(frame -> action.accept(AnnotationRole.FRAME, frame));
        statement.quoted().forEach(quoted -> action.accept(AnnotationRole.QUOTED, quoted));
        sources(statement.sources(), AnnotationRole.SOURCE, hasVia, action);
        statement
                .addressees()
                .forEach(addressee ->
                        addressee.mention().ifPresent(mention -> action.accept(AnnotationRole.ADDRESSEE, mention)));
    }

    private static void sources(
            List<Source> sources, AnnotationRole role, boolean hasVia, BiConsumer<AnnotationRole, Passage> action) {
        for (Source source : sources) {
            source.mention().ifPresent(mention -> action.accept(role, mention));
            if (hasVia) {
                sources(source.via(), AnnotationRole.VIA, true, action);
            }
        }
    }
}
