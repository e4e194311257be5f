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
import dev.readout.internal.DraftContext;
import dev.readout.internal.Require;
import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.meeting.Meeting;
import dev.readout.statement.Form;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes a draft of a document. Speakers come first: statements and meetings refer to them, wherever they stand. */
final class DraftConverter {
    private final LangextractDocument document;
    private final LangextractMapping mapping;
    private final Text text;
    private final Grounder grounder;
    private final SpeakerRegistry speakers = new SpeakerRegistry();
    private final Draft.Builder draft = Draft.builder();
    // By the index of the extraction: each kind of extraction has a turn of its own.
    private final List<List<LangextractFinding>> leftOut = new ArrayList<>();

    /** The grounder is that of the document's text. */
    DraftConverter(LangextractDocument document, Grounder grounder, LangextractMapping mapping) {
        this.document = document;
        this.mapping = mapping;
        this.text = document.text();
        this.grounder = grounder;
    }

    LangextractDraft draft() {
        List<Taken> statements = new ArrayList<>();
        List<Taken> meetings = new ArrayList<>();
        for (LangextractExtraction extraction : document.extractions()) {
            leftOut.add(new ArrayList<>(0));
            Optional<String> of = extraction.extractionClass();
            if (of.filter(mapping.statements()::contains).isPresent()) {
                taken(extraction).ifPresent(statements::add);
            } else if (of.filter(mapping.meetings()::contains).isPresent()) {
                taken(extraction).ifPresent(meetings::add);
            } else {
                Optional<DraftSpeaker.Kind> kind = of.flatMap(this::speakerKind);
                kind.ifPresent(k -> taken(extraction).ifPresent(taken -> speaker(taken, k)));
                if (kind.isEmpty()) {
                    leaveOut(
                            extraction,
                            "/extraction_class",
                            "expected a class that is mapped, found "
                                    + of.map(Require::quoted).orElse("none"));
                }
            }
        }
        draft.speakers(speakers.all());
        meetings.forEach(this::meeting);
        statements.forEach(this::statement);
        return new LangextractDraft(
                text, draft.build(), leftOut.stream().flatMap(List::stream).toList());
    }

    private Optional<DraftSpeaker.Kind> speakerKind(String of) {
        if (mapping.persons().contains(of)) {
            return Optional.of(DraftSpeaker.Kind.PERSON);
        }
        if (mapping.organizations().contains(of)) {
            return Optional.of(DraftSpeaker.Kind.ORGANIZATION);
        }
        return mapping.groups().contains(of) ? Optional.of(DraftSpeaker.Kind.GROUP) : Optional.empty();
    }

    private void leaveOut(LangextractExtraction extraction, String pointer, String problem) {
        leftOut.get(extraction.index())
                .add(new LangextractFinding(extraction.place() + pointer, Kind.LEFT_OUT, problem, true));
    }

    /** Returns an extraction whose words are the text's own. */
    private Optional<Taken> taken(LangextractExtraction extraction) {
        Optional<Passage> passage =
                own(extraction.verdict()).map(first -> extraction.passage().orElse(first));
        if (passage.isEmpty()) {
            leaveOut(extraction, "/extraction_text", "expected words of the text to make a draft of, found none");
        }
        return passage.map(p -> new Taken(extraction, p, new LinkedHashMap<>(extraction.attributes())));
    }

    private static Optional<Passage> own(Optional<Verdict> verdict) {
        return verdict.filter(Verdict::isFaithful).flatMap(Verdict::bestPassage);
    }

    /** An extraction, where its words stand, and the attributes of it that nothing has taken so far. */
    private final class Taken {
        final LangextractExtraction extraction;
        final Passage passage;
        private final Map<String, List<String>> attributes;

        Taken(LangextractExtraction extraction, Passage passage, Map<String, List<String>> attributes) {
            this.extraction = extraction;
            this.passage = passage;
            this.attributes = attributes;
        }

