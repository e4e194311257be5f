package dev.readout.json.webannotation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the target of an annotation is: a passage of a statement, a mention, or the source as a whole. */
enum AnnotationRole {
    CONTENT,
    CUE,
    FRAME,
    QUOTED,
    SOURCE,
    VIA,
    ADDRESSEE,
    MENTION,
    ARTICLE,
    TEXT;

    private final String iri = Vocabulary.TERMS + name().toLowerCase(Locale.ROOT);

    /** Returns the term of the vocabulary. */
    String iri() {
        return iri;
    }

    /** Returns whether the target is a passage of a statement. */
    boolean isOfStatement() {
        return compareTo(MENTION) < 0;
    }

    /** Returns the role of a term, or null if the term is not a role. */
    static @Nullable AnnotationRole of(String iri) {
        for (AnnotationRole role : values()) {
            if (role.iri.equals(iri)) {
                return role;
            }
        }
        return null;
    }
}
