package dev.readout.json.webannotation;

import static dev.readout.json.internal.interchange.Pointers.element;
import static dev.readout.json.internal.interchange.Pointers.member;

import dev.readout.json.internal.interchange.Losses;
import dev.readout.metadata.Provenance;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statement that passages, roles and terms represent exactly, and what it loses of another statement. */
final class StatementProjection {
    private static final String NO_PLACE = "an annotation without native JSON has no place for it";
    private static final String NO_PASSAGE = "it has no words in the text, so there is nothing to annotate";

    private final Losses losses;

    StatementProjection(Losses losses) {
        this.losses = losses;
    }

    Statement project(Statement statement, String place) {
        Statement.Builder projected = Statement.builder()
                .id(statement.id().orElse(null))
                .form(statement.form())
                .orForm(statement.orForm().orElse(null))
                .medium(statement.medium().orElse(null))
                .orMedium(statement.orMedium().orElse(null))
                .status(statement.status())
                .content(statement.content().orElse(null))
                .frame(statement.frame().orElse(null))
                .quoted(statement.quoted());
        projected.sources(sources(statement.sources(), member(place, "sources")));
        statement.cue().ifPresent(cue -> {
            lose(place + "/cue/lemma", cue.lemma().isPresent());
            projected.cue(Cue.of(cue.passage()));
        });
        projected.addressees(addressees(statement.addressees(), member(place, "addressees")));
        lose(place + "/meeting", statement.meeting().isPresent());
        lose(place + "/time", statement.time().isPresent());
        lose(place + "/topics", !statement.topics().isEmpty());
        projected.provenance(statement
                .provenance()
                .map(provenance -> provenance(provenance, place + "/provenance", losses))
                .orElse(null));
        lose(place + "/attributes", !statement.attributes().isEmpty());
        return projected.build();
    }

    private List<Source> sources(List<Source> sources, String place) {
        List<Source> projected = new ArrayList<>();
        if (!sources.isEmpty()
                && sources.stream().allMatch(source -> source.mention().isEmpty())) {
            losses.leaveOut(place, NO_PASSAGE);
            return projected;
        }
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            Optional<Passage> mention = source.mention();
            String at = element(place, i);
            if (mention.isEmpty()) {
                losses.leaveOut(at, NO_PASSAGE);
                continue;
            }
            lose(at + "/speakers", !source.speakers().isEmpty());
            lose(at + "/capacity", source.capacity().isPresent());
            lose(at + "/via", !source.via().isEmpty());
            projected.add(Source.of(mention.get()));
        }
        return projected;
    }

    private List<Addressee> addressees(List<Addressee> addressees, String place) {
        List<Addressee> projected = new ArrayList<>();
        if (!addressees.isEmpty()
                && addressees.stream().allMatch(addressee -> addressee.mention().isEmpty())) {
            losses.leaveOut(place, NO_PASSAGE);
            return projected;
        }
        for (int i = 0; i < addressees.size(); i++) {
            Optional<Passage> mention = addressees.get(i).mention();
            String at = element(place, i);
            if (mention.isEmpty()) {
                losses.leaveOut(at, NO_PASSAGE);
                continue;
            }
            lose(at + "/speakers", !addressees.get(i).speakers().isEmpty());
            projected.add(Addressee.of(mention.get()));
        }
        return projected;
    }

    /** Returns the provenance that an annotation has as its creator or generator. */
    static Provenance provenance(Provenance provenance, String place, Losses losses) {
        Provenance readable = Agents.readable(provenance);
        if (provenance.method().isPresent()) {
            losses.leaveOut(place + "/method", NO_PLACE);
        }
        if (provenance.at().isPresent() && readable.at().isEmpty()) {
            losses.leaveOut(place + "/at", "created must be a date and time with an offset");
        }
        if (provenance.confidence().isPresent()) {
            losses.leaveOut(place + "/confidence", NO_PLACE);
        }
        return readable;
    }

    private void lose(String place, boolean isPresent) {
        if (isPresent) {
            losses.leaveOut(place, NO_PLACE);
        }
    }
}
