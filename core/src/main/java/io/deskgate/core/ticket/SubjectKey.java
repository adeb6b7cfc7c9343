package io.deskgate.core.ticket;

import java.util.Locale;

/**
 * By which two subjects count as the same for the brakes: letters in lower case and nothing else, so that counters,
 * dates and reply prefixes with numbers make no difference. Says nothing about which ticket a message belongs to.
 *
 * @param text at most {@value #MAX_CHARS} characters; empty when a subject has no letter
 */
public record SubjectKey(String text) {
    /** Longer subjects are told apart by their beginning. */
    public static final int MAX_CHARS = 120;

    /** The key of a subject as it was sent. */
    public static SubjectKey of(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < lower.length() && letters.length() < MAX_CHARS; ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters.appendCodePoint(c);
            }
        }
        return new SubjectKey(letters.toString());
    }
}
