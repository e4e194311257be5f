package dev.readout.benchmarks.json;

import dev.readout.benchmarks.json.ArticleRecord.Addressee;
import dev.readout.benchmarks.json.ArticleRecord.Block;
import dev.readout.benchmarks.json.ArticleRecord.Correction;
import dev.readout.benchmarks.json.ArticleRecord.Cue;
import dev.readout.benchmarks.json.ArticleRecord.Meeting;
import dev.readout.benchmarks.json.ArticleRecord.Mention;
import dev.readout.benchmarks.json.ArticleRecord.Participant;
import dev.readout.benchmarks.json.ArticleRecord.Piece;
import dev.readout.benchmarks.json.ArticleRecord.Place;
import dev.readout.benchmarks.json.ArticleRecord.Provenance;
import dev.readout.benchmarks.json.ArticleRecord.Role;
import dev.readout.benchmarks.json.ArticleRecord.Source;
import dev.readout.benchmarks.json.ArticleRecord.Speaker;
import dev.readout.benchmarks.json.ArticleRecord.Statement;
import dev.readout.benchmarks.json.ArticleRecord.Topic;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The checks that the user of a binder has to write to know what Readout knows of an article: the words of passages are
 * those of the text at their code points, ids are unique and refer to something of the right kind, words of closed lists
 * are known, blocks are in order, mandatory members are there, and addresses and times can be parsed.
 *
 * <p>It is written to be fast: one map for each list, recent addresses are kept as Readout keeps them, and there are no
 * streams and no regular expressions. It does less than Readout where that is easier: it parses times only as the documents
 * have them, does not look for groups that contain themselves, and keeps nothing that it parsed.
 */
final class ArticleChecks {
    private static final int KEPT_URIS = 512;
    private static final Set<String> BLOCKS =
            Set.of("byline", "headline", "subheadline", "dateline", "paragraph", "caption", "credit", "other");
    private static final Set<String> SPEAKERS = Set.of("person", "organization", "group");
    private static final Set<String> MEETINGS =
            Set.of("meeting", "call", "visit", "summit", "talks", "press-conference", "other");
    private static final Set<String> PARTS =
            Set.of("host", "guest", "chair", "principal", "attendee", "interpreter", "press", "other");
    private static final Set<String> FORMS = Set.of("direct", "indirect", "free-indirect", "reported");
    private static final Set<String> MEDIA = Set.of("speech", "writing", "thought");
    private static final Set<String> STATUSES = Set.of("said", "asked", "denied", "not-said", "expected");

    private final URI[] recentUris = new URI[KEPT_URIS];
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();
    private String text = "";
    /** The number of code points of the text. */
    private int length;
    /** The UTF-16 index of each code point and of the end; empty if the text has no character outside the BMP. */
    private int[] indexes = {};

    /**
     * Checks an article.
     *
     * @throws IllegalArgumentException if a check fails
     */
    void check(ArticleRecord article) {
        require("1".equals(article.readout()), "readout", article.readout());
        setText(mandatory("text", article.text()));
        setIds(article);
        uri(article.id());
        uri(article.url());
        organization(article.publisher());
        speakers(article.authors());
        time(article.published());
        time(article.modified());
        time(article.retrieved());
        blocks(orNone(article.blocks()));
        for (Speaker speaker : orNone(article.speakers())) {
            speaker(speaker);
        }
        for (Topic topic : orNone(article.topics())) {
            mandatory("label", topic.label());
            uris(topic.sameAs());
        }
        for (Meeting meeting : orNone(article.meetings())) {
            meeting(meeting);
        }
        for (Statement statement : orNone(article.statements())) {
            statement(statement);
        }
        for (Mention mention : orNone(article.mentions())) {
            passage(mandatory("passage", mention.passage()));
            speakers(mention.speakers());
        }
        for (Correction correction : orNone(article.corrections())) {
            time(correction.at());
            mandatory("note", correction.note());
        }
        provenance(article.provenance());
    }

    private void setText(String newText) {
        text = newText;
        length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            indexes = new int[0];
            return;
        }
        indexes = new int[length + 1];
        int index = 0;
        for (int i = 0; i < length; i++) {
            indexes[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[length] = index;
    }

    private void setIds(ArticleRecord article) {
        speakers.clear();
        topics.clear();
        meetings.clear();
        for (Speaker speaker : orNone(article.speakers())) {
            require(speakers.put(id(speaker.id()), speaker) == null, "id", speaker.id());
        }
        for (Topic topic : orNone(article.topics())) {
            require(topics.put(id(topic.id()), topic) == null, "id", topic.id());
        }
        for (Meeting meeting : orNone(article.meetings())) {
            require(meetings.put(id(meeting.id()), meeting) == null, "id", meeting.id());
        }
    }

    private static String id(String id) {
        require(id != null && !id.isEmpty(), "id", id);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean isAllowed = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_'
                    || c == ':'
                    || c == '-';
            require(isAllowed, "id", id);
        }
        return id;
    }

    private void blocks(List<Block> blocks) {
        int end = 0;
        for (Block block : blocks) {
            word("kind", BLOCKS, mandatory("kind", block.kind()));
            require(end <= block.start() && block.start() <= block.end() && block.end() <= length, "block", block);
            end = block.end();
        }
    }

