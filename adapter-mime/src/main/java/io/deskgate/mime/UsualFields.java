package io.deskgate.mime;

import java.util.Locale;

/** Names that stand in the header of almost every message, and hardly ever before a colon elsewhere. */
final class UsualFields {
    private UsualFields() {}

    static boolean contain(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "from", "to", "cc", "subject", "date", "received", "sender", "message-id", "mime-version" -> true;
            case "content-type", "content-transfer-encoding", "content-disposition", "reply-to", "return-path" -> true;
            default -> name.startsWith("X-");
        };
    }
}
