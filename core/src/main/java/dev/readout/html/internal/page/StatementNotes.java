package dev.readout.html.internal.page;

import dev.readout.html.internal.words.EnumWords;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the notes on statements. */
final class StatementNotes {
    private final Numbering numbering;
    private final Names names;
    private final MarkedText text;
    private final boolean hasAttributes;

    StatementNotes(Numbering numbering, MarkedText text, boolean hasAttributes) {
        this.numbering = numbering;
        this.text = text;
        this.hasAttributes = hasAttributes;
        names = new Names(numbering);
    }

    List<StatementNote> all() {
        List<Statement> statements = numbering.statements();
        List<Optional<Integer>> outer = Nesting.innermostAround(statements);
        List<StatementNote> notes = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            notes.add(note(i + 1, statements.get(i), outer.get(i)));
        }
        return notes;
    }

    private StatementNote note(int number, Statement statement, Optional<Integer> outer) {
        return new StatementNote(
                number,
                numbering.colourOf(statement),
                statement.sources().stream().map(this::source).toList(),
                statement.cue().map(cue -> Names.of(cue.passage())),
                statement.content().map(Names::of),
                statement.isSaid() ? Optional.empty() : Optional.of(EnumWords.of(statement.status())),
                facts(statement, outer),
                EnumWords.hyphenated(statement.form()),
                statement.orForm().map(EnumWords::hyphenated),
                numbering.voicesOf(statement).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
                new StatementNote.PartRanges(
                        text.ranges(statement.content().stream()),
                        text.ranges(mentions(statement.sources(), Source::mention)),
                        text.ranges(statement.cue().map(Cue::passage).stream()),
                        text.ranges(mentions(statement.addressees(), Addressee::mention))));
    }

    private static <T> Stream<Passage> mentions(List<T> parts, Function<T, Optional<Passage>> mention) {
        return parts.stream().map(mention).flatMap(Optional::stream);
    }

    private SourceView source(Source source) {
        Optional<String> mention = source.mention().map(Names::of);
        boolean isKnown = !source.speakers().isEmpty();
        return new SourceView(
                isKnown
                        ? names.links(source.speakers())
                        : mention.map(Item::of).stream().toList(),
                source.capacity().map(Names::of),
                source.capacity().isEmpty() ? offices(source.speakers()) : Optional.empty(),
                source.via().isEmpty() ? Optional.empty() : Optional.of(via(source.via())));
    }

    /** Returns the roles of the speaker, if there is only one and it is a person with a name. */
    private static Optional<String> offices(List<Speaker> speakers) {
        return speakers.size() == 1
                        && speakers.get(0) instanceof Person person
                        && person.name().isPresent()
                ? Names.of(person.roles())
                : Optional.empty();
    }

    private static String via(List<Source> via) {
        return via.stream()
                .map(source -> who(source.speakers(), source.mention())
                        + (source.via().isEmpty() ? "" : " (via " + via(source.via()) + ")"))
                .collect(Collectors.joining(", via "));
    }

    private static String who(List<Speaker> speakers, Optional<Passage> mention) {
        return speakers.isEmpty()
                ? mention.map(Names::of).orElse("")
                : speakers.stream().map(Names::of).collect(Collectors.joining(" and "));
    }

    private List<Fact> facts(Statement statement, Optional<Integer> outer) {
        return new Facts(hasAttributes)
                .add("Form", form(statement))
                .add("Medium", statement.medium().map(medium -> EnumWords.of(medium, statement.orMedium())))
                .add("Status", EnumWords.of(statement.status()))
                .add("Named as", namedAs(statement))
                .add("Cue", statement.cue().map(StatementNotes::cue))
                .add("Said to", addressees(statement))
                .add("Meeting", statement.meeting().map(names::link).stream().toList())
                .add("Frame", statement.frame().map(StatementNotes::quoted))
                .time("Time", statement.time())
                .topics(statement.topics())
                .add("Inside", Names.links(outer.stream().toList(), "Statement "))
                .add(
                        "In quotation marks",
                        statement.quoted().stream()
                                .map(StatementNotes::quoted)
                                .map(Item::of)
                                .toList())
                .provenance(statement.provenance())
                .add("Id", statement.id())
                .attributes(statement.attributes())
                .toList();
    }

    private static String form(Statement statement) {
        return EnumWords.of(statement.form(), statement.orForm())
                + (statement.isMixed() && statement.form() == Form.INDIRECT ? ", mixed with quoted words" : "");
    }

    /** Returns the words that name sources whose speakers are known. */
    private static List<Item> namedAs(Statement statement) {
        return statement.sources().stream()
                .filter(source -> !source.speakers().isEmpty())
                .flatMap(source -> source.mention().stream())
                .map(StatementNotes::quoted)
                .map(Item::of)
                .toList();
    }

    private static String quoted(Passage passage) {
        return "“" + Names.of(passage) + "”";
    }

    private static String cue(Cue cue) {
        return quoted(cue.passage())
                + cue.lemma().map(l -> " (" + Names.shortened(l) + ")").orElse("");
    }

    private List<Item> addressees(Statement statement) {
        return statement.addressees().stream()
                .flatMap(to -> to.speakers().isEmpty()
                        ? to.mention().map(Names::of).map(Item::of).stream()
                        : names.links(to.speakers()).stream())
                .toList();
    }
}
