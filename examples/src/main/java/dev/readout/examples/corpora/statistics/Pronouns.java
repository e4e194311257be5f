package dev.readout.examples.corpora.statistics;

import dev.readout.text.Passage;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pronouns that are used without a noun, in German and English. */
final class Pronouns {
    // By the tagsets of the two languages. German: PPER, PDS, PIS, PRELS and PWS (Schiller, Teufel, Stöckert and
    // Thielen
    // 1999, "Guidelines für das Tagging deutscher Textcorpora mit STTS"), in the forms that refer to persons. English:
    // PRP
    // and WP with the pronouns among DT and NN (Santorini 1990, "Part-of-Speech Tagging Guidelines for the Penn
    // Treebank
    // Project").
    private static final Set<String> GERMAN = words("ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns euch"
            + " man einer eine eines einem einen jemand jemandem jemanden niemand niemandem niemanden"
            + " der die das dem den dessen deren denen dieser diese dieses diesem diesen jener jene jenes jenem jenen"
            + " derselbe dieselbe dasselbe dieselben derjenige diejenige dasjenige diejenigen"
            + " wer wem wen welcher welche welches welchem welchen"
            + " alle allen andere anderen anderer beide beiden beides einige einigen etliche jeder jede jedem jeden"
            + " keiner keine mancher manche manchen mehrere mehreren viele vielen wenige wenigen");
    private static final Set<String> ENGLISH = words("i you he she it we they me him her us them one ones"
            + " this that these those who whom which whoever"
            + " somebody someone anybody anyone everybody everyone nobody none another other others"
            + " all any both each either few many most neither several some");

    private Pronouns() {}

    /** Returns whether every piece is a pronoun of the language; if the language is not known, of one of the two. */
    static boolean isPronoun(Passage mention, Optional<String> language) {
        boolean german = language.filter(tag -> !isOf(tag, "de")).isEmpty();
        boolean english = language.filter(tag -> !isOf(tag, "en")).isEmpty();
        return mention.wordsOfPieces().stream()
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .allMatch(word -> (german && GERMAN.contains(word)) || (english && ENGLISH.contains(word)));
    }

    private static boolean isOf(String tag, String language) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
