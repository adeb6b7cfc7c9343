package io.deskgate.core.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;

/** A text that no log, message or screen shows. It may be opened only when it is needed, which can fail then. */
public final class Secret {
    /** No secret at all. */
    public static final Secret NONE = new Secret(new Known(""));

    private final Supplier<String> text;

    private Secret(Supplier<String> text) {
        this.text = text;
    }

    /** This text as a secret; {@link #NONE} when it is empty. */
    public static Secret of(String text) {
        return text.isEmpty() ? NONE : new Secret(new Known(text));
    }

    /** A secret that is not empty and is asked for each time it is revealed. */
    public static Secret from(Supplier<String> text) {
        return new Secret(text);
    }

    /** The text itself, for the one who has to present it. Throws what opening it throws. */
    public String reveal() {
        return text.get();
    }

    /** Whether there is no secret. */
    public boolean isEmpty() {
        return this == NONE;
    }

    /** Whether both come from the same place, so that neither need be opened to know that they are the same. */
    public boolean isAsBefore(Secret before) {
        return text.equals(before.text);
    }

    /** Opens both unless they come from the same place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && (isAsBefore(secret) || MessageDigest.isEqual(bytes(), secret.bytes()));
    }

    /** The same for all, so that nothing is told by it. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return isEmpty() ? "(none)" : "(secret)";
    }

    private byte[] bytes() {
        return reveal().getBytes(StandardCharsets.UTF_8);
    }

    private record Known(String text) implements Supplier<String> {
        @Override
        public String get() {
            return text;
        }

        @Override
        public String toString() {
            return "(secret)";
        }
    }
}
