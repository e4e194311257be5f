package dev.readout.benchmarks.json;

import java.util.random.RandomGenerator;

/** Sentences like those of news agencies, in subject and length, made of parts that are drawn at random. */
final class Prose {
    private static final String[] SUBJECTS = {
        "this round of talks", "the new treaty", "our side", "the border guard", "the valley",
        "the commission", "the water of the Sarn", "every neighbour", "the alliance", "a small country",
        "the cease-fire", "this government", "the harbour", "the other side", "nobody in Brașov",
        "the budget", "the fishing fleet", "the parliament"
    };
    private static final String[] VERBS = {
        "will need", "must not lose", "can’t wait for", "would welcome", "has always had", "will respect",
        "asks for", "depends on", "should share", "won’t give up", "is ready for", "had hoped for",
        "has to find", "deserves"
    };
    private static final String[] OBJECTS = {
        "a fair price", "a lasting peace", "more time", "an open border", "clean water",
        "a good beginning", "the trust of its partners", "a common plan", "new ferries", "the old dam at Karsund",
        "a clear answer", "help from abroad", "better roads", "a joint patrol", "the same rules",
        "a naïve promise", "ten million euros"
    };
    private static final String[] TAILS = {
        " by June", " this winter", " after four years of silence",
        " before anybody signs", " in the whole region", ", whatever the cost",
        " as soon as the snow has gone", " for the first time since 1994", " and not only in the capital",
        ", as it did last year"
    };
    private static final String[] EVENTS = {
        "Security was tight around the old customs house", "Outside, some 300 people waved flags",
        "The two sides have not met since the winter of 2019", "Trade between them has fallen by 12 percent",
        "A joint statement is expected on Friday", "The dam was built in 1967 and holds 40 million cubic metres",
        "Reporters were asked to leave after ten minutes", "The ferry to Lindehavn runs again from Monday",
        "Nothing was said about the prisoners", "Lunch was trout from the river, with a white wine of the valley"
    };
    private static final String[] FIRST_NAMES = {
        "Marit", "Anton", "Mircea", "Ilinca", "Jens", "Søren", "Zoë", "Ştefan", "Dana", "Paul", "Irina", "Ludmila"
    };
    private static final String[] LAST_NAMES = {
        "Solberg", "Brandt", "Geoană", "Văcărescu", "Holm", "Nyström", "Marchetti", "Tărlea",
        "Keller", "Okafor", "Lindqvist", "Popescu", "Rehn", "Falk", "Băsescu", "Dvořák"
    };
    private static final String[] OFFICES = {
        "Foreign Minister", "Prime Minister", "Defence Minister", "Ambassador",
        "Deputy Secretary General", "chief negotiator", "government spokeswoman", "chair of the water commission"
    };

    private final RandomGenerator random;

    Prose(RandomGenerator random) {
        this.random = random;
    }

    /** Returns a clause without a capital letter or a stop. */
    String clause() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + tail();
    }

    /** Returns a clause with a capital letter. */
    String opening() {
        return capital(clause());
    }

    /** Returns a noun phrase. */
    String matter() {
        return pick(OBJECTS) + tail();
    }

    /** Returns a sentence in which nobody says anything. */
    String event() {
        return pick(EVENTS) + ".";
    }

    String name() {
        return pick(FIRST_NAMES) + " " + pick(LAST_NAMES);
    }

    String office() {
        return pick(OFFICES);
    }

    String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private String tail() {
        return random.nextBoolean() ? pick(TAILS) : "";
    }

    private static String capital(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
