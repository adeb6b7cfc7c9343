package io.deskgate.core.account;

import io.deskgate.core.settings.Secret;

/** A password that somebody chose and that is fit to be one. */
public record NewPassword(Secret secret) {
    /** The shortest password. Length is what counts; there are no rules about kinds of letters. */
    public static final int MIN_CHARS = 12;

    /** The longest one, so that nobody makes us hash a book. */
    public static final int MAX_CHARS = 512;

    /** Refuses what is too short or too long, without showing it. */
    public NewPassword {
        int length = secret.reveal().length();
        if (length < MIN_CHARS || length > MAX_CHARS) {
            throw new IllegalArgumentException(
                    "a password has " + MIN_CHARS + " to " + MAX_CHARS + " characters, got " + length);
        }
    }
}
