package dev.readout.grounding.internal.joined;

import dev.readout.grounding.internal.words.LetterFolding;
import dev.readout.grounding.internal.words.Words;
import java.util.Arrays;
import java.util.Set;

/**
 * The words that show what a clause beside a quotation is. They are only asked for where the marks leave several
 * readings, so the lists need not be complete.
 *
 * <p>Source: compiled for this library from the commonest verbs of speech in the news of each language.
 */
final class ReportingWords {
    /** Finite forms that report speech. */
    private static final Set<String> VERBS = set(
            // English
            "said says say asked ask asks replied replies answered answers added adds told tells responded responds agreed"
                    + " shouted whispered cried continued countered retorted explained explains noted insisted argued"
                    + " snapped muttered murmured yelled wondered remarked wrote claimed warned declared"
                    // German
                    + " sagte sagt fragte fragt antwortete antwortet erwiderte erwidert entgegnete meinte meint erklärte"
                    + " erklärt fügte ergänzte ergänzt rief flüsterte betonte betont berichtete warnte schrieb"
                    // French
                    + " dit déclare déclaré déclara demande demandé demanda répond répondu répondit réplique répliqua"
                    + " ajoute ajouté ajouta affirme affirmé affirma explique expliqué expliqua lance lancé lança assure"
                    + " assuré poursuit poursuivi précise précisé"
                    // Spanish
                    + " dijo dice preguntó pregunta respondió responde contestó contesta añadió añade agregó agrega"
                    + " afirmó afirma explicó explica señaló señala declaró aseguró replicó exclamó comentó"
                    // Italian
                    + " disse dice detto chiese chiede chiesto rispose risponde risposto aggiunse aggiunge aggiunto"
                    + " spiegò spiega spiegato dichiarò dichiara dichiarato affermò afferma replicò replica ribatté"
                    // Portuguese
                    + " diz perguntou pergunta respondeu responde acrescentou acrescenta afirmou afirma explicou explica"
                    + " declarou replicou contou"
                    // Dutch
                    + " zei zegt vroeg vraagt antwoordde antwoordt voegde voegt verklaarde verklaart reageerde riep"
                    + " vertelde"
                    // Swedish, Danish, Norwegian
                    + " sa sade säger frågade frågar svarade svarar tillade tillägger förklarade berättade ropade sagde"
                    + " siger spurgte spørger svarede svarer tilføjede forklarede sier spurte spør svarte forklarte"
                    // Polish, Czech
                    + " powiedział powiedziała mówi mówił mówiła zapytał zapytała spytał spytała odpowiedział"
                    + " odpowiedziała odparł odparła dodał dodała stwierdził stwierdziła oświadczył oświadczyła"
                    + " podkreślił podkreśliła wyjaśnił wyjaśniła řekl řekla říká zeptal zeptala odpověděl odpověděla"
                    + " dodal dodala uvedl uvedla"
                    // Russian, Ukrainian
                    + " сказал сказала говорит говорил говорила спросил спросила ответил ответила отвечает добавил"
                    + " добавила заявил заявила отметил отметила подчеркнул подчеркнула пояснил пояснила возразил"
                    + " возразила крикнул заметил заметила воскликнул воскликнула"
                    + " сообщил сообщила рассказал рассказала уточнил уточнила объяснил объяснила продолжил продолжила"
                    + " крикнула сказав сказала розповів розповіла пояснив зазначив заявила каже говорить пояснює запитав запитала відповів відповіла додав додала заявив"
                    // Turkish, Finnish, Greek, Romanian, Hungarian
                    + " dedi diyor sordu yanıtladı cevapladı ekledi söyledi belirtti sanoi sanoo kysyi vastasi lisäsi"
                    + " totesi είπε λέει ρώτησε απάντησε πρόσθεσε δήλωσε spus zis întrebat răspuns adăugat spune mondta"
                    + " kérdezte válaszolta felelte"
                    // Arabic, Hebrew, Korean
                    + " قال قالت سأل سألت أجاب أجابت أضاف أضافت وأضاف وقال אמר אמרה שאל שאלה ענה ענתה הוסיף הוסיפה"
                    + " 말했다 물었다 답했다 밝혔다 덧붙였다 대답했다"
                    // Persian, Hindi, Bengali, Georgian, Armenian
                    + " گفت گفتند پرسید افزود कहा पूछा बोला बोली बताया বললেন বলেন বলল জানান জিজ্ঞেস თქვა ამბობს ჰკითხა უპასუხა"
                    + " დაამატა განაცხადა ասաց ասում հարցրեց պատասխանեց ավելացրեց հայտարարեց"
                    // Chinese, Japanese: one or two characters
                    + " 说 說 道 问 問 答 表示 称 稱 喊 指出 强调 強調 补充 補充 回应 回應 言った 言って 言う 述べ 語った 語って 話し 尋ね 答え");

