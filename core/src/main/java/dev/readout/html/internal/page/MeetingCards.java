package dev.readout.html.internal.page;

import dev.readout.article.Article;
import dev.readout.html.internal.words.EnumWords;
import dev.readout.html.internal.words.TimeWords;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the cards of the meetings. */
final class MeetingCards {
    private final Article article;
    private final Numbering numbering;
    private final Names names;
    private final MarkedText text;
    private final boolean hasAttributes;

    MeetingCards(Article article, Numbering numbering, MarkedText text, boolean hasAttributes) {
        this.article = article;
        this.numbering = numbering;
        this.text = text;
        this.hasAttributes = hasAttributes;
        names = new Names(numbering);
    }

    List<MeetingCard> all() {
        return article.meetings().stream().map(this::card).toList();
    }

    private MeetingCard card(Meeting meeting) {
        return new MeetingCard(
                numbering.of(meeting),
                EnumWords.capitalized(meeting.kind()),
                meeting.participants().stream().map(this::participant).toList(),
                facts(meeting),
                numbering.statementsAt(meeting),
                text.ranges(meeting.designations().stream().distinct()));
    }

    private MeetingCard.ParticipantView participant(Participant participant) {
        List<String> details = new ArrayList<>();
        participant.part().map(EnumWords::of).ifPresent(details::add);
        String name = Names.of(participant.speaker());
        participant
                .capacity()
                .map(Names::of)
                .filter(capacity -> !capacity.equals(name))
                .ifPresent(details::add);
        participant.side().ifPresent(side -> details.add("for " + Names.of(side)));
        participant.attributes().forEach((key, value) -> {
            if (hasAttributes) {
                details.add(Names.shortened(key) + ": " + Names.shortened(value));
            }
        });
        return new MeetingCard.ParticipantView(names.link(participant.speaker()), List.copyOf(details));
    }

    private List<Fact> facts(Meeting meeting) {
        return new Facts(hasAttributes)
                .add(
                        "Where",
                        meeting.places().stream()
                                .map(MeetingCards::place)
                                .map(Item::of)
                                .toList())
                .add("When", time(meeting.time()))
                .topics(meeting.topics())
                .add("Inside", meeting.inside().map(names::link).stream().toList())
                .add("In the text", designations(meeting))
                .provenance(meeting.provenance())
                .links("Same as", meeting.sameAs())
                .links(
                        "Place",
                        meeting.places().stream().flatMap(MeetingCards::sameAs).toList())
                .attributes(meeting.attributes())
                .toList();
    }

    private static List<Item> designations(Meeting meeting) {
        List<String> words = meeting.designations().stream()
                .map(designation -> "“" + Names.of(designation) + "”")
                .distinct()
                .toList();
        return words.isEmpty() ? List.of() : List.of(Item.of(String.join(", ", words)));
    }

    /** Returns the place inside the place that contains it, and so on, with the country if that is not one of them. */
    private static String place(Place place) {
        StringBuilder words = new StringBuilder(place.name());
        List<String> written = new ArrayList<>(List.of(place.name()));
        Optional<String> country = place.country();
        for (Optional<Place> outer = place.inside();
                outer.isPresent();
                outer = outer.get().inside()) {
            words.append(", ").append(outer.get().name());
            written.add(outer.get().name());
            country = country.or(outer.get()::country);
        }
        return words
                + country.filter(c -> !written.contains(c))
                        .map(c -> " (" + c + ")")
                        .orElse("");
    }

    private static Stream<URI> sameAs(Place place) {
        return Stream.iterate(
                        Optional.of(place),
                        Optional::isPresent,
                        p -> p.orElseThrow().inside())
                .flatMap(p -> p.orElseThrow().sameAs().stream());
    }

    private String time(Optional<When> time) {
        return time.map(TimeWords::of)
                .orElseGet(() -> "not stated"
                        + article.published()
                                .map(published -> "; the article was published " + TimeWords.of(published))
                                .orElse(""));
    }
}
