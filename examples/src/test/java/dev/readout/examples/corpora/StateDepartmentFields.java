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
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The fields of records, once from articles and once from the XML by another parser. */
final class StateDepartmentFields {
    private StateDepartmentFields() {}

    /** Returns the fields of a record from its article alone. */
    static Map<String, String> of(Article article) {
        Map<String, String> fields = new TreeMap<>(article.attributes());
        boolean isVisit = "visit".equals(fields.remove("record"));
        Meeting meeting = article.meetings().get(0);
        fields.putAll(meeting.attributes());
        if (article.text().length() > 0) {
            fields.put(isVisit ? "description" : "remarks", article.text().string());
        }
        meeting.time().flatMap(When::start).ifPresent(start -> fields.putIfAbsent("start-date", start.toString()));
        meeting.time().flatMap(When::end).ifPresent(end -> fields.putIfAbsent("end-date", end.toString()));
        if (isVisit) {
            if (!meeting.participants().isEmpty()) {
                fields.putIfAbsent("visitor", visitors(meeting.participants()));
            }
            for (Speaker speaker : article.speakers()) {
                if (speaker instanceof Organization country) {
                    fields.putIfAbsent("from", country.name());
                    Optional.ofNullable(country.attributes().get("id")).ifPresent(id -> fields.put("from@id", id));
                }
            }
        } else {
            meeting.participants().stream()
                    .flatMap(participant -> ((Person) participant.speaker()).name().stream())
                    .forEach(name -> fields.putIfAbsent("name", name));
            if (!meeting.places().isEmpty()) {
                fields.putIfAbsent(
                        "locale", meeting.places().stream().map(Place::name).collect(Collectors.joining(", ")));
                meeting.places().get(0).country().ifPresent(country -> fields.putIfAbsent("country", country));
            }
        }
        return fields;
    }

    private static String visitors(List<Participant> participants) {
        int last = participants.size() - 1;
        String others = participants.stream()
                .limit(last)
                .map(StateDepartmentFields::visitor)
                .collect(Collectors.joining(", "));
        return (others.isEmpty() ? "" : others + " and ") + visitor(participants.get(last));
    }

    private static String visitor(Participant participant) {
        if (participant.speaker() instanceof Person person) {
            if (person.name().isPresent()) {
                return Stream.of(participant.capacity().map(Role::title), person.honorific(), person.name())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
            }
            return person.description().orElseGet(() -> person.roles().get(0).title());
        }
        return ((Group) participant.speaker()).description();
    }

    /** Returns the fields of each record of a file, as the JDK's DOM has them. */
    static List<Map<String, String>> in(byte[] xml) throws Exception {
        List<Map<String, String>> records = new ArrayList<>();
        for (Element record : elements(DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement())) {
            Map<String, String> fields = new TreeMap<>();
            attributes("", record, fields);
            for (Element field : elements(record)) {
                fields.put(field.getTagName(), field.getTextContent());
                attributes(field.getTagName(), field, fields);
                if (!elements(field).isEmpty()) {
                    fields.put("description/em", emphasis(field));
                }
            }
            records.add(fields);
        }
        return records;
    }

    private static String emphasis(Element field) {
        List<String> spans = new ArrayList<>();
        int position = 0;
        for (Node child = field.getFirstChild(); child != null; child = child.getNextSibling()) {
            String words = child.getTextContent();
            int end = position + words.codePointCount(0, words.length());
            if (child instanceof Element) {
                spans.add(position + "-" + end);
            }
            position = end;
        }
        return String.join(" ", spans);
    }

    private static void attributes(String name, Element element, Map<String, String> fields) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            fields.put(
                    name + "@" + attributes.item(i).getNodeName(),
                    attributes.item(i).getNodeValue());
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
