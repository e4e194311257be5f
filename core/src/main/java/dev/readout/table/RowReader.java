package dev.readout.table;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.List;
import java.util.Map;

/** Makes an article of its rows. */
final class RowReader {
    private RowReader() {}

    /** Returns the article that has these rows, which are in the order of their keys. */
    static Article article(Map<Table, List<Row>> byTable) {
        RowIndex rows = new RowIndex(byTable);
        Cells cells = rows.article();
        Text text = Text.of(cells.text("text"));
        rows.readPassages(text);
        OwnedRows owned = new OwnedRows(rows);
        SpeakerRows speakers = new SpeakerRows(rows, owned);
        MeetingRows meetings = new MeetingRows(rows, owned, speakers);
        StatementRows statements = new StatementRows(rows, owned, speakers, meetings);
        return Article.builder()
                .id(cells.uriOrNull("id"))
                .url(cells.uriOrNull("url"))
                .language(cells.textOrNull("language_tag"))
                .publisher(speakers.organizationOrNull(cells, "publisher"))
                .authors(speakers.speakers(rows.all(Table.AUTHOR)))
                .published(cells.whenOrNull("published"))
                .modified(cells.whenOrNull("modified"))
                .retrieved(cells.whenOrNull("retrieved"))
                .version(cells.textOrNull("version"))
                .text(text)
                .blocks(rows.all(Table.BLOCK).stream().map(RowReader::block).toList())
                .speakers(speakers.all())
                .topics(meetings.topics())
                .meetings(meetings.all())
                .statements(statements.all())
                .mentions(speakers.mentions())
                .corrections(rows.all(Table.CORRECTION).stream()
                        .map(RowReader::correction)
                        .toList())
                .provenance(owned.provenanceOrNull(cells))
                .attributes(owned.attributesOfArticle())
                .build();
    }

    private static Block block(Cells cells) {
        return new Block(
                cells.word(Block.Kind.class, "kind"), new Span(cells.number("span_start"), cells.number("span_end")));
    }

    private static Correction correction(Cells cells) {
        return Correction.builder()
                .at(cells.whenOrNull("corrected"))
                .note(cells.text("note"))
                .build();
    }
}
