package dev.readout.examples.corpora.report;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.speaker.Person;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.util.List;

/** Articles in which every string that a report shows is an attack. */
final class HostileArticles {
    private HostileArticles() {}

    static Article of(String attack) {
        Text text = Text.of(attack + "\nWords.");
        Person ann = Person.of("ann", attack);
        Person bob = Person.builder().id("bob").description(attack).build();
        return Article.builder()
                .text(text)
                .speakers(List.of(ann, bob))
                .addMeeting(Meeting.builder()
                        .id("m")
                        .kind(Meeting.Kind.CALL)
                        .addParticipant(Participant.of(ann))
                        .addParticipant(Participant.of(bob))
                        .addPlace(Place.builder().name(attack).build())
                        .build())
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(
                                Source.builder().addSpeaker(ann).addSpeaker(bob).build())
                        .content(text.find("Words."))
                        .provenance(Provenance.of(attack))
                        .build())
                .build();
    }
}
