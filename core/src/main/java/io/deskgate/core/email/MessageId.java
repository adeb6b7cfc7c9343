package io.deskgate.core.email;

/** What stands between the angle brackets of a Message-ID (RFC 5322, 3.6.4). Compared letter by letter. */
public record MessageId(String value) {
    /** Refuses an empty id. */
    public MessageId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a message id is not blank, got \"" + value + "\"");
        }
    }

    /**
     * The id of a message that came without one: made from its bytes, so that it is the same at every delivery.
     * {@code .invalid} (RFC 2606) keeps it apart from the ids others make.
     */
    public static MessageId madeFrom(Fingerprint fingerprint) {
        return new MessageId(fingerprint.hex().substring(0, 32) + "@missing.deskgate.invalid");
    }

    @Override
    public String toString() {
        return "<" + value + ">";
    }
}
