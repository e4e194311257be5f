package dev.readout.html.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.metadata.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024                        | 2024
            2024-03                     | March 2024
            2024-03-05                  | 5 March 2024
            2024-03~                    | about March 2024
            2024-03-05?                 | perhaps 5 March 2024
            2024%                       | perhaps about 2024
            2022-01-14T15:30:00         | 14 January 2022, 15:30 local time
            2022-01-14T15:30:05Z        | 14 January 2022, 15:30:05 UTC
            2022-01-14T00:00:00+04:30   | 14 January 2022, 00:00 UTC+04:30
            2022-01-14T15:30:00-04      | 14 January 2022, 15:30 UTC-04
            2024-05~/2024-07-11         | from about May 2024 to 11 July 2024
            2024/..                     | from 2024, without an end
            2024/                       | from 2024 to an unknown time
            ../2024-02                  | until February 2024, without a start
            /2024-02                    | from an unknown time to February 2024
            0800                        | 800
            0000                        | 1 BC
            -0043-03-15                 | 15 March 44 BC
            """)
    void saysTheTimeAndItsUncertainty(String time, String words) {
        assertThat(TimeWords.of(When.parse(time))).isEqualTo(words);
    }
}
