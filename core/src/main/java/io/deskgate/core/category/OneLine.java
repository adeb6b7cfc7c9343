package io.deskgate.core.category;

/** Text of strangers as one line to show: blanks run together, no control characters, not longer than wanted. */
final class OneLine {
    private OneLine() {}

    static String of(CharSequence text, int longest) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int at = 0; at < text.length() && line.length() < longest; at++) {
            char c = text.charAt(at);
            if (c <= ' ' || Character.isISOControl(c)) {
                blank = line.length() > 0;
                continue;
            }
            if (blank && line.length() + 1 < longest) {
                line.append(' ');
            }
            blank = false;
            line.append(c);
        }
        return whole(line);
    }

    /** Without half a character at its end. */
    private static String whole(StringBuilder line) {
        int last = line.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(line.charAt(last))) {
            line.setLength(last);
        }
        return line.toString();
    }
}
