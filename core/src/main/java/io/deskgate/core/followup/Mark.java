package io.deskgate.core.followup;

import io.deskgate.core.ticket.TicketKey;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in an address, a Message-ID or a text of ours: {@code SUP-42.SIGNATURE} or {@code SUP-42.NONCE.SIGNATURE}.
 * Read without regard to case. Nothing is said yet about whether the signature is genuine.
 *
 * @param nonce empty when there is none
 */
record Mark(TicketKey key, String nonce, String signature) {
    /** How long the nonce of a Message-ID is. */
    static final int NONCE_LENGTH = 12;

    /** No mark is longer: the longest key, a nonce and a signature. */
    private static final int MAX_LENGTH = 64;

    static Optional<Mark> withoutNonce(String text) {
        int dot = text.indexOf('.');
        return isPlausible(text) ? mark(text, dot, dot) : Optional.empty();
    }

    static Optional<Mark> withNonce(String text) {
        int first = text.indexOf('.');
        int second = text.indexOf('.', first + 1);
        return isPlausible(text) && second - first - 1 == NONCE_LENGTH ? mark(text, first, second) : Optional.empty();
    }

    private static boolean isPlausible(String text) {
        return text.length() <= MAX_LENGTH && text.indexOf('.') > 0;
    }

    private static Optional<Mark> mark(String text, int first, int second) {
        String lower = text.toLowerCase(Locale.ROOT);
        String nonce = first == second ? "" : lower.substring(first + 1, second);
        String signature = lower.substring(second + 1);
        if (signature.length() != Signature.LENGTH || !Alphabet.isWritten(signature) || !Alphabet.isWritten(nonce)) {
            return Optional.empty();
        }
        Optional<TicketKey> key = TicketKey.parse(text.substring(0, first));
        return key.isPresent() ? Optional.of(new Mark(key.get(), nonce, signature)) : Optional.empty();
    }
}
