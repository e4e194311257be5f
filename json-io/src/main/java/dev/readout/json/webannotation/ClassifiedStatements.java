package dev.readout.json.webannotation;

import dev.readout.internal.Require;
import dev.readout.json.webannotation.OwnAnnotations.Placed;
import dev.readout.json.webannotation.WebAnnotationFinding.Kind;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes statements of passages, their roles, and the terms for form, medium and status. */
final class ClassifiedStatements {
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    ClassifiedStatements(Findings findings) {
        this.findings = findings;
    }

    /** Returns the statement of some annotations; empty if they do not say the form, or have neither content nor cue. */
    Optional<Statement> statement(String iri, List<Placed> annotations) {
        List<String> terms = new ArrayList<>();
        annotations.forEach(placed -> terms.addAll(placed.annotation().terms()));
        Form form = Vocabulary.form(terms);
        String place = annotations.get(0).annotation().place();
        if (form == null) {
            findings.leaveOut(place, Kind.INVALID, "expected a term for the form of the statement, found none");
            return Optional.empty();
        }
        Statement.Builder statement = Statement.builder()
                .form(form)
                .orForm(Vocabulary.orForm(terms))
                .medium(Vocabulary.medium(terms))
                .orMedium(Vocabulary.orMedium(terms));
        Status status = Vocabulary.status(terms);
        if (status != null) {
            statement.status(status);
        }
        String id = iri.substring(iri.indexOf('#') + 1);
        if (Require.isId(id) && iri.indexOf('#') >= 0 && ids.add(id)) {
            statement.id(id);
        }
        for (Placed placed : annotations) {
            Passage passage = placed.passage();
            if (passage != null) {
                add(statement, placed.annotation().role(), passage);
            }
        }
        Provenance provenance = Agents.read(annotations.get(0).annotation().annotation());
        statement.provenance(provenance);
        try {
            return Optional.of(statement.build());
        } catch (IllegalArgumentException | IllegalStateException e) {
            findings.leaveOut(place, Kind.INVALID, "the passages do not make a statement: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void add(Statement.Builder statement, AnnotationRole role, Passage passage) {
        switch (role) {
            case CONTENT -> statement.content(passage);
            case CUE -> statement.cue(Cue.of(passage));
            case FRAME -> statement.frame(passage);
            case QUOTED -> statement.addQuoted(passage);
            case SOURCE -> statement.addSource(Source.of(passage));
            case ADDRESSEE -> statement.addAddressee(Addressee.of(passage));
            default -> {
                // A source through whom the statement came cannot be told from the others.
            }
        }
    }
}
