package dev.readout.json.internal.module;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Gives a mapper the serializers that write, or refuse, values of Readout's types.
 *
 * @param ofKeys whether the serializers are for the keys of maps
 */
public record ModuleSerializers(boolean ofKeys) implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return ReadoutTypes.decide(type.getRawClass(), ofKeys ? ModuleSerializers::key : OfValue::new, Refusing::new);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private static <T> ValueSerializer<?> key(MappedType<T> mapped) {
        Function<T, String> key = mapped.key();
        return key == null ? new Refusing(mapped.type(), ReadoutTypes.isNotKey(mapped.type())) : new OfKey<>(key);
    }

    private static final class OfValue<T> extends ValueSerializer<T> {
        private final MappedType<T> mapped;

        OfValue(MappedType<T> mapped) {
            this.mapped = mapped;
        }

        @Override
        public Class<?> handledType() {
            return mapped.type();
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            mapped.write().accept(generator, value);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            throw refused(mapped.type(), ReadoutTypes.hasNoTypeId(mapped.type()), generator, context);
        }
    }

    private static final class OfKey<T> extends ValueSerializer<T> {
        private final Function<T, String> key;

        OfKey(Function<T, String> key) {
            this.key = key;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(key.apply(value));
        }
    }

    private static final class Refusing extends ValueSerializer<Object> {
        private final Class<?> type;
        private final String problem;

        Refusing(Class<?> type, String problem) {
            this.type = type;
            this.problem = problem;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            throw refused(type, problem, generator, context);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            throw refused(type, problem, generator, context);
        }
    }

    private static InvalidDefinitionException refused(
            Class<?> type, String problem, JsonGenerator generator, SerializationContext context) {
        return InvalidDefinitionException.from(generator, problem, context.constructType(type));
    }
}
