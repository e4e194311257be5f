/** Reads and writes Readout's articles as JSON. */
module dev.readout.json {
    requires transitive dev.readout.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.readout.json;

    provides tools.jackson.databind.JacksonModule with
            dev.readout.json.ReadoutModule;
}
