package dev.readout.examples.corpora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.metadata.When;
import dev.readout.statement.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private final Timeline<Status> timeline = new Timeline<>(Status.class);

    private void add(String... times) {
        for (String time : times) {
            Tally<Status> one = new Tally<>(Status.class);
            one.add(Status.SAID, 1);
            timeline.add(time.isEmpty() ? Optional.empty() : Optional.of(When.parse(time)), one);
        }
    }

    private List<String> steps() {
        return timeline.steps().stream()
                .map(step -> step.name() + "=" + step.tally().total())
                .toList();
    }

    @Test
    void hasNoStepsWithoutTimes() {
        add("", "");
        assertThat(steps()).isEmpty();
        assertThat(timeline.withoutTime()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, 2024-03",
        "2024-03-31, 2024-03",
        "2024-03-31T23:59:59Z, 2024-03",
        "2024-04-01T00:30:00+02:00, 2024-04",
        "2024-03~/2024-07-11, 2024-03",
        "../2024-07-11, 2024-07",
        "/2024-07-11, 2024-07",
        "2024-03/.., 2024-03",
        "2024-03?, 2024-03",
        "-0044-03-15, -0044-03",
        "2024, 2024",
        "2024%, 2024",
        "-0044, -44",
        "0000, 0"
    })
    void countsAtTheTimeAsItIsWritten(String time, String step) {
        add(time);
        assertThat(steps()).containsExactly(step + "=1");
    }

    @Test
    void showsMonthsOfAShortTimeWithThoseInWhichThereIsNothing() {
        add("2023-12-31", "2024-03-01", "2024-03-09");
        assertThat(steps()).containsExactly("2023-12=1", "2024-01=0", "2024-02=0", "2024-03=2");
        assertThat(timeline.isByMonth()).isTrue();
    }

    @Test
    void leavesOutYearsOfMonths() {
        add("2024-01", "2024-03", "2024");
        assertThat(steps()).containsExactly("2024-01=1", "2024-02=0", "2024-03=1");
        assertThat(timeline.withoutMonth()).isEqualTo(1);
    }

    @Test
    void showsYearsOfALongTime() {
        add("2000-01-01", "2005-01", "2003");
        assertThat(steps()).containsExactly("2000=1", "2001=0", "2002=0", "2003=1", "2004=0", "2005=1");
        assertThat(timeline.withoutMonth()).isZero();
    }

    @Test
    void showsTensAndHundredsOfYears() {
        add("1789-07-14", "2024");
        assertThat(timeline.yearsPerStep()).isEqualTo(10);
        assertThat(steps()).hasSize(25).startsWith("1780–1789=1").endsWith("2020–2029=1");
        add("-9999", "9999-12");
        assertThat(timeline.yearsPerStep()).isEqualTo(100);
        assertThat(steps()).hasSize(200).startsWith("-10000–-9901=1").endsWith("9900–9999=1");
    }
}
