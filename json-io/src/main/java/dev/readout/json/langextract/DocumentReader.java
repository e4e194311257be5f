package dev.readout.json.langextract;

import dev.readout.exchange.Reading;
import dev.readout.grounding.Grounder;
import dev.readout.internal.Require;
import dev.readout.json.internal.syntax.DocumentBytes;
import dev.readout.json.internal.syntax.DocumentLimits;
import dev.readout.json.internal.syntax.JsonReader;
import dev.readout.json.internal.syntax.RefusedDocumentException;
import dev.readout.json.langextract.LangextractFinding.Kind;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads one document. The extractions are grounded after all members are read, because langextract writes them before the
 * text.
 */
final class DocumentReader {
    private final JsonReader in;
    private final boolean strict;
    private final Map<String, String> others = new LinkedHashMap<>();
    private final List<Claimed> claims = new ArrayList<>();
    // The findings outside of the extractions, and those of the extraction that is being read.
    private final List<LangextractFinding> ofDocument = new ArrayList<>();
    private List<LangextractFinding> findings = ofDocument;
    private Optional<String> id = Optional.empty();
    private @Nullable Text text;

    private DocumentReader(JsonReader in, boolean strict) {
        this.in = in;
        this.strict = strict;
    }

    /**
     * Reads the document in {@code [from, to)} of a buffer.
     *
     * @throws RefusedDocumentException if it is refused
     */
    static Reading<LangextractDocument> read(byte[] buffer, int from, int to, boolean strict, DocumentLimits limits) {
        JsonReader in = new JsonReader(DocumentBytes.withNaN(buffer, from, to, limits), limits);
        return in.document("document of langextract", new DocumentReader(in, strict)::read);
    }

    private Reading<LangextractDocument> read() {
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "document_id" -> id = string("/document_id");
                case "text" -> text = in.text();
                case "extractions" -> extractions();
                default -> others.put(name, in.json());
            }
        }
        if (text == null) {
            throw in.here("expected the member \"text\", found none");
        }
        Grounder prepared = Grounder.of(text);
        ExtractionGrounder grounder = new ExtractionGrounder(prepared);
        List<LangextractExtraction> extractions = new ArrayList<>(claims.size());
        List<LangextractFinding> all = new ArrayList<>(ofDocument);
        for (Claimed claimed : claims) {
            extractions.add(grounder.grounded(claimed.claim().build(), claimed.findings()));
            all.addAll(claimed.findings());
        }
        if (strict && !all.isEmpty()) {
            throw in.near(all.get(0).place(), all.get(0).problem());
        }
        return Reading.of(new LangextractDocument(id, prepared, extractions, others), all);
    }

    private void extractions() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return;
        }
        in.startList();
        while (in.nextElement()) {
            int most = in.limits().elements();
            if (claims.size() == most) {
                throw in.here(String.format(
                        Locale.ROOT, "expected at most %,d extractions, found more (Limits.elements)", most));
            }
            claims.add(claimed(claims.size()));
        }
        findings = ofDocument;
    }

    /** An extraction that is read but not yet grounded, and the findings about its members. */
    private record Claimed(ImmutableClaimedExtraction.Builder claim, List<LangextractFinding> findings) {}

    private Claimed claimed(int index) {
        ImmutableClaimedExtraction.Builder claim = ClaimedExtraction.builder().index(index);
        findings = new ArrayList<>(0);
        String json = in.jsonOf(() -> members(LangextractExtraction.place(index) + "/", claim));
        return new Claimed(claim.json(json), findings);
    }

    private void members(String pointer, ImmutableClaimedExtraction.Builder claim) {
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case "extraction_class" -> claim.extractionClass(string(pointer + name));
                case "extraction_text" -> claim.words(string(pointer + name));
                case "char_interval" -> claim.interval(interval(pointer + name));
                case "alignment_status" -> claim.alignmentStatus(string(pointer + name));
                case "extraction_index" -> claim.extractionIndex(count(pointer + name));
                case "group_index" -> claim.groupIndex(count(pointer + name));
                case "description" -> claim.description(string(pointer + name));
                case "attributes" -> claim.attributes(attributes(pointer + name));
                default -> in.json();
            }
        }
    }

    private void otherType(String pointer, String expected, boolean leftOut) {
        String problem = "expected " + expected + " or null, found " + in.found();
        findings.add(new LangextractFinding(pointer, Kind.OTHER_TYPE, problem, leftOut));
    }

    private Optional<String> string(String pointer) {
        return switch (in.token()) {
            case VALUE_STRING -> Optional.of(in.wellFormedString());
            case VALUE_NULL -> Optional.empty();
            case START_OBJECT, START_ARRAY -> {
                otherType(pointer, "a string", true);
                in.json();
                yield Optional.empty();
            }
            default -> {
                otherType(pointer, "a string", false);
                yield Optional.of(in.json());
            }
        };
    }

    private OptionalInt count(String pointer) {
        int count = in.token() == JsonToken.VALUE_NUMBER_INT ? in.countOrNegative() : -1;
        if (count >= 0) {
            return OptionalInt.of(count);
        }
        if (in.token() != JsonToken.VALUE_NULL) {
            otherType(pointer, "an integer from 0 to " + Integer.MAX_VALUE, true);
            in.json();
        }
        return OptionalInt.empty();
    }

    /** Returns the interval, if it is possible. If it is null, or both ends are null, there is none and no finding. */
    private Optional<Span> interval(String pointer) {
        if (in.token() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        boolean isObject = in.token() == JsonToken.START_OBJECT;
        int[] ends = {-1, -1};
        boolean[] isNull = {false, false};
        String json = isObject ? in.jsonOf(() -> ends(ends, isNull)) : in.json();
        if (isNull[0] && isNull[1]) {
            return Optional.empty();
        }
        if (ends[0] < 0 || ends[1] < ends[0]) {
            findings.add(new LangextractFinding(
                    pointer,
                    Kind.IMPOSSIBLE,
                    "expected an interval with a start_pos that is not negative and an end_pos that is not before it, found "
                            + Require.shown(json),
                    true));
            return Optional.empty();
        }
        return Optional.of(new Span(ends[0], ends[1]));
    }

    private void ends(int[] ends, boolean[] isNull) {
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            int end = name.equals("start_pos") ? 0 : name.equals("end_pos") ? 1 : -1;
            if (end >= 0 && in.token() == JsonToken.VALUE_NUMBER_INT) {
                ends[end] = in.countOrNegative();
            } else if (end >= 0 && in.token() == JsonToken.VALUE_NULL) {
                isNull[end] = true;
            } else {
                in.json();
            }
        }
    }

    private Map<String, List<String>> attributes(String pointer) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        if (in.token() != JsonToken.START_OBJECT) {
            if (in.token() != JsonToken.VALUE_NULL) {
                otherType(pointer, "an object", true);
                in.json();
            }
            return attributes;
        }
        in.startObject();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            List<String> values = new ArrayList<>(1);
            if (in.token() == JsonToken.START_ARRAY) {
                in.startList();
                while (in.nextElement()) {
                    value(values);
                }
            } else {
                value(values);
            }
            attributes.put(name, List.copyOf(values));
        }
        return attributes;
    }

    private void value(List<String> values) {
        switch (in.token()) {
            case VALUE_STRING -> values.add(in.wellFormedString());
            case VALUE_NULL -> {}
            default -> values.add(in.json());
        }
    }
}
