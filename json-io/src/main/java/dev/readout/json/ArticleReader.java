package dev.readout.json;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.exchange.Reading;
import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.statement.Status;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article, or one part of it that refers to no other: what each object of the format is made of.
 *
 * <p>In the order in which articles are written, whatever is referred to comes first, and one go is enough. A document
 * in another order is read again, in three goes that skip all but what they are for.
 */
final class ArticleReader extends TokenReader {
    private static final Words<Block.Kind> BLOCK_KINDS = new Words<>(Block.Kind.class);
    private static final Words<Meeting.Kind> MEETING_KINDS = new Words<>(Meeting.Kind.class);
    private static final Words<Participant.Part> PARTS = new Words<>(Participant.Part.class);
    private static final Words<Form> FORMS = new Words<>(Form.class);
    private static final Words<Medium> MEDIA = new Words<>(Medium.class);
    private static final Words<Status> STATUSES = new Words<>(Status.class);

    private static final Set<Member> ALL = EnumSet.allOf(Member.class);
    private static final Set<Member> LAST = EnumSet.of(Member.STATEMENTS, Member.MENTIONS);
    private static final Set<Member> SECOND = EnumSet.of(Member.MEETINGS);
    private static final Set<Member> FIRST =
            EnumSet.complementOf(EnumSet.of(Member.STATEMENTS, Member.MENTIONS, Member.MEETINGS));

    private Article.Builder article = Article.builder();
    private @Nullable Text text;
    private Map<String, Speaker> speakers = Map.of();
    private Map<String, Topic> topics = Map.of();
    private Map<String, Meeting> meetings = Map.of();
    private @Nullable Reference publisher;
    private List<Reference> authors = List.of();
    private @Nullable ObjectCursor members;
    private final RoleReader roles = new RoleReader(this);
    private boolean inOrder;

