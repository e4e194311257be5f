package dev.readout.json.langextract;

import dev.readout.draft.Draft;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftSource;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.grounding.Ambiguous;
import dev.readout.grounding.Grounder;
import dev.readout.grounding.Verdict;
import dev.readout.internal.Require;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.langextract.MappedExtraction.AttributeValue;
import dev.readout.meeting.Meeting;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts a document of langextract to a draft, as a mapping says. */
final class DraftConverter {
    private static final EnumWords<Meeting.Kind> MEETING_KINDS = new EnumWords<>(Meeting.Kind.class);
    private static final EnumWords<Form> FORMS = new EnumWords<>(Form.class);

    private final LangextractDocument document;
    private final Grounder grounder;
    private final LangextractMapping mapping;
    private final EnclosingQuotationMarks quotationMarks;
    private final SpeakerRegistry speakers = new SpeakerRegistry();

    /** The grounder is that of the document's text. */
    DraftConverter(LangextractDocument document, Grounder grounder, LangextractMapping mapping) {
        this.document = document;
        this.grounder = grounder;
        this.mapping = mapping;
        quotationMarks = new EnclosingQuotationMarks(document.text());
    }

    LangextractDraft draft() {
        List<MappedExtraction> statements = new ArrayList<>();
        List<MappedExtraction> meetings = new ArrayList<>();
        // One list for each extraction, because findings are in the order of the extractions.
        List<List<LangextractFinding>> findings = new ArrayList<>();
        for (LangextractExtraction extraction : document.extractions()) {
            List<LangextractFinding> leftOut = new ArrayList<>(0);
            findings.add(leftOut);
            Optional<String> name = extraction.extractionClass();
            if (name.filter(mapping.statements()::contains).isPresent()) {
                mapped(extraction, leftOut).ifPresent(statements::add);
            } else if (name.filter(mapping.meetings()::contains).isPresent()) {
                mapped(extraction, leftOut).ifPresent(meetings::add);
            } else {
                Optional<DraftSpeaker.Kind> kind = name.flatMap(this::speakerKind);
                kind.ifPresent(k -> mapped(extraction, leftOut).ifPresent(speaker -> register(speaker, k)));
                if (kind.isEmpty()) {
                    leftOut.add(LangextractFinding.leftOut(
                            extraction.place() + "/extraction_class",
                            "expected a class that is mapped, found "
                                    + name.map(Require::quoted).orElse("none")));
                }
            }
        }
        // Meetings and statements refer to speakers. So all speakers are known before the first of them is converted.
        Draft draft = Draft.builder()
                .speakers(speakers.all())
                .meetings(meetings.stream().map(this::meeting).toList())
                .statements(statements.stream().map(this::statement).toList())
                .build();
        return new LangextractDraft(
                document.text(),
                document::grounder,
                draft,
                findings.stream().flatMap(List::stream).toList());
    }

    private Optional<DraftSpeaker.Kind> speakerKind(String extractionClass) {
        if (mapping.persons().contains(extractionClass)) {
            return Optional.of(DraftSpeaker.Kind.PERSON);
        }
        if (mapping.organizations().contains(extractionClass)) {
            return Optional.of(DraftSpeaker.Kind.ORGANIZATION);
        }
        return mapping.groups().contains(extractionClass) ? Optional.of(DraftSpeaker.Kind.GROUP) : Optional.empty();
    }

    /** Returns the extraction with its passage, if its words are in the text. */
    private static Optional<MappedExtraction> mapped(
            LangextractExtraction extraction, List<LangextractFinding> findings) {
        Optional<Passage> passage = extraction
                .verdict()
                .flatMap(DraftConverter::faithful)
                .map(first -> extraction.passage().orElse(first));
        if (passage.isEmpty()) {
            findings.add(LangextractFinding.leftOut(
                    extraction.place() + "/extraction_text",
                    "expected words of the text to make a draft of, found none"));
        }
        return passage.map(p -> new MappedExtraction(extraction, p, findings));
    }

    private static Optional<Passage> faithful(Verdict verdict) {
        return verdict.isFaithful() ? verdict.bestPassage() : Optional.empty();
    }

    /** Returns the words of the text that the words of an attribute are, if they are in the text. */
    private Optional<String> words(AttributeValue attribute) {
        return faithful(grounder.ground(attribute.value())).map(DraftConverter::joined);
    }

    /** Returns the words of all pieces as one string of a draft, with nothing added but blanks. */
    private static String joined(Passage passage) {
        return String.join(" ", passage.wordsOfPieces());
    }

    /** Returns the id of the speaker whom an attribute names, in its own words or in those of the text. */
    private Optional<String> speaker(AttributeValue attribute, Optional<String> words) {
        return speakers.find(attribute.value()).or(() -> words.flatMap(speakers::find));
    }

