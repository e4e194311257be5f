package dev.readout.json.corenlp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of one mention of a coreference chain. Sentences and tokens are counted from 1, the end is the token
 * after the last one, and a number is -1 where it is missing.
 */
final class ReportedMention {
    final String place;
    /** The part of the document, for findings. */
    final int part;

    @Nullable
    String words;

    int sentence = -1;
    int start = -1;
    int end = -1;
    int head = -1;
    /** All other members. */
    final Map<String, String> attributes = new LinkedHashMap<>();

    private ReportedMention(String place, int part) {
        this.place = place;
        this.part = part;
    }

    /** Reads an object. */
    static ReportedMention read(MemberReader members) {
        ReportedMention mention =
                new ReportedMention(members.in().pointer(), members.findings().nextPart());
        members.in().startObject();
        for (String name = members.in().nextMember();
                name != null;
                name = members.in().nextMember()) {
            mention.read(members, name);
        }
        return mention;
    }

    private void read(MemberReader members, String name) {
        switch (name) {
            case "text" -> words = members.string();
            case "sentNum" -> sentence = members.integer();
            case "startIndex" -> start = members.integer();
            case "endIndex" -> end = members.integer();
            case "headIndex" -> head = members.integer();
            // The place of the mention among those of its sentence.
            case "position" -> members.in().skip();
            default -> {
                String value = members.any();
                if (value != null) {
                    attributes.put(name, value);
                }
            }
        }
    }
}
