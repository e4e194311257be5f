package dev.readout.json;

import dev.readout.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A generator of Jackson, with whatever settings it has. */
record GeneratorOutput(JsonGenerator generator) implements Output {
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
    public void name(Member member) {
        generator.writeName(JacksonNames.written(member));
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
            generator.writeNumber(Numbers.shortest(number));
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
