package io.deskgate.mime;

/** Comments in parentheses (RFC 5322, 3.2.2). */
final class Comments {
    private Comments() {}

    /** Where the field goes on behind the comment that begins at {@code start}; its length when it never ends. */
    static int end(String source, int start) {
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return source.length();
    }

    /** Where the comment of at most {@code depth} levels that begins at {@code start} ends; -1 when it does not. */
    static int end(String source, int start, int depth) {
        int levels = 0;
        for (int i = start; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' && ++levels > depth) {
                return -1;
            } else if (c == ')' && --levels == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
