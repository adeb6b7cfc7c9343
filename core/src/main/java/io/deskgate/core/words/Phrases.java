package io.deskgate.core.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of a word table, found at the beginning of another phrase without looking at all of them. */
public final class Phrases {
    /** From here on scripts part no words. */
    private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

    private final List<String> all = new ArrayList<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** These phrases; how they are written does not matter, as long as they have letters. */
    public Phrases(List<String> entries) {
        for (String entry : entries) {
            String phrase = Words.phrase(entry);
            all.add(phrase);
            byFirst.computeIfAbsent(phrase.charAt(0), any -> new ArrayList<>()).add(phrase);
        }
    }

    /** The phrase that the words begin with. */
    public Optional<String> beginning(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = byFirst.getOrDefault(words.charAt(0), List.of());
        return candidates.stream().filter(phrase -> begins(words, phrase)).findFirst();
    }

    /** Whether the words begin with one of them. */
    public boolean isBegunBy(String words) {
        return beginning(words).isPresent();
    }

    /** Whether the words end with one of them. */
    public boolean isEndOf(String words) {
        return all.stream().anyMatch(words::endsWith);
    }

    /** As words of their own, or as the beginning of one, as languages with endings need it: "iPhonesta". */
    public boolean isIn(String words) {
        return within(words).isPresent();
    }

    /** The phrase that {@link #isIn}. */
    public Optional<String> within(String words) {
        return all.stream().filter(phrase -> isIn(words, phrase)).findFirst();
    }

    private static boolean isIn(String words, String phrase) {
        for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
            int end = at + phrase.length();
            boolean starts = at == 0 || words.charAt(at - 1) == ' ' || words.charAt(at - 1) >= FIRST_WITHOUT_BLANKS;
            boolean ends = end == words.length() || words.charAt(end) == ' ' || phrase.length() >= 6;
            if (starts && (ends || words.charAt(end) >= FIRST_WITHOUT_BLANKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String words, String phrase) {
        int end = phrase.length();
        boolean noBlanks = phrase.charAt(end - 1) >= FIRST_WITHOUT_BLANKS;
        return words.startsWith(phrase) && (noBlanks || end == words.length() || words.charAt(end) == ' ');
    }
}
