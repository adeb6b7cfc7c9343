package io.deskgate.mime;

/** Blanks and comments around the dots and the '@' of an address, as RFC 822 allowed them (RFC 5322, 4.4). */
final class AddressGaps {
    private static final int DEEPEST = 20;

    private AddressGaps() {}

    /** The address without them. A blank between two words stays, because it makes two of them. */
    static String closed(String spec) {
        return hasGap(spec) ? joined(withoutComments(spec)) : spec;
    }

    private static boolean hasGap(String spec) {
        for (int at = 0; at < spec.length(); at++) {
            if (spec.charAt(at) == '(' || Character.isWhitespace(spec.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutComments(String spec) {
        StringBuilder plain = new StringBuilder(spec.length());
        int at = 0;
        while (at < spec.length()) {
            char c = spec.charAt(at);
            int end = c == '"' ? spec.indexOf('"', at + 1) + 1 : c == '(' ? Comments.end(spec, at, DEEPEST) : 0;
            if (end < 0) {
                return spec;
            }
            plain.append(c == '(' ? " " : spec.substring(at, Math.max(end, at + 1)));
            at = Math.max(end, at + 1);
        }
        return plain.toString().strip();
    }

    private static String joined(String spec) {
        StringBuilder joined = new StringBuilder(spec.length());
        boolean quoted = false;
        int at = 0;
        while (at < spec.length()) {
            quoted ^= spec.charAt(at) == '"';
            int end = quoted ? at : endOfBlanks(spec, at);
            boolean gap = end > at && (parts(spec, at - 1) || parts(spec, end));
            joined.append(spec, at, gap ? at : Math.max(end, at + 1));
            at = Math.max(end, at + 1);
        }
        return joined.toString();
    }

    private static int endOfBlanks(String spec, int from) {
        int end = from;
        while (end < spec.length() && Character.isWhitespace(spec.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean parts(String spec, int at) {
        return at >= 0 && at < spec.length() && (spec.charAt(at) == '.' || spec.charAt(at) == '@');
    }
}
