package dev.readout.json.ninjs;

/** A version of ninjs that is written. Versions 2.0 to 3.1 are read. The list may grow: give a {@code switch} a default. */
public enum NinjsVersion {
    /** Version 2.2, whose members are in lower case. */
    V2_2("2.2"),
    /** Version 3.1, whose members are in camel case. */
    V3_1("3.1");

    private final String number;

    NinjsVersion(String number) {
        this.number = number;
    }

    /**
     * Returns the number of the version, such as {@code 3.1}.
     *
     * @return the number
     */
    public String number() {
        return number;
    }

    String schema() {
        return "http://www.iptc.org/std/ninjs/ninjs-schema_" + number + ".json";
    }
}
