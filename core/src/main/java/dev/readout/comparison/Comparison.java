package dev.readout.comparison;

import dev.readout.article.Article;
import dev.readout.internal.Require;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of two articles about one meeting, such as the readouts that both sides publish. It has the speakers,
 * meetings and statements that are taken to be the same, what only one of the articles has, and where the articles
 * disagree.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(israel, nato);
 * comparison.statements();            // pairs, each with its similarity and its changed words
 * comparison.statementsOnlyInFirst(); // what the other side does not report
 * comparison.disagreements();         // capacities, times, places, and what was said or denied
 * }</pre>
 *
 * <p>Statements are paired by speaker and words. Two statements that say the same in other words are not paired, and two
 * that are paired do not always say the same: “will” and “will not” differ in one word. Each pair therefore has its
 * similarity, and its {@linkplain StatementPair#quotations() quotations} say which words differ. What is paired by mistake
 * can be paired again with {@link #toBuilder()}.
 *
 * <p>A comparison is immutable and thread-safe. If the articles change places, the result is the same with both sides
 * exchanged.
 */
public final class Comparison {
    private final Article first;
    private final Article second;
    private final List<IndexPair<SpeakerPair.Reason>> speakerIndexes;
    private final List<IndexPair<MeetingPair.Reason>> meetingIndexes;
    private final List<IndexPair<Double>> statementIndexes;
    private final List<SpeakerPair> speakers;
    private final List<MeetingPair> meetings;
    private final List<StatementPair> statements;

    private Comparison(
            Article first,
            Article second,
            List<IndexPair<SpeakerPair.Reason>> speakerIndexes,
            List<IndexPair<MeetingPair.Reason>> meetingIndexes,
            List<IndexPair<Double>> statementIndexes) {
        this.first = first;
        this.second = second;
        this.speakerIndexes = List.copyOf(speakerIndexes);
        this.meetingIndexes = List.copyOf(meetingIndexes);
        this.statementIndexes = List.copyOf(statementIndexes);
        Assembly assembly = new Assembly(first, second);
        speakers = assembly.speakers(speakerIndexes);
        SameSpeakers same = SameSpeakers.of(speakers);
        meetings = assembly.meetings(meetingIndexes, same);
        statements = assembly.statements(statementIndexes, same);
    }

    /**
     * Returns the comparison of two articles with the {@linkplain ComparisonPolicy#defaults() default policy}.
     *
     * @param first an article
     * @param second another article
     * @return the comparison
     */
    public static Comparison of(Article first, Article second) {
        return of(first, second, ComparisonPolicy.defaults());
    }

    /**
     * Returns the comparison of two articles.
     *
     * @param first an article
     * @param second another article
     * @param policy how they are compared
     * @return the comparison
     * @throws IllegalArgumentException if the policy has the id of a speaker or meeting that its article does not have
     */
    public static Comparison of(Article first, Article second, ComparisonPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        Builder builder = builder(first, second);
        policy.sameSpeakers().forEach((one, other) -> builder.pairSpeakers(one, other, SpeakerPair.Reason.STATED));
        policy.sameMeetings().forEach((one, other) -> builder.pairMeetings(one, other, MeetingPair.Reason.STATED));
        List<IndexPair<SpeakerPair.Reason>> speakers =
                SpeakerMatcher.pairs(first.speakers(), second.speakers(), builder.speakers);
        SameSpeakers same = SameSpeakers.of(new Assembly(first, second).speakers(speakers));
        return new Comparison(
                first,
                second,
                speakers,
                MeetingMatcher.pairs(first.meetings(), second.meetings(), same, builder.meetings),
                StatementMatcher.pairs(first.statements(), second.statements(), same, policy));
    }

    /**
     * Returns a builder of a comparison whose pairs are already known, because a person or another program has found
     * them.
     *
     * @param first an article
     * @param second another article
     * @return a builder without pairs
     */
    public static Builder builder(Article first, Article second) {
        return new Builder(first, second);
    }

    /**
     * Returns a builder with the articles and the pairs of this comparison.
     *
     * @return a builder that has the same pairs
     */
    public Builder toBuilder() {
        Builder builder = builder(first, second);
        builder.speakers.addAll(speakerIndexes);
        builder.meetings.addAll(meetingIndexes);
        builder.statements.addAll(statementIndexes);
        return builder;
    }

    /** {@return the first article} */
    public Article first() {
        return first;
    }

    /** {@return the second article} */
    public Article second() {
        return second;
    }

    /** {@return the speakers that are taken to be the same, in the order of the first article} */
    public List<SpeakerPair> speakers() {
        return speakers;
    }

    /** {@return the meetings that are taken to be the same, in the order of the first article} */
    public List<MeetingPair> meetings() {
        return meetings;
    }

    /** {@return the statements that have a speaker and many words in common, in the order of the first article} */
    public List<StatementPair> statements() {
        return statements;
    }

    /** {@return the speakers that only the first article has} */
    public List<Unpaired<Speaker>> speakersOnlyInFirst() {
        return Assembly.unpaired(first.speakers(), "/speakers", Assembly.indexes(speakerIndexes, IndexPair::first));
    }

    /** {@return the speakers that only the second article has} */
    public List<Unpaired<Speaker>> speakersOnlyInSecond() {
        return Assembly.unpaired(second.speakers(), "/speakers", Assembly.indexes(speakerIndexes, IndexPair::second));
    }

    /** {@return the meetings that only the first article has} */
    public List<Unpaired<Meeting>> meetingsOnlyInFirst() {
        return Assembly.unpaired(first.meetings(), "/meetings", Assembly.indexes(meetingIndexes, IndexPair::first));
    }

    /** {@return the meetings that only the second article has} */
    public List<Unpaired<Meeting>> meetingsOnlyInSecond() {
        return Assembly.unpaired(second.meetings(), "/meetings", Assembly.indexes(meetingIndexes, IndexPair::second));
    }

    /** {@return the statements that only the first article has} */
    public List<Unpaired<Statement>> statementsOnlyInFirst() {
        return Assembly.unpaired(
                first.statements(), "/statements", Assembly.indexes(statementIndexes, IndexPair::first));
    }

    /** {@return the statements that only the second article has} */
    public List<Unpaired<Statement>> statementsOnlyInSecond() {
        return Assembly.unpaired(
                second.statements(), "/statements", Assembly.indexes(statementIndexes, IndexPair::second));
    }

    /** {@return all disagreements: of the speakers, the meetings with their participants, and the statements} */
    public List<Disagreement> disagreements() {
        return Stream.of(
                        speakers.stream().map(SpeakerPair::disagreements),
                        meetings.stream()
                                .flatMap(meeting -> Stream.concat(
                                        Stream.of(meeting.disagreements()),
                                        meeting.participants().stream().map(ParticipantPair::disagreements))),
                        statements.stream().map(StatementPair::disagreements))
                .flatMap(Function.identity())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns whether the articles differ in what is compared: one has a speaker, meeting, participant or statement that
     * the other does not have, they disagree, or they quote different words.
     *
     * @return false if everything is paired, nothing disagrees and no quotation {@linkplain QuotationPair#isChanged() is
     *     changed}
     */
    public boolean hasDifferences() {
        return !speakersOnlyInFirst().isEmpty()
                || !speakersOnlyInSecond().isEmpty()
                || !meetingsOnlyInFirst().isEmpty()
                || !meetingsOnlyInSecond().isEmpty()
                || !statementsOnlyInFirst().isEmpty()
                || !statementsOnlyInSecond().isEmpty()
                || !disagreements().isEmpty()
                || meetings.stream()
                        .anyMatch(meeting -> !meeting.participantsOnlyInFirst().isEmpty()
                                || !meeting.participantsOnlyInSecond().isEmpty())
                || statements.stream()
                        .flatMap(statement -> statement.quotations().stream())
                        .anyMatch(QuotationPair::isChanged);
    }

    /**
     * Returns the same comparison with the articles exchanged.
     *
     * @return the comparison of the second article with the first one
     */
    public Comparison swapped() {
        return new Comparison(
                second, first, swapped(speakerIndexes), swapped(meetingIndexes), swapped(statementIndexes));
    }

    private static <R> List<IndexPair<R>> swapped(List<IndexPair<R>> pairs) {
        return pairs.stream().map(IndexPair::swapped).toList();
    }

    /**
     * Returns whether the other object is a comparison of equal articles with the same pairs.
     *
     * @param other the object to compare with
     * @return whether the articles and the pairs, with their reasons and similarities, are equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Comparison that
                        && first.equals(that.first)
                        && second.equals(that.second)
                        && speakers.equals(that.speakers)
                        && meetings.equals(that.meetings)
                        && statements.equals(that.statements));
    }

    /**
     * Returns a hash code of the articles and the statements.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(first, second, statements.size());
    }

    /**
     * Returns a short description: how many statements are paired.
     *
     * @return for example {@code Comparison statements: 5 in both, 2 only in the first article, 1 only in the second}
     */
    @Override
    public String toString() {
        return "Comparison statements: " + statements.size() + " in both, "
                + (first.statements().size() - statements.size()) + " only in the first article, "
                + (second.statements().size() - statements.size()) + " only in the second";
    }

    /** Builds a {@link Comparison} from pairs that are already known. */
    public static final class Builder {
        private final Article first;
        private final Article second;
        private final List<IndexPair<SpeakerPair.Reason>> speakers = new ArrayList<>();
        private final List<IndexPair<MeetingPair.Reason>> meetings = new ArrayList<>();
        private final List<IndexPair<Double>> statements = new ArrayList<>();

        private Builder(Article first, Article second) {
            this.first = Objects.requireNonNull(first, "first");
            this.second = Objects.requireNonNull(second, "second");
        }

        /**
         * Pairs two speakers. A speaker may be paired with several speakers of the other article.
         *
         * @param first the id in the first article
         * @param second the id in the second article
         * @param reason why the two are taken to be the same
         * @return this builder
         * @throws IllegalArgumentException if an article does not have the speaker, or the two are already paired
         */
        public Builder pairSpeakers(String first, String second, SpeakerPair.Reason reason) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(reason, "reason");
            int one = index("first", first, this.first.speakers(), Speaker::id);
            int other = index("second", second, this.second.speakers(), Speaker::id);
            Require.that(
                    speakers.stream().noneMatch(pair -> pair.first() == one && pair.second() == other),
                    "second",
                    "not be paired with " + first + " yet",
                    second);
            speakers.add(new IndexPair<>(one, other, reason));
            return this;
        }

        /**
         * Pairs two meetings, of which neither is paired yet.
         *
         * @param first the id in the first article
         * @param second the id in the second article
         * @param reason why the two are taken to be the same
         * @return this builder
         * @throws IllegalArgumentException if an article does not have the meeting, or one is already paired
         */
        public Builder pairMeetings(String first, String second, MeetingPair.Reason reason) {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(reason, "reason");
            add(
                    meetings,
                    index("first", first, this.first.meetings(), Meeting::id),
                    index("second", second, this.second.meetings(), Meeting::id),
                    reason);
            return this;
        }

        /**
         * Pairs two statements, of which neither is paired yet.
         *
         * @param first the index in the statements of the first article
         * @param second the index in the statements of the second article
         * @param similarity how many words the two have in common, from 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if an article does not have the statement, one is already paired, or the
         *     similarity is not from 0 to 1
         */
        public Builder pairStatements(int first, int second, double similarity) {
            requireIndex("first", first, this.first.statements().size());
            requireIndex("second", second, this.second.statements().size());
            Require.that(similarity >= 0 && similarity <= 1, "similarity", "be from 0 to 1", similarity);
            add(statements, first, second, similarity);
            return this;
        }

        /**
         * Removes the pair of a statement, so that it can be paired again.
         *
         * @param first the index in the statements of the first article
         * @return this builder
         * @throws IllegalArgumentException if the first article does not have the statement
         */
        public Builder unpairStatement(int first) {
            requireIndex("first", first, this.first.statements().size());
            statements.removeIf(pair -> pair.first() == first);
            return this;
        }

        /**
         * Returns the comparison with these pairs. What is in no pair is only in one of the articles.
         *
         * @return the comparison
         */
        public Comparison build() {
            return new Comparison(first, second, speakers, meetings, statements);
        }

        private static void requireIndex(String attribute, int index, int size) {
            Require.that(
                    index >= 0 && index < size, attribute, "be the index of one of " + size + " statements", index);
        }

        private static <T> int index(String attribute, String id, List<T> list, Function<T, String> idOf) {
            for (int i = 0; i < list.size(); i++) {
                if (idOf.apply(list.get(i)).equals(id)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(
                    attribute + " must be an id that its article lists: " + Require.quoted(id));
        }

        private static <R> void add(List<IndexPair<R>> pairs, int first, int second, R reason) {
            for (IndexPair<R> pair : pairs) {
                Require.that(pair.first() != first, "first", "not be paired yet", first);
                Require.that(pair.second() != second, "second", "not be paired yet", second);
            }
            pairs.add(new IndexPair<>(first, second, reason));
        }

        /**
         * Returns a short description.
         *
         * @return how many pairs there are
         */
        @Override
        public String toString() {
            return "Comparison.Builder with " + statements.size() + " pairs of statements";
        }
    }
}
