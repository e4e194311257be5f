package dev.readout.table;

import dev.readout.internal.Require;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
final class StatementRows {
    private final RowIndex rows;
    private final OwnedRows owned;
    private final SpeakerRows speakers;
    private final MeetingRows meetings;

    StatementRows(RowIndex rows, OwnedRows owned, SpeakerRows speakers, MeetingRows meetings) {
        this.rows = rows;
        this.owned = owned;
        this.speakers = speakers;
        this.meetings = meetings;
        Map<Integer, Cells> sources = new HashMap<>();
        for (Cells cells : rows.all(Table.SOURCE)) {
            sources.put(cells.number(), cells);
            Integer viaOf = cells.numberOrNull("via_of");
            if (viaOf != null) {
                Cells nearer = sources.get(viaOf);
                if (nearer == null || nearer.number("statement") != cells.number("statement")) {
                    throw cells.refused("via_of", "be a source that comes earlier, of the same statement");
                }
            }
        }
    }

    List<Statement> all() {
        return rows.all(Table.STATEMENT).stream().map(this::statement).toList();
    }

    private Statement statement(Cells cells) {
        int number = cells.number();
        return Statement.builder()
                .id(cells.textOrNull("id"))
                .form(cells.word(Form.class, "form"))
                .orForm(cells.wordOrNull(Form.class, "or_form"))
                .medium(cells.wordOrNull(Medium.class, "medium"))
                .orMedium(cells.wordOrNull(Medium.class, "or_medium"))
                .status(cells.word(Status.class, "status"))
                .sources(rows.where(Table.SOURCE, "statement", number).stream()
                        .filter(source -> source.numberOrNull("via_of") == null)
                        .map(source -> source(source, 1))
                        .toList())
                .cue(cueOrNull(cells))
                .content(rows.passageOrNull(cells, "content_passage"))
                .frame(rows.passageOrNull(cells, "frame_passage"))
                .quoted(rows.where(Table.QUOTED, "statement", number).stream()
                        .map(quoted -> rows.passage(quoted, "passage"))
                        .toList())
                .addressees(rows.where(Table.ADDRESSEE, "statement", number).stream()
                        .map(this::addressee)
                        .toList())
                .meeting(meetings.meetingOrNull(cells))
                .time(cells.whenOrNull("made"))
                .topics(meetings.topics(rows.where(Table.STATEMENT_TOPIC, "statement", number)))
                .provenance(owned.provenanceOrNull(cells))
                .attributes(owned.attributes("statement", number))
                .build();
    }

    private @Nullable Cue cueOrNull(Cells cells) {
        Passage passage = rows.passageOrNull(cells, "cue_passage");
        String lemma = cells.textOrNull("cue_lemma");
        if (passage == null) {
            if (lemma != null) {
                throw cells.refused("cue_lemma", "be absent without a cue_passage");
            }
            return null;
        }
        return Cue.builder().passage(passage).lemma(lemma).build();
    }

    private Source source(Cells cells, int depth) {
        Require.nesting("via", "sources", depth, Source.MAX_DEPTH);
        return Source.builder()
                .mention(rows.passageOrNull(cells, "mention_passage"))
                .speakers(speakers.speakers(rows.where(Table.SOURCE_SPEAKER, "source", cells.number())))
                .capacity(speakers.capacityOrNull(cells))
                .via(rows.where(Table.SOURCE, "via_of", cells.number()).stream()
                        .map(via -> source(via, depth + 1))
                        .toList())
                .build();
    }

    private Addressee addressee(Cells cells) {
        return Addressee.builder()
                .mention(rows.passageOrNull(cells, "mention_passage"))
                .speakers(speakers.speakers(rows.where(Table.ADDRESSEE_SPEAKER, "addressee", cells.number())))
                .build();
    }
}
