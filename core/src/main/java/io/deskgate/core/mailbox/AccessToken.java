package io.deskgate.core.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lets us in for a while (RFC 6750). Never printed. */
public final class AccessToken {
    /** Longer is none: the line of a log-in must hold it. */
    public static final int MOST_CHARS = 16 * 1024;

    private final String text;
    private final List<Instant> end;

    private AccessToken(String text, List<Instant> end) {
        if (text.isEmpty() || text.length() > MOST_CHARS || !text.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("an access token is one word of 1 to " + MOST_CHARS
                    + " visible ASCII characters, got " + text.length() + " characters");
        }
        this.text = text;
        this.end = end;
    }

    /**
     * One of which nobody said how long it lasts.
     *
     * @throws IllegalArgumentException when it cannot be a token, without the text
     */
    public static AccessToken of(String text) {
        return new AccessToken(text, List.of());
    }

    /**
     * One that lasts until then.
     *
     * @throws IllegalArgumentException when it cannot be a token, without the text
     */
    public static AccessToken until(Instant end, String text) {
        return new AccessToken(text, List.of(end));
    }

    /** The text itself, for the one who has to present it. */
    public String reveal() {
        return text;
    }

    /** When it ends; empty when nobody said. */
    public Optional<Instant> end() {
        return end.stream().findFirst();
    }

    /** Whether both have the same text. */
    public boolean isSameAs(AccessToken other) {
        return text.equals(other.text);
    }

    @Override
    public String toString() {
        return "an access token";
    }
}
