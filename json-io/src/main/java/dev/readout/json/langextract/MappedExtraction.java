package dev.readout.json.langextract;

import dev.readout.internal.Require;
import dev.readout.json.internal.format.EnumWords;
import dev.readout.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An extraction whose class the mapping has and whose words are in the text. A draft takes its attributes one after the
 * other. Each attribute that the draft does not take is reported in a finding.
 */
final class MappedExtraction {
    private final LangextractExtraction extraction;
    private final Passage passage;
    private final List<LangextractFinding> findings;
    private final Map<String, List<String>> attributes;

    /** One string of an attribute, which may have several. */
    record AttributeValue(String name, String value) {}

    /** The findings are added to the list. */
    MappedExtraction(LangextractExtraction extraction, Passage passage, List<LangextractFinding> findings) {
        this.extraction = extraction;
        this.passage = passage;
        this.findings = findings;
        this.attributes = new LinkedHashMap<>(extraction.attributes());
    }

    LangextractExtraction extraction() {
        return extraction;
    }

    /** Returns where the words of the extraction are in the text. */
    Passage passage() {
        return passage;
    }

    /** Takes the attributes with these names, and passes each string of them that is not blank to the action. */
    void take(List<String> names, Consumer<AttributeValue> action) {
        for (String name : names) {
            List<String> values = attributes.remove(name);
            for (String value : values == null ? List.<String>of() : values) {
                if (!Require.isBlank(value)) {
                    action.accept(new AttributeValue(name, value));
                }
            }
        }
    }

    /** Takes the attributes with these names, and returns their first string. Every further string is left out. */
    Optional<String> takeOne(List<String> names, String expected) {
        List<AttributeValue> values = new ArrayList<>(1);
        take(names, values::add);
        values.stream().skip(1).forEach(value -> leaveOut(value, expected));
        return values.stream().map(AttributeValue::value).findFirst();
    }

    /**
     * Takes the attributes with these names, and returns the first constant that one of their strings names, in any case,
     * with a hyphen, a blank or an underscore between words. Every other string is left out.
     */
    <E extends Enum<E>> Optional<E> takeConstant(List<String> names, EnumWords<E> constants) {
        List<E> found = new ArrayList<>(1);
        take(names, value -> {
            E constant = constants.find(
                    value.value().strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-"));
            if (constant != null && found.isEmpty()) {
                found.add(constant);
            } else {
                leaveOut(value, "one of " + constants);
            }
        });
        return found.stream().findFirst();
    }

    /** Reports that a string of an attribute is not in the draft. */
    void leaveOut(AttributeValue value, String expected) {
        leaveOut(pointer(value.name()), "expected " + expected + ", found " + Require.quoted(value.value()));
    }

    /** Reports that a part of the extraction is not in the draft. The pointer is relative to the extraction. */
    void leaveOut(String pointer, String problem) {
        findings.add(LangextractFinding.leftOut(extraction.place() + pointer, problem));
    }

    /** Reports the attributes that the draft has not taken. */
    void leaveOutTheRest() {
        attributes
                .keySet()
                .forEach(name ->
                        leaveOut(pointer(name), "expected an attribute that is mapped, found " + Require.quoted(name)));
    }

    private static String pointer(String attribute) {
        return "/attributes/" + attribute.replace("~", "~0").replace("/", "~1");
    }
}
