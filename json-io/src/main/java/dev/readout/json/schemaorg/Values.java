package dev.readout.json.schemaorg;

import dev.readout.internal.Require;
import dev.readout.json.internal.interchange.AbsoluteUri;
import dev.readout.meeting.Place;
import dev.readout.metadata.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that do not refer to other nodes. Reader and writer share them: the writer checks what the reader would read. */
final class Values {
    private static final Set<String> OF_PLACE = Set.of(Ld.TYPE, "name", "containedInPlace", "address", "sameAs");
    private static final Set<String> OF_ADDRESS = Set.of(Ld.TYPE, "addressCountry");

    private Values() {}

    /** The first string that is not blank. */
    static Parsed<String> text(JsonNode value) {
        if (value.isString() && !Require.isBlank(value.stringValue())) {
            return Parsed.exact(value.stringValue());
        }
        for (JsonNode element : Ld.elements(value)) {
            String string = Ld.string(element);
            if (string == null && element.isNumber()) {
                string = element.toString();
            }
            if (string != null && !Require.isBlank(string)) {
                return Parsed.roughly(string);
            }
        }
        return Parsed.nothing();
    }

    /** The first time. */
    static Parsed<When> when(JsonNode value) {
        for (JsonNode element : Ld.elements(value)) {
            String string = Ld.string(element);
            When when = string == null ? null : Dates.parse(string);
            if (when != null) {
                return new Parsed<>(
                        when,
                        value.isString() && Dates.isIso(when) && when.toString().equals(value.stringValue()));
            }
        }
        return Parsed.nothing();
    }

    /** The first time that is not an interval. */
    static Parsed<When> singleTime(JsonNode value) {
        Parsed<When> when = when(value);
        return when.value() == null || when.value().isInterval() ? Parsed.nothing() : when;
    }

    /** The first time that is not more precise than a day, which is what the type Date of schema.org has. */
    static Parsed<When> date(JsonNode value) {
        Parsed<When> when = when(value);
        return new Parsed<>(when.value(), when.isExact() && isDate(when.value()));
    }

    static boolean isDate(@Nullable When when) {
        return when != null && Dates.isIso(when) && when.toString().indexOf('T') < 0;
    }

    /** The first absolute URI. */
    static Parsed<URI> uri(JsonNode value) {
        for (JsonNode element : Ld.elements(value)) {
            URI uri = absolute(element);
            if (uri != null) {
                return new Parsed<>(uri, value.isString());
            }
        }
        return Parsed.nothing();
    }

    /** All absolute URIs. */
    static Parsed<List<URI>> uris(JsonNode value) {
        List<URI> uris = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(value)) {
            URI uri = absolute(element);
            isExact &= uri != null && element.isString();
            if (uri != null) {
                uris.add(uri);
            }
        }
        return uris.isEmpty() ? Parsed.nothing() : new Parsed<>(List.copyOf(uris), isExact);
    }

    private static @Nullable URI absolute(JsonNode value) {
        String string = Ld.string(value) == null ? Ld.id(value) : Ld.string(value);
        return string == null ? null : AbsoluteUri.of(string).orElse(null);
    }

    /** The first tag of BCP 47, of which the language has two or three letters: “English” is none. */
    static Parsed<String> language(JsonNode value) {
        for (JsonNode element : Ld.elements(value)) {
            for (String name : List.of("", "alternateName", "name")) {
                JsonNode tag = name.isEmpty() ? element : element.get(name);
                String string = tag == null ? null : Ld.string(tag);
                if (string != null && isLanguage(string)) {
                    return new Parsed<>(string, value.isString());
                }
                if (string != null && isLanguage(string.replace('_', '-'))) {
                    return Parsed.roughly(string.replace('_', '-'));
                }
            }
        }
        return Parsed.nothing();
    }

    static boolean isLanguage(String tag) {
        int hyphen = tag.indexOf('-');
        int length = hyphen < 0 ? tag.length() : hyphen;
        if (length < 2 || length > 3) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** All places that have a name. */
    static Parsed<List<Place>> places(JsonNode value) {
        List<Place> places = new ArrayList<>();
        boolean isExact = true;
        for (JsonNode element : Ld.elements(value)) {
            Parsed<Place> place = place(element, 1);
            isExact &= place.isExact();
            if (place.value() != null) {
                places.add(place.value());
            }
        }
        return new Parsed<>(places.isEmpty() ? null : List.copyOf(places), isExact);
    }

    private static Parsed<Place> place(JsonNode value, int depth) {
        String string = Ld.string(value);
        if (string != null) {
            return Parsed.roughly(Require.isBlank(string) ? null : Place.of(string));
        }
        if (!(value instanceof ObjectNode object) || Ld.types(value).contains("VirtualLocation")) {
            return Parsed.nothing();
        }
        JsonNode address = object.get("address") == null ? object : object.get("address");
        Parsed<String> name = member(object, "name", "");
        boolean isExact = name.isExact() && OF_PLACE.containsAll(object.propertyNames()) && isType(object, "Place");
        if (name.value() == null) {
            name = member(address, "addressLocality", "");
        }
        if (name.value() == null) {
            return Parsed.nothing();
        }
        Place.Builder place = Place.builder().name(name.value());
        Parsed<String> country = member(address, "addressCountry", "name");
        if (country.value() != null) {
            place.country(country.value());
        }
        if (object.get("address") != null) {
            isExact &= country.isExact()
                    && OF_ADDRESS.containsAll(address.propertyNames())
                    && isType(address, "PostalAddress");
        }
        JsonNode sameAs = object.get("sameAs");
        if (sameAs != null) {
            Parsed<List<URI>> uris = uris(sameAs);
            isExact &= uris.isExact();
            if (uris.value() != null) {
                place.sameAs(uris.value());
            }
        }
        JsonNode inside = object.get("containedInPlace");
        if (inside != null) {
            Parsed<Place> outer = depth < Place.MAX_DEPTH ? place(inside, depth + 1) : Parsed.nothing();
            isExact &= outer.isExact();
            place.inside(outer.value());
        }
        return new Parsed<>(place.build(), isExact);
    }

    private static boolean isType(JsonNode object, String type) {
        JsonNode value = object.get(Ld.TYPE);
        return value != null && value.isString() && value.stringValue().equals(type);
    }

    /** The string of a member, or of a member of the member. */
    private static Parsed<String> member(JsonNode object, String name, String inner) {
        JsonNode value = object.get(name);
        if (value != null && value.isObject() && !inner.isEmpty() && value.get(inner) != null) {
            return Parsed.roughly(text(value.get(inner)).value());
        }
        return value == null ? Parsed.nothing() : text(value);
    }
}
