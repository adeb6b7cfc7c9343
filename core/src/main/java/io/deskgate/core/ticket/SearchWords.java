package io.deskgate.core.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Words to search for. Each finds the words that begin with it, whatever their case and marks; what is typed without a
 * blank in between must stand together.
 *
 * @param terms each the {@linkplain SearchText#pieces pieces} that must follow one another
 */
public record SearchWords(List<List<String>> terms) {
    /** Nothing is searched for. */
    public static final SearchWords NONE = new SearchWords(List.of());

    /** More words than this are not looked at. */
    public static final int MAX_TERMS = 32;

    /** Copies the list and leaves out what is over the limit. */
    public SearchWords {
        terms = List.copyOf(terms.size() > MAX_TERMS ? terms.subList(0, MAX_TERMS) : terms);
    }

    /** The words of what somebody typed. Without letters and digits there is nothing to search for. */
    public static SearchWords of(String typed) {
        List<List<String>> terms = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(typed);
        while (words.hasMoreTokens() && terms.size() < MAX_TERMS) {
            List<String> pieces = SearchText.pieces(words.nextToken());
            if (!pieces.isEmpty()) {
                terms.add(pieces);
            }
        }
        return new SearchWords(terms);
    }

    /** Whether nothing is searched for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether all of them are found in this text. */
    public boolean areIn(String text) {
        List<String> pieces = SearchText.pieces(text);
        return terms.stream().allMatch(term -> isIn(pieces, term));
    }

    private static boolean isIn(List<String> pieces, List<String> term) {
        for (int at = 0; at + term.size() <= pieces.size(); at++) {
            if (begins(pieces.subList(at, at + term.size()), term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> pieces, List<String> term) {
        int last = term.size() - 1;
        return pieces.subList(0, last).equals(term.subList(0, last))
                && pieces.get(last).startsWith(term.get(last));
    }
}
