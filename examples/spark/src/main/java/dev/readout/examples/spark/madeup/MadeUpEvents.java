package dev.readout.examples.spark.madeup;

import dev.readout.speaker.Organization;
import dev.readout.speaker.Person;
import dev.readout.speaker.Role;
import java.net.URI;
import java.util.Random;

/** What is said in the articles of a file, and who says it. Some events are reported most, by a power law. */
final class MadeUpEvents {
    private static final int SPEAKERS = 2_000;
    private static final Zipf FAME = new Zipf(SPEAKERS, 5, 1);
    private static final int EVENTS_PER_ARTICLE = 2;
    private static final int LEAST_WORDS = 8;
    private static final int MOST_WORDS = 30;
    private static final int ORGANIZATIONS = 150;
    private static final String[] OFFICES = {"Minister", "Chair", "Director", "Ambassador", "Secretary", "Speaker"};

    private final long seed;
    private final Zipf attention;

    MadeUpEvents(long seed, int articles) {
        this.seed = seed;
        this.attention = new Zipf(EVENTS_PER_ARTICLE * articles, 20, 1.05);
    }

    /** An event: words that somebody said. */
    record Event(Person speaker, String words) {}

    /** Draws an event of the file, or, rarely, one of the file before. */
    Event next(int file, Random random) {
        int ofFile = file > 0 && random.nextInt(20) == 0 ? file - 1 : file;
        int rank = attention.next(random);
        // An event is the same wherever it is drawn.
        Random own = random(seed, ofFile, rank);
        Person speaker = speaker(FAME.next(own));
        return new Event(speaker, Vocabulary.words(own.nextInt(LEAST_WORDS, MOST_WORDS + 1), own));
    }

    /** Returns a generator that depends on these numbers only. */
    static Random random(long seed, long file, long number) {
        Random random = new Random(seed * 1_000_003 + file);
        return new Random(random.nextLong() ^ new Random(number).nextLong());
    }

    private static Person speaker(int rank) {
        Random own = new Random(rank);
        String name = Vocabulary.capitalized(Vocabulary.word(1_000 + own.nextInt(10_000))) + " "
                + Vocabulary.capitalized(Vocabulary.word(20_000 + rank));
        Person.Builder person = Person.builder().id("speaker-" + rank).name(name);
        if (rank % 10 != 9) {
            person.addSameAs(URI.create("https://people.example/" + rank));
        }
        int number = own.nextInt(ORGANIZATIONS);
        Organization organization = Organization.of(
                "organization-" + number, "Council of " + Vocabulary.capitalized(Vocabulary.word(15_000 + number)));
        return person.addRole(Role.of(OFFICES[own.nextInt(OFFICES.length)], organization))
                .build();
    }
}
