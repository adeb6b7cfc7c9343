package io.deskgate.core.reply;

import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between the date and the address, or the end, of what may introduce a quote. Mail programs put a name
 * there and perhaps a verb; people tell something: "On 3 March 2026 we sent the parcel to kim@example.org:".
 */
final class Telling {
    private static final int MOST_WORDS_OF_A_NAME = 2;
    private static final Set<String> FIRST_PERSON = firstPerson();

    private final String text;
    private int small;
    private int smallBeforeVerb;
    private boolean verb;
    private boolean personal;

    private Telling(String text) {
        this.text = text;
    }

    private static Set<String> firstPerson() {
        Set<String> words = new HashSet<>();
        for (List<List<String>> row : WordTable.rows(Telling.class, "first-person.txt")) {
            row.get(0).forEach(word -> words.add(Words.fold(word)));
        }
        return words;
    }

    /** Whether a person tells something, rather than a mail program. */
    static boolean isIn(String text) {
        int address = text.indexOf('@');
        int end = address < 0 ? text.length() : text.lastIndexOf(' ', address) + 1;
        int digit = lastDigit(text, end);
        Telling telling = new Telling(text);
        telling.read(digit + 1, end);
        boolean named = address < 0 || digit < 0 && text.indexOf('<') >= 0;
        return telling.personal || telling.isLong(named);
    }

    private static int lastDigit(String text, int end) {
        int at = end - 1;
        while (at >= 0 && !Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private boolean isLong(boolean named) {
        return verb ? smallBeforeVerb >= MOST_WORDS_OF_A_NAME : !named && small > MOST_WORDS_OF_A_NAME;
    }

    private void read(int from, int end) {
        int at = from;
        while (at < end) {
            int to = at;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to > at) {
                word(at, to);
            }
            at = Math.max(to, at + 1);
        }
    }

    private void word(int from, int to) {
        String word = text.substring(from, to);
        boolean lower = Character.isLowerCase(word.charAt(0));
        boolean initial = to < text.length() && text.charAt(to) == '.';
        personal |= (lower && to - from > 1 || word.equals("I") && !initial || word.equals("\u044F"))
                && FIRST_PERSON.contains(Words.fold(word));
        if (!verb && AttributionWords.isVerb(Words.fold(word))) {
            verb = true;
            smallBeforeVerb = small;
        }
        small += lower ? 1 : 0;
    }
}
