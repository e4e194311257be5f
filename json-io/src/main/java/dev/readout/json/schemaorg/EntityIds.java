package dev.readout.json.schemaorg;

import dev.readout.json.internal.format.EnumWords;
import dev.readout.json.internal.interchange.Ids;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Gives ids to speakers and meetings: those that the document has, and others that are made of names. */
final class EntityIds {
    private final Ids ofSpeakers = new Ids();
    private final Ids ofMeetings = new Ids();

    private EntityIds() {}

    static void assign(List<Entity> entities) {
        EntityIds ids = new EntityIds();
        entities.forEach(ids::keep);
        entities.forEach(ids::make);
    }

    private Ids of(Entity entity) {
        return entity.type == NodeType.EVENT ? ofMeetings : ofSpeakers;
    }

    private void keep(Entity entity) {
        String id = Fragments.idOf(entity.ldId);
        for (JsonNode identifier : Ld.elements(entity.node().get("identifier"))) {
            id = id == null ? SpeakerReader.readoutId(identifier) : id;
        }
        if (id != null && of(entity).take(id)) {
            entity.id = id;
        }
    }

    private void make(Entity entity) {
        if (entity.id.isEmpty()) {
            JsonNode name = entity.node().get(entity.isGroup() ? "description" : "name");
            String words = name == null
                    ? SpeakerReader.givenAndFamilyName(entity.node())
                    : Values.text(name).value();
            entity.id = of(entity).ofName(words, EnumWords.word(entity.type));
        }
    }
}
