package dev.readout.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.metadata.When;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01, 2022-01-14, AGREES",
        "2022-01-14, 2022-01-15, DISAGREES",
        "2022-01-14, 2022-01-14T23:59:59, AGREES",
        "2022-01-14T10:00:00, 2022-01-14T10:00:01, DISAGREES",
        "2022-01-14/2022-01-16, 2022-01-15, AGREES",
        "2022-01-14/2022-01-16, 2022-01-17, DISAGREES",
        "2022/.., 2030, AGREES",
        "/2022, 2023, DISAGREES",
        "../2022, 2021/, AGREES",
        "2022-01-14T10:00:00Z, 2022-01-14T12:00:00+02:00, AGREES",
        "2022-01-14T22:30:00Z, 2022-01-15, AGREES",
        "2022-01-14T10:00:00Z, 2022-01-16, DISAGREES",
        "2022-01-14~, 2022-01-15, AGREES",
        "2022-01-14?, 2022-01-16, DISAGREES",
        "2021%, 2022-12-31, AGREES",
        "2022-01-14T10:00:00Z/2022-01-14T09:00:00, 2022-01-14T10:00:00Z/2022-01-14T09:00:00, AGREES",
    })
    void agreeIfAnInstantIsInBoth(String first, String second, Agreement expected) {
        Optional<When> one = Optional.of(When.parse(first));
        Optional<When> other = Optional.of(When.parse(second));
        assertThat(TimeComparison.agreement(one, other)).isEqualTo(expected);
        assertThat(TimeComparison.agreement(other, one)).isEqualTo(expected);
        assertThat(TimeComparison.agreement(one, one)).isEqualTo(Agreement.AGREES);
    }

    @Test
    void isUnknownIfATimeIs() {
        Optional<When> time = Optional.of(When.parse("2022"));
        assertThat(TimeComparison.agreement(time, Optional.empty())).isEqualTo(Agreement.UNKNOWN);
        assertThat(TimeComparison.agreement(Optional.empty(), time)).isEqualTo(Agreement.UNKNOWN);
        assertThat(TimeComparison.canBeOneMeeting(Optional.empty(), time)).isTrue();
    }
}
