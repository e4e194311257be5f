package dev.readout.json.internal.module;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Gives a mapper the deserializers that read, or refuse, values of Readout's types and keys of maps. */
public record ModuleDeserializers(MapperReading reading) implements Deserializers, KeyDeserializers {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return ReadoutTypes.decide(type, mapped -> true, (refused, problem) -> true) != null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ReadoutTypes.decide(type.getRawClass(), this::value, Refusing::new);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    private <T> ValueDeserializer<?> value(MappedType<T> mapped) {
        MappedType.Read<T> read = mapped.read();
        return read == null
                ? new Refusing(mapped.type(), ReadoutTypes.needsArticle(mapped.type()))
                : new OfValue<>(mapped.type(), read, reading);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ReadoutTypes.decide(type.getRawClass(), this::key, RefusingKey::new);
    }

    private <T> KeyDeserializer key(MappedType<T> mapped) {
        MappedType.Read<T> read = mapped.read();
        return read == null || mapped.key() == null
                ? new RefusingKey(mapped.type(), ReadoutTypes.isNotKey(mapped.type()))
                : new OfKey(read, reading);
    }

    private static final class OfValue<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final MappedType.Read<T> read;
        private final MapperReading reading;

        OfValue(Class<T> type, MappedType.Read<T> read, MapperReading reading) {
            this.type = type;
            this.read = read;
            this.reading = reading;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reading.value(parser, context, read);
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            throw refused(type, ReadoutTypes.hasNoTypeId(type), parser, context);
        }
    }

    private static final class Refusing extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final String problem;

        Refusing(Class<?> type, String problem) {
            this.type = type;
            this.problem = problem;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            throw refused(type, problem, parser, context);
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            throw refused(type, problem, parser, context);
        }
    }

    private static final class OfKey extends KeyDeserializer {
        private final MappedType.Read<?> read;
        private final MapperReading reading;

        OfKey(MappedType.Read<?> read, MapperReading reading) {
            this.read = read;
            this.reading = reading;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return reading.key(key, context, read);
        }
    }

    private static final class RefusingKey extends KeyDeserializer {
        private final Class<?> type;
        private final String problem;

        RefusingKey(Class<?> type, String problem) {
            this.type = type;
            this.problem = problem;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            throw refused(type, problem, context.getParser(), context);
        }
    }

    private static InvalidDefinitionException refused(
            Class<?> type, String problem, JsonParser parser, DeserializationContext context) {
        return InvalidDefinitionException.from(parser, problem, context.constructType(type));
    }
}
