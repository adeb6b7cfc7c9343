package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How mail programs say "On ... wrote" in the languages of the world. */
final class AttributionWords {
    /** Languages as bits: a word of several languages has several. */
    private static final Map<String, Long> OPENERS = new HashMap<>();

    private static final Map<String, Long> VERBS = new HashMap<>();
    private static final List<String> ENDINGS = new ArrayList<>();
    private static final BitSet SIGNS = new BitSet();
    private static final int FIRST_SIGN;

    static {
        long language = 1;
        for (List<List<String>> row : WordTable.rows(AttributionWords.class, "attribution.txt")) {
            add(OPENERS, row.get(1), language);
            add(VERBS, row.get(2), language);
            language <<= 1;
        }
        WordTable.rows(AttributionWords.class, "attribution-endings.txt")
                .forEach(row -> row.get(0).forEach(AttributionWords::addEnding));
        FIRST_SIGN = SIGNS.nextSetBit(0);
    }

    private AttributionWords() {}

    private static void add(Map<String, Long> words, List<String> entries, long language) {
        for (String entry : entries) {
            words.merge(Words.phrase(entry), language, (known, more) -> known | more);
        }
    }

    private static void addEnding(String ending) {
        String folded = Words.fold(ending);
        ENDINGS.add(folded);
        SIGNS.set(ending.charAt(0));
        SIGNS.set(folded.charAt(0));
    }

    /**
     * What a text has of both.
     *
     * @param sameLanguage whether some language has its first word and its verb
     * @param endsWithWrote whether only a few more letters follow the verb
     */
    record Match(boolean opens, boolean wrote, boolean sameLanguage, boolean endsWithWrote) {}

    static Match match(List<String> words, String text) {
        long opener = words.isEmpty() ? 0 : OPENERS.getOrDefault(words.get(0), 0L);
        long verbs = 0;
        int last = -1;
        for (int at = 0; at < words.size(); at++) {
            long verb = VERBS.getOrDefault(words.get(at), 0L);
            last = verb == 0 ? last : at;
            verbs |= verb;
        }
        boolean ending = hasEnding(text);
        boolean atEnd = last >= 0 && last == words.size() - 1 && endsWith(text, words.get(last)) || ending;
        return new Match(opener != 0, verbs != 0 || ending, (opener & verbs) != 0 || ending, atEnd);
    }

    /** Whether some language says "wrote" so; the word is folded. */
    static boolean isVerb(String word) {
        return VERBS.containsKey(word);
    }

    /** Whether an attribution may begin or end here: the first word opens one, the last is its verb, or it has odd signs. */
    static boolean areAround(String phrase, String text) {
        int firstEnd = phrase.indexOf(' ');
        String first = firstEnd < 0 ? phrase : phrase.substring(0, firstEnd);
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return OPENERS.containsKey(first) || VERBS.containsKey(last) || hasSigns(text);
    }

    /** Whether it has a sign, in either of its forms, with which a verb at the end begins. */
    private static boolean hasSigns(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= FIRST_SIGN && SIGNS.get(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnding(String text) {
        if (!hasSigns(text)) {
            return false;
        }
        String folded = Words.fold(text);
        return ENDINGS.stream().anyMatch(folded::contains);
    }

    /** Whether nothing but punctuation stands behind the word. */
    private static boolean endsWith(String text, String word) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return Words.fold(text.substring(Math.max(0, end - word.length() * 2), end))
                .endsWith(word);
    }
}
