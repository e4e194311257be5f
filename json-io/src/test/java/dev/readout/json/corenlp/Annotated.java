package dev.readout.json.corenlp;

import dev.readout.json.ReadoutJson;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A text and the document that CoreNLP would write for it. A sentence ends with each part of the text. */
final class Annotated {
    private static final Pattern TOKEN = Pattern.compile("``|''|\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|\\S");

    private final String text;
    private final List<List<int[]>> sentences = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<String> chains = new ArrayList<>();

    private Annotated(String text) {
        this.text = text;
    }

    /** Returns a text with these sentences, which include the blanks after them. */
    static Annotated of(String... sentences) {
        Annotated annotated = new Annotated(String.join("", sentences));
        Matcher matcher = TOKEN.matcher(annotated.text);
        int end = 0;
        for (String sentence : sentences) {
            end += sentence.length();
            List<int[]> tokens = new ArrayList<>();
            int start = end - sentence.length();
            while (start < end && matcher.find(start) && matcher.start() < end) {
                tokens.add(new int[] {matcher.start(), matcher.end()});
                start = matcher.end();
            }
            annotated.sentences.add(tokens);
        }
        return annotated;
    }

    Text text() {
        return Text.of(text);
    }

    /** Adds a quotation of these words, which include the marks, with further members. */
    Annotated quote(String words, String... members) {
        int start = text.indexOf(words);
        return quote(start, start + words.length(), words, members);
    }

    /** Adds a quotation at a position in UTF-16 code units. */
    Annotated quote(int start, int end, String words, String... members) {
        String id = "\"id\": " + quotes.size();
        boolean hasId = List.of(members).stream().anyMatch(member -> member.startsWith("\"id\""));
        String position =
                "\"text\": %s, \"beginIndex\": %d, \"endIndex\": %d, \"beginSentence\": %d, \"endSentence\": %d"
                        .formatted(string(words), start, end, sentence(start), sentence(end - 1));
        quotes.add("{" + (hasId ? "" : id + ", ") + position
                + List.of(members).stream().map(member -> ", " + member).collect(Collectors.joining()) + "}");
        return this;
    }

    /** Returns the members for a mention with these words, which are the first of their kind after the others. */
    String mention(String words, String after) {
        int[] range = range(words, after);
        return "\"mention\": %s, \"mentionBegin\": %d, \"mentionEnd\": %d, \"mentionType\": \"name\""
                .formatted(string(words), range[0], range[1]);
    }

    /** Returns the members for a canonical speaker who is named with these words, which are the first in the text. */
    String canonical(String name) {
        int[] range = range(name, "");
        return "\"canonicalSpeaker\": %s, \"canonicalMentionBegin\": %d, \"canonicalMentionEnd\": %d"
                .formatted(string(name), range[0], range[1]);
    }

    /** Adds a coreference chain with the elements. */
    Annotated chain(String id, String... elements) {
        chains.add(string(id) + ": [" + String.join(", ", elements) + "]");
        return this;
    }

    /** Returns an element of a chain, whose head is its last token. */
    String element(String words, String after, String... members) {
        int[] range = range(words, after);
        int sentence = 0;
        int first = 0;
        while (first + sentences.get(sentence).size() <= range[0]) {
            first += sentences.get(sentence++).size();
        }
        return "{\"text\": %s, \"sentNum\": %d, \"startIndex\": %d, \"endIndex\": %d, \"headIndex\": %d%s}"
                .formatted(
                        string(words),
                        sentence + 1,
                        range[0] - first + 1,
                        range[1] - first + 2,
                        range[1] - first + 1,
                        List.of(members).stream().map(m -> ", " + m).collect(Collectors.joining()));
    }

    private int[] range(String words, String after) {
        int start = text.indexOf(words, text.indexOf(after) + after.length());
        List<int[]> tokens = sentences.stream().flatMap(List::stream).toList();
        int first = 0;
        while (tokens.get(first)[0] != start) {
            first++;
        }
        int last = first;
        while (tokens.get(last)[1] != start + words.length()) {
            last++;
        }
        return new int[] {first, last};
    }

    private int sentence(int index) {
        int sentence = -1;
        while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).get(0)[0] <= index) {
            sentence++;
        }
        return sentence;
    }

    /** Returns the document. */
    String json() {
        return json("\"docId\": \"a.txt\"");
    }

    /** Returns the document with these members before the annotations. */
    String json(String members) {
        String tokens = sentences.stream()
                .map(sentence -> "{\"index\": 0, \"tokens\": ["
                        + sentence.stream().map(this::token).collect(Collectors.joining(", ")) + "]}")
                .collect(Collectors.joining(", "));
        return "{" + members + ", \"sentences\": [" + tokens + "], \"corefs\": {" + String.join(", ", chains)
                + "}, \"quotes\": [" + String.join(", ", quotes) + "]}";
    }

    private String token(int[] token) {
        return "{\"word\": \"x\", \"originalText\": %s, \"characterOffsetBegin\": %d, \"characterOffsetEnd\": %d}"
                .formatted(string(text.substring(token[0], token[1])), token[0], token[1]);
    }

    static String string(String value) {
        return Objects.requireNonNull(JsonMapper.shared().writeValueAsString(value));
    }

    @Override
    public String toString() {
        return text + "\n" + json() + "\n"
                + ReadoutJson.toJson(CoreNlp.lenient().read(text(), json()));
    }
}
