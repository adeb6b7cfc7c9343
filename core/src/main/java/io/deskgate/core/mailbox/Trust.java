package io.deskgate.core.mailbox;

import java.nio.file.Path;
import java.util.Locale;

/** By which a server proves to be the one we mean. */
public sealed interface Trust {
    /** A certificate for its name from an authority that Java knows. */
    record KnownAuthorities() implements Trust {}

    /** A certificate for its name from an authority in this PEM file, and no other. */
    record Authorities(Path pem) implements Trust {}

    /**
     * This very certificate, whatever its name and age.
     *
     * @param sha256 of its bytes, 64 hex digits, lower case; colons and capitals are taken out
     */
    record Pinned(String sha256) implements Trust {
        /** Refuses what is no SHA-256. */
        public Pinned {
            sha256 = sha256.replace(":", "").toLowerCase(Locale.ROOT);
            boolean hex = sha256.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
            if (sha256.length() != 64 || !hex) {
                throw new IllegalArgumentException("a pinned certificate is 64 hex digits, got \"" + sha256 + "\"");
            }
        }
    }
}