        /** Takes the values of attributes that are not blank. */
        void take(List<String> names, Consumer<Attribute> action) {
            for (String name : names) {
                List<String> values = attributes.remove(name);
                for (String value : values == null ? List.<String>of() : values) {
                    if (!Require.isBlank(value)) {
                        action.accept(new Attribute(this, name, value));
                    }
                }
            }
        }

        void leaveOutTheRest() {
            attributes
                    .keySet()
                    .forEach(name -> leaveOut(
                            extraction,
                            pointer(name),
                            "expected an attribute that is mapped, found " + Require.quoted(name)));
        }
    }

    private static String pointer(String attribute) {
        return "/attributes/" + attribute.replace("~", "~0").replace("/", "~1");
    }

    /** One value of an attribute. */
    private record Attribute(Taken of, String name, String value) {}

    private void leaveOut(Attribute attribute, String expected) {
        leaveOut(
                attribute.of().extraction,
                pointer(attribute.name()),
                "expected " + expected + ", found " + Require.quoted(attribute.value()));
    }

    /** Returns the text's own words for those of an attribute. */
    private Optional<String> words(Attribute attribute) {
        return own(Optional.of(grounder.ground(attribute.value()))).map(DraftConverter::joined);
    }

    /** Returns the words as a draft's one string: without marks that the text doesn't have. */
    private static String joined(Passage passage) {
        return String.join(" ", passage.wordsOfPieces());
    }

    /** Returns the id of the speaker whom an attribute names as it stands, or in the text's own words. */
    private Optional<String> speaker(Attribute attribute, Optional<String> words) {
        return speakers.find(attribute.value()).or(() -> words.flatMap(speakers::find));
    }

    private void speaker(Taken taken, DraftSpeaker.Kind kind) {
        List<String> names = new ArrayList<>(1);
        List<String> roles = new ArrayList<>(1);
        taken.take(mapping.name(), attribute -> names.add(attribute.value()));
        if (kind == DraftSpeaker.Kind.PERSON) {
            taken.take(mapping.role(), attribute -> roles.add(attribute.value()));
        }
        String words = joined(taken.passage);
        speakers.add(kind, names.isEmpty() ? words : names.get(0), words, roles);
        names.stream()
                .skip(1)
                .forEach(name -> leaveOut(
                        taken.extraction, "/attributes", "expected one name, found another, " + Require.quoted(name)));
        taken.leaveOutTheRest();
    }

    private void meeting(Taken taken) {
        DraftMeeting.Builder meeting = DraftMeeting.builder()
                .id("meeting-" + taken.extraction.index())
                .kind(word(taken, mapping.kind(), Meeting.Kind.values()).orElse(Meeting.Kind.OTHER))
                .designations(taken.passage.wordsOfPieces());
        taken.take(
                mapping.participants(),
                attribute -> speaker(attribute, words(attribute))
                        .ifPresentOrElse(
                                id -> meeting.addParticipant(
                                        DraftParticipant.builder().speaker(id).build()),
                                () -> leaveOut(attribute, "the name or words of one speaker")));
        taken.take(mapping.place(), attribute -> meeting.addPlace(attribute.value()));
        when(taken, meeting::time);
        taken.take(mapping.topic(), attribute -> meeting.addTopic(attribute.value()));
        taken.leaveOutTheRest();
        draft.addMeeting(meeting.build());
    }

    private void when(Taken taken, Consumer<String> action) {
        List<Attribute> times = new ArrayList<>(1);
        taken.take(mapping.time(), times::add);
        times.stream().limit(1).forEach(time -> action.accept(time.value()));
        times.stream().skip(1).forEach(time -> leaveOut(time, "one time"));
    }