    private void passage(List<Piece> pieces) {
        require(!pieces.isEmpty(), "passage", pieces);
        for (Piece piece : pieces) {
            require(0 <= piece.start() && piece.start() <= piece.end() && piece.end() <= length, "piece", piece);
            int start = indexes.length == 0 ? piece.start() : indexes[piece.start()];
            int end = indexes.length == 0 ? piece.end() : indexes[piece.end()];
            String exact = mandatory("exact", piece.exact());
            require(exact.length() == end - start && text.startsWith(exact, start), "exact", exact);
        }
    }

    private void optionalPassage(List<Piece> pieces) {
        if (pieces != null) {
            passage(pieces);
        }
    }

    private void speaker(Speaker speaker) {
        word("kind", SPEAKERS, mandatory("kind", speaker.kind()));
        if (speaker.kind().equals("organization")) {
            mandatory("name", speaker.name());
        } else if (speaker.kind().equals("group")) {
            mandatory("description", speaker.description());
        }
        for (Role role : orNone(speaker.roles())) {
            role(role);
        }
        speakers(speaker.members());
        uris(speaker.sameAs());
    }

    private void role(Role role) {
        if (role == null) {
            return;
        }
        mandatory("title", role.title());
        for (String organization : orNone(role.organizations())) {
            organization(organization);
        }
        for (String organization : orNone(role.accreditedTo())) {
            organization(organization);
        }
        time(role.since());
        time(role.until());
    }

    private void meeting(Meeting meeting) {
        word("kind", MEETINGS, mandatory("kind", meeting.kind()));
        for (Participant participant : orNone(meeting.participants())) {
            require(speakers.containsKey(participant.speaker()), "speaker", participant.speaker());
            word("part", PARTS, participant.part());
            role(participant.capacity());
            organization(participant.side());
            optionalPassage(participant.mention());
        }
        for (Place place : orNone(meeting.places())) {
            for (Place outer = place; outer != null; outer = outer.inside()) {
                mandatory("name", outer.name());
                uris(outer.sameAs());
            }
        }
        time(meeting.time());
        topics(meeting.topics());
        for (List<Piece> designation : orNone(meeting.designations())) {
            passage(designation);
        }
        require(meeting.within() == null || meetings.containsKey(meeting.within()), "within", meeting.within());
        uris(meeting.sameAs());
        provenance(meeting.provenance());
    }

    private void statement(Statement statement) {
        if (statement.id() != null) {
            id(statement.id());
        }
        word("form", FORMS, mandatory("form", statement.form()));
        word("orForm", FORMS, statement.orForm());
        word("medium", MEDIA, statement.medium());
        word("orMedium", MEDIA, statement.orMedium());
        word("status", STATUSES, statement.status());
        require(statement.cue() != null || statement.content() != null, "content", statement);
        for (Source source : orNone(statement.sources())) {
            source(source);
        }
        Cue cue = statement.cue();
        if (cue != null) {
            passage(mandatory("passage", cue.passage()));
        }
        optionalPassage(statement.content());
        optionalPassage(statement.frame());
        for (List<Piece> quoted : orNone(statement.quoted())) {
            passage(quoted);
        }
        for (Addressee addressee : orNone(statement.addressees())) {
            optionalPassage(addressee.mention());
            speakers(addressee.speakers());
        }
        require(statement.meeting() == null || meetings.containsKey(statement.meeting()), "meeting", statement);
        time(statement.time());
        topics(statement.topics());
        provenance(statement.provenance());
    }

    private void source(Source source) {
        optionalPassage(source.mention());
        speakers(source.speakers());
        role(source.capacity());
        for (Source via : orNone(source.via())) {
            source(via);
        }
    }

    private void provenance(Provenance provenance) {
        if (provenance != null) {
            mandatory("agent", provenance.agent());
            time(provenance.at());
            Double confidence = provenance.confidence();
            require(confidence == null || (confidence >= 0 && confidence <= 1), "confidence", confidence);
        }
    }

    private void speakers(List<String> ids) {
        for (String id : orNone(ids)) {
            require(speakers.containsKey(id), "speaker", id);
        }
    }

    private void organization(String id) {
        if (id != null) {
            Speaker speaker = speakers.get(id);
            require(speaker != null && speaker.kind().equals("organization"), "organization", id);
        }
    }

    private void topics(List<String> ids) {
        for (String id : orNone(ids)) {
            require(topics.containsKey(id), "topic", id);
        }
    }

    private void uris(List<String> uris) {
        for (String uri : orNone(uris)) {
            uri(uri);
        }
    }

    private void uri(String uri) {
        if (uri != null) {
            int slot = Math.floorMod(uri.hashCode(), KEPT_URIS);
            URI recent = recentUris[slot];
            if (recent == null || !recent.toString().equals(uri)) {
                recentUris[slot] = URI.create(uri);
            }
        }
    }

    private static void time(String time) {
        if (time != null) {
            switch (time.length()) {
                case 4 -> Year.parse(time);
                case 7 -> YearMonth.parse(time);
                case 10 -> LocalDate.parse(time);
                default -> OffsetDateTime.parse(time);
            }
        }
    }

    private static void word(String member, Set<String> words, String word) {
        require(word == null || words.contains(word), member, word);
    }

    private static <T> T mandatory(String member, T found) {
        require(found != null, member, "nothing");
        return found;
    }

    private static void require(boolean isTrue, String member, Object found) {
        if (!isTrue) {
            throw new IllegalArgumentException("wrong " + member + ": " + found);
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