    /** Words before a verb of the same speaker: <em>he said and added</em>, <em>he said, who asked</em>. */
    private static final Set<String> LINKS =
            set("and when then dann puis luego poi und et y e ed en och og i и й та ve ja και a si şi și who qui que"
                    + " che som która który która которая который");

    /** Pronouns that can be the subject of a verb, and are then the person before them: <em>told Bob, who answered</em>. */
    private static final Set<String> RELATIVES =
            set("who which der die das dieser diese worauf woraufhin qui quien que che quem który która który która"
                    + " który které který která который которая die som");

    /** Words that begin an answer to a question. */
    private static final Set<String> ANSWERS = set(
            "yes yeah no nope nein ja doch nö oui non si sí sì sim não nee nej nei jo"
                    + " tak nie ano ne да нет так ні evet hayır kyllä ei ναι όχι igen nem نعم لا כן לא 是 不 はい いいえ 네 아니요");

    private static final Set<String> AUXILIARIES = set("a ha har hat has had avait habe");

    /** Conjunctions that begin another clause after a comma. */
    private static final Set<String> CONJUNCTIONS =
            set("and then but while whereas und aber während doch et mais tandis y"
                    + " pero mientras e ed ma mentre mas enquanto maar terwijl och men medan og mens ale natomiast и а но ve ama"
                    + " fakat ja mutta kun και αλλά ενώ dar iar");

    /** Words that begin a clause with its own subject. */
    private static final Set<String> SUBORDINATORS =
            set("before until till as bevor bis als avant jusqu'à hasta antes prima"
                    + " finché até voordat tot innan zanim aż než пока прежде");

    /** Participles that continue a reporting clause: <em>he said, adding</em>. */
    private static final Set<String> PARTICIPLES =
            set("adding saying noting warning insisting arguing ajoutant précisant"
                    + " expliquant añadiendo agregando aggiungendo spiegando acrescentando dodając добавив добавляя");

    /** Words that mark the words before them as spoken, without a comma. */
    private static final Set<String> QUOTATIVES = set("と って 고 라고 이라고 라며 diye");

    private static final Set<String> PRONOUNS = set("他 她 它 彼");

    /** Abbreviations after which a sentence goes on. */
    private static final Set<String> ABBREVIATIONS = set(
            "mr mrs ms dr prof sen rep gov gen col lt sgt capt cpl maj rev hon st jr sr mt mme mlle mgr me sra srta"
                    + " dra don dña sig dott avv ing on hr fr frl dipl ds ir drs mag inż płk gen p pp no nr vs med phil jur jan feb aug sept oct nov dec");

    private ReportingWords() {}

    private static Set<String> set(String words) {
        return Set.of(Arrays.stream(words.split(" ")).distinct().toArray(String[]::new));
    }

    static boolean isVerb(Words text, int word) {
        return has(VERBS, text, word)
                || (word + 1 < text.size() && VERBS.contains(text.form(word) + text.form(word + 1)));
    }

    static boolean hasVerb(Words text, int from, int to) {
        for (int word = from; word < to; word++) {
            if (isVerb(text, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the verb at a word has the subject of a verb before it. */
    static boolean isLinked(Words text, int verb, int from) {
        int before = verb - 1;
        if (before > from && has(AUXILIARIES, text, before)) {
            before--;
        }
        return before >= from && has(LINKS, text, before);
    }

    /** Returns whether a word is a pronoun that can name another subject than the clause before it. */
    static boolean isRelative(Words text, int word) {
        return has(RELATIVES, text, word);
    }

    static boolean isAnswer(Words text, int word) {
        return has(ANSWERS, text, word);
    }

    static boolean isConjunction(Words text, int word) {
        return has(CONJUNCTIONS, text, word);
    }

    static boolean isSubordinator(Words text, int word) {
        return has(SUBORDINATORS, text, word);
    }

    static boolean isAuxiliary(Words text, int word) {
        return has(AUXILIARIES, text, word);
    }

    static boolean isParticiple(Words text, int word) {
        return has(PARTICIPLES, text, word);
    }

    static boolean isQuotative(Words text, int word) {
        return has(QUOTATIVES, text, word)
                || (word + 1 < text.size() && QUOTATIVES.contains(text.form(word) + text.form(word + 1)));
    }

    static boolean isPronoun(Words text, int word) {
        return has(PRONOUNS, text, word);
    }

    /** Returns whether a full stop after a word does not end the sentence: the word is an initial or a title. */
    static boolean isAbbreviation(String form) {
        return form.codePointCount(0, form.length()) == 1 || ABBREVIATIONS.contains(LetterFolding.withoutCase(form));
    }

    private static boolean has(Set<String> set, Words text, int word) {
        return set.contains(LetterFolding.withoutCase(text.form(word)));
    }
}
