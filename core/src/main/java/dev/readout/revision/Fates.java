package dev.readout.revision;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fates of all passages and statements of an article, each passage with its place in the article. */
final class Fates {
    private final PassagePlacer placer;
    private final List<PassageFate> passages = new ArrayList<>();
    private final List<StatementFate> statements = new ArrayList<>();

    Fates(PassagePlacer placer, Article article) {
        this.placer = placer;
        for (int i = 0; i < article.meetings().size(); i++) {
            addMeeting("/meetings/" + i, article.meetings().get(i));
        }
        for (int i = 0; i < article.statements().size(); i++) {
            addStatement("/statements/" + i, article.statements().get(i));
        }
        for (int i = 0; i < article.mentions().size(); i++) {
            passages.add(fate(
                    "/mentions/" + i + "/passage", article.mentions().get(i).passage()));
        }
    }

    /** Returns the fates of the passages of the meetings, then of the statements, then of the mentions. */
    List<PassageFate> passages() {
        return List.copyOf(passages);
    }

    /** Returns the fates of the statements, without the new statements. */
    List<StatementFate> statements() {
        return List.copyOf(statements);
    }

    private void addMeeting(String place, Meeting meeting) {
        for (int i = 0; i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            add(passages, place + "/participants/" + i + "/mention", participant.mention());
        }
        addEach(passages, place + "/designations", meeting.designations());
    }

    private void addStatement(String place, Statement statement) {
        List<PassageFate> parts = new ArrayList<>();
        addSources(parts, place + "/sources", statement.sources());
        add(parts, place + "/cue/passage", statement.cue().map(cue -> cue.passage()));
        add(parts, place + "/content", statement.content());
        add(parts, place + "/frame", statement.frame());
        addEach(parts, place + "/quoted", statement.quoted());
        for (int i = 0; i < statement.addressees().size(); i++) {
            add(
                    parts,
                    place + "/addressees/" + i + "/mention",
                    statement.addressees().get(i).mention());
        }
        List<WordChange> beside = parts.stream()
                .flatMap(part -> part.beside().stream())
                .distinct()
                .toList();
        passages.addAll(parts);
        statements.add(new StatementFate(fate(statement, parts, beside), statement, null, parts, beside));
    }

    private Fate fate(Statement statement, List<PassageFate> parts, List<WordChange> beside) {
        if (placer.place(statement.passage()).fate() == Fate.GONE) {
            return Fate.GONE;
        }
        Fate worst = parts.stream().map(PassageFate::fate).reduce(Fate.UNCHANGED, Fates::worse);
        return worst == Fate.GONE || !beside.isEmpty() ? Fate.EDITED : worst;
    }

    private static Fate worse(Fate one, Fate other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void addSources(List<PassageFate> all, String place, List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            String element = place + "/" + i;
            add(all, element + "/mention", sources.get(i).mention());
            addSources(all, element + "/via", sources.get(i).via());
        }
    }

    private void addEach(List<PassageFate> all, String place, List<Passage> each) {
        for (int i = 0; i < each.size(); i++) {
            all.add(fate(place + "/" + i, each.get(i)));
        }
    }

    private void add(List<PassageFate> all, String place, Optional<Passage> passage) {
        passage.ifPresent(p -> all.add(fate(place, p)));
    }

    private PassageFate fate(String place, Passage passage) {
        return new PassageFate(place, passage, placer.place(passage));
    }
}
