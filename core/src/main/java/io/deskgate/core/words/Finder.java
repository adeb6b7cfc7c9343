package io.deskgate.core.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Many pieces of text looked for at once: one look at each place of a text, however many pieces there are. */
public final class Finder {
    private static final int SLOTS = 1 << 12;
    private static final int KEY = 3;

    private static final String[] NONE = {};

    private final String[][] byThree = new String[SLOTS][];
    private final String[] shorter;
    private final BitSet startOfShorter = new BitSet();

    /** Which of the places where a piece stands count. */
    @FunctionalInterface
    interface Fit {
        boolean fits(String text, int start, int end);
    }

    /** Looks for these, none of which is empty. */
    public Finder(Collection<String> pieces) {
        Map<Integer, List<String>> slots = new HashMap<>();
        List<String> few = new ArrayList<>();
        for (String piece : pieces) {
            if (piece.length() < KEY) {
                few.add(piece);
                startOfShorter.set(piece.charAt(0));
            } else {
                slots.computeIfAbsent(slot(piece.toCharArray(), 0), any -> new ArrayList<>())
                        .add(piece);
            }
        }
        this.shorter = few.toArray(NONE);
        slots.forEach((slot, found) -> byThree[slot] = found.toArray(NONE));
    }

    /** Whether one of them stands anywhere in the text. */
    public boolean isIn(String text) {
        return first(text, (all, start, end) -> true).isPresent();
    }

    /** Names each of them that stands in the text, once for each place. */
    public void each(String text, Consumer<String> named) {
        first(text, (all, start, end) -> {
            named.accept(all.substring(start, end));
            return false;
        });
    }

    /** The first of them in the text whose place fits. */
    Optional<String> first(String text, Fit fit) {
        char[] all = text.toCharArray();
        for (int at = 0; at < all.length; at++) {
            String[] candidates = at + KEY <= all.length ? byThree[slot(all, at)] : null;
            String found = candidates == null ? "" : fitting(candidates, text, at, fit);
            boolean mayBeShorter = shorter.length > 0 && found.isEmpty() && startOfShorter.get(all[at]);
            found = mayBeShorter ? fitting(shorter, text, at, fit) : found;
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String fitting(String[] candidates, String text, int at, Fit fit) {
        for (String piece : candidates) {
            if (text.startsWith(piece, at) && fit.fits(text, at, at + piece.length())) {
                return piece;
            }
        }
        return "";
    }

    private static int slot(char[] text, int at) {
        return (text[at] * 961 + text[at + 1] * 31 + text[at + 2]) & (SLOTS - 1);
    }
}
