package dev.readout.json.internal.format;

/**
 * The id of a speaker or meeting that may come later in the document, and the pointer of the id.
 *
 * @param id the id
 * @param place the pointer of the id, or of the list that it is in
 * @param index its index in the list, or -1
 */
record IdReference(String id, String place, int index) {
    /** Returns the pointer of the id. It is built only when it is needed, for a message. */
    String pointer() {
        return index < 0 ? place : place + "/" + index;
    }
}
