package dev.readout.html.internal.page;

import dev.readout.article.Article;
import dev.readout.meeting.Meeting;
import dev.readout.speaker.Speaker;
import dev.readout.statement.Source;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers by which a page refers to statements, speakers and meetings, from 1. Statements are in text order. Those
 * who say the most are the first speakers. Words for a source whose speakers are not known have numbers after those of
 * the speakers, so that “the BBC” can be told from “the minister” even if nobody has said who they are.
 */
final class Numbering {
    /** How many colours the style sheet has for speakers. */
    private static final int COLOURS = 8;

    private final List<Statement> statements;
    private final List<Speaker> speakers;
    private final Map<String, List<Integer>> statementsBySpeaker = new HashMap<>();
    private final Map<String, List<Integer>> statementsByMeeting = new HashMap<>();
    private final Map<String, List<Integer>> statementsByWords = new LinkedHashMap<>();
    private final Map<String, Integer> speakerNumbers = new HashMap<>();
    private final Map<String, Integer> wordsNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> meetingNumbers = new HashMap<>();

    Numbering(Article article) {
        statements = article.statementsInTextOrder();
        for (int i = 0; i < statements.size(); i++) {
            Integer number = i + 1;
            Statement statement = statements.get(i);
            statement.speakers().stream()
                    .map(Speaker::id)
                    .distinct()
                    .forEach(id -> add(statementsBySpeaker, id, number));
            wordsOfUnknown(statement).distinct().forEach(words -> add(statementsByWords, words, number));
            statement.meeting().ifPresent(meeting -> add(statementsByMeeting, meeting.id(), number));
        }
        speakers = article.speakers().stream()
                .sorted(Comparator.comparingInt(
                        speaker -> -statementsOf(speaker).size()))
                .toList();
        speakers.forEach(speaker -> speakerNumbers.put(speaker.id(), speakerNumbers.size() + 1));
        statementsByWords.entrySet().stream()
                .sorted(Comparator.comparingInt(words -> -words.getValue().size()))
                .forEach(words -> wordsNumbers.put(words.getKey(), speakers.size() + wordsNumbers.size() + 1));
        article.meetings().forEach(meeting -> meetingNumbers.put(meeting.id(), meetingNumbers.size() + 1));
    }

    private static void add(Map<String, List<Integer>> numbers, String id, Integer number) {
        numbers.computeIfAbsent(id, key -> new ArrayList<>()).add(number);
    }

    private static Stream<String> wordsOfUnknown(Statement statement) {
        return statement.sources().stream()
                .filter(source -> source.speakers().isEmpty())
                .flatMap(source -> source.mention().stream())
                .map(Names::of);
    }

    /** Returns the statements in the order of their numbers. */
    List<Statement> statements() {
        return statements;
    }

    /** Returns the speakers in the order of their numbers. */
    List<Speaker> speakers() {
        return speakers;
    }

    /** Returns those who make statements: speakers, and words for speakers who are not known. */
    List<Voice> voices() {
        return Stream.concat(
                        speakers.stream()
                                .map(speaker -> new Voice(
                                        of(speaker),
                                        true,
                                        colour(of(speaker)),
                                        Names.of(speaker),
                                        statementsOf(speaker))),
                        wordsNumbers.entrySet().stream().map(entry -> {
                            List<Integer> made = statementsByWords.getOrDefault(entry.getKey(), List.of());
                            int number = entry.getValue();
                            return new Voice(number, false, colour(number), "“" + entry.getKey() + "”", made);
                        }))
                .filter(voice -> !voice.statements().isEmpty())
                .toList();
    }

    List<Integer> statementsOf(Speaker speaker) {
        return statementsBySpeaker.getOrDefault(speaker.id(), List.of());
    }

    List<Integer> statementsAt(Meeting meeting) {
        return statementsByMeeting.getOrDefault(meeting.id(), List.of());
    }

    int of(Speaker speaker) {
        return speakerNumbers.getOrDefault(speaker.id(), 0);
    }

    int of(Meeting meeting) {
        return meetingNumbers.getOrDefault(meeting.id(), 0);
    }

    /** Returns the numbers of those who make a statement. */
    IntStream voicesOf(Statement statement) {
        return statement.sources().stream().flatMapToInt(this::voicesOf).distinct();
    }

    private IntStream voicesOf(Source source) {
        return source.speakers().isEmpty()
                ? source.mention().map(Names::of).map(wordsNumbers::get).stream()
                        .mapToInt(number -> number)
                : source.speakers().stream().mapToInt(this::of);
    }

    /** Returns the colour of the speaker of a statement, or 0 if the statement does not have exactly one speaker. */
    int colourOf(Statement statement) {
        int[] voices = voicesOf(statement).toArray();
        return voices.length == 1 ? colour(voices[0]) : 0;
    }

    int colourOf(Speaker speaker) {
        return colour(of(speaker));
    }

    /** Returns a colour from 1. Colours are repeated if there are more speakers. */
    private static int colour(int number) {
        return (number - 1) % COLOURS + 1;
    }
}
