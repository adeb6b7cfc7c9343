package io.deskgate.core.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Many pieces of text looked for at once: one look at each place of a text, however many pieces there are. */
public final class Finder {
    private static final int SLOTS = 1 << 12;

    private final String[][] byStart = new String[SLOTS][];
    private final List<String> single = new ArrayList<>();

    /** Which of the places where a piece stands count. */
    @FunctionalInterface
    interface Fit {
        boolean fits(String text, int start, int end);
    }

    /** Looks for these, none of which is empty. */
    public Finder(Collection<String> pieces) {
        Map<Integer, List<String>> slots = new HashMap<>();
        for (String piece : pieces) {
            if (piece.length() == 1) {
                single.add(piece);
            } else {
                slots.computeIfAbsent(slot(piece, 0), any -> new ArrayList<>()).add(piece);
            }
        }
        slots.forEach((slot, list) -> byStart[slot] = list.toArray(new String[0]));
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
        for (int at = 0; at < text.length(); at++) {
            String[] candidates = at + 1 < text.length() ? byStart[slot(text, at)] : null;
            String found = candidates == null ? "" : fitting(candidates, text, at, fit);
            found = found.isEmpty() && !single.isEmpty()
                    ? fitting(single.toArray(new String[0]), text, at, fit)
                    : found;
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

    private static int slot(String text, int at) {
        return (text.charAt(at) * 67 + text.charAt(at + 1)) & (SLOTS - 1);
    }
}
