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
    /** Letters that are looked at together. */
    private static final int KEY = 4;
    /** By so many bits each letter moves the ones before it up, the fourth before it out. */
    private static final int STEP = 4;

    private static final int KEYS = 1 << KEY * STEP;
    private static final int SLOTS = 1 << 10;
    private static final int BITS_OF_A_LONG = 6;

    private static final String[] NONE = {};

    /** A bit for each key that a piece begins with. Few places of a text have one of them. */
    private final long[] known = new long[KEYS >> BITS_OF_A_LONG];

    private final String[][] byKey = new String[SLOTS][];
    private final String[] shorter;
    private final BitSet startOfShorter = new BitSet();
    private final char firstOfShorter;

    /** Which of the places where a piece stands count. */
    @FunctionalInterface
    interface Fit {
        boolean fits(char[] text, int start, int end);
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
                int key = key(piece);
                known[key >> BITS_OF_A_LONG] |= 1L << key;
                slots.computeIfAbsent(key & SLOTS - 1, any -> new ArrayList<>()).add(piece);
            }
        }
        this.shorter = few.toArray(NONE);
        this.firstOfShorter = few.isEmpty() ? Character.MAX_VALUE : (char) startOfShorter.nextSetBit(0);
        slots.forEach((slot, found) -> byKey[slot] = found.toArray(NONE));
    }

    /** Whether one of them stands anywhere in the text. */
    public boolean isIn(String text) {
        return first(text.toCharArray(), (all, start, end) -> true).isPresent();
    }

    /** Names each of them that stands in the text, once for each place. */
    public void each(char[] text, Consumer<String> named) {
        first(text, (all, start, end) -> {
            named.accept(new String(all, start, end - start));
            return false;
        });
    }

    /** The first of them in the text whose place fits. */
    Optional<String> first(char[] text, Fit fit) {
        for (int at = nextPlace(text, 0); at < text.length; at = nextPlace(text, at + 1)) {
            String found = at(text, at, fit);
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first place from here on where a piece may begin. Nearly all time goes here. */
    private int nextPlace(char[] text, int from) {
        long[] keys = known;
        int shortest = firstOfShorter;
        int end = text.length - KEY + 1;
        int key = key(text, from, KEY - 1);
        for (int at = from; at < end; at++) {
            key = longer(key, text[at + KEY - 1]);
            if ((keys[key >> BITS_OF_A_LONG] & 1L << key) != 0 || text[at] >= shortest) {
                return at;
            }
        }
        return Math.max(from, end);
    }

    /** A first look whether the text begins with one of them: most do not survive it. */
    boolean mayStandAtStart(String text) {
        return !text.isEmpty() && (isKnown(key(text)) || startOfShorter.get(text.charAt(0)));
    }

    private String at(char[] text, int at, Fit fit) {
        int key = key(text, at, KEY);
        String found = isKnown(key) ? fitting(byKey[key & SLOTS - 1], text, at, fit) : "";
        boolean mayBeShorter = found.isEmpty() && startOfShorter.get(text[at]);
        return mayBeShorter ? fitting(shorter, text, at, fit) : found;
    }

    private static String fitting(String[] candidates, char[] text, int at, Fit fit) {
        for (String piece : candidates) {
            if (standsAt(piece, text, at) && fit.fits(text, at, at + piece.length())) {
                return piece;
            }
        }
        return "";
    }

    private static boolean standsAt(String piece, char[] text, int at) {
        if (at + piece.length() > text.length) {
            return false;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (piece.charAt(i) != text[at + i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(int key) {
        return (known[key >> BITS_OF_A_LONG] & 1L << key) != 0;
    }

    private static int key(String text) {
        int key = 0;
        for (int at = 0; at < Math.min(KEY, text.length()); at++) {
            key = longer(key, text.charAt(at));
        }
        return key;
    }

    /** The key of these letters, as far as there are so many. */
    private static int key(char[] text, int from, int count) {
        int key = 0;
        for (int at = from; at < Math.min(from + count, text.length); at++) {
            key = longer(key, text[at]);
        }
        return key;
    }

    private static int longer(int key, char letter) {
        return (key << STEP ^ letter) & KEYS - 1;
    }
}
