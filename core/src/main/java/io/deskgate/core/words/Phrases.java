package io.deskgate.core.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of a word table, found in another phrase without looking at all of them. */
public final class Phrases {
    /** From here on scripts part no words. */
    private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

    /** Folded, Korean stands in pieces of syllables. */
    private static final char FIRST_OF_KOREAN = '\u1100';

    private static final char LAST_OF_KOREAN = '\u11FF';

    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Integer, List<String>> byLast = new HashMap<>();
    private final Finder finder;

    /** These phrases; how they are written does not matter, as long as they have letters. */
    public Phrases(List<String> entries) {
        List<String> all = new ArrayList<>();
        for (String entry : entries) {
            String phrase = Words.phrase(entry);
            all.add(phrase);
            byFirst.computeIfAbsent(phrase.charAt(0), any -> new ArrayList<>()).add(phrase);
            byLast.computeIfAbsent(lastTwo(phrase), any -> new ArrayList<>()).add(phrase);
        }
        this.finder = new Finder(all);
    }

    /** The phrase that the words begin with. */
    public Optional<String> beginning(String words) {
        if (!finder.mayStandAtStart(words)) {
            return Optional.empty();
        }
        for (String phrase : byFirst.getOrDefault(words.charAt(0), List.of())) {
            if (begins(words, phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether the words begin with one of them. */
    public boolean isBegunBy(String words) {
        return beginning(words).isPresent();
    }

    /** Whether the words end with one of them. */
    public boolean isEndOf(String words) {
        return !words.isEmpty() && (endsWith(words, lastTwo(words)) || endsWith(words, last(words)));
    }

    private boolean endsWith(String words, int key) {
        for (String phrase : byLast.getOrDefault(key, List.of())) {
            if (words.endsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The last two letters as a number, or the only one. */
    private static int lastTwo(String words) {
        int last = words.length() - 1;
        return last == 0 ? last(words) : words.charAt(last - 1) << Character.SIZE | words.charAt(last);
    }

    private static int last(String words) {
        return words.charAt(words.length() - 1);
    }

    /** As words of their own, or as the beginning of one, as languages with endings need it: "iPhonesta". */
    public boolean isIn(String words) {
        return within(words).isPresent();
    }

    /** The first phrase that {@link #isIn}. */
    public Optional<String> within(String words) {
        return finder.first(words.toCharArray(), Phrases::standsAlone);
    }

    private static boolean standsAlone(char[] words, int at, int end) {
        boolean starts = at == 0 || words[at - 1] == ' ' || needsNoBlank(words[at - 1]);
        boolean ends = end == words.length || words[end] == ' ' || end - at >= 6;
        return starts && (ends || needsNoBlank(words[end]));
    }

    private static boolean begins(String words, String phrase) {
        int end = phrase.length();
        boolean noBlanks = needsNoBlank(phrase.charAt(end - 1));
        return words.startsWith(phrase) && (noBlanks || end == words.length() || words.charAt(end) == ' ');
    }

    private static boolean needsNoBlank(char c) {
        return c >= FIRST_WITHOUT_BLANKS || c >= FIRST_OF_KOREAN && c <= LAST_OF_KOREAN || isSouthEastAsian(c);
    }

    /** Thai and Lao, Burmese, Khmer. */
    private static boolean isSouthEastAsian(char c) {
        return c >= '\u0E00' && c <= '\u0EFF' || c >= '\u1000' && c <= '\u109F' || c >= '\u1780' && c <= '\u17FF';
    }
}
