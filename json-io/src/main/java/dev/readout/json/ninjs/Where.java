package dev.readout.json.ninjs;

import dev.readout.json.internal.interchange.Pointers;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document. It becomes a JSON Pointer only if there is a finding about it.
 *
 * @param parent the value around it; null for the document
 * @param name the name of the member, or the index of the element
 */
record Where(@Nullable Where parent, String name) {
    static final Where DOCUMENT = new Where(null, "");

    Where member(String member) {
        return new Where(this, member);
    }

    Where element(int index) {
        return new Where(this, Integer.toString(index));
    }

    String pointer() {
        return parent == null ? "" : Pointers.member(parent.pointer(), name);
    }
}
