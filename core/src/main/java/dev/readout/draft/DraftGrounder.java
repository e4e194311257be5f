package dev.readout.draft;

import dev.readout.article.Article;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.GroundingPolicy;
import dev.readout.metadata.Provenance;
import dev.readout.quotation.Quotations;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Grounds drafts in one text: makes an article of everything in a draft that is faithful to the text, and reports the
 * rest.
 *
 * <pre>{@code
 * GroundedDraft grounded = DraftGrounder.of(text).ground(
 *        draft, Provenance.builder().agent("extractor").version("7").build());
 * grounded.article();  // everything that is faithful
 * grounded.findings(); // everything else, with the reason
 * }</pre>
 *
 * <p>The article has the following parts of a draft:
 *
 * <ul>
 *   <li>A statement, if every piece of its content is {@linkplain dev.readout.grounding.Faithful faithful}. If the text
 *       has the content several times, the occurrence is taken that is nearest to the cue and the sources. If several
 *       are equally near, the statement is left out. For a statement without content, the same holds for its cue.
 *   <li>The cue, the frame, the sources and the addressees of a statement, if they are faithful and near the content:
 *       in the same sentence, inside the content, in the same paragraph, or in the paragraph before or after. If the
 *       mention of a source is left out, so is its speaker: nobody is credited whom the text does not name there. A
 *       source is not shown by its name in the content, in another quotation or as addressee. If the draft has no
 *       mention, the name, title or description of the speaker in the same paragraph is taken as the mention, unless
 *       another speaker is nearer.
 *   <li>A speaker, if the text has the name, a word of a person’s name, the description, the title of a role, or the
 *       mention in a statement. Names, titles and names of places stay as the draft has them, even if diacritics,
 *       hyphens or the stops of initials differ from the text, or if the text has them in capitals. A title may start
 *       with a small letter, but a name may not: {@code they may hope} does not name May Hope. A title is left out if
 *       the text has it only beside the name of another person. Other words that the text does not have are left out.
 *   <li>A meeting, if the text has one of its designations. Its participants and places must be near a designation.
 *   <li>Parts, kinds, forms, media, statuses, times and topics, as the draft has them. No words of the text can show
 *       them. A finding says if direct content is not in quotation marks, if its pieces are not in the order of the
 *       text, or if neither the year nor the day of a meeting is near.
 * </ul>
 *
 * <p>The cost is bounded: the search takes time linear in the length of the text and of the draft. What is not found
 * within this bound is left out with a finding. Drafts of an article need far less.
 *
 * <p>A grounder is immutable and thread-safe.
 */
public final class DraftGrounder {
    private final Article base;
    private final Grounder grounder;
    private final TextSegmentation segmentation;
    private final Quotations quotations;
    private final GroundingPolicy policy;

    private DraftGrounder(
            Article base,
            Grounder grounder,
            TextSegmentation segmentation,
            Quotations quotations,
            GroundingPolicy policy) {
        this.base = base;
        this.grounder = grounder;
        this.segmentation = segmentation;
        this.quotations = quotations;
        this.policy = policy;
    }

    private static DraftGrounder of(Article base, Grounder grounder) {
        return new DraftGrounder(
                base, grounder, new TextSegmentation(base), Quotations.in(base.text()), GroundingPolicy.defaults());
    }

    /**
     * Returns a grounder for a text. Its articles have only the text and the parts of a draft.
     *
     * @param text the text
     * @return the grounder
     */
    public static DraftGrounder of(Text text) {
        return of(Grounder.of(text));
    }

    /**
     * Returns a grounder for the text of another grounder. The text is not prepared again. Its articles have only the text
     * and the parts of a draft.
     *
     * @param grounder the grounder of quotations in the text
     * @return the grounder
     */
    public static DraftGrounder of(Grounder grounder) {
        Article base = Article.builder()
                .text(Objects.requireNonNull(grounder, "grounder").text())
                .build();
        return of(base, grounder);
    }

    /**
     * Returns a grounder for an article. Its articles have everything that this article has, and the parts of a draft.
     *
     * <p>Drafts may refer by id to the speakers and meetings of the article. If a speaker or meeting of a draft has the
     * same id as another one in the article, it gets a new id. The blocks of the article are the paragraphs of the
     * text.
     *
     * @param article the article to which drafts are added
     * @return the grounder
     */
    public static DraftGrounder of(Article article) {
        Objects.requireNonNull(article, "article");
        return of(article, Grounder.of(article.text()));
    }

    /**
     * Returns this grounder with another policy, which decides which words are faithful.
     *
     * @param policy the policy
     * @return a grounder for the same text or article
     */
    public DraftGrounder withPolicy(GroundingPolicy policy) {
        return new DraftGrounder(base, grounder, segmentation, quotations, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Returns the article with the faithful parts of a draft, and the findings on the other parts.
     *
     * @param draft the draft
     * @param provenance who or what made the draft, and how. Each new statement and meeting has this provenance, with
     *     the tier added to the method, for example {@code grounded: typography}
     * @return the article and the findings
     */
    public GroundedDraft ground(Draft draft, Provenance provenance) {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(provenance, "provenance");
        SearchBudget budget = new SearchBudget(base.text().length(), DraftLength.of(draft));
        DraftText text = new DraftText(grounder, policy, segmentation, quotations, budget);
        Map<String, String> names = names(draft);
        List<StatementPassages> passages = new ArrayList<>();
        for (DraftStatement statement : draft.statements()) {
            passages.add(new StatementPassages(text, names, statement, passages.size()));
        }
        budget.refill();
        GroundedProvenance grounded = new GroundedProvenance(provenance);
        TopicsByLabel topics = new TopicsByLabel(base);
        SpeakerGrounding speakers = new SpeakerGrounding(
                draft,
                base,
                text.names(),
                new TitleHolders(text, namesOfPersons(draft)),
                StatementGrounding.longestMentions(draft, passages));
        budget.refill();
        SpeakerSearch shown = new SpeakerSearch(text.names(), speakers.all(), speakers.mentionsById());
        MeetingGrounding meetings = new MeetingGrounding(draft, base, text, speakers, shown, topics, grounded);
        budget.refill();
        StatementGrounding grounding = new StatementGrounding(speakers, shown, meetings, topics, grounded);
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

    /** Returns the names of the speakers of the article and the draft, by id. A speaker of the draft comes first. */
    private Map<String, String> names(Draft draft) {
        Map<String, String> names = namesOfPersons(draft);
        draft.speakers().forEach(speaker -> speaker.name().ifPresent(name -> names.put(speaker.id(), name)));
        return names;
    }

    private Map<String, String> namesOfPersons(Draft draft) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Speaker speaker : base.speakers()) {
            if (speaker instanceof Person person) {
                person.name().ifPresent(name -> names.put(person.id(), name));
            }
        }
        for (DraftSpeaker speaker : draft.speakers()) {
            if (speaker.kind() == DraftSpeaker.Kind.PERSON) {
                speaker.name().ifPresent(name -> names.put(speaker.id(), name));
            }
        }
        return names;
    }

    /**
     * Returns a short description.
     *
     * @return the start and the end of the text
     */
    @Override
    public String toString() {
        return "DraftGrounder of " + base.text();
    }
}
