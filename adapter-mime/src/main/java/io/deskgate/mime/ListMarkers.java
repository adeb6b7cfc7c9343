package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;

/** Bullets and numbers of lists within lists. */
final class ListMarkers {
    private static final int MOST_DIGITS = 6;
    private static final int BULLETS = -1;

    private final Deque<int[]> open = new ArrayDeque<>();
    private String marker = "";

    void openNumbered(String start) {
        open.push(new int[] {isNumber(start) ? Integer.parseInt(start) : 1});
    }

    void openBullets() {
        open.push(new int[] {BULLETS});
    }

    void close() {
        open.poll();
        marker = "";
    }

    /** The next words are those of an item. */
    void item(String value) {
        int[] list = open.peek();
        if (list == null || list[0] == BULLETS) {
            marker = "- ";
            return;
        }
        list[0] = isNumber(value) ? Integer.parseInt(value) : list[0];
        marker = Integer.toString(list[0]++).concat(". ");
    }

    boolean isAtMarker() {
        return !marker.isEmpty();
    }

    /** How far a line stands inside: what follows in an item stands below its first words. */
    int indentation() {
        return marker.isEmpty() ? open.size() : Math.max(0, open.size() - 1);
    }

    String takeMarker() {
        String taken = marker;
        marker = "";
        return taken;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
