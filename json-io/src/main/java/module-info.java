/** Reads and writes Readout's articles as JSON. */
module dev.readout.json {
    requires transitive dev.readout.core;
    requires transitive tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jsoup;
    requires static org.jspecify;

    exports dev.readout.json;
    exports dev.readout.json.langextract;
    exports dev.readout.json.corenlp;
    exports dev.readout.json.ninjs;
    exports dev.readout.json.schemaorg;
    exports dev.readout.json.webannotation;

    provides tools.jackson.databind.JacksonModule with
            dev.readout.json.ReadoutModule;
}
