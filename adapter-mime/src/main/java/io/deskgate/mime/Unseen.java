package io.deskgate.mime;

/** Characters that a reader does not see and that only get in the way of one who searches. */
final class Unseen {
    private Unseen() {}

    /** Soft hyphens and blanks without width; joiners only where they join nothing. */
    static boolean isAt(String words, int at) {
        char c = words.charAt(at);
        if (c < '\u00ad') {
            return false;
        }
        return switch (c) {
            case '\u00ad', '\u034f', '\u200b', '\u2060', '\ufeff' -> true;
            case '\u200c', '\u200d' -> at == 0 || isLoose(words.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean isLoose(char before) {
        return before <= ' ' || before == '\u00a0' || before == '\u034f' || before == '\u200c' || before == '\u200d';
    }
}
