package dev.readout.benchmarks.json;

import java.util.function.Supplier;

/** The libraries that are compared, by the names that the tables show. */
@SuppressWarnings("ImmutableEnumChecker") // A supplier has no state.
public enum Library {
    READOUT("Readout, strict", ReadoutPeer::new),
    JACKSON_TOKENS("Jackson 3, tokens only", JacksonTokens::new),
    JACKSON_BINDING("Jackson 3, records", () -> new JacksonBinding(ArticleRecord.class)),
    JACKSON_CHECKED("Jackson 3, records, checked", () -> new CheckedPeer(JacksonBinding.strict(ArticleRecord.class))),
    JACKSON_FIELDS("Jackson 3, classes", () -> new JacksonBinding(ArticleFields.class)),
    DSL_JSON("dsl-json", DslJsonPeer::new),
    DSL_JSON_CHECKED("dsl-json, checked", () -> new CheckedPeer(new DslJsonPeer())),
    FASTJSON2("fastjson2", Fastjson2Peer::new),
    AVAJE("avaje-jsonb", AvajePeer::new),
    MOSHI("Moshi", MoshiPeer::new),
    GSON("Gson", GsonPeer::new);

    private final String title;
    private final Supplier<Peer> maker;

    Library(String title, Supplier<Peer> maker) {
        this.title = title;
        this.maker = maker;
    }

    String title() {
        return title;
    }

    Peer make() {
        return maker.get();
    }
}
