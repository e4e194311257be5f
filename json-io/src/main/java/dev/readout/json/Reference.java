package dev.readout.json;

/**
 * An id that refers to a speaker or meeting that may come later, and where it stands.
 *
 * @param id the id
 * @param place the pointer of the id, or of the list that it is in
 * @param index its index in the list, or -1
 */
record Reference(String id, String place, int index) {
    String pointer() {
        return index < 0 ? place : place + "/" + index;
    }
}
