package dev.readout.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that have everything that a signature may show or hide. */
public final class ApiSamples {
    private ApiSamples() {}

    public sealed interface Shape<T extends Comparable<T>> permits Circle, Square, Hidden {
        String NAME = "shape";

        Map<String, ? extends List<@Nullable T>> parts();

        default void draw(Function<? super T, ?> brush) throws IOException {}

        @SafeVarargs
        static <E extends Exception & Runnable> int[] count(@Nullable String name, E... others) throws E {
            return new int[others.length];
        }
    }

    public abstract static non-sealed class Circle implements Shape<String> {
        protected Optional<String> name = Optional.empty();
        int radius;

        protected Circle(int radius) {
            this.radius = radius;
        }

        public abstract Circle wider(int @Nullable [] by);

        protected final void turn() {}

        void hidden() {}

        @Override
        public String toString() {
            return "circle";
        }
    }

    public record Square(int side, @Nullable String name) implements Shape<String> {
        @Override
        public Map<String, List<@Nullable String>> parts() {
            return Map.of();
        }
    }

    static final class Hidden implements Shape<String> {
        @Override
        public Map<String, List<@Nullable String>> parts() {
            return Map.of();
        }
    }

    abstract static class Base {
        public long inherited() {
            return 0;
        }
    }

    public static final class Heir extends Base {}

    public enum Colour {
        RED,
        GREEN {
            @Override
            int hue() {
                return 120;
            }
        };

        int hue() {
            return 0;
        }
    }

    // What keeps to the rules, and what does not

    public abstract static class Pure {
        public int count(int number) {
            return number;
        }

        @Override
        public String toString() {
            return "pure";
        }

        public sealed interface Builder permits PureBuilder {}
    }

    static final class PureBuilder implements Pure.Builder {}

    public abstract static class Leak {
        public List<Test> tests() {
            return List.of();
        }

        @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
        public int count(Optional<Integer> number) {
            return number.orElse(0);
        }

        public interface Builder {}
    }

    // What refuses null, and what does not

    public static final class Careful {
        private final String name;

        private Careful(String name) {
            this.name = name;
        }

        public static Careful of(String name) {
            return new Careful(Objects.requireNonNull(name, "name"));
        }

        public boolean has(int number, List<String> names, @Nullable Object other) {
            return names.contains(name);
        }
    }

    public static final class Careless {
        public Careless(Careful careful, String name) {
            Objects.requireNonNull(careful, "careful");
        }

        public int parse(String number) {
            if (number == null) {
                throw new IllegalArgumentException("there must be a number");
            }
            return number.length();
        }

        public static final class Never {
            private Never() {}

            public void take(Object object) {}
        }
    }
}
