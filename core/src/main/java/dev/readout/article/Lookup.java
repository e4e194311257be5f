package dev.readout.article;

import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the part of an article that a caller refers to. A part that the article does not list is refused, because its
 * id may belong to a different part of this article. Speakers and meetings are returned as ids.
 */
final class Lookup {
    private final Article article;

    Lookup(Article article) {
        this.article = article;
    }

    static <T> Optional<T> byId(List<T> listed, Function<T, String> idOf, String id) {
        Objects.requireNonNull(id, "id");
        return listed.stream().filter(one -> idOf.apply(one).equals(id)).findFirst();
    }

    Set<String> speaker(Speaker speaker, String method) {
        listed("speaker", speaker, acrossArticles(method));
        return Set.of(speaker.id());
    }

    Set<String> meeting(Meeting meeting, String method) {
        if (!article.meeting(meeting.id()).equals(Optional.of(meeting))) {
            throw notListed("meeting", meeting + acrossArticles(method));
        }
        return Set.of(meeting.id());
    }

    private static String acrossArticles(String method) {
        return " (across articles, use " + method + "(URI) with a shared sameAs)";
    }

    void listed(String attribute, Speaker speaker) {
        listed(attribute, speaker, "");
    }

    private void listed(String attribute, Speaker speaker, String instead) {
        Objects.requireNonNull(speaker, attribute);
        if (!article.speaker(speaker.id()).equals(Optional.of(speaker))) {
            throw notListed(attribute, speaker + instead);
        }
    }

    Set<String> speaker(String speakerId) {
        return id("speakerId", speakerId, article.speaker(speakerId), "speaker");
    }

    Set<String> meeting(String meetingId) {
        return id("meetingId", meetingId, article.meeting(meetingId), "meeting");
    }

    Statement statement(String attribute, String id) {
        Optional<Statement> listed = article.statement(id);
        id(attribute, id, listed, "statement");
        return listed.orElseThrow();
    }

    private static Set<String> id(String attribute, String id, Optional<?> listed, String kind) {
        Require.that(listed.isPresent(), attribute, "be the id of a " + kind + " of this article", Require.quoted(id));
        return Set.of(id);
    }

    Set<String> speakers(URI sameAs) {
        return ids(article.speakers(), Speaker::sameAs, Speaker::id, sameAs);
    }

    Set<String> meetings(URI sameAs) {
        return ids(article.meetings(), Meeting::sameAs, Meeting::id, sameAs);
    }

    private static <T> Set<String> ids(
            List<T> listed, Function<T, List<URI>> sameAsOf, Function<T, String> idOf, URI sameAs) {
        Objects.requireNonNull(sameAs, "sameAs");
        return listed.stream()
                .filter(one -> sameAsOf.apply(one).contains(sameAs))
                .map(idOf)
                .collect(Collectors.toSet());
    }

    /** Returns the ids of these meetings and of the meetings inside them, at any depth. */
    Set<String> andInside(Set<String> meetings) {
        Set<String> all = new HashSet<>(meetings);
        for (Meeting meeting : article.meetings()) {
            for (Optional<Meeting> outer = meeting.inside();
                    outer.isPresent();
                    outer = outer.get().inside()) {
                if (meetings.contains(outer.get().id())) {
                    all.add(meeting.id());
                }
            }
        }
        return all;
    }

    /** Returns the index of the first statement that equals this one. */
    int listed(String attribute, Statement statement) {
        Objects.requireNonNull(statement, attribute);
        int index = article.statements().indexOf(statement);
        if (index < 0) {
            throw notListed(attribute, statement.toString());
        }
        return index;
    }

    Block listed(Block block) {
        Objects.requireNonNull(block, "block");
        if (!article.blocks().contains(block)) {
            throw notListed("block", block.toString());
        }
        return block;
    }

    Passage own(Passage passage) {
        if (!passage.text().equals(article.text())) {
            throw new IllegalArgumentException(
                    "passage must " + ArticleCheck.OWN_TEXT + ": " + passage + ArticleCheck.IF_EDITED);
        }
        return passage;
    }

    private static IllegalArgumentException notListed(String attribute, String what) {
        return new IllegalArgumentException(attribute + " must be listed in this article: " + what);
    }
}
