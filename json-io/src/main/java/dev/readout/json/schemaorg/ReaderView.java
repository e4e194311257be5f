package dev.readout.json.schemaorg;

import tools.jackson.databind.JsonNode;

/**
 * Decides what the reader would take a value for. The writer writes a value of an attribute only if the reader would keep it again.
 *
 * @param ids the ids of the nodes that are written
 * @param body the text that is written
 */
record ReaderView(WrittenIds ids, Body body) {
    /** Returns whether a value describes or refers to one of the nodes that are written. */
    boolean isOwn(JsonNode value) {
        String ldId = Ld.id(value);
        return ldId != null && ids.isTaken(ldId);
    }

    /** Returns whether the reader would make a statement of a value, or take it for one. */
    boolean isStatement(JsonNode value) {
        return isOwn(value) || (Ld.type(value).isStatement() && StatementReader.content(value, body) != null);
    }

    /** Returns whether the reader would read a value as a speaker or as an event. */
    boolean isEntity(JsonNode value, NodeType expected) {
        String string = Ld.string(value);
        if (string != null) {
            return ids.isTaken(string) || (expected.isSpeaker() && Entities.isName(string));
        }
        String ldId = Ld.id(value);
        if (ldId != null && (ids.isTaken(ldId) || value.size() == 1)) {
            return ids.isTaken(ldId);
        }
        return value.isObject() && Entities.typeOf(value, expected) != null;
    }

    /** Returns whether the reader would find an entity in a role that the article does not have. */
    boolean hasNewEntity(JsonNode role, String name, NodeType expected) {
        for (JsonNode inner : Ld.elements(role.get(name))) {
            String ldId = Ld.id(inner);
            boolean isKnown = ldId != null && ids.isSpeaker(ldId);
            if (!isKnown && isEntity(inner, expected)) {
                return true;
            }
        }
        return false;
    }
}
