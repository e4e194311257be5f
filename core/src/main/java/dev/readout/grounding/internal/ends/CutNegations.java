package dev.readout.grounding.internal.ends;

import dev.readout.internal.characters.Characters;
import java.util.List;

/**
 * Determines whether a negation is directly beside a position. In a script without spaces, such a negation is part of a
 * word: {@code 不可能} is "impossible" and {@code 可能} is "possible". In Bengali and Korean, it follows the verb, so that
 * the words before it say the opposite.
 *
 * <p>Source for Chinese: the words of one character with {@code Polarity=Neg} in the treebank UD_Chinese-GSD, their
 * simplified forms, and the prefixes {@code 非} and {@code 勿}. For Japanese, these are the negative forms of verbs,
 * adjectives and the copula, and for Thai, Lao and Khmer, the words for "not". The words of Bengali and
 * Korean were compiled for this library.
 */
final class CutNegations {
    /** Negations before a word. */
    private static final List<String> BEFORE = words("不 没有 沒有 不是 没 沒 無 无 非 未 别 別 勿 ไม่ อย่า ບໍ່ មិន");

    /** Words that end in a negation, but do not negate the word after them. */
    private static final List<String> OTHER_WORDS_BEFORE = words("""
            除非 是非 南非 北非 西非 东非 東非 中非 亚非 亞非 淹没 淹沒 沉没 沉沒 埋没 埋沒 吞没 吞沒 出没 出沒 特别 特別
            分别 分別 个别 個別 区别 區別 性别 性別 级别 級別 类别 類別 差别 差別 识别 識別 告别 告別 离别 離別 送别 送別
            辨别 辨別 鉴别 鑑別 派别 派別 国别 國別 種別 是不是 有没有 有沒有 หรือไม่
            """);

    /** Negations after a word, with the particles before them. */
    private static final List<String> AFTER = words("""
            ない なかった なく なけれ ません ず、 ず。 ずに ぬ。 まい。
            ではない ではなく ではなかった ではありません じゃない じゃなく じゃありません でない
            はない はなく はなかった はありません がない がなく がなかった がありません
            もない もなく もありません わけではない とは限らない とは言えない
            しない しなかった しなく しなけれ しません せずに せず、 せず。 していない していません ありません
            できない できなかった できなく できません いない いなかった いません
            """);

    /** A place inside a Japanese negation, with the letters on both sides. The letters before it alone do not negate. */
    private record Cut(String before, String after) {}

    private static final List<Cut> INSIDE = List.of(new Cut("な", "かった"), new Cut("ま", "せん"), new Cut("ませ", "ん"));

    /** Words of Bengali that negate the verb before them. */
    private static final List<String> AFTER_BENGALI = words("না নি নাই নয় নন");

    /** Words of Hindi and Urdu that negate the verb before them if they end the sentence. */
    private static final List<String> LAST = words("नहीं نہیں");

    /** Endings of a Korean verb before a verb that negates it. */
    private static final List<String> KOREAN_ENDINGS = words("지 지는 지도 지를 지가 진 질");

    /** The verbs "not do", "cannot" and "do not" of Korean, without their endings. */
    private static final List<String> KOREAN_VERBS = words("않 못하 못한 못할 못합 못해 못했 마라 마세요 말");

    private CutNegations() {}

    /** Returns whether a negation is directly before the position. */
    static boolean areBefore(Boundary boundary) {
        return isBetweenLetters(boundary)
                && BEFORE.stream().anyMatch(boundary::isBefore)
                && OTHER_WORDS_BEFORE.stream().noneMatch(boundary::isBefore);
    }

    /** Returns whether a negation is directly after the position. */
    static boolean areAfter(Boundary boundary) {
        return isBetweenLetters(boundary)
                ? AFTER.stream().anyMatch(negation -> boundary.isAfter(0, negation))
                        || INSIDE.stream()
                                .anyMatch(cut -> boundary.isAfter(0, cut.after()) && boundary.isBefore(cut.before()))
                : isVerbNegated(boundary);
    }

    /** Returns whether the last word before the position is a verb, and the word after it negates it. */
    private static boolean isVerbNegated(Boundary boundary) {
        int blanks = boundary.blanksAfter();
        if (blanks == 0 || !boundary.isWordBefore(0)) {
            return false;
        }
        return AFTER_BENGALI.stream()
                        .anyMatch(
                                word -> boundary.isAfter(blanks, word) && !boundary.isWordAfter(blanks + word.length()))
                || LAST.stream()
                        .anyMatch(word -> boundary.isAfter(blanks, word)
                                && Characters.isSentenceStop(boundary.after(blanks + word.length())))
                || (KOREAN_VERBS.stream().anyMatch(verb -> boundary.isAfter(blanks, verb))
                        && KOREAN_ENDINGS.stream().anyMatch(boundary::isBefore));
    }

    private static boolean isBetweenLetters(Boundary boundary) {
        return Characters.isUnspaced(boundary.before(0)) && Characters.isUnspaced(boundary.after(0));
    }

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }
}
