package dev.readout.json.schemaorg;

import dev.readout.article.Correction;
import dev.readout.internal.Require;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.metadata.When;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Form;
import dev.readout.statement.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The small parts of the model in schema.org. Reader and writer share them: the writer checks what the reader would read. */
final class Parts {
    private static final Set<String> OF_CORRECTION = Set.of(Ld.TYPE, "text", "datePublished");
    private static final Set<String> OF_OFFICE = Set.of(Ld.TYPE, "worksFor", "roleName", "startDate", "endDate");

    private static final EnumWords<Meeting.Kind> MEETING_KINDS = new EnumWords<>(Meeting.Kind.class);
    private static final EnumWords<Participant.Part> PARTS = new EnumWords<>(Participant.Part.class);
    private static final EnumWords<Form> FORMS = new EnumWords<>(Form.class);
    private static final EnumWords<Medium> MEDIA = new EnumWords<>(Medium.class);

    private Parts() {}

    // Words of closed lists, which are additional types

    static Meeting.@Nullable Kind kind(JsonNode additionalType) {
        Meeting.Kind kind = MEETING_KINDS.find(string(additionalType));
        return kind == Meeting.Kind.OTHER ? null : kind;
    }

    static Participant.@Nullable Part part(JsonNode additionalType) {
        return PARTS.find(string(additionalType));
    }

    /** Returns the form of a claim. */
    static @Nullable Form form(JsonNode additionalType) {
        Form form = FORMS.find(string(additionalType));
        return form == Form.FREE_INDIRECT || form == Form.REPORTED ? form : null;
    }

    static @Nullable Medium medium(JsonNode additionalType) {
        return MEDIA.find(string(additionalType));
    }

    private static @Nullable String string(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }

    // Offices

    /** The titles of somebody. */
    static Parsed<List<String>> titles(JsonNode value) {
        List<String> titles = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(value)) {
            JsonNode name = element.isObject() && element.get("name") != null ? element.get("name") : element;
            String title = Ld.string(name);
            isExact &= element.isString() && title != null && !Require.isBlank(title);
            if (title != null && !Require.isBlank(title)) {
                titles.add(title);
            }
        }
        return titles.isEmpty() ? Parsed.nothing() : new Parsed<>(List.copyOf(titles), isExact);
    }

    /** Returns an office without its organizations, if a role is one and says no more than the model has; else null. */
    static Role.@Nullable Builder office(JsonNode role) {
        if (!Entities.isRole(role) || !OF_OFFICE.containsAll(role.propertyNames()) || role.get("roleName") == null) {
            return null;
        }
        Parsed<String> title = Values.text(role.get("roleName"));
        Parsed<When> since = time(role.get("startDate"));
        Parsed<When> until = time(role.get("endDate"));
        return title.value() == null || !title.isExact() || !since.isExact() || !until.isExact()
                ? null
                : Role.builder().title(title.value()).since(since.value()).until(until.value());
    }

    private static Parsed<When> time(@Nullable JsonNode value) {
        return value == null ? new Parsed<>(null, true) : Values.singleTime(value);
    }

    /** Returns the role in which speakers act: the office with this title that one of them has, or a role that has only the title. */
    static Role capacity(String title, List<? extends Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (speaker instanceof Person person) {
                for (Role role : person.roles()) {
                    if (role.title().equals(title)) {
                        return role;
                    }
                }
            }
        }
        return Role.of(title);
    }

    // Corrections, provenance

    static Parsed<List<Correction>> corrections(JsonNode value) {
        List<Correction> corrections = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(value)) {
            Parsed<Correction> correction = correction(element);
            isExact &= correction.isExact();
            if (correction.value() != null) {
                corrections.add(correction.value());
            }
        }
        return corrections.isEmpty() ? Parsed.nothing() : new Parsed<>(List.copyOf(corrections), isExact);
    }

    private static Parsed<Correction> correction(JsonNode value) {
        String string = Ld.string(value);
        if (string != null) {
            return Parsed.roughly(Entities.isName(string) ? Correction.of(string) : null);
        }
        for (String name : List.of("text", "description", "name")) {
            JsonNode note = value.get(name);
            Parsed<String> text = note == null ? Parsed.nothing() : Values.text(note);
            if (text.value() != null) {
                JsonNode date =
                        value.get("datePublished") == null ? value.get("dateCreated") : value.get("datePublished");
                Parsed<When> at = date == null ? new Parsed<>(null, true) : Values.when(date);
                boolean isExact = text.isExact()
                        && at.isExact()
                        && OF_CORRECTION.containsAll(value.propertyNames())
                        && isOnly(value, "CorrectionComment");
                return new Parsed<>(
                        Correction.builder().note(text.value()).at(at.value()).build(), isExact);
            }
        }
        return Parsed.nothing();
    }

    /** The name of who made the markup. A node that has an id is more than a name, so it is only kept. */
    static Parsed<String> agent(JsonNode value) {
        if (value instanceof ObjectNode object && object.get(Ld.ID) == null && object.get("name") != null) {
            Parsed<String> name = Values.text(object.get("name"));
            return new Parsed<>(name.value(), name.isExact() && object.size() == 2 && isOnly(object, "Organization"));
        }
        String string = Ld.string(value);
        return Parsed.roughly(string != null && Entities.isName(string) ? string : null);
    }

    private static boolean isOnly(JsonNode node, String type) {
        JsonNode value = node.get(Ld.TYPE);
        return value != null && value.isString() && value.stringValue().equals(type);
    }
}
