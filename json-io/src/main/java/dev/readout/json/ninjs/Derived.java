package dev.readout.json.ninjs;

import dev.readout.article.Block;
import dev.readout.internal.Require;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Speaker;
import dev.readout.text.Text;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Members that Readout writes and that follow from the rest of the article. Empty strings are not written. */
final class Derived {
    private static final String NAME_OF_TEXT = "ni:///sha-256;";

    private Derived() {}

    /** Returns the words of the first block of a kind, or an empty string. */
    static String words(Text text, List<Block> blocks, Block.Kind kind) {
        for (Block block : blocks) {
            if (block.kind() == kind) {
                String words = text.slice(block.span());
                return Require.isBlank(words) ? "" : words;
            }
        }
        return "";
    }

    /** Returns the words of the byline, or else the names of the authors. */
    static String by(Text text, List<Block> blocks, List<Speaker> authors) {
        String byline = words(text, blocks, Block.Kind.BYLINE);
        return byline.isEmpty()
                ? authors.stream()
                        .map(Derived::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "))
                : byline;
    }

    /** Returns the name of a speaker, or an empty string. */
    static String name(Speaker speaker) {
        if (speaker instanceof Person person) {
            return person.name().orElse("");
        }
        return speaker instanceof Organization organization ? organization.name() : "";
    }

    /** Returns the URI of an article that has none, which is the name of its text (RFC 6920). */
    static String nameOf(Text text) {
        byte[] hash = HexFormat.of().parseHex(text.sha256());
        return NAME_OF_TEXT + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    static boolean isNameOf(Text text, URI uri) {
        String string = uri.toString();
        return string.startsWith(NAME_OF_TEXT) && Objects.equals(string, nameOf(text));
    }
}
