package io.deskgate.imap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The lowest of the set that are above {@code floor}. What is no number is skipped; each is looked at once. */
    static SortedSet<Long> above(long floor, String text) {
        TreeSet<Long> uids = new TreeSet<>();
        long next = floor + 1;
        for (Range range : ranges(text)) {
            for (next = Math.max(next, range.first()); next <= range.last() && uids.size() < MOST; next++) {
                uids.add(next);
            }
        }
        return uids;
    }

    private static List<Range> ranges(String text) {
        List<Range> ranges = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(text, ", \r\n");
        while (words.hasMoreTokens()) {
            Range range = Range.read(words.nextToken());
            if (range.first() > 0) {
                ranges.add(range);
            }
        }
        ranges.sort(Comparator.comparingLong(Range::first));
        return ranges;
    }

    /** Neighbours; from 0 when one of the ends is no number. */
    private record Range(long first, long last) {
        static Range read(String text) {
            int colon = text.indexOf(':');
            long one = number(colon < 0 ? text : text.substring(0, colon));
            long other = colon < 0 ? one : number(text.substring(colon + 1));
            return new Range(Math.min(one, other), Math.max(one, other));
        }
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