    private void register(MappedExtraction speaker, DraftSpeaker.Kind kind) {
        List<String> names = new ArrayList<>(1);
        List<String> roles = new ArrayList<>(1);
        speaker.take(mapping.name(), attribute -> names.add(attribute.value()));
        if (kind == DraftSpeaker.Kind.PERSON) {
            speaker.take(mapping.role(), attribute -> roles.add(attribute.value()));
        }
        String words = joined(speaker.passage());
        speakers.add(kind, names.isEmpty() ? words : names.get(0), words, roles);
        names.stream()
                .skip(1)
                .forEach(name ->
                        speaker.leaveOut("/attributes", "expected one name, found another, " + Require.quoted(name)));
        speaker.leaveOutTheRest();
    }

    private DraftMeeting meeting(MappedExtraction extraction) {
        DraftMeeting.Builder meeting = DraftMeeting.builder()
                .id("meeting-" + extraction.extraction().index())
                .kind(extraction.takeConstant(mapping.kind(), MEETING_KINDS).orElse(Meeting.Kind.OTHER))
                .designations(extraction.passage().wordsOfPieces());
        extraction.take(
                mapping.participants(),
                attribute -> speaker(attribute, words(attribute))
                        .ifPresentOrElse(
                                id -> meeting.addParticipant(
                                        DraftParticipant.builder().speaker(id).build()),
                                () -> extraction.leaveOut(attribute, "the name or words of one speaker")));
        extraction.take(mapping.place(), attribute -> meeting.addPlace(attribute.value()));
        extraction.takeOne(mapping.time(), "one time").ifPresent(meeting::time);
        extraction.take(mapping.topic(), attribute -> meeting.addTopic(attribute.value()));
        extraction.leaveOutTheRest();
        return meeting.build();
    }

    private DraftStatement statement(MappedExtraction extraction) {
        DraftStatement.Builder statement =
                DraftStatement.builder().form(form(extraction)).content(content(extraction));
        extraction.take(
                mapping.speaker(),
                attribute -> source(attribute)
                        .ifPresentOrElse(
                                statement::addSource,
                                () -> extraction.leaveOut(attribute, "the name of a speaker or words of the text")));
        extraction.take(
                mapping.cue(),
                attribute -> words(attribute)
                        .ifPresentOrElse(statement::addCue, () -> extraction.leaveOut(attribute, "words of the text")));
        extraction.take(
                mapping.addressee(),
                attribute -> addressee(attribute)
                        .ifPresentOrElse(
                                statement::addAddressee, () -> extraction.leaveOut(attribute, "words of the text")));
        extraction.takeOne(mapping.time(), "one time").ifPresent(statement::time);
        extraction.take(mapping.topic(), attribute -> statement.addTopic(attribute.value()));
        extraction.leaveOutTheRest();
        return statement.build();
    }

    private Form form(MappedExtraction statement) {
        Form unsaid = quotationMarks.isQuoted(statement.passage()) ? Form.DIRECT : mapping.defaultForm();
        return statement.takeConstant(mapping.form(), FORMS).orElse(unsaid);
    }

    private static List<DraftPiece> content(MappedExtraction statement) {
        Passage passage = statement.passage();
        List<DraftPiece.Builder> pieces = new ArrayList<>(1);
        passage.wordsOfPieces().forEach(words -> pieces.add(DraftPiece.builder().exact(words)));
        LangextractExtraction extraction = statement.extraction();
        // The interval has chosen one of several places. A draft has no positions, and says which one by the words
        // around it.
        boolean isChosen = extraction.passage().isPresent()
                && extraction.verdict().filter(Ambiguous.class::isInstance).isPresent();
        if (isChosen) {
            SurroundingWords.before(passage).ifPresent(pieces.get(0)::prefix);
            SurroundingWords.after(passage).ifPresent(pieces.get(pieces.size() - 1)::suffix);
        }
        return pieces.stream().map(DraftPiece.Builder::build).toList();
    }

    private Optional<DraftSource> source(AttributeValue attribute) {
        Optional<String> mention = words(attribute);
        Optional<String> id = speaker(attribute, mention);
        if (mention.isEmpty() && id.isEmpty()) {
            return Optional.empty();
        }
        DraftSource.Builder source = DraftSource.builder();
        mention.ifPresent(source::mention);
        id.ifPresent(source::speaker);
        return Optional.of(source.build());
    }

    private Optional<DraftAddressee> addressee(AttributeValue attribute) {
        return words(attribute).map(mention -> {
            DraftAddressee.Builder addressee = DraftAddressee.builder().mention(mention);
            speaker(attribute, Optional.of(mention)).ifPresent(addressee::speaker);
            return addressee.build();
        });
    }
}
