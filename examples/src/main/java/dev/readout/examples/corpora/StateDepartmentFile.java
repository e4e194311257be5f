package dev.readout.examples.corpora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XML file of the State Department.
 *
 * @param root the name of its root element; only {@code visits} and {@code trips} have records
 * @param records its records
 * @param refusals a line for each thing that is not a record of its schema, with its place
 */
record StateDepartmentFile(String root, List<StateDepartmentRecord> records, List<String> refusals) {
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    StateDepartmentFile {
        records = List.copyOf(records);
        refusals = List.copyOf(refusals);
    }

    boolean hasRecords() {
        return hasRecords(root);
    }

    private static boolean hasRecords(String root) {
        return root.equals(StateDepartmentRecord.VISIT + "s") || root.equals(StateDepartmentRecord.TRIP + "s");
    }

    /** Thrown if nothing is read from a file; the message says why. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads a file with the JDK's own SAX parser, because StAX does not say where a DOCTYPE begins.
     *
     * @throws RefusedException if it is not well-formed XML, or has a DOCTYPE
     * @throws IOException if it cannot be read
     */
    static StateDepartmentFile read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Handler handler = new Handler();
        try {
            parser().parse(new ByteArrayInputStream(bytes), handler);
        } catch (OtherRootException e) {
            // Only the name of the root is needed of such a file.
        } catch (SAXParseException e) {
            throw new RefusedException(path + ": " + problem(e), e);
        } catch (SAXException | IOException e) {
            // The bytes are in memory, so the cause is in them, such as the name of an encoding that does not exist.
            throw new RefusedException(path + ": not readable as XML: " + e.getMessage(), e);
        }
        return new StateDepartmentFile(handler.root, handler.records, handler.refusals);
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            // Without a DOCTYPE, there are no external entities. These features are a second protection.
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String problem(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        int line = e.getLineNumber();
        int column = e.getColumnNumber();
        // The message is in the user's language, but it always contains the name of the feature.
        if (message.contains(NO_DOCTYPE)) {
            return place(line, column - DOCTYPE.length())
                    + "DOCTYPE is refused: DTDs and entities are not read, because they could fetch files or fill the memory";
        }
        return place(line, column) + "not well-formed XML: " + message;
    }

    private static String place(int line, int column) {
        return line < 1 ? "" : "line " + line + ", column " + Math.max(1, column) + ": ";
    }

    /** Ends the reading of a file that has no records. */
    private static final class OtherRootException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Handler extends DefaultHandler {
        private static final int ROOT = 1;
        private static final int RECORD = 2;
        private static final int FIELD = 3;
        private static final int EMPHASIS = 4;

        final List<StateDepartmentRecord> records = new ArrayList<>();
        final List<String> refusals = new ArrayList<>();
        String root = "";

        private final Map<String, String> fields = new LinkedHashMap<>();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder emphasized = new StringBuilder();
        private @Nullable Locator locator;
        private @Nullable String problem;
        private String field = "";
        private int depth;
        private int line;
        private int emphasis;

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (depth < FIELD) {
                refuseWordsOutside();
            }
            depth++;
            switch (depth) {
                case ROOT -> {
                    root = name;
                    if (!hasRecords(root)) {
                        throw new OtherRootException();
                    }
                }
                case RECORD -> startRecord(name, attributes);
                case FIELD -> {
                    field = name;
                    putAttributes(name, attributes);
                }
                default -> startEmphasis(name, attributes);
            }
        }

        private void startRecord(String name, Attributes attributes) {
            fields.clear();
            problem = null;
            line = lineNumber();
            if (!root.equals(name + "s")) {
                refuse("it is not a record of <" + root + ">");
            }
            putAttributes("", attributes);
        }

        private void putAttributes(String element, Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                put(element + "@" + attributes.getQName(i), attributes.getValue(i));
            }
        }

        private void startEmphasis(String name, Attributes attributes) {
            emphasis = codePoints();
            if (depth > EMPHASIS
                    || !StateDepartmentRecord.EMPHASIS.equals(field + "/" + name)
                    || attributes.getLength() > 0) {
                refuse("<" + field + "> has an element in it: <" + name + ">");
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            words.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            switch (depth) {
                case ROOT -> refuseWordsOutside();
                case RECORD -> {
                    refuseWordsOutside();
                    endRecord(name);
                }
                case FIELD -> {
                    put(name, words.toString());
                    if (emphasized.length() > 0) {
                        put(StateDepartmentRecord.EMPHASIS, emphasized.toString());
                    }
                    words.setLength(0);
                    emphasized.setLength(0);
                }
                default ->
                    emphasized
                            .append(emphasized.length() > 0 ? " " : "")
                            .append(emphasis)
                            .append('-')
                            .append(codePoints());
            }
            depth--;
        }

        private void put(String key, String value) {
            if (key.equals(StateDepartmentArticle.RECORD)) {
                refuse("it has an element <" + key + ">, a name that is reserved here");
            }
            if (fields.putIfAbsent(key, value) != null) {
                refuse("it has more than one <" + key + ">");
            }
        }

        private void endRecord(String name) {
            if (problem == null) {
                records.add(new StateDepartmentRecord(name, line, fields));
            } else {
                refusals.add(StateDepartmentRecord.shown(line, name, fields) + " is refused: " + problem);
            }
        }

        private void refuseWordsOutside() {
            String outside = words.toString();
            words.setLength(0);
            if (outside.isBlank()) {
                return;
            }
            if (depth == RECORD) {
                refuse("it has words outside its elements: " + StateDepartmentRecord.quoted(outside));
            } else {
                refusals.add("line " + lineNumber() + ": words between records are refused: "
                        + StateDepartmentRecord.quoted(outside));
            }
        }

        private void refuse(String reason) {
            if (problem == null) {
                problem = reason;
            }
        }

        private int codePoints() {
            return words.codePointCount(0, words.length());
        }

        private int lineNumber() {
            return locator == null ? 0 : locator.getLineNumber();
        }
    }
}
