package dev.readout.examples.corpora;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record of the State Department as an article.
 *
 * <p>Each field goes to the attribute of the model that has the same meaning. The words of a field are also kept as an
 * attribute if the model does not give them back exactly, because of a space at their end or because their meaning is not
 * clear. So each field can be had back from the article alone: it is the attribute of its name, or else what the model
 * says; otherwise, the record did not have it.
 */
final class StateDepartmentArticle {
    /** The attribute of an article that names the kind of its record. */
    static final String RECORD = "record";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]+");

    // XML Schema 1.1 part 2, section 3.3.9: a date may have a zone, but a date of EDTF has none.
    private static final Pattern ZONED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)+");

    // According to travel-role-codes.xml, the two codes are for trips of the President and of the Secretary of State.
    private static final Map<String, String> OFFICES =
            Map.of("president", "President", "secretary", "Secretary of State");

    private static final Organization UNITED_STATES = Organization.of("united-states", "United States");

    private final StateDepartmentRecord record;
    private final Map<String, String> fields;
    private final Article.Builder article = Article.builder();
    private final Meeting.Builder meeting = Meeting.builder().id("visit").kind(Meeting.Kind.VISIT);
    private final List<String> doubts = new ArrayList<>();

    private StateDepartmentArticle(StateDepartmentRecord record) {
        this.record = record;
        fields = new LinkedHashMap<>(record.fields());
    }

    /**
     * An article, and what was doubtful in its record.
     *
     * @param article the article
     * @param doubts a line for each doubt, with the place in the file
     */
    record Imported(Article article, List<String> doubts) {}

    /** Returns the article of a record. */
    static Imported of(StateDepartmentRecord record) {
        return new StateDepartmentArticle(record).imported();
    }

    private Imported imported() {
        article.putAttribute(RECORD, record.kind());
        if (record.isVisit()) {
            text("description");
            visitors(country());
        } else {
            text("remarks");
            traveller();
            places();
        }
        when();
        fields.forEach(article::putAttribute);
        return new Imported(article.addMeeting(meeting.build()).build(), List.copyOf(doubts));
    }

    private void text(String field) {
        String words = fields.getOrDefault(field, "");
        article.text(Text.of(words));
        if (!words.isEmpty()) {
            fields.remove(field);
        }
    }

    private Optional<Organization> country() {
        String name = clean("from");
        keep("from", name);
        String id = fields.getOrDefault("from@id", "");
        if (name.isEmpty()) {
            keep("from@id", "");
            return Optional.empty();
        }
        Organization.Builder country = Organization.builder()
                .id(ID.matcher(id).matches() && !id.startsWith("visitor") ? id : "country")
                .name(name);
        if (fields.remove("from@id") != null) {
            country.putAttribute("id", id);
        }
        return Optional.of(country.build());
    }

    private void visitors(Optional<Organization> country) {
        String words = clean("visitor");
        List<StateDepartmentVisitor> visitors = words.isEmpty() ? List.of() : StateDepartmentVisitor.in(words);
        for (int i = 0; i < visitors.size(); i++) {
            visitor(visitors.get(i), "visitor" + (i == 0 ? "" : "-" + (i + 1)), country);
        }
        country.ifPresent(article::addSpeaker);
        String last =
                visitors.isEmpty() ? "" : visitors.get(visitors.size() - 1).words();
        String others = visitors.stream()
                .limit(Math.max(0, visitors.size() - 1))
                .map(StateDepartmentVisitor::words)
                .collect(Collectors.joining(", "));
        keep("visitor", others.isEmpty() ? last : others + " and " + last);
    }

    private void visitor(StateDepartmentVisitor visitor, String id, Optional<Organization> country) {
        Optional<Role> capacity = visitor.office().map(title -> role(title, country));
        if (visitor.several()) {
            Group group = Group.builder()
                    .id("visitors")
                    .description(visitor.description().orElseThrow())
                    .build();
            participant(group, capacity, country);
            return;
        }
        Person.Builder person = Person.builder().id(id);
        visitor.honorific().ifPresent(person::honorific);
        visitor.name().ifPresent(person::name);
        visitor.description().ifPresent(person::description);
        if (visitor.name().isEmpty()) {
            capacity.ifPresent(person::addRole);
        }
        participant(person.build(), capacity, country);
    }

    private void traveller() {
        String name = clean("name");
        keep("name", name);
        String id = fields.getOrDefault("@who", "");
        String who = clean("@who");
        String code = clean(fields.containsKey("role") ? "role" : "@role");
        keep("@who", "");
        keep("@role", "");
        keep("role", "");
        if (name.isEmpty() && who.isEmpty() && code.isEmpty()) {
            return;
        }
        Optional<Organization> side = OFFICES.containsKey(code) ? Optional.of(UNITED_STATES) : Optional.empty();
        Optional<Role> capacity =
                code.isEmpty() ? Optional.empty() : Optional.of(role(OFFICES.getOrDefault(code, code), side));
        Person.Builder person =
                Person.builder().id(ID.matcher(id).matches() && !id.equals(UNITED_STATES.id()) ? id : "traveller");
        if (name.isEmpty()) {
            capacity.ifPresent(person::addRole);
        } else {
            person.name(name);
        }
        participant(person.build(), capacity, side);
        side.ifPresent(article::addSpeaker);
    }

    private static Role role(String title, Optional<Organization> organization) {
        Role.Builder role = Role.builder().title(title);
        organization.ifPresent(role::addOrganization);
        return role.build();
    }

    private void participant(Speaker speaker, Optional<Role> capacity, Optional<Organization> side) {
        Participant.Builder participant = Participant.builder().speaker(speaker).part(Participant.Part.GUEST);
        capacity.ifPresent(participant::capacity);
        side.ifPresent(participant::side);
        meeting.addParticipant(participant.build());
        article.addSpeaker(speaker);
    }

    private void places() {
        String country = clean("country");
        List<String> names = placesIn(clean("locale"));
        for (String name : names) {
            Place.Builder place = Place.builder().name(name);
            if (!country.isEmpty()) {
                place.inside(Place.of(country)).country(country);
            }
            meeting.addPlace(place.build());
        }
        keep("country", names.isEmpty() ? "" : country);
        keep("country@id", "");
        keep("locale", String.join(", ", names));
    }

    /** Returns the places of a list, such as two for {@code Acapulco, Mexico, D.F.}. Brackets are never split. */
    static List<String> placesIn(String locale) {
        List<String> places = new ArrayList<>();
        int brackets = 0;
        int start = 0;
        for (int i = 0; i <= locale.length(); i++) {
            char c = i < locale.length() ? locale.charAt(i) : ',';
            if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets--;
            } else if (i == locale.length() || (brackets <= 0 && (c == ',' || c == ';'))) {
                String name = locale.substring(start, i).strip();
                start = i + 1;
                int last = places.size() - 1;
                if (last >= 0 && INITIALS.matcher(name).matches()) {
                    places.set(last, places.get(last) + ", " + name);
                } else if (!name.isEmpty()) {
                    places.add(name);
                }
            }
        }
        return places;
    }

    private void when() {
        Optional<When> start = moment("start-date");
        Optional<When> end = moment("end-date");
        Optional<When> when = start.equals(end) ? start : interval(start, end);
        when.ifPresent(meeting::time);
        keep("start-date", when.flatMap(When::start).map(When::toString).orElse(""));
        keep("end-date", when.flatMap(When::end).map(When::toString).orElse(""));
    }

    private Optional<When> moment(String field) {
        String words = clean(field);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher zoned = ZONED.matcher(words);
        try {
            When moment = When.parse(zoned.matches() ? zoned.group(1) : words);
            if (!moment.isInterval()) {
                return Optional.of(moment);
            }
        } catch (IllegalArgumentException e) {
            // Words for people, or a day that does not exist. They are kept as they are.
        }
        doubt("<" + field + "> is not a date, kept as an attribute only: " + StateDepartmentRecord.quoted(words));
        return Optional.empty();
    }

    private Optional<When> interval(Optional<When> start, Optional<When> end) {
        try {
            return Optional.of(When.parse(start.map(When::toString).orElse("") + "/"
                    + end.map(When::toString).orElse("")));
        } catch (IllegalArgumentException e) {
            doubt("<end-date> is before <start-date>, both kept as attributes only");
            return Optional.empty();
        }
    }

    private void doubt(String problem) {
        doubts.add(record.shown() + ": " + problem);
    }

    /** Takes a field, and keeps its words as an attribute unless the model gives them back. It never gives back empty words. */
    private void keep(String field, String given) {
        String words = fields.remove(field);
        if (words != null && (words.isEmpty() || !words.equals(given))) {
            meeting.putAttribute(field, words);
        }
    }

    /** Returns the words of a field with single spaces, or an empty string if the record does not have the field. */
    private String clean(String field) {
        StringBuilder clean = new StringBuilder();
        fields.getOrDefault(field, "").codePoints().forEach(c -> {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                clean.appendCodePoint(c);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        });
        return clean.toString().strip();
    }
}
