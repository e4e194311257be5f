package dev.readout.json.internal.format;

import dev.readout.internal.Require;
import dev.readout.internal.builders.ReaderBuilders;
import dev.readout.json.internal.syntax.MemberName;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads statements, with their sources, cues and addressees. */
final class StatementReader {
    private static final EnumWords<Form> FORMS = new EnumWords<>(Form.class);
    private static final EnumWords<Medium> MEDIA = new EnumWords<>(Medium.class);
    private static final EnumWords<Status> STATUSES = new EnumWords<>(Status.class);

    private static final Consumer<Statement.Builder> PREPARE_STATEMENT =
            ReaderBuilders.preparation(Statement.builder());
    private static final Consumer<Source.Builder> PREPARE_SOURCE = ReaderBuilders.preparation(Source.builder());

    private final ObjectReader in;
    private final ReferenceTargets targets;
    private final PassageReader passages;
    private final RoleReader roles;
    private final IndependentPartReader parts;

    private final Statement.Builder statementBuilder = Statement.builder();
    private final Source.Builder sourceBuilder = Source.builder();

    StatementReader(
            ObjectReader in,
            ReferenceTargets targets,
            PassageReader passages,
            RoleReader roles,
            IndependentPartReader parts) {
        this.in = in;
        this.targets = targets;
        this.passages = passages;
        this.roles = roles;
        this.parts = parts;
    }

    /** Returns the statements of a list, whose ids must differ. */
    List<Statement> statements() {
        in.startList();
        List<Statement> statements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        while (in.nextElement()) {
            if (statements.size() == in.limits().elements()) {
                throw in.here(in.limits().elementsExceeded("statements"));
            }
            Statement statement = statement();
            Optional<String> id = statement.id();
            if (id.isPresent() && !ids.add(id.get())) {
                throw in.at(
                        in.pointer() + "/id",
                        "expected an id that no other has, found " + Require.quoted(id.get()) + " again");
            }
            statements.add(statement);
        }
        return statements;
    }

    private Statement statement() {
        ObjectReader.ObjectCursor object = in.object();
        Statement.Builder statement = statementBuilder;
        PREPARE_STATEMENT.accept(statement);
        while (object.next()) {
            switch (object.member()) {
                case ID -> statement.id(in.id());
                case FORM -> statement.form(in.word(FORMS));
                case OR_FORM -> statement.orForm(in.word(FORMS));
                case MEDIUM -> statement.medium(in.word(MEDIA));
                case OR_MEDIUM -> statement.orMedium(in.word(MEDIA));
                case STATUS -> statement.status(in.word(STATUSES));
                case SOURCES -> {
                    in.startList();
                    while (in.nextElement()) {
                        statement.addSource(source());
                    }
                }
                case CUE -> statement.cue(cue());
                case CONTENT -> statement.content(passages.passage());
                case FRAME -> statement.frame(passages.passage());
                case QUOTED -> {
                    in.startList();
                    while (in.nextElement()) {
                        statement.addQuoted(passages.passage());
                    }
                }
                case ADDRESSEES -> {
                    in.startList();
                    while (in.nextElement()) {
                        statement.addAddressee(addressee());
                    }
                }
                case MEETING -> statement.meeting(targets.meeting());
                case TIME -> statement.time(in.when());
                case TOPICS -> statement.topics(targets.topics());
                case PROVENANCE -> statement.provenance(parts.provenance());
                case ATTRIBUTES -> statement.attributes(in.attributes());
                default -> object.unknown();
            }
        }
        object.require(MemberName.FORM);
        return statement.build();
    }

    private Source source() {
        ObjectReader.ObjectCursor object = in.object();
        Passage mention = null;
        List<Speaker> speakers = List.of();
        Role capacity = null;
        List<Source> via = List.of();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> mention = passages.passage();
                case SPEAKERS -> speakers = targets.speakers();
                case CAPACITY -> capacity = roles.capacity(targets);
                case VIA -> via = in.list(this::source);
                default -> object.unknown();
            }
        }
        // A source may be inside another one, so the builder is used only when all of them were read.
        Source.Builder source = sourceBuilder;
        PREPARE_SOURCE.accept(source);
        source.mention(mention).capacity(capacity);
        for (int i = 0; i < speakers.size(); i++) {
            source.addSpeaker(speakers.get(i));
        }
        for (int i = 0; i < via.size(); i++) {
            source.addVia(via.get(i));
        }
        return source.build();
    }

    private Cue cue() {
        ObjectReader.ObjectCursor object = in.object();
        Passage passage = null;
        String lemma = null;
        while (object.next()) {
            switch (object.member()) {
                case PASSAGE -> passage = passages.passage();
                case LEMMA -> lemma = in.words();
                default -> object.unknown();
            }
        }
        object.require(MemberName.PASSAGE);
        return Cue.builder()
                .passage(Objects.requireNonNull(passage))
                .lemma(lemma)
                .build();
    }

    private Addressee addressee() {
        ObjectReader.ObjectCursor object = in.object();
        Addressee.Builder addressee = Addressee.builder();
        while (object.next()) {
            switch (object.member()) {
                case MENTION -> addressee.mention(passages.passage());
                case SPEAKERS -> addressee.speakers(targets.speakers());
                default -> object.unknown();
            }
        }
        return addressee.build();
    }
}
