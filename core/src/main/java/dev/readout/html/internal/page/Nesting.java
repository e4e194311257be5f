package dev.readout.html.internal.page;

import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds the statements in whose content other statements lie. */
final class Nesting {
    private Nesting() {}

    /**
     * Returns, for each statement, the number of the statement whose content most closely contains its content, if there
     * is one.
     *
     * @param statements the statements in text order, which are numbered from 1
     */
    static List<Optional<Integer>> innermostAround(List<Statement> statements) {
        List<Optional<Integer>> innermost = new ArrayList<>();
        // The statements around the current place, the innermost first.
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < statements.size(); i++) {
            Passage passage = statements.get(i).passage();
            int start = passage.hull().start();
            open.removeIf(o -> statements.get(o).passage().hull().end() <= start);
            innermost.add(open.stream()
                    .filter(o -> isAround(statements.get(o), passage))
                    .findFirst()
                    .map(o -> o + 1));
            if (statements.get(i).content().isPresent()) {
                open.push(i);
            }
        }
        return innermost;
    }

    private static boolean isAround(Statement outer, Passage inner) {
        return !outer.passage().equals(inner) && outer.passage().contains(inner);
    }
}
