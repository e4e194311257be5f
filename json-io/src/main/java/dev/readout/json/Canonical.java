package dev.readout.json;

import dev.readout.text.Text;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The canonical form of a document (RFC 8785): members sorted, nothing between tokens, one form of each value.
 *
 * <p>It holds the document as a tree until it ends. Nothing is parsed, so no limit of a parser applies.
 */
final class Canonical implements Output {
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private interface Value {
        void write(Output output);
    }

    /** Strings compare by UTF-16 code units, as section 3.2.3 asks. */
    private record Members(Map<String, Value> byName) implements Value {
        @Override
        public void write(Output output) {
            output.startObject();
            byName.forEach((name, value) -> {
                output.name(name);
                value.write(output);
            });
            output.endObject();
        }
    }

    private record Elements(List<Value> list) implements Value {
        @Override
        public void write(Output output) {
            output.startList();
            list.forEach(element -> element.write(output));
            output.endList();
        }
    }

    private final Elements documents = new Elements(new ArrayList<>());
    private final Deque<Value> open = new ArrayDeque<>(List.of(documents));
    private String name = "";

    /** Returns what was written, in canonical form. */
    byte[] toBytes() {
        try (Utf8Output output = new Utf8Output()) {
            documents.list.get(0).write(output);
            return output.toBytes();
        }
    }

    private void add(Value value) {
        Value around = open.element();
        if (around instanceof Members members) {
            members.byName.put(name, value);
        } else if (around instanceof Elements elements) {
            elements.list.add(value);
        }
    }

    private void start(Value value) {
        add(value);
        open.push(value);
    }

    @Override
    public void startObject() {
        start(new Members(new TreeMap<>()));
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void startList() {
        start(new Elements(new ArrayList<>()));
    }

    @Override
    public void endList() {
        open.pop();
    }

    @Override
    public void name(Member member) {
        name = member.json();
    }

    @Override
    public void name(String name) {
        this.name = name;
    }

    @Override
    public void string(String string) {
        add(output -> output.string(string));
    }

    @Override
    public void uri(URI uri) {
        string(spelling(uri));
    }

    @Override
    public void number(int number) {
        add(output -> output.number(number));
    }

    @Override
    public void number(double number) {
        add(output -> output.number(number));
    }

    @Override
    public void text(Text text) {
        string(text.string());
    }

    /**
     * Returns the one spelling of all absolute URIs that are equal to this one: {@link URI#equals} ignores the case of
     * the scheme, of the host and of the digits behind a percent sign, and an empty authority or port.
     */
    static String spelling(URI uri) {
        StringBuilder spelling = new StringBuilder(uri.getScheme().toLowerCase(Locale.ROOT)).append(':');
        if (uri.isOpaque()) {
            spelling.append(uri.getRawSchemeSpecificPart());
        } else {
            String path = uri.getRawPath();
            if (uri.getHost() != null) {
                spelling.append("//");
                if (uri.getRawUserInfo() != null) {
                    spelling.append(uri.getRawUserInfo()).append('@');
                }
                spelling.append(uri.getHost().toLowerCase(Locale.ROOT));
                if (uri.getPort() >= 0) {
                    spelling.append(':').append(uri.getPort());
                }
            } else if (uri.getRawAuthority() != null) {
                spelling.append("//").append(uri.getRawAuthority());
            } else if (path.startsWith("//")) {
                // Without an empty authority, the path would begin with one.
                spelling.append("//");
            }
            spelling.append(path);
            if (uri.getRawQuery() != null) {
                spelling.append('?').append(uri.getRawQuery());
            }
        }
        if (uri.getRawFragment() != null) {
            spelling.append('#').append(uri.getRawFragment());
        }
        return ESCAPE.matcher(spelling).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
