package dev.readout.json.internal.format;

import dev.readout.json.internal.syntax.MemberName;
import dev.readout.speaker.Mention;

/** Reads mentions. */
final class MentionReader {
    private final ObjectReader in;
    private final ReferenceTargets targets;
    private final PassageReader passages;

    MentionReader(ObjectReader in, ReferenceTargets targets, PassageReader passages) {
        this.in = in;
        this.targets = targets;
        this.passages = passages;
    }

    Mention mention() {
        ObjectReader.ObjectCursor object = in.object();
        Mention.Builder mention = Mention.builder();
        while (object.next()) {
            switch (object.member()) {
                case PASSAGE -> mention.passage(passages.passage());
                case SPEAKERS -> mention.speakers(targets.speakers());
                case ATTRIBUTES -> mention.attributes(in.attributes());
                default -> object.unknown();
            }
        }
        object.require(MemberName.PASSAGE);
        return mention.build();
    }
}
