package dev.readout.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupTest {
    private static final Person EVANS = Person.builder().id("evans").build();
    private static final Organization NATO = Organization.of("nato", "NATO");

    private static Group.Builder group(String id) {
        return Group.builder().id(id).description("the " + id);
    }

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Group.Builder> refusal) {
        refusal.of(group("delegation").addMember(EVANS).addMember(NATO), Group.Builder::build);
    }

    static Stream<Refusal<Group.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("id must be one or more of A-Z a-z 0-9 . _ : -: \"\\u0000\"", b -> b.id("\u0000")),
                new Refusal<>("description must not be blank: \"\"", b -> b.description("")),
                new Refusal<>(
                        "description must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.description("\ud83d")),
                new Refusal<>(
                        "members must have each id once: nato",
                        b -> b.addMember(Person.builder().id("nato").build())),
                new Refusal<>("atLeast must be >= 0: -1", b -> b.atLeast(-1)),
                new Refusal<>(
                        "atMost must be >= 3, the known minimum: 2",
                        b -> b.atLeast(3).atMost(2)),
                new Refusal<>(
                        "atMost must be >= 2, the known minimum: 1",
                        b -> b.atLeast(1).atMost(1)),
                new Refusal<>(
                        "atMost must be >= 0, the known minimum: -1",
                        b -> b.members(List.of()).atMost(-1)),
                new Refusal<>("sameAs must be an absolute URI: #a", b -> b.addSameAs(URI.create("#a"))),
                new Refusal<>("attributes key must not be blank: \"\"", b -> b.putAttribute("", "x")),
                new Refusal<>(
                        "attributes value of a must have no unpaired surrogate: \\ud83d at UTF-16 index 0",
                        b -> b.putAttribute("a", "\ud83d")));
    }

    @Test
    void knowsFewerMembersThanThereAre() {
        Group group = group("officials").addMember(EVANS).atLeast(5).build();
        assertThat(group.members()).containsExactly(EVANS);
        assertThat(group.atLeast()).hasValue(5);
        assertThat(group.atMost()).isEmpty();
    }

    @Test
    void needsNoMembers() {
        assertThat(group("officials").atLeast(0).atMost(0).build().members()).isEmpty();
        assertThat(group("officials").atMost(Integer.MAX_VALUE).build().atMost())
                .hasValue(Integer.MAX_VALUE);
    }

    @Test
    void takesAsManyMembersAtMostAsAreKnown() {
        assertThat(group("two")
                        .addMember(NATO)
                        .addMember(EVANS)
                        .atMost(2)
                        .build()
                        .atMost())
                .hasValue(2);
    }

    @Test
    void keepsMembersOfEveryKindInTheirOrder() {
        Group inner = group("inner").addMember(EVANS).build();
        Group outer =
                group("outer").addMember(NATO).addMember(inner).addMember(EVANS).build();
        assertThat(outer.members()).containsExactly(NATO, inner, EVANS);
        assertThat(outer.toBuilder().members(List.of(EVANS)).build().members()).containsExactly(EVANS);
    }

    @Test
    void isCalledByItsDescription() {
        assertThat(group("delegation").build().displayName()).isEqualTo("the delegation");
    }

    @Test
    void nestsUpToSixteenGroups() {
        Group deepest = nested(Group.MAX_DEPTH);
        assertThat(deepest.depth()).isEqualTo(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        group("one-more").addMember(EVANS).addMember(deepest).build())
                .withMessage("members must nest at most 16 groups: 17");
    }

    private static Group nested(int depth) {
        Group group = group("g1").build();
        for (int i = 2; i <= depth; i++) {
            group = group("g" + i).addMember(group).build();
        }
        return group;
    }

    @Test
    void holdsUpToTenThousandMembersOfMembers() {
        Group half = group("half").members(people(Group.MAX_MEMBERS / 2 - 1)).build();
        Group otherHalf = half.toBuilder().id("other-half").build();
        Group whole = group("whole").addMember(half).addMember(otherHalf).build();
        assertThat(whole.allMembers()).isEqualTo(10_000);
        assertThat(whole.toBuilder().build()).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.toBuilder().addMember(EVANS).build())
                .withMessage("members must be at most 10000 in total: 10001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("crowd").members(people(10_001)).build())
                .withMessage("members must be at most 10000 in total: 10001");
    }

    private static List<Person> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Person.builder().id("p" + i).build())
                .toList();
    }

    @Test
    void refusesALatticeBeforeItTakesForeverToCompare() {
        // Each level has two groups that both contain the two groups below: the number of paths doubles, the file does
        // not.
        List<Group> level = List.of(group("a0").build(), group("b0").build());
        for (int i = 1; i <= 12; i++) {
            level = List.of(
                    group("a" + i).members(level).build(),
                    group("b" + i).members(level).build());
        }
        List<Group> last = level;
        assertThat(last.get(0).allMembers()).isEqualTo(8190);
        assertThat(last.get(0).toBuilder().build()).isEqualTo(last.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("a13").members(last).build())
                .withMessage("members must be at most 10000 in total: 16382");
    }

    @Test
    void isShownByIdAndDescription() {
        assertThat(group("delegation").addMember(NATO).build()).hasToString("Group delegation \"the delegation\"");
        assertThat(group("crowd").members(people(9_999)).build().toString()).hasSizeLessThan(400);
        String huge = "x".repeat(1_000_000);
        assertThat(group(huge).build().toString()).hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void isMadeOfIdDescriptionAndMembers() {
        Person one = Person.builder().id("one").build();
        Person two = Person.builder().id("two").build();
        assertThat(Group.of("both", "both leaders", one, two))
                .isEqualTo(Group.builder()
                        .id("both")
                        .description("both leaders")
                        .addMember(one)
                        .addMember(two)
                        .build());
        assertThat(Group.of("some", "some leaders").members()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> Group.of("both", null));
        assertThatNullPointerException().isThrownBy(() -> Group.of("both", "both leaders", one, null));
    }

    @Test
    void takesNumbersAndNullForTheNumberOfMembers() {
        Group.Builder builder = Group.builder().id("some").description("some leaders");
        Integer five = 5;
        assertThat(builder.atLeast(five).atMost(five).build())
                .isEqualTo(builder.atLeast(5).atMost(5).build());
        assertThat(builder.atLeast(null).build().atLeast()).isEmpty();
        assertThat(builder.build().atMost()).hasValue(5);
        assertThat(builder.atMost(null).build()).isEqualTo(Group.of("some", "some leaders"));
    }
}
