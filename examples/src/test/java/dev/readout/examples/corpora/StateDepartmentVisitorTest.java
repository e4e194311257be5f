package dev.readout.examples.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateDepartmentVisitorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    # one word, two, an adjective before, a suffix after
                    President Orla Vennby                          | President              | -          | Orla Vennby
                    President Vennby                               | President              | -          | Vennby
                    Prime Minister Tam Okoro                       | Prime Minister         | -          | Tam Okoro
                    King Ansgar IV                                 | King                   | -          | Ansgar IV
                    Grand Duchess Maud                             | Grand Duchess          | -          | Maud
                    Acting Vice President Ilse Bo                  | Acting Vice President  | -          | Ilse Bo
                    President-elect Vennby                         | President-elect        | -          | Vennby
                    President- elect Orla Vennby                   | President-elect        | -          | Orla Vennby
                    Chancellor -designate Vennby                   | Chancellor-designate   | -          | Vennby
                    President elect Vennby                         | President elect        | -          | Vennby
                    Prime Minister-Prince Tamo Ko                  | Prime Minister-Prince  | -          | Tamo Ko
                    # the longest office is taken
                    President of the Council of Ministers Bo Lund  | President of the Council of Ministers | - | Bo Lund
                    Chairman of the Presidency Bo Lund             | Chairman of the Presidency | -      | Bo Lund
                    General Secretary Lund                         | General Secretary      | -          | Lund
                    Governor General Earl of Elm                   | Governor General       | -          | Earl of Elm
                    # other words before the name
                    Governor General Lord Elm                      | Governor General       | Lord       | Elm
                    President Dr. Orla M. Vennby                   | President              | Dr.        | Orla M. Vennby
                    Regent Prince Tamo                             | Regent                 | Prince     | Tamo
                    Prince Tamo                                    | Prince                 | -          | Tamo
                    Lieutenant General Bo Lund                     | -                      | Lieutenant General | Bo Lund
                    # names of all kinds
                    Prime Minister Sheikh Amina                    | Prime Minister         | -          | Sheikh Amina
                    Amir Sheikh Nasim bin Ravi al-Tamo             | Amir                   | -          | Sheikh Nasim bin Ravi al-Tamo
                    President de la Venn                           | President              | -          | de la Venn
                    President Orla d’Venn                          | President              | -          | Orla d’Venn
                    President Võ Ōkoro                             | President              | -          | Võ Ōkoro
                    President 𐐀lma Ke\u0301n                        | President              | -          | 𐐀lma Ke\u0301n
                    Prime Minister O. P. (Tam) O’Koro              | Prime Minister         | -          | O. P. (Tam) O’Koro
                    President Tam Okoro, Jr.                       | President              | -          | Tam Okoro, Jr.
                    President Tam Okoro, Jr                        | President              | -          | Tam Okoro, Jr
                    President Tam Okoro, 3rd                       | President              | -          | Tam Okoro, 3rd
                    President Tam Okoro, IV                        | President              | -          | Tam Okoro, IV
                    President Tam Okoro 3rd                        | President              | -          | Tam Okoro 3rd
                    # a name alone
                    Orla Vennby                                    | -                      | -          | Orla Vennby
                    Sheikha Amina bint Ravi                        | -                      | -          | Sheikha Amina bint Ravi
                    # an office alone
                    Prime Minister                                 | Prime Minister         | -          | -
                    The Deputy Prime Minister                      | Deputy Prime Minister  | -          | -
                    Minister of Foreign Affairs                    | Minister of Foreign Affairs | -     | -
                    President- elect                               | President-elect        | -          | -
                    """)
    void takesOfficeHonorificAndName(
            String words, @Nullable String office, @Nullable String honorific, @Nullable String name) {
        List<StateDepartmentVisitor> visitors = StateDepartmentVisitor.in(words);

        assertThat(visitors).hasSize(1);
        StateDepartmentVisitor visitor = visitors.get(0);
        assertThat(visitor.office().orElse(null)).isEqualTo(office);
        assertThat(visitor.honorific().orElse(null)).isEqualTo(honorific);
        assertThat(visitor.name().orElse(null)).isEqualTo(name);
        assertThat(visitor.description()).isEmpty();
        assertThat(visitor.several()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prime Minster Tam Okoro",
                "Prime MinisterTam Okoro",
                "Prime Minister of Freedonia",
                "President of Freedonia Orla Vennby",
                "Prime Minister's Chief of Staff",
                "President Vennby’s envoy",
                "a senior official of Freedonia",
                "Minister of Salt Bo Lund",
                "Okoro",
                "Unknown",
                "of",
                "Dr.",
                "General",
                "?",
                "()"
            })
    void describesAVisitorWhoseWordsAreNotClear(String words) {
        assertThat(StateDepartmentVisitor.in(words)).singleElement().satisfies(visitor -> {
            assertThat(visitor.description()).contains(words);
            assertThat(visitor.several()).isFalse();
            assertThat(visitor.office()).isEmpty();
            assertThat(visitor.honorific()).isEmpty();
            assertThat(visitor.name()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    President Orla Vennby and Prime Minister Tam Okoro  | President+Orla Vennby; Prime Minister+Tam Okoro
                    President Orla Vennby & Prime Minister Tam Okoro    | President+Orla Vennby; Prime Minister+Tam Okoro
                    President Orla Vennby, Prime Minister Tam Okoro     | President+Orla Vennby; Prime Minister+Tam Okoro
                    President Orla Vennby; Prime Minister Tam Okoro     | President+Orla Vennby; Prime Minister+Tam Okoro
                    President Vennby, King Ansgar IV, and Prince Tamo   | President+Vennby; King+Ansgar IV; Prince+Tamo
                    President Vennby, Jr., and King Ansgar              | President+Vennby, Jr.; King+Ansgar
                    King Ansgar and Mrs. Lund                           | King+Ansgar; Mrs.+Lund
                    """)
    void splitsWhereEachPartIsClear(String words, String visitors) {
        assertThat(StateDepartmentVisitor.in(words).stream()
                        .map(visitor -> visitor.office().or(visitor::honorific).orElseThrow() + "+"
                                + visitor.name().orElseThrow())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(visitors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Premier and Prince Tamo",
                "President and Mrs. Vennby",
                "President Vennby and Okoro",
                "Presidents Vennby and Okoro",
                "Orla Vennby and Tam Okoro",
                "President Vennby, Chairman of the Salt Board",
                "Prime Minister Okoro and delegation",
                "President Vennby with Prime Minister Okoro",
                "King Ansgar, ",
                "Ministers of Freedonia",
                "Several leaders",
                ",",
                "and & and"
            })
    void leavesAloneWhatIsNotClear(String words) {
        assertThat(StateDepartmentVisitor.in(words)).singleElement().satisfies(visitor -> {
            assertThat(visitor.description()).contains(words);
            assertThat(visitor.several()).isTrue();
        });
    }
}
