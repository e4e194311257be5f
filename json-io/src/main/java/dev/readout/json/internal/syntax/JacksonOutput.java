package dev.readout.json.internal.syntax;

import dev.readout.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes with a generator of Jackson, whatever settings it has. */
public record JacksonOutput(JsonGenerator generator) implements JsonOutput {
    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(MemberName member) {
        generator.writeName(JacksonMemberNames.written(member));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String string) {
        generator.writeString(string);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(double number) {
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(NumberPrinter.shortest(number));
        } else {
            // A tree or a binary format takes the number itself.
            generator.writeNumber(number);
        }
    }

    @Override
    public void text(Text text) {
        generator.writeString(text.string());
    }
}
