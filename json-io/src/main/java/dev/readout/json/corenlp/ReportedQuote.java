package dev.readout.json.corenlp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document says of one quotation. Positions and tokens are -1 where they are missing. */
final class ReportedQuote {
    /** How CoreNLP names a speaker whom it does not know. */
    private static final String NOBODY = "Unknown";

    final int index;
    /** The part of the document, for findings. */
    final int part;

    @Nullable
    String id;

    @Nullable
    String words;

    int begin = -1;
    int end = -1;
    int beginSentence = -1;
    int endSentence = -1;

    @Nullable
    String mention;

    int mentionBegin = -1;
    int mentionEnd = -1;

    @Nullable
    String mentionType;

    @Nullable
    String mentionSieve;

    @Nullable
    String speaker;

    @Nullable
    String speakerSieve;

    @Nullable
    String canonicalSpeaker;

    int canonicalBegin = -1;
    int canonicalEnd = -1;
    /** The members that CoreNLP does not write, as JSON. */
    final Map<String, String> others = new LinkedHashMap<>(0);

    private ReportedQuote(int index, int part) {
        this.index = index;
        this.part = part;
    }

    /** Reads an object. */
    static ReportedQuote read(MemberReader members, int index) {
        ReportedQuote quote = new ReportedQuote(index, members.findings().nextPart());
        members.in().startObject();
        for (String name = members.in().nextMember();
                name != null;
                name = members.in().nextMember()) {
            quote.read(members, name);
        }
        return quote;
    }

    private void read(MemberReader members, String name) {
        switch (name) {
            case "id" -> id = members.any();
            case "text" -> words = members.string();
            case "beginIndex" -> begin = members.integer();
            case "endIndex" -> end = members.integer();
            case "beginSentence" -> beginSentence = members.integer();
            case "endSentence" -> endSentence = members.integer();
            case "mention" -> mention = members.string();
            case "mentionBegin" -> mentionBegin = members.integer();
            case "mentionEnd" -> mentionEnd = members.integer();
            case "mentionType" -> mentionType = members.string();
            case "mentionSieve" -> mentionSieve = members.string();
            case "speaker" -> speaker = members.string();
            case "speakerSieve" -> speakerSieve = members.string();
            case "canonicalSpeaker" -> canonicalSpeaker = members.string();
            case "canonicalMentionBegin" -> canonicalBegin = members.integer();
            case "canonicalMentionEnd" -> canonicalEnd = members.integer();
            // They follow from the position.
            case "beginToken", "endToken" -> members.in().skip();
            default -> {
                String value = members.any();
                if (value != null) {
                    others.put(name, value);
                }
            }
        }
    }

    String place() {
        return "/quotes/" + index;
    }

    /** Returns the name of the speaker: the canonical one, or else the one that a sieve chose; none if both are unknown. */
    Optional<String> speakerName() {
        return known(canonicalSpeaker).or(() -> known(speaker));
    }

    /** Returns the name that a sieve chose, if the speaker has another name. */
    Optional<String> otherSpeaker() {
        return known(speaker).filter(name -> !speakerName().equals(Optional.of(name)));
    }

    private static Optional<String> known(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(TokenWords::onOneLine)
                .filter(words -> !words.isEmpty() && !words.equals(NOBODY));
    }

    boolean hasCanonicalSpeaker() {
        return known(canonicalSpeaker).isPresent();
    }

    /** Returns the names of the sieves; none if the speaker was not looked for. */
    Optional<String> method() {
        return Optional.of(Stream.of(sieve("mentionSieve", mentionSieve), sieve("speakerSieve", speakerSieve))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .filter(method -> !method.isEmpty());
    }

    private static Optional<String> sieve(String member, @Nullable String name) {
        return Optional.ofNullable(name).map(n -> member + ": " + n);
    }
}
