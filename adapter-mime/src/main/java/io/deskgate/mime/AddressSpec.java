package io.deskgate.mime;

/** The part of a mailbox that mail is sent to: {@code local@domain}. */
final class AddressSpec {
    private AddressSpec() {}

    /** The address without route, blanks and comments around and inside, and without a dot at the end. */
    static String of(String written) {
        String spec = written.strip();
        int colon = spec.startsWith("@") ? spec.indexOf(':') : -1;
        spec = AddressGaps.closed(withoutScheme(spec.substring(colon + 1).strip()));
        return spec.endsWith(".") ? spec.substring(0, spec.length() - 1) : spec;
    }

    /** Whether it can be told apart and shown: something on both sides of one '@', nothing invisible, no blanks. */
    static boolean isUsable(String spec) {
        int at = endOfLocalPart(spec);
        if (at <= 0 || at >= spec.length() - 1 || spec.indexOf('@', at + 1) >= 0) {
            return false;
        }
        boolean quoted = spec.charAt(0) == '"';
        for (int i = 0; i < spec.length(); i++) {
            char c = spec.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(spec, i)) {
                return false;
            }
            if (Character.isWhitespace(c) && !(quoted && i < at)) {
                return false;
            }
        }
        return true;
    }

    /** Where the last word of a text without brackets begins that may be the address. */
    static int startOfLastWord(String text) {
        if (text.startsWith("\"") && text.indexOf("\"@") > 0) {
            return 0;
        }
        int at = text.lastIndexOf('@');
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return Math.max(start, 0);
    }

    private static int endOfLocalPart(String spec) {
        if (!spec.startsWith("\"")) {
            return spec.indexOf('@');
        }
        int end = spec.lastIndexOf('"');
        return end > 0 ? spec.indexOf('@', end) : -1;
    }

    private static String withoutScheme(String spec) {
        return spec.regionMatches(true, 0, "mailto:", 0, 7) ? spec.substring(7) : spec;
    }

    private static boolean isPaired(String text, int at) {
        boolean high = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        return high || at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
