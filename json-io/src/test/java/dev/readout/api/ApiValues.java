package dev.readout.api;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value of each type, as far as one can be had from the types themselves: from a factory, a builder or an accessor. */
final class ApiValues {
    private final Collection<Class<?>> types;
    private final Map<Class<?>, Object> values = new HashMap<>();

    /** Makes values from these, and from what all these types give without them. */
    ApiValues(Collection<Class<?>> types, Object... seeds) {
        this.types = types;
        known().forEach(this::add);
        for (Object seed : seeds) {
            add(seed);
        }
        findAll();
    }

    private void findAll() {
        List<Executable> calls = types.stream().flatMap(ApiValues::calls).toList();
        int before;
        do {
            before = values.size();
            calls.forEach(this::find);
            // What was found may be an argument of another call.
        } while (values.size() > before);
    }

    private static Stream<Object> known() {
        return Stream.of(
                "a",
                URI.create("https://example.org/a"),
                Path.of("no such folder", "no such file"),
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                ZoneOffset.UTC,
                Instant.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH.atStartOfDay(),
                LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC),
                List.of(),
                Map.of());
    }

    /** Returns all that can be called on a type and on its values, without what every type has. */
    static Stream<Executable> calls(Class<?> type) {
        return Stream.concat(
                        Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getMethods()).filter(method -> isOwn(method, type)))
                .filter(call -> !call.isSynthetic());
    }

    private static boolean isOwn(Method method, Class<?> type) {
        boolean isOfEveryEnum = type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("valueOf") || method.getName().equals("values"));
        return !isOfEveryEnum
                && !method.getName().equals("equals")
                && (method.getDeclaringClass() == type || !PublicTypes.isSeen(method.getDeclaringClass()));
    }

    private void find(Executable call) {
        Class<?> result =
                call instanceof Method method ? element(method.getGenericReturnType()) : call.getDeclaringClass();
        if (types.contains(result) && !values.containsKey(result) && canCall(call)) {
            try {
                add(call(call, arguments(call)));
            } catch (ReflectiveOperationException e) {
                // Another call may find it.
            }
        }
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            boolean hasElements =
                    Stream.of(Optional.class, List.class, Stream.class).anyMatch(raw::equals);
            return hasElements ? element(parameterized.getActualTypeArguments()[0]) : raw;
        }
        return type instanceof Class<?> known ? known : Object.class;
    }

    private void add(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof Stream<?> stream) {
            stream.forEach(this::add);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(this::add);
        } else if (value != null) {
            values.putIfAbsent(value.getClass(), value);
            types.stream().filter(type -> type.isInstance(value)).forEach(type -> values.putIfAbsent(type, value));
        }
    }

    /** Returns whether there is a value to call it on, if it needs one. */
    boolean canCall(Executable call) {
        return !isOnValue(call) || receiver(call) != null;
    }

    private static boolean isOnValue(Executable call) {
        return call instanceof Method && !Modifier.isStatic(call.getModifiers());
    }

    private @Nullable Object receiver(Executable call) {
        return values.values().stream()
                .filter(call.getDeclaringClass()::isInstance)
                .findFirst()
                .orElse(null);
    }

    /** Returns a value for each parameter. */
    @Nullable
    Object[] arguments(Executable call) {
        return Arrays.stream(call.getParameterTypes()).map(this::value).toArray();
    }

    @Nullable
    Object call(Executable call, @Nullable Object... arguments) throws ReflectiveOperationException {
        if (call instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        return ((Method) call).invoke(isOnValue(call) ? receiver(call) : null, arguments);
    }

    private @Nullable Object value(Class<?> type) {
        if (values.containsKey(type)) {
            return values.get(type);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), type == byte[].class ? 0 : 1);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Optional<Object> fitting =
                values.values().stream().filter(type::isInstance).findFirst();
        if (fitting.isEmpty() && type.isInterface() && !type.isSealed()) {
            return Proxy.newProxyInstance(
                    ApiValues.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return fitting.orElse(null);
    }
}
