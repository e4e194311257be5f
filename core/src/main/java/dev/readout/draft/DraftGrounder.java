package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.metadata.Provenance;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text that is prepared to ground drafts in it: it makes an article of what is faithful to the text, and says what is not.
 *
 * <pre>{@code
 * GroundedDraft grounded = DraftGrounder.of(text).ground(
 *        draft, Provenance.builder().agent("extractor").version("7").build());
 * grounded.article();  // what is faithful
 * grounded.findings(); // everything else, and why
 * }</pre>
 *
 * <p>What is in the article and what is not:
 *
 * <ul>
 *   <li>A statement is in it if every piece of its content is {@linkplain dev.readout.grounding.Faithful faithful}. Content
 *       that stands in several places is taken where most of its cue and sources stand near it, if that is one place.
 *       Without content the cue counts in its stead.
 *   <li>Cue, frame, sources and addressees are looked for near the content: in its sentence, inside it, in its paragraph,
 *       in the paragraphs beside that one. What is not faithful or not near is left out, a source whose mention is left
 *       out with its speaker: nobody is credited whom the text does not name there.
 *   <li>A speaker is in it if the text has the name, a word of a person's name, the description, the title of a role, or
 *       the mention in a statement. Names, titles and the names of places may differ from the text in case, diacritics and
 *       punctuation, and stay as the draft has them; other words of it that the text does not have are left out.
 *   <li>A meeting is in it if the text has one of its designations.
 *   <li>Part, kind, form, medium, status, time and topics are what the draft says: no words of the text can show them.
 * </ul>
 *
 * <p>It can't be changed and may be used by several threads.
 */
public final class DraftGrounder {
    private final Article base;
    private final Grounder grounder;
    private final TextSegmentation segmentation;
    private final GroundingPolicy policy;

    private DraftGrounder(Article base, Grounder grounder, TextSegmentation segmentation, GroundingPolicy policy) {
        this.base = base;
        this.grounder = grounder;
        this.segmentation = segmentation;
        this.policy = policy;
    }

    /**
     * Returns a text, prepared; articles that are made with it have nothing but the text and what drafts say.
     *
     * @param text the text
     * @return the grounder
     */
    public static DraftGrounder of(Text text) {
        return of(Article.builder().text(Objects.requireNonNull(text, "text")).build());
    }

    /**
     * Returns an article, prepared; what drafts say is added to it.
     *
     * <p>Drafts may refer to its speakers and meetings by id. One of a draft that has an id of the article, and is not
     * equal to what has it there, gets another id. Its blocks are taken for the paragraphs of the text.
     *
     * @param article the article
     * @return the grounder
     */
    public static DraftGrounder of(Article article) {
        Objects.requireNonNull(article, "article");
        return new DraftGrounder(
                article, Grounder.of(article.text()), new TextSegmentation(article), GroundingPolicy.defaults());
    }

    /**
     * Returns this grounder with another policy: a statement is in the article if the policy accepts each piece of its
     * content.
     *
     * @param policy what is accepted
     * @return a grounder of the same text
     */
    public DraftGrounder withPolicy(GroundingPolicy policy) {
        return new DraftGrounder(base, grounder, segmentation, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Returns the article that a draft makes of the text, and what of the draft is not in it.
     *
     * @param draft the draft
     * @param provenance who or what made the draft, and how; each statement and meeting has it with the tier after the
     *     method: {@code grounded: typography}
     * @return the article and the findings
     */
    public GroundedDraft ground(Draft draft, Provenance provenance) {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(provenance, "provenance");
        WordSearch words = new WordSearch(grounder, policy, segmentation);
        NameSearch names = new NameSearch(grounder, policy);
        List<StatementPassages> passages = new ArrayList<>();
        for (DraftStatement statement : draft.statements()) {
            passages.add(new StatementPassages(words, statement, passages.size()));
        }
        GroundedProvenance grounded = new GroundedProvenance(provenance);
        TopicsByLabel topics = new TopicsByLabel(base);
        SpeakerGrounding speakers =
                new SpeakerGrounding(draft, base, names, StatementGrounding.longestMentions(draft, passages));
        MeetingGrounding meetings = new MeetingGrounding(draft, base, words, names, speakers, topics, grounded);
        StatementGrounding grounding = new StatementGrounding(speakers, meetings, topics, grounded);
        List<GroundedStatement> statements = new ArrayList<>();
        for (StatementPassages one : passages) {
            statements.add(grounding.ground(draft.statements().get(statements.size()), one));
        }
        Article.Builder article = base.toBuilder();
        speakers.added().forEach(article::addSpeaker);
        meetings.added().forEach(article::addMeeting);
        statements.forEach(statement -> statement.statement().ifPresent(article::addStatement));
        topics.added().forEach(article::addTopic);
        return new GroundedDraft(
                article.build(),
                statements,
                Stream.of(
                                speakers.findings().stream(),
                                meetings.findings().stream(),
                                statements.stream().flatMap(statement -> statement.findings().stream()))
                        .flatMap(findings -> findings)
                        .toList());
    }

    /**
     * Returns a short description.
     *
     * @return the text, shortened
     */
    @Override
    public String toString() {
        return "DraftGrounder of " + base.text();
    }
}
