package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.meeting.Place;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceComparisonTest {
    private static final Place JERUSALEM =
            Place.builder().name("Jerusalem").country("Israel").build();
    private static final Place OFFICE = Place.of("the Prime Minister’s Office", JERUSALEM);

    private static Agreement agreement(Place one, Place other) {
        Agreement agreement = PlaceComparison.agreement(List.of(one), List.of(other));
        assertThat(PlaceComparison.agreement(List.of(other), List.of(one))).isEqualTo(agreement);
        return agreement;
    }

    @Test
    void agreesWithWhatContainsIt() {
        assertThat(agreement(OFFICE, Place.of("JERUSALEM"))).isEqualTo(Agreement.AGREES);
        assertThat(agreement(OFFICE, Place.of("Israel"))).isEqualTo(Agreement.AGREES);
        assertThat(agreement(OFFICE, OFFICE)).isEqualTo(Agreement.AGREES);
    }

    @Test
    void twoPlacesInOneCityDisagree() {
        assertThat(agreement(OFFICE, Place.of("the King David Hotel", JERUSALEM)))
                .isEqualTo(Agreement.DISAGREES);
        assertThat(agreement(
                        JERUSALEM,
                        Place.builder().name("Tel Aviv").country("Israel").build()))
                .isEqualTo(Agreement.DISAGREES);
    }

    @Test
    void aUriIsEnough() {
        URI uri = URI.create("https://www.geonames.org/281184");
        Place one = Place.builder().name("Jerusalem").addSameAs(uri).build();
        Place other = Place.builder()
                .name("hotel")
                .inside(Place.builder().name("al-Quds").addSameAs(uri).build())
                .build();
        assertThat(agreement(one, other)).isEqualTo(Agreement.AGREES);
    }

    @Test
    void oneOfSeveralIsEnough() {
        assertThat(PlaceComparison.agreement(List.of(Place.of("Paris"), OFFICE), List.of(JERUSALEM)))
                .isEqualTo(Agreement.AGREES);
        assertThat(PlaceComparison.agreement(List.of(), List.of(JERUSALEM))).isEqualTo(Agreement.UNKNOWN);
    }
}
