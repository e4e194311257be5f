package dev.readout.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.readout.Refusal;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {
    private static final Place JERUSALEM = Place.of("Jerusalem");

    @ParameterizedTest
    @MethodSource
    void refuses(Refusal<Place.Builder> refusal) {
        refusal.of(JERUSALEM.toBuilder(), Place.Builder::build);
    }

    static Stream<Refusal<Place.Builder>> refuses() {
        return Stream.of(
                new Refusal<>("name must not be blank: \"\"", b -> b.name("")),
                new Refusal<>("name must have no unpaired surrogate: \\ud83d at UTF-16 index 0", b -> b.name("\ud83d")),
                new Refusal<>("country must not be blank: \" \"", b -> b.country(" ")),
                new Refusal<>("sameAs must be an absolute URI: ../a", b -> b.addSameAs(URI.create("../a"))));
    }

    @Test
    void isMadeOfANamePerhapsInsideAnother() {
        assertThat(Place.of("the office", JERUSALEM))
                .isEqualTo(Place.builder().name("the office").inside(JERUSALEM).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of("")).withMessage("name must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("\n", JERUSALEM))
                .withMessage("name must not be blank: \"\\n\"");
    }

    @Test
    void isCalledByItsNameAndThoseAroundIt() {
        assertThat(JERUSALEM.displayName()).isEqualTo("Jerusalem");
        assertThat(Place.of("room 1", Place.of("the office", JERUSALEM)).displayName())
                .isEqualTo("room 1, the office, Jerusalem");
    }

    @Test
    void nestsUpToSixteenPlaces() {
        Place innermost = JERUSALEM;
        for (int i = 2; i <= Place.MAX_DEPTH; i++) {
            innermost = Place.of("p" + i, innermost);
        }
        Place place = innermost;
        assertThat(place.name()).isEqualTo("p16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("p17", place))
                .withMessage("inside must nest at most 16 places: 17");
    }

    @Test
    void keepsSameAsInItsOrder() {
        URI one = URI.create("urn:1");
        URI two = URI.create("urn:2");
        Place place = JERUSALEM.toBuilder().addSameAs(two, one).build();
        assertThat(place.sameAs()).containsExactly(two, one);
        assertThat(place.toBuilder().sameAs(List.of(one)).build().sameAs()).containsExactly(one);
    }

    @Test
    void isShownByItsNames() {
        assertThat(Place.of("the office", JERUSALEM)).hasToString("Place \"the office, Jerusalem\"");
        assertThat(Place.of("x".repeat(1_000_000), Place.of("y".repeat(1_000_000)))
                        .toString())
                .hasSizeLessThan(400);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Place.of(null));
        assertThatNullPointerException().isThrownBy(() -> Place.of(null, JERUSALEM));
        assertThatNullPointerException().isThrownBy(() -> Place.of("the office", null));
    }
}
