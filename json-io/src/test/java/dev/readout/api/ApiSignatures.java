package dev.readout.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users of types can see of them, a line for each type and each public or protected member, in order. */
final class ApiSignatures {
    private ApiSignatures() {}

    static List<String> of(Collection<Class<?>> types) {
        return types.stream().flatMap(ApiSignatures::lines).sorted().toList();
    }

    private static Stream<String> lines(Class<?> type) {
        String name = type.getCanonicalName();
        Stream<String> members = inherited(type)
                .flatMap(declaring -> Stream.of(
                                Arrays.stream(
                                                declaring == type
                                                        ? type.getDeclaredConstructors()
                                                        : new Constructor<?>[0])
                                        .filter(ApiSignatures::isVisible)
                                        .map(constructor -> signature(constructor, "new", "")),
                                Arrays.stream(declaring.getDeclaredMethods())
                                        .filter(ApiSignatures::isVisible)
                                        .filter(method -> !isImplied(method))
                                        .map(method -> signature(
                                                method,
                                                method.getName(),
                                                ": " + shown(method.getAnnotatedReturnType()))),
                                Arrays.stream(declaring.getDeclaredFields())
                                        .filter(ApiSignatures::isVisible)
                                        .map(ApiSignatures::signature))
                        .flatMap(lines -> lines));
        return Stream.concat(
                Stream.of(name + " " + declaration(type)), members.distinct().map(member -> name + "#" + member));
    }

    /** Returns the type, and those above it that users can't see, whose members are the type's own for them. */
    private static Stream<Class<?>> inherited(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(above -> !PublicTypes.isSeen(above))
                        .flatMap(ApiSignatures::inherited));
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    /** Returns whether every type, or every enum, has such a method. */
    private static boolean isImplied(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return Stream.concat(
                        Arrays.stream(Object.class.getMethods()),
                        declaring.isEnum()
                                ? Arrays.stream(declaring.getMethods()).filter(ApiSignatures::isOfEnums)
                                : Stream.of())
                .anyMatch(implied -> implied.getName().equals(method.getName())
                        && Arrays.equals(implied.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isOfEnums(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static String declaration(Class<?> type) {
        int irrelevant = Modifier.PUBLIC | Modifier.STATIC;
        String kind;
        if (type.isInterface()) {
            kind = type.isAnnotation() ? "annotation" : "interface";
            irrelevant |= Modifier.INTERFACE | Modifier.ABSTRACT;
        } else if (type.isEnum()) {
            kind = "enum";
            irrelevant |= Modifier.FINAL | Modifier.ABSTRACT;
        } else {
            kind = type.isRecord() ? "record" : "class";
            irrelevant |= type.isRecord() ? Modifier.FINAL : 0;
        }
        return modifiers(type.getModifiers() & Modifier.classModifiers() & ~irrelevant)
                + (type.isSealed() && !type.isEnum() ? "sealed " : "")
                + kind
                + typeParameters(type)
                + components(type)
                + supertypes(" extends ", Stream.ofNullable(type.getAnnotatedSuperclass()))
                + supertypes(
                        type.isInterface() ? " extends " : " implements ", Arrays.stream(type.getAnnotatedInterfaces()))
                + permitted(type);
    }

    private static String components(Class<?> type) {
        return !type.isRecord()
                ? ""
                : Arrays.stream(type.getRecordComponents())
                        .map(ApiSignatures::component)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String component(RecordComponent component) {
        return shown(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String supertypes(String word, Stream<AnnotatedType> types) {
        List<Class<?>> implied = List.of(Object.class, Record.class, Enum.class);
        return listed(
                word,
                types.filter(type -> !implied.contains(raw(type.getType())) && PublicTypes.isSeen(raw(type.getType())))
                        .map(ApiSignatures::shown));
    }

    private static String permitted(Class<?> type) {
        return listed(
                " permits ",
                type.isSealed() && !type.isEnum()
                        ? Arrays.stream(type.getPermittedSubclasses())
                                .filter(PublicTypes::isSeen)
                                .map(Class::getCanonicalName)
                                .sorted()
                        : Stream.of());
    }

    private static String listed(String word, Stream<String> names) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    private static String signature(Executable executable, String name, String returned) {
        int modifiers = executable.getModifiers() & ~(Modifier.PUBLIC | Modifier.TRANSIENT | Modifier.SYNCHRONIZED);
        boolean isDefault = executable instanceof Method method && method.isDefault();
        String parameters = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(ApiSignatures::shown)
                .collect(Collectors.joining(", ", "(", ")"));
        return name
                + (executable.isVarArgs() ? parameters.replaceFirst("\\[\\]\\)$", "...)") : parameters)
                + returned
                + listed(
                        " throws ",
                        Arrays.stream(executable.getAnnotatedExceptionTypes()).map(ApiSignatures::shown))
                + suffix(modifiers(modifiers) + (isDefault ? "default " : "") + typeParameters(executable));
    }

    private static String signature(Field field) {
        String kind = field.isEnumConstant() ? "constant" : modifiers(field.getModifiers() & ~Modifier.PUBLIC);
        return field.getName() + ": " + shown(field.getAnnotatedType()) + suffix(kind);
    }

    private static String suffix(String words) {
        return words.isBlank() ? "" : " (" + words.strip() + ")";
    }

    private static String modifiers(int modifiers) {
        return modifiers == 0 ? "" : Modifier.toString(modifiers) + " ";
    }

    private static String typeParameters(GenericDeclaration declaration) {
        String parameters = Arrays.stream(declaration.getTypeParameters())
                .map(ApiSignatures::typeParameter)
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? "" : "<" + parameters + ">";
    }

    private static String typeParameter(TypeVariable<?> parameter) {
        String bounds = bounds(parameter.getAnnotatedBounds());
        return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }

    private static String bounds(AnnotatedType[] bounds) {
        return Arrays.stream(bounds)
                .map(ApiSignatures::shown)
                .filter(Predicate.not("Object"::equals))
                .collect(Collectors.joining(" & "));
    }

    private static String shown(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            String component = shown(array.getAnnotatedGenericComponentType());
            return nullable.isEmpty() ? component + "[]" : component + " @Nullable[]";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = bounds(wildcard.getAnnotatedLowerBounds());
            String upper = bounds(wildcard.getAnnotatedUpperBounds());
            return lower.isEmpty() ? "?" + (upper.isEmpty() ? "" : " extends " + upper) : "? super " + lower;
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return nullable
                    + name(raw(type.getType()))
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(ApiSignatures::shown)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return nullable
                + (type.getType() instanceof Class<?> known
                        ? name(known)
                        : type.getType().getTypeName());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    private static String name(Class<?> type) {
        String name = type.getCanonicalName();
        return type.getPackageName().equals("java.lang") ? name.replaceFirst("^java\\.lang\\.", "") : name;
    }
}
