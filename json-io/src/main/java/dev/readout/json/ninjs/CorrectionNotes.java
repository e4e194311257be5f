package dev.readout.json.ninjs;

import dev.readout.article.Correction;
import dev.readout.internal.Require;
import dev.readout.metadata.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note to editors and the corrections in it. A correction is a line that starts with {@code Correction:} or with {@code
 * Correction (2026-11-28T10:00:00Z):}, and goes on to the next one.
 *
 * @param note what is before the first correction; may be empty
 */
record CorrectionNotes(String note, List<Correction> corrections) {
    private static final String START = "Correction";

    /** Returns the note and the corrections of a member. If they would be written differently, the whole is the note. */
    static CorrectionNotes parse(String edNote) {
        String[] lines = edNote.split("\n", -1);
        List<Correction> corrections = new ArrayList<>(0);
        StringBuilder part = new StringBuilder();
        String note = "";
        boolean isNote = true;
        for (int i = 0; i < lines.length; i++) {
            boolean starts = correction(lines[i]).isPresent();
            if (i > 0 && starts) {
                if (isNote) {
                    note = part.toString();
                } else {
                    correction(part.toString()).ifPresent(corrections::add);
                }
                part.setLength(0);
            } else if (i > 0) {
                part.append('\n');
            }
            isNote &= !starts;
            part.append(lines[i]);
        }
        if (isNote) {
            return new CorrectionNotes(edNote, List.of());
        }
        correction(part.toString()).ifPresent(corrections::add);
        CorrectionNotes notes = new CorrectionNotes(note, corrections);
        return notes.toEdNote().equals(edNote) ? notes : new CorrectionNotes(edNote, List.of());
    }

    private static Optional<Correction> correction(String line) {
        if (!line.startsWith(START)) {
            return Optional.empty();
        }
        String rest = line.substring(START.length());
        if (rest.startsWith(": ")) {
            return correction("", rest.substring(2));
        }
        int end = rest.indexOf("): ");
        return rest.startsWith(" (") && end > 2
                ? correction(rest.substring(2, end), rest.substring(end + "): ".length()))
                : Optional.empty();
    }

    private static Optional<Correction> correction(String at, String note) {
        if (Require.isBlank(note)) {
            return Optional.empty();
        }
        Correction.Builder correction = Correction.builder().note(note);
        if (!at.isEmpty()) {
            try {
                correction.at(When.parse(at));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(correction.build());
    }

    /** Returns the member. */
    String toEdNote() {
        StringBuilder all = new StringBuilder(note);
        for (Correction correction : corrections) {
            all.append(all.isEmpty() ? "" : "\n").append(START);
            correction.at().ifPresent(at -> all.append(" (").append(at).append(')'));
            all.append(": ").append(correction.note());
        }
        return all.toString();
    }
}
