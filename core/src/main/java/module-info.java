/** The model of Readout: articles, meetings, speakers and statements, anchored in the text. */
@SuppressWarnings("module") // dev.readout.json is compiled later.
module dev.readout.core {
    requires static io.jstach.jstache;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.readout.text;
    exports dev.readout.metadata;
    exports dev.readout.exchange;
    exports dev.readout.quotation;
    exports dev.readout.speaker;
    exports dev.readout.meeting;
    exports dev.readout.statement;
    exports dev.readout.article;
    exports dev.readout.grounding;
    exports dev.readout.draft;
    exports dev.readout.revision;
    exports dev.readout.comparison;
    exports dev.readout.brat;
    exports dev.readout.html;
    exports dev.readout.table;
    exports dev.readout.internal to
            dev.readout.json;
    exports dev.readout.internal.builders to
            dev.readout.json;
    exports dev.readout.internal.characters to
            dev.readout.json;
}
