package dev.readout.json.internal.format;

import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.json.internal.syntax.MemberName;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.text.Span;

/**
 * Reads the parts of an article that refer to nothing else: blocks, spans, corrections, provenances, topics and places.
 */
public final class IndependentPartReader {
    private static final EnumWords<Block.Kind> BLOCK_KINDS = new EnumWords<>(Block.Kind.class);

    private final ObjectReader in;

    public IndependentPartReader(ObjectReader in) {
        this.in = in;
    }

    public Block block() {
        ObjectReader.ObjectCursor object = in.object();
        Block.Kind kind = Block.Kind.OTHER;
        int start = 0;
        int end = 0;
        while (object.next()) {
            switch (object.member()) {
                case KIND -> kind = in.wordOr(Block.Kind.OTHER, BLOCK_KINDS);
                case START -> start = in.count();
                case END -> end = in.count();
                default -> object.unknown();
            }
        }
        object.require(MemberName.KIND);
        object.require(MemberName.START);
        object.require(MemberName.END);
        return new Block(kind, new Span(start, end));
    }

    public Span span() {
        ObjectReader.ObjectCursor object = in.object();
        int start = 0;
        int end = 0;
        while (object.next()) {
            switch (object.member()) {
                case START -> start = in.count();
                case END -> end = in.count();
                default -> object.unknown();
            }
        }
        object.require(MemberName.START);
        object.require(MemberName.END);
        return new Span(start, end);
    }

    public Correction correction() {
        ObjectReader.ObjectCursor object = in.object();
        Correction.Builder correction = Correction.builder();
        while (object.next()) {
            switch (object.member()) {
                case AT -> correction.at(in.when());
                case NOTE -> correction.note(in.words());
                default -> object.unknown();
            }
        }
        object.require(MemberName.NOTE);
        return correction.build();
    }

    public Provenance provenance() {
        ObjectReader.ObjectCursor object = in.object();
        Provenance.Builder provenance = Provenance.builder();
        while (object.next()) {
            switch (object.member()) {
                case AGENT -> provenance.agent(in.words());
                case VERSION -> provenance.version(in.words());
                case METHOD -> provenance.method(in.words());
                case AT -> provenance.at(in.when());
                case CONFIDENCE -> provenance.confidence(in.number());
                default -> object.unknown();
            }
        }
        object.require(MemberName.AGENT);
        return provenance.build();
    }

    public Topic topic() {
        ObjectReader.ObjectCursor object = in.object();
        Topic.Builder topic = Topic.builder();
        while (object.next()) {
            switch (object.member()) {
                case ID -> topic.id(in.id());
                case LABEL -> topic.label(in.words());
                case SAME_AS -> topic.sameAs(in.list(in::uri));
                default -> object.unknown();
            }
        }
        object.require(MemberName.ID);
        object.require(MemberName.LABEL);
        return topic.build();
    }

    public Place place() {
        ObjectReader.ObjectCursor object = in.object();
        Place.Builder place = Place.builder();
        while (object.next()) {
            switch (object.member()) {
                case NAME -> place.name(in.words());
                case INSIDE -> place.inside(place());
                case COUNTRY -> place.country(in.words());
                case SAME_AS -> place.sameAs(in.list(in::uri));
                default -> object.unknown();
            }
        }
        object.require(MemberName.NAME);
        return place.build();
    }
}
