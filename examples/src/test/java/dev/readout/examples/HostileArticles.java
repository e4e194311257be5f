package dev.readout.examples;

import dev.readout.article.Article;
import dev.readout.article.Correction;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Addressee;
import dev.readout.statement.Cue;
import dev.readout.statement.Form;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Text;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Articles that try to run something in a page, or to make it unreadable. */
final class HostileArticles {
    /** Strings that end an element, an attribute, a script, a comment or a line, or that are no characters at all. */
    private static final List<String> STRINGS = List.of(
            "</script><script>window.pwned=1</script>",
            "<img src=x onerror=window.pwned=1>",
            "\"><svg onload=window.pwned=1>",
            "' autofocus onfocus=window.pwned=1 x='",
            "` onmouseover=window.pwned=1 `",
            "</style><style>*{display:none}</style>",
            "</title><base href=//evil.example/><script src=x.js></script>",
            "--><script>window.pwned=1</script><!--",
            "]]><script>window.pwned=1</script>",
            "{{{head.title}}} {{#notes}} ${window.pwned=1}",
            "&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;script&#62;",
            "<\0script>window.pwned=1</script>",
            "\u202Eevil\u2066\u202D txt.exe",
            "\0\u0001\u0008\u000B\u000C\u001B[2J\u007F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF\uDBFF\uDFFF",
            "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F".repeat(50),
            "\uFF1Cscript\uFF1Ewindow.pwned=1",
            "\r\n\r\n\t<plaintext><textarea><noscript><template><iframe srcdoc='<script>parent.pwned=1</script>'>");

    private HostileArticles() {}

    static Stream<Article> all() {
        return Stream.of(STRINGS.stream().map(HostileArticles::of), Stream.of(longName(), deep(), everywhere()))
                .flatMap(articles -> articles);
    }

    /** Returns an article that has a string wherever an article can have one. */
    private static Article of(String hostile) {
        // A name must not be blank.
        String name = "x" + hostile;
        Text text = Text.of(hostile + " said: " + hostile);
        int end = text.length() - Text.of(hostile).length();
        Organization organization =
                Organization.builder().id("o").name(name).kind(name).build();
        Role role = Role.builder()
                .title(name)
                .addOrganization(organization)
                .addAccreditedTo(organization)
                .build();
        Person person = Person.builder()
                .id("p")
                .name(name)
                .honorific(name)
                .description(name)
                .addRole(role)
                .addSameAs(
                        URI.create("javascript:window.pwned=1"),
                        URI.create("JAVASCRIPT:window.pwned=1"),
                        URI.create("data:text/html,%3Cscript%3Ewindow.pwned=1%3C/script%3E"),
                        URI.create("vbscript:x"),
                        URI.create("https://example.org/?q=%22%3E%3Cscript%3E"))
                .putAttribute(name, hostile)
                .build();
        Speaker group = Group.of("g", name, person);
        Topic topic = Topic.of("t", name);
        Provenance provenance = Provenance.builder()
                .agent(name)
                .version(name)
                .method(name)
                .confidence(0.5)
                .build();
        Meeting meeting = Meeting.builder()
                .id("m")
                .kind(Meeting.Kind.OTHER)
                .addParticipant(Participant.builder()
                        .speaker(person)
                        .capacity(role)
                        .side(organization)
                        .putAttribute(name, hostile)
                        .build())
                .addPlace(Place.builder()
                        .name(name)
                        .inside(Place.of(name))
                        .country(name)
                        .build())
                .addTopic(topic)
                .addDesignation(text.passage(0, text.length()))
                .provenance(provenance)
                .putAttribute(name, hostile)
                .build();
        return Article.builder()
                .text(text)
                .url(URI.create("javascript:window.pwned=1"))
                .version(name)
                .publisher(organization)
                .addAuthor(person)
                .addMeeting(meeting)
                .addCorrection(Correction.of(name))
                .provenance(provenance)
                .putAttribute(name, hostile)
                .addStatement(Statement.builder()
                        .form(Form.DIRECT)
                        .addSource(Source.builder()
                                .mention(text.passage(0, 1))
                                .addSpeaker(person)
                                .addSpeaker(group)
                                .capacity(role)
                                .addVia(Source.of(text.passage(0, 2), organization))
                                .build())
                        .cue(Cue.of(text.find("said"), name))
                        .content(text.passage(end, text.length()))
                        .addAddressee(Addressee.of(text.passage(0, 1)))
                        .meeting(meeting)
                        .addTopic(topic)
                        .provenance(provenance)
                        .putAttribute(name, hostile)
                        .build())
                .listReachable()
                .build();
    }

    /** Returns an article in which the name of a speaker has a million characters. */
    private static Article longName() {
        return of("x".repeat(1_000_000));
    }

    /** Returns an article with statements inside each other, 1,000 deep. */
    private static Article deep() {
        int depth = 1_000;
        Text text = Text.of("<b>".repeat(depth));
        Article.Builder article = Article.builder().text(text);
        for (int i = 0; i < depth; i++) {
            article.addStatement(Statement.builder()
                    .form(i % 2 == 0 ? Form.DIRECT : Form.INDIRECT)
                    .content(text.passage(i, 3 * depth - i))
                    .build());
        }
        return article.build();
    }

    /** Returns an article with all hostile strings as its paragraphs. */
    static Article everywhere() {
        return of(String.join("\n\n", STRINGS));
    }
}
