package io.deskgate.core.account;

/**
 * What is kept of a password.
 *
 * @param text says by itself how it was made; never shown
 */
public record PasswordHash(String text) {
    @Override
    public String toString() {
        return "PasswordHash";
    }
}
