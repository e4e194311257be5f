package dev.readout.json.internal.format;

import dev.readout.article.Article;
import dev.readout.exchange.Reading;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JacksonTokens;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.internal.syntax.Tokens;
import dev.readout.json.internal.syntax.Utf8Tokens;
import dev.readout.meeting.Meeting;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article: the members of the outermost object.
 *
 * <p>In the order in which articles are written, whatever is referred to comes first, and one pass over the document is
 * enough. A document in another order is read again in three passes, each of which skips the members of the others.
 */
public final class ArticleReader {
    private static final Set<MemberName> ALL_MEMBERS = EnumSet.allOf(MemberName.class);
    private static final Set<MemberName> MEETINGS = EnumSet.of(MemberName.MEETINGS);
    private static final Set<MemberName> STATEMENTS_AND_MENTIONS =
            EnumSet.of(MemberName.STATEMENTS, MemberName.MENTIONS);
    private static final Set<MemberName> OTHERS =
            EnumSet.complementOf(EnumSet.of(MemberName.STATEMENTS, MemberName.MENTIONS, MemberName.MEETINGS));

    private static final Consumer<Article.Builder> PREPARE = ReaderBuilders.preparation(Article.builder());

    private final ObjectReader in;
    private final ReferenceTargets targets;
    private final IndependentPartReader parts;
    private final RoleReader roles;
    private final MeetingReader meetings;
    private final StatementReader statements;
    private final MentionReader mentions;

    private final Article.Builder article = Article.builder();
    private final @Nullable Text given;
    private @Nullable IdReference publisher;
    private List<IdReference> authors = List.of();

    public ArticleReader(ObjectReader in) {
        this(in, null);
    }

    private ArticleReader(ObjectReader in, @Nullable Text given) {
        this.in = in;
        this.given = given;
        PREPARE.accept(article);
        targets = new ReferenceTargets(in);
        parts = new IndependentPartReader(in);
        PassageReader passages = new PassageReader(in, targets);
        roles = new RoleReader(in);
        meetings = new MeetingReader(in, targets, passages, roles, parts);
        statements = new StatementReader(in, targets, passages, roles, parts);
        mentions = new MentionReader(in, targets, passages);
    }

    /**
     * Reads an article from the bytes in {@code [from, to)} of a buffer: fast, and only if that fails with Jackson,
     * which then also finds the fault.
     *
     * @throws RefusedDocumentException if the document is not an article; locations are those in the part of the buffer
     */
    public static Reading<Article> read(byte[] buffer, int from, int to, boolean lenient, DocumentLimits limits) {
        try {
            return read(new Utf8Tokens(buffer, from, to, limits.nestingDepth()), lenient, limits);
        } catch (Tokens.Undecided e) {
            return read(new JacksonTokens(DocumentBytes.of(buffer, from, to, limits)), lenient, limits);
        }
    }

    private static Reading<Article> read(Tokens tokens, boolean lenient, DocumentLimits limits) {
        return new ArticleReader(new ObjectReader(tokens, "", lenient, limits)).read();
    }

    /**
     * Reads an article that has no member {@code text}, as {@link ArticleWriter#writeWithoutText} writes it.
     *
     * @param text the text of the article
     * @throws RefusedDocumentException if the document is not such an article
     */
    public static Article readWithoutText(byte[] document, Text text, DocumentLimits limits) {
        Tokens tokens = new JacksonTokens(DocumentBytes.of(document, 0, document.length, limits));
        return new ArticleReader(new ObjectReader(tokens, "", false, limits), text)
                .read()
                .value();
    }

    /**
     * Returns the article, and what was left out.
     *
     * @throws RefusedDocumentException if the document is not an article
     */
    public Reading<Article> read() {
        try {
            pass(ALL_MEMBERS);
        } catch (ReferenceTargets.NotReadYet e) {
            PREPARE.accept(article);
            in.findings().clear();
            targets.forgetText();
            targets.setAllRead();
            for (Set<MemberName> wanted : List.of(OTHERS, MEETINGS, STATEMENTS_AND_MENTIONS)) {
                pass(wanted);
            }
        }
        targets.setAllRead();
        if (publisher != null) {
            article.publisher(targets.organization(publisher));
        }
        // Not a stream: its classes would take a program that reads one article a millisecond or two.
        for (IdReference author : authors) {
            article.addAuthor(targets.speaker(author));
        }
        return Reading.of(in.built(in.start(), article::build), List.copyOf(in.findings()));
    }

    /** Reads the document and adds these members to the article. */
    private void pass(Set<MemberName> wanted) {
        in.document("an article", "the article", () -> members(wanted));
    }

    private Article.Builder members(Set<MemberName> wanted) {
        ObjectReader.ObjectCursor object = in.object();
        targets.begin(object);
        if (given != null) {
            targets.setText(given);
            article.text(given);
        }
        while (object.next()) {
            MemberName member = object.member();
            if (!wanted.contains(member)) {
                in.skip();
                continue;
            }
            switch (member) {
                case READOUT -> in.version(ArticleWriter.VERSION);
                case ID -> article.id(in.uri());
                case URL -> article.url(in.uri());
                case LANGUAGE -> article.language(in.words());
                case PUBLISHER -> publisher = in.reference();
                case AUTHORS -> authors = in.references();
                case PUBLISHED -> article.published(in.when());
                case MODIFIED -> article.modified(in.when());
                case RETRIEVED -> article.retrieved(in.when());
                case VERSION -> article.version(in.words());
                case TEXT -> text(object);
                case BLOCKS -> article.blocks(in.list(parts::block));
                case SPEAKERS -> speakers();
                case TOPICS -> topics();
                case MEETINGS -> meetings();
                case STATEMENTS -> article.statements(statements.statements());
                case MENTIONS -> article.mentions(in.list(mentions::mention));
                case CORRECTIONS -> article.corrections(in.list(parts::correction));
                case PROVENANCE -> article.provenance(parts.provenance());
                case ATTRIBUTES -> article.attributes(in.attributes());
                default -> object.unknown();
            }
        }
        object.require(MemberName.READOUT);
        if (given == null) {
            object.require(MemberName.TEXT);
        }
        return article;
    }

    private void text(ObjectReader.ObjectCursor object) {
        if (given != null) {
            object.unknown();
            return;
        }
        Text text = in.text();
        targets.setText(text);
        article.text(text);
    }

    private void speakers() {
        Map<String, Speaker> byId = new SpeakerReader(in, roles).speakers();
        targets.setSpeakers(byId);
        article.speakers(byId.values());
    }

    private void topics() {
        Map<String, Topic> byId = in.byId(in.list(parts::topic), Topic::id);
        targets.setTopics(byId);
        article.topics(byId.values());
    }

    private void meetings() {
        Map<String, Meeting> byId = meetings.meetings();
        targets.setMeetings(byId);
        article.meetings(byId.values());
    }
}
