package dev.readout.html.internal.sides;

/**
 * A part of the words of one side that is marked in one way.
 *
 * @param words the words, which may be empty if only the other side has words here
 * @param style the class of CSS: {@code same}, {@code bent}, {@code changed}, {@code missing} or {@code joint}
 */
public record Stretch(String words, String style) {
    /** Between two pieces of a passage. */
    static final Stretch JOINT = new Stretch(" … ", "joint");

    static Stretch same(String words) {
        return new Stretch(words, "same");
    }

    static Stretch of(String words, Mark mark) {
        if (words.isEmpty()) {
            return new Stretch("", "missing");
        }
        return new Stretch(words, mark.isChange() ? "changed" : "bent");
    }

    public boolean isSame() {
        return style.equals("same");
    }

    public boolean isChanged() {
        return style.equals("changed");
    }
}