    /** Something was referred to that may come later in the document. */
    private static final class OutOfOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfOrder() {
            super(null, null, false, false);
        }
    }

    ArticleReader(Tokens tokens, String start, boolean lenient, Limits limits) {
        super(tokens, start, lenient, limits);
    }

    /**
     * Returns the article.
     *
     * @throws ReadoutReadException if the input is no article
     */
    Reading<Article> read() {
        try {
            read(() -> article(ALL));
        } catch (OutOfOrder e) {
            article = Article.builder();
            text = null;
            findings().clear();
            inOrder = true;
            for (Set<Member> wanted : List.of(FIRST, SECOND, LAST)) {
                read(() -> article(wanted));
            }
        }
        inOrder = true;
        if (publisher != null) {
            article.publisher(organization(publisher));
        }
        article.authors(authors.stream().map(this::speaker).toList());
        return Reading.of(built(start(), article::build), List.copyOf(findings()));
    }

    private void article(Set<Member> wanted) {
        ObjectCursor object = object();
        members = object;
        while (object.next()) {
            Member member = object.member();
            if (!wanted.contains(member)) {
                skip();
                continue;
            }
            switch (member) {
                case READOUT -> version(ArticleWriter.VERSION);
                case ID -> article.id(uri());
                case URL -> article.url(uri());
                case LANGUAGE -> article.language(words());
                case PUBLISHER -> publisher = reference();
                case AUTHORS -> authors = references();
                case PUBLISHED -> article.published(when());
                case MODIFIED -> article.modified(when());
                case RETRIEVED -> article.retrieved(when());
                case VERSION -> article.version(words());
                case TEXT -> {
                    text = text();
                    article.text(text);
                }
                case BLOCKS -> article.blocks(list(this::block));
                case SPEAKERS -> {
                    speakers = new SpeakersReader(this).read();
                    article.speakers(speakers.values());
                }
                case TOPICS -> {
                    topics = unique(list(this::topic), Topic::id);
                    article.topics(topics.values());
                }
                case MEETINGS -> {
                    meetings = meetings();
                    article.meetings(meetings.values());
                }
                case STATEMENTS -> article.statements(statements());
                case MENTIONS -> article.mentions(list(this::mention));
                case CORRECTIONS -> article.corrections(list(this::correction));
                case PROVENANCE -> article.provenance(provenance());
                case ATTRIBUTES -> article.attributes(attributes());
                default -> object.unknown();
            }
        }
        object.require(Member.READOUT);
        object.require(Member.TEXT);
    }

    Block block() {
        ObjectCursor object = object();
        Block.Kind kind = Block.Kind.OTHER;
        int start = 0;
        int end = 0;
        while (object.next()) {
            switch (object.member()) {
                case KIND -> kind = wordOr(Block.Kind.OTHER, BLOCK_KINDS);
                case START -> start = count();
                case END -> end = count();
                default -> object.unknown();
            }
        }
        object.require(Member.KIND);
        object.require(Member.START);
        object.require(Member.END);
        return new Block(kind, new Span(start, end));
    }

    Span span() {
        ObjectCursor object = object();
        int start = 0;
        int end = 0;
        while (object.next()) {
            switch (object.member()) {
                case START -> start = count();
                case END -> end = count();
                default -> object.unknown();
            }
        }
        object.require(Member.START);
        object.require(Member.END);
        return new Span(start, end);
    }

    Correction correction() {
        ObjectCursor object = object();
        Correction.Builder correction = Correction.builder();
        while (object.next()) {
            switch (object.member()) {
                case AT -> correction.at(when());
                case NOTE -> correction.note(words());
                default -> object.unknown();
            }
        }
        object.require(Member.NOTE);
        return correction.build();
    }

    Provenance provenance() {
        ObjectCursor object = object();
        Provenance.Builder provenance = Provenance.builder();
        while (object.next()) {
            switch (object.member()) {
                case AGENT -> provenance.agent(words());
                case VERSION -> provenance.version(words());
                case METHOD -> provenance.method(words());
                case AT -> provenance.at(when());
                case CONFIDENCE -> provenance.confidence(number());
                default -> object.unknown();
            }
        }
        object.require(Member.AGENT);
        return provenance.build();
    }

    Topic topic() {
        ObjectCursor object = object();
        Topic.Builder topic = Topic.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> topic.id(id());
                case LABEL -> topic.label(words());
                case SAME_AS -> topic.sameAs(list(this::uri));
                default -> object.unknown();
            }
        }
        object.require(Member.ID);
        object.require(Member.LABEL);
        return topic.build();
    }

    // Meetings

    /** A meeting of which all is read, but the one that it is within may come later in the list; else it is done. */
    private record MeetingDraft(
            String id,
            String pointer,
            Meeting.@Nullable Builder builder,
            @Nullable Reference within,
            @Nullable Meeting done) {}

    private Map<String, Meeting> meetings() {
        Map<String, MeetingDraft> drafts = unique(list(this::meeting), MeetingDraft::id);
        Map<String, Meeting> done = new HashMap<>();
        Map<String, Meeting> inOrder = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> inOrder.put(id, meeting(draft, drafts, done, new HashSet<>())));
        return inOrder;
    }

    private Meeting meeting(
            MeetingDraft draft, Map<String, MeetingDraft> drafts, Map<String, Meeting> done, Set<String> open) {
        Meeting known = draft.done == null ? done.get(draft.id) : draft.done;
        if (known == null) {
            Meeting.Builder builder = Objects.requireNonNull(draft.builder);
            Reference within = Objects.requireNonNull(draft.within);
            MeetingDraft outer = drafts.get(within.id());
            if (outer == null) {
                throw dangling(within.pointer(), within.id(), Member.MEETINGS);
            }
            open.add(draft.id);
            if (open.contains(outer.id)) {
                throw at(
                        within.pointer(),
                        "expected a meeting that is not within itself, found " + Require.quoted(outer.id)
                                + " within itself");
            }
            // Deeper ones would be refused all the same, but only after as many calls as there are meetings.
            if (open.size() > Meeting.MAX_DEPTH) {
                throw at(
                        within.pointer(),
                        "expected at most " + Meeting.MAX_DEPTH + " meetings within each other, found more");
            }
            builder.inside(meeting(outer, drafts, done, open));
            known = built(draft.pointer, builder::build);
            done.put(draft.id, known);
        }
        return known;
    }

    private MeetingDraft meeting() {
        ObjectCursor object = object();
        Meeting.Builder meeting = Meeting.builder();
        String id = "";
        Reference within = null;
        while (object.next()) {
            switch (object.member()) {
                case ID -> {
                    id = id();
                    meeting.id(id);
                }
                case KIND -> meeting.kind(wordOr(Meeting.Kind.OTHER, MEETING_KINDS));
                case PARTICIPANTS -> meeting.participants(list(this::participant));
                case PLACES -> meeting.places(list(this::place));
                case TIME -> meeting.time(when());
                case TOPICS -> meeting.topics(references(topics, Member.TOPICS, Topic::id));
                case DESIGNATIONS -> meeting.designations(list(this::passage));
                case INSIDE -> within = reference();
                case SAME_AS -> meeting.sameAs(list(this::uri));
                case PROVENANCE -> meeting.provenance(provenance());
                case ATTRIBUTES -> meeting.attributes(attributes());
                default -> object.unknown();
            }
        }
        object.require(Member.ID);
        object.require(Member.KIND);
        return within == null
                ? new MeetingDraft(id, pointer(), null, null, meeting.build())
                : new MeetingDraft(id, pointer(), meeting, within, null);
    }

    private Participant participant() {
        ObjectCursor object = object();
        Participant.Builder participant = Participant.builder();
        while (object.next()) {
            switch (object.member()) {
                case SPEAKER -> participant.speaker(speaker());
                case PART -> participant.part(wordOr(Participant.Part.OTHER, PARTS));
                case CAPACITY -> participant.capacity(capacity());
                case SIDE -> participant.side(organization());
                case MENTION -> participant.mention(passage());
                case ATTRIBUTES -> participant.attributes(attributes());
                default -> object.unknown();
            }
        }
        object.require(Member.SPEAKER);
        return participant.build();
    }

    Place place() {
        ObjectCursor object = object();
        Place.Builder place = Place.builder();
        while (object.next()) {
            switch (object.member()) {
                case NAME -> place.name(words());
                case INSIDE -> place.inside(place());
                case COUNTRY -> place.country(words());
                case SAME_AS -> place.sameAs(list(this::uri));
                default -> object.unknown();
            }
        }
        object.require(Member.NAME);
        return place.build();
    }

    // Statements

    private List<Statement> statements() {
        startList();
        List<Statement> statements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (nextElement()) {
            if (statements.size() == limits().elements()) {
                throw here(limits().elementsExceeded("statements"));
            }
            Statement statement = statement();
            Optional<String> id = statement.id();
            if (id.isPresent() && !ids.add(id.get())) {
                throw at(
                        pointer() + "/id",
                        "expected an id that no other has, found " + Require.quoted(id.get()) + " again");
            }
            statements.add(statement);
        }
        return statements;
    }

    private Statement statement() {
        ObjectCursor object = object();
        Statement.Builder statement = Statement.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> statement.id(id());
                case FORM -> statement.form(word(FORMS));
                case OR_FORM -> statement.orForm(word(FORMS));
                case MEDIUM -> statement.medium(word(MEDIA));
                case OR_MEDIUM -> statement.orMedium(word(MEDIA));
                case STATUS -> statement.status(word(STATUSES));
                case SOURCES -> {
                    startList();
                    while (nextElement()) {
                        statement.addSource(source());
                    }
                }
                case CUE -> statement.cue(cue());
                case CONTENT -> statement.content(passage());
                case FRAME -> statement.frame(passage());
                case QUOTED -> {
                    startList();
                    while (nextElement()) {
                        statement.addQuoted(passage());
                    }
                }
                case ADDRESSEES -> {
                    startList();
                    while (nextElement()) {
                        statement.addAddressee(addressee());
                    }
                }
                case MEETING -> statement.meeting(find(meetings, Member.MEETINGS));
                case TIME -> statement.time(when());
                case TOPICS -> statement.topics(references(topics, Member.TOPICS, Topic::id));
                case PROVENANCE -> statement.provenance(provenance());
                case ATTRIBUTES -> statement.attributes(attributes());
                default -> object.unknown();
            }
        }
        object.require(Member.FORM);
        return statement.build();
    }

    private Source source() {
        ObjectCursor object = object();
        Source.Builder source = Source.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> source.mention(passage());
                case SPEAKERS -> source.speakers(references(speakers, Member.SPEAKERS, Speaker::id));
                case CAPACITY -> source.capacity(capacity());
                case VIA -> source.via(list(this::source));
                default -> object.unknown();
            }
        }
        return source.build();
    }

    private Cue cue() {
        ObjectCursor object = object();
        Cue.Builder cue = Cue.builder();
        while (object.next()) {
            switch (object.member()) {
                case PASSAGE -> cue.passage(passage());
                case LEMMA -> cue.lemma(words());
                default -> object.unknown();
            }
        }
        object.require(Member.PASSAGE);
        return cue.build();
    }

    private Addressee addressee() {
        ObjectCursor object = object();
        Addressee.Builder addressee = Addressee.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> addressee.mention(passage());
                case SPEAKERS -> addressee.speakers(references(speakers, Member.SPEAKERS, Speaker::id));
                default -> object.unknown();
            }
        }
        return addressee.build();
    }

    private Mention mention() {
        ObjectCursor object = object();
        Mention.Builder mention = Mention.builder();
        while (object.next()) {
            switch (object.member()) {
                case PASSAGE -> mention.passage(passage());
                case SPEAKERS -> mention.speakers(references(speakers, Member.SPEAKERS, Speaker::id));
                case ATTRIBUTES -> mention.attributes(attributes());
                default -> object.unknown();
            }
        }
        object.require(Member.PASSAGE);
        return mention.build();
    }

    // Passages

    private Passage passage() {
        Text whole = text;
        if (whole == null) {
            requireSeen(Member.TEXT);
            throw at(start(), "expected the member \"text\", found none");
        }
        startList();
        Passage usual = usualPassage(whole);
        if (usual != null) {
            return usual;
        }
        if (!nextElement()) {
            throw at(pointer(), "expected at least one piece, found an empty list");
        }
        Span first = piece(whole);
        if (!nextElement()) {
            return whole.passage(first.start(), first.end());
        }
        List<Span> pieces = new ArrayList<>();
        pieces.add(first);
        do {
            pieces.add(piece(whole));
        } while (nextElement());
        return whole.passage(pieces);
    }

    private Span piece(Text whole) {
        ObjectCursor object = object();
        int start = -1;
        int end = -1;
        boolean verified = false;
        String exact = null;
        while (object.next()) {
            switch (object.member()) {
                case START -> start = count();
                case END -> end = count();
                case EXACT -> {
                    // Written behind the positions, the words are compared where they are, and need no string.
                    verified = start >= 0 && start <= end && end <= whole.length() && stringIs(whole, start, end);
                    exact = verified ? null : exact();
                }
                default -> object.unknown();
            }
        }
        object.require(Member.START);
        object.require(Member.END);
        object.require(Member.EXACT);
        if (start > end) {
            throw at(pointer() + "/end", "expected at least start " + start + ", found " + end);
        }
        Span span = new Span(start, end);
        if (end > whole.length()) {
            throw at(
                    pointer() + "/end",
                    "expected at most " + whole.length() + ", the code points of the text, found " + end);
        }
        if (!verified && !whole.slice(span).equals(exact)) {
            throw at(pointer() + "/exact", ExactWords.difference(whole, span, Objects.requireNonNull(exact)));
        }
        return span;
    }

    // References

    private Speaker speaker() {
        return find(speakers, Member.SPEAKERS);
    }

    private Organization organization() {
        if (speaker() instanceof Organization organization) {
            return organization;
        }
        throw noOrganization(pointer(), string());
    }

    /** Returns what a list of ids refers to, each to another. */
    private <T> List<T> references(Map<String, T> known, Member list, Function<? super T, String> id) {
        List<T> references = list(() -> find(known, list));
        if (references.size() > 1) {
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < references.size(); i++) {
                String one = id.apply(references.get(i));
                if (!ids.add(one)) {
                    throw at(pointer() + "/" + i, "expected each id once, found " + Require.quoted(one) + " again");
                }
            }
        }
        return references;
    }

    private <T> T find(Map<String, T> known, Member list) {
        String id = string();
        T found = known.get(id);
        if (found == null) {
            requireSeen(list);
            throw dangling(pointer(), id, list);
        }
        return found;
    }

    private Speaker speaker(Reference reference) {
        Speaker speaker = speakers.get(reference.id());
        if (speaker == null) {
            requireSeen(Member.SPEAKERS);
            throw dangling(reference.pointer(), reference.id(), Member.SPEAKERS);
        }
        return speaker;
    }

    private Organization organization(Reference reference) {
        if (speaker(reference) instanceof Organization organization) {
            return organization;
        }
        throw noOrganization(reference.pointer(), reference.id());
    }

    private Role capacity() {
        return roles.role(roles.draft(), this::organization);
    }

    /** What is referred to may come later in the document, unless this is read in order. */
    private void requireSeen(Member list) {
        if (!inOrder && !Objects.requireNonNull(members).has(list)) {
            throw new OutOfOrder();
        }
    }
}
