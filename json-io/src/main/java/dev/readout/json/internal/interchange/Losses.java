package dev.readout.json.internal.interchange;

import dev.readout.exchange.Loss;
import java.util.ArrayList;
import java.util.List;

/** The losses of one document that is written, in the order of the article. */
public final class Losses {
    private final List<Loss> all = new ArrayList<>(0);

    /**
     * Adds a part of the article that the document does not have.
     *
     * @param place a JSON Pointer into the native form of the article
     */
    public void leaveOut(String place, String problem) {
        all.add(Loss.of(place, problem, true));
    }

    /**
     * Adds a part of the article that reading the document gives differently.
     *
     * @param place a JSON Pointer into the native form of the article
     */
    public void change(String place, String problem) {
        all.add(Loss.of(place, problem, false));
    }

    /** Returns the losses in the order in which they were added. */
    public List<Loss> all() {
        return all;
    }
}
