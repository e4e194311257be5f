package dev.readout.json.internal.interchange;

/** JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** Returns the pointer of a member. */
    public static String member(String object, String name) {
        return object + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the pointer of an element. */
    public static String element(String list, int index) {
        return list + "/" + index;
    }
}
