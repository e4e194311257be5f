package dev.readout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.readout.article.Article;
import dev.readout.article.Block;
import dev.readout.article.Correction;
import dev.readout.draft.DraftAddressee;
import dev.readout.draft.DraftMeeting;
import dev.readout.draft.DraftParticipant;
import dev.readout.draft.DraftPiece;
import dev.readout.draft.DraftRole;
import dev.readout.draft.DraftSpeaker;
import dev.readout.draft.DraftStatement;
import dev.readout.meeting.Meeting;
import dev.readout.meeting.Participant;
import dev.readout.meeting.Place;
import dev.readout.metadata.Provenance;
import dev.readout.metadata.Topic;
import dev.readout.speaker.Group;
import dev.readout.speaker.Mention;
import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import dev.readout.statement.Cue;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import dev.readout.text.Passage;
import dev.readout.text.Span;
import dev.readout.text.Text;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all types with a builder. */
class ValuesTest {
    static Stream<Object> examples() {
        return Stream.of(
                Examples.topic(),
                Examples.provenance(),
                Examples.organization(),
                Examples.role(),
                Examples.person(),
                Examples.group(),
                Examples.mention(),
                Examples.place(),
                Examples.participant(),
                Examples.meeting(),
                Examples.cue(),
                Examples.source(),
                Examples.addressee(),
                Examples.statement(),
                Examples.correction(),
                Examples.groundingContext(),
                Examples.groundingPolicy(),
                Examples.draftRole(),
                Examples.draftSpeaker(),
                Examples.draftParticipant(),
                Examples.draftMeeting(),
                Examples.draftSource(),
                Examples.draftAddressee(),
                Examples.draftPiece(),
                Examples.draftStatement(),
                Examples.draft(),
                Examples.article());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSetInEveryAttributeOfItsExample(Object example) throws Exception {
        for (Method attribute : attributes(example)) {
            Object value = attribute.invoke(example);
            assertThat(value)
                    .as(attribute.toString())
                    .isNotIn(Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(), List.of(), Map.of());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesBackFromItsBuilder(Object example) throws Exception {
        Object builder = example.getClass().getMethod("toBuilder").invoke(example);
        Object back = build(builder);
        assertThat(back).isNotSameAs(example).isEqualTo(example).hasSameHashCodeAs(example);
        assertThat(back).hasToString(example.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isOneLineWhenShown(Object example) {
        assertThat(example.toString())
                .startsWith(type(example).getSimpleName() + " ")
                .hasSizeLessThan(200)
                .doesNotContain("\n", "Immutable", "Optional");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cannotBeChangedThroughItsListsAndMaps(Object example) throws Exception {
        for (Method attribute : attributes(example)) {
            Object value = attribute.invoke(example);
            if (value instanceof List<?> list) {
                assertThat(list).as(attribute.toString()).isUnmodifiable();
            } else if (value instanceof Map<?, ?> map) {
                assertThat(map).as(attribute.toString()).isUnmodifiable();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isNotChangedByItsBuilder(Object example) throws Exception {
        Object builder = example.getClass().getMethod("toBuilder").invoke(example);
        Object built = build(builder);
        for (Method setter : builderOf(example).getMethods()) {
            Class<?> parameter = setter.getParameterCount() == 1 ? setter.getParameterTypes()[0] : Object.class;
            if (parameter == Iterable.class) {
                setter.invoke(builder, List.of());
            } else if (parameter == Map.class) {
                setter.invoke(builder, Map.of());
            }
        }
        assertThat(built).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsNoListOrMapOfTheCaller(Object example) throws Exception {
        Object builder = example.getClass().getMethod("toBuilder").invoke(example);
        List<List<?>> lists = new ArrayList<>();
        for (Method attribute : attributes(example)) {
            if (attribute.getReturnType() == List.class) {
                List<?> copy = new ArrayList<>((List<?>) attribute.invoke(example));
                lists.add(copy);
                builderOf(example)
                        .getMethod(attribute.getName(), Iterable.class)
                        .invoke(builder, copy);
            }
        }
        Object built = build(builder);
        lists.forEach(List::clear);
        assertThat(built).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void refusesNull(Object example) throws Exception {
        Object builder = example.getClass().getMethod("toBuilder").invoke(example);
        for (Method setter : builderOf(example).getMethods()) {
            for (Object[] nulls : unsets(setter) ? List.<Object[]>of() : nulls(setter)) {
                assertThatExceptionOfType(InvocationTargetException.class)
                        .as("%s", setter)
                        .isThrownBy(() -> setter.invoke(builder, nulls))
                        .withCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void unsetsAnOptionalAttributeByNull(Object example) throws Exception {
        for (Method setter : builderOf(example).getMethods()) {
            if (unsets(setter)) {
                Object builder = example.getClass().getMethod("toBuilder").invoke(example);
                setter.invoke(builder, (Object) null);
                try {
                    Object built = build(builder);
                    assertThat(type(example).getMethod(setter.getName()).invoke(built))
                            .as("%s", setter)
                            .isIn(Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());
                } catch (InvocationTargetException e) {
                    // Something else can't be without it.
                    assertThat(e).hasCauseInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canUnsetEveryOptionalAttribute(Object example) {
        List<String> optional = attributes(example).stream()
                .filter(attribute -> attribute.getReturnType().getSimpleName().startsWith("Optional"))
                .map(Method::getName)
                .toList();
        assertThat(Arrays.stream(builderOf(example).getMethods()).filter(ValuesTest::unsets))
                .extracting(Method::getName)
                .containsAll(optional);
    }

    private static boolean unsets(Method setter) {
        return setter.getParameterCount() == 1
                && setter.getAnnotatedParameterTypes()[0].isAnnotationPresent(Nullable.class);
    }

    /** Returns arguments for the method of which each time one is null or has null in it. */
    private static List<Object[]> nulls(Method setter) {
        List<Object[]> all = new ArrayList<>();
        for (Class<?> type : setter.getParameterTypes()) {
            if (type == Iterable.class) {
                all.add(new Object[] {Collections.singletonList(null)});
            } else if (type == Map.class) {
                all.add(new Object[] {Collections.singletonMap(null, "x")});
                all.add(new Object[] {Collections.singletonMap("x", null)});
            } else if (type.isArray()) {
                all.add(new Object[] {Array.newInstance(type.getComponentType(), 1)});
            }
        }
        if (setter.getParameterCount() == 2) {
            all.add(new Object[] {null, "x"});
            all.add(new Object[] {"x", null});
        } else if (setter.getParameterCount() == 1 && !setter.getParameterTypes()[0].isPrimitive()) {
            all.add(new Object[] {null});
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource
    void namesTheAttributesThatWereNeverSet(Supplier<?> build, String message) {
        assertThatIllegalStateException().isThrownBy(build::get).withMessage(message);
    }

    static Stream<Arguments> namesTheAttributesThatWereNeverSet() {
        return Stream.of(
                unset(Topic.builder()::build, "Topic", "id, label"),
                unset(Provenance.builder()::build, "Provenance", "agent"),
                unset(Organization.builder()::build, "Organization", "id, name"),
                unset(Organization.builder().id("a")::build, "Organization", "name"),
                unset(Role.builder()::build, "Role", "title"),
                unset(Person.builder()::build, "Person", "id"),
                unset(Group.builder()::build, "Group", "id, description"),
                unset(Mention.builder()::build, "Mention", "passage"),
                unset(Place.builder()::build, "Place", "name"),
                unset(Participant.builder()::build, "Participant", "speaker"),
                unset(Meeting.builder()::build, "Meeting", "id, kind"),
                unset(Cue.builder()::build, "Cue", "passage"),
                unset(Statement.builder()::build, "Statement", "form"),
                unset(Correction.builder()::build, "Correction", "note"),
                unset(DraftRole.builder()::build, "DraftRole", "title"),
                unset(DraftSpeaker.builder()::build, "DraftSpeaker", "id, kind"),
                unset(DraftParticipant.builder()::build, "DraftParticipant", "speaker"),
                unset(DraftMeeting.builder()::build, "DraftMeeting", "id, kind"),
                unset(DraftAddressee.builder()::build, "DraftAddressee", "mention"),
                unset(DraftPiece.builder()::build, "DraftPiece", "exact"),
                unset(DraftStatement.builder()::build, "DraftStatement", "form"),
                unset(Article.builder()::build, "Article", "text"));
    }

    private static Arguments unset(Supplier<?> build, String type, String attributes) {
        return arguments(
                build, "Cannot build " + type + ", some of required attributes are not set [" + attributes + "]");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equalsByEveryAttribute(Object example) {
        Meeting visit = Examples.meeting();
        EqualsVerifier.forClass(example.getClass())
                .withIgnoredFields(example instanceof Article ? new String[] {"listing"} : new String[0])
                .suppress(Warning.NULL_FIELDS)
                .withPrefabValues(Text.class, Text.of("a"), Text.of("b"))
                // Of a type that has itself as an attribute, EqualsVerifier can make no value.
                .withPrefabValues(Place.class, Place.of("a"), Place.of("b"))
                .withPrefabValues(
                        Meeting.class, visit, visit.toBuilder().id("another").build())
                .withPrefabValues(Source.class, source("a"), source("b"))
                .withPrefabValues(Group.class, group("a"), group("b"))
                .verify();
    }

    private static Source source(String speaker) {
        return Source.builder().addSpeaker(group(speaker)).build();
    }

    private static Group group(String id) {
        return Group.builder().id(id).description("a group").build();
    }

    @Test
    void recordsEqualByEveryComponent() {
        EqualsVerifier.forClass(Span.class)
                .withPrefabValuesForField("end", 8, 9)
                .verify();
        EqualsVerifier.forClass(Block.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void textsEqualByTheirCharacters() {
        EqualsVerifier.forClass(Text.class)
                .withFactory(values -> Text.of(values.getString("string")))
                .withOnlyTheseFields("string")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void passagesEqualByTextAndBounds() {
        EqualsVerifier.forClass(Passage.class)
                .withPrefabValues(Text.class, Text.of("a"), Text.of("b"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    private static Class<?> type(Object example) {
        return example.getClass().getSuperclass();
    }

    private static Class<?> builderOf(Object example) {
        return Arrays.stream(type(example).getClasses())
                .filter(c -> c.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Object build(Object builder) throws Exception {
        Method build = Arrays.stream(builder.getClass().getInterfaces())
                .findFirst()
                .orElseThrow()
                .getMethod("build");
        return build.invoke(builder);
    }

    private static List<Method> attributes(Object example) {
        List<Method> attributes = Arrays.stream(type(example).getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .toList();
        assertThat(attributes).isNotEmpty();
        return attributes;
    }
}