    private void statement(Taken taken) {
        DraftStatement.Builder statement =
                DraftStatement.builder().form(form(taken)).content(content(taken));
        taken.take(mapping.speaker(), attribute -> {
            Optional<String> mention = words(attribute);
            Optional<String> id = speaker(attribute, mention);
            if (mention.isEmpty() && id.isEmpty()) {
                leaveOut(attribute, "the name of a speaker or words of the text");
            } else {
                DraftSource.Builder source = DraftSource.builder();
                mention.ifPresent(source::mention);
                id.ifPresent(source::speaker);
                statement.addSource(source.build());
            }
        });
        taken.take(
                mapping.cue(),
                attribute -> words(attribute)
                        .ifPresentOrElse(statement::addCue, () -> leaveOut(attribute, "words of the text")));
        taken.take(
                mapping.addressee(),
                attribute -> words(attribute)
                        .ifPresentOrElse(
                                mention -> {
                                    DraftAddressee.Builder addressee =
                                            DraftAddressee.builder().mention(mention);
                                    speaker(attribute, Optional.of(mention)).ifPresent(addressee::speaker);
                                    statement.addAddressee(addressee.build());
                                },
                                () -> leaveOut(attribute, "words of the text")));
        when(taken, statement::time);
        taken.take(mapping.topic(), attribute -> statement.addTopic(attribute.value()));
        taken.leaveOutTheRest();
        draft.addStatement(statement.build());
    }

    private Form form(Taken taken) {
        Form unsaid = EnclosingQuotationMarks.isQuoted(taken.passage) ? Form.DIRECT : mapping.defaultForm();
        return word(taken, mapping.form(), Form.values()).orElse(unsaid);
    }

    /** Returns the first value of an attribute that is a word of a closed list. */
    private <E extends Enum<E>> Optional<E> word(Taken taken, List<String> names, E[] list) {
        List<E> words = new ArrayList<>(1);
        taken.take(names, attribute -> {
            Optional<E> known = Arrays.stream(list)
                    .filter(word -> word(word)
                            .equals(attribute
                                    .value()
                                    .strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[ _]", "-")))
                    .findFirst();
            if (known.isPresent() && words.isEmpty()) {
                words.add(known.get());
            } else {
                leaveOut(
                        attribute,
                        "one of "
                                + Arrays.stream(list).map(DraftConverter::word).collect(Collectors.joining(", ")));
            }
        });
        return words.stream().findFirst();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<DraftPiece> content(Taken taken) {
        List<DraftPiece.Builder> pieces = new ArrayList<>(1);
        taken.passage
                .wordsOfPieces()
                .forEach(words -> pieces.add(DraftPiece.builder().exact(words)));
        // The interval has said which of several places it is, which words without positions say by those around them.
        boolean isChosen = taken.extraction.passage().isPresent()
                && taken.extraction
                        .verdict()
                        .filter(Ambiguous.class::isInstance)
                        .isPresent();
        if (isChosen) {
            Span hull = taken.passage.hull();
            before(hull.start()).ifPresent(pieces.get(0)::prefix);
            after(hull.end()).ifPresent(pieces.get(pieces.size() - 1)::suffix);
        }
        return pieces.stream().map(DraftPiece.Builder::build).toList();
    }

    /** Returns the words before a position, from the start of one on. */
    private Optional<String> before(int position) {
        int start = Math.max(0, position - DraftContext.LENGTH);
        String words = text.slice(new Span(start, position));
        int from = 0;
        while (start > 0 && from < words.length() && !Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        return Optional.of(words.substring(from)).filter(w -> !Require.isBlank(w));
    }

    /** Returns the words after a position, to the end of one. */
    private Optional<String> after(int position) {
        int end = Math.min(text.length(), position + DraftContext.LENGTH);
        String words = text.slice(new Span(position, end));
        int to = words.length();
        while (end < text.length() && to > 0 && !Character.isWhitespace(words.charAt(to - 1))) {
            to--;
        }
        return Optional.of(words.substring(0, to)).filter(w -> !Require.isBlank(w));
    }
}
