package io.deskgate.core.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Many pieces of text looked for at once: one look at each place of a text, however many pieces there are. */
public final class Finder {
    private static final int SLOTS = 1 << 12;
    private static final int KEY = 3;

    private final List<List<String>> byThree = new ArrayList<>(Collections.nCopies(SLOTS, List.of()));
    private final List<String> shorter = new ArrayList<>();
    private final BitSet startOfShorter = new BitSet();

    /** Which of the places where a piece stands count. */
    @FunctionalInterface
    interface Fit {
        boolean fits(String text, int start, int end);
    }

    /** Looks for these, none of which is empty. */
    public Finder(Collection<String> pieces) {
        Map<Integer, List<String>> slots = new HashMap<>();
        for (String piece : pieces) {
            if (piece.length() < KEY) {
                shorter.add(piece);
                startOfShorter.set(piece.charAt(0));
            } else {
                slots.computeIfAbsent(slot(piece.toCharArray(), 0), any -> new ArrayList<>())
                        .add(piece);
            }
        }
        slots.forEach(byThree::set);
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
            List<String> candidates = at + KEY <= all.length ? byThree.get(slot(all, at)) : List.of();
            String found = candidates.isEmpty() ? "" : fitting(candidates, text, at, fit);
            found = found.isEmpty() && startOfShorter.get(all[at]) ? fitting(shorter, text, at, fit) : found;
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String fitting(List<String> candidates, String text, int at, Fit fit) {
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
