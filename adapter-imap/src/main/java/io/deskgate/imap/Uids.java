package io.deskgate.imap;

import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** Sets of messages as a server writes them: {@code 1:3,7} (RFC 9051, sequence-set). */
final class Uids {
    /** More than this are not taken at once; the rest comes with the next poll. */
    static final int MOST = 1_000_000;

    /** UIDs have 32 bits. */
    private static final long HIGHEST = 0xFFFF_FFFFL;

    private Uids() {}

    /** Short, with neighbours drawn together. */
    static String text(SortedSet<Long> uids) {
        StringBuilder text = new StringBuilder();
        long from = -1;
        long to = -1;
        for (long uid : uids) {
            if (uid != to + 1 || to < 0) {
                append(text, from, to);
                from = uid;
            }
            to = uid;
        }
        append(text, from, to);
        return text.toString();
    }

    /** The lowest of the set that are above {@code floor}. What is no number is skipped. */
    static SortedSet<Long> above(long floor, String text) {
        TreeSet<Long> uids = new TreeSet<>();
        StringTokenizer ranges = new StringTokenizer(text, ", \r\n");
        while (ranges.hasMoreTokens()) {
            addRange(uids, ranges.nextToken(), floor);
        }
        return uids;
    }

    private static void addRange(TreeSet<Long> uids, String range, long floor) {
        int colon = range.indexOf(':');
        long first = number(colon < 0 ? range : range.substring(0, colon));
        long last = colon < 0 ? first : number(range.substring(colon + 1));
        if (first < 1 || last < 1) {
            return;
        }
        long highest = Math.max(first, last);
        for (long uid = Math.max(Math.min(first, last), floor + 1); uid <= highest && hasRoom(uids, uid); uid++) {
            uids.add(uid);
            if (uids.size() > MOST) {
                uids.pollLast();
            }
        }
    }

    private static boolean hasRoom(TreeSet<Long> uids, long uid) {
        return uids.size() < MOST || uid < uids.last();
    }

    private static long number(String digits) {
        boolean fits = !digits.isEmpty() && digits.length() <= 10;
        boolean number = fits && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        long value = number ? Long.parseLong(digits) : 0;
        return value <= HIGHEST ? value : 0;
    }

    private static void append(StringBuilder text, long from, long to) {
        if (from < 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : ",").append(from);
        if (to > from) {
            text.append(':').append(to);
        }
    }
}
