package io.deskgate.mime;

import io.deskgate.core.email.Importance;
import java.util.Locale;

/** How urgent the sender calls a message: the first of the four fields that says anything but normal. */
final class Urgency {
    private static final String[] FIELDS = {"x-priority", "importance", "priority", "x-msmail-priority"};

    private Urgency() {}

    static Importance of(Header header) {
        for (String field : FIELDS) {
            Importance importance = meaning(header.first(field).strip().toLowerCase(Locale.ROOT));
            if (importance != Importance.NORMAL) {
                return importance;
            }
        }
        return Importance.NORMAL;
    }

    private static Importance meaning(String value) {
        if (value.startsWith("1") || value.startsWith("2") || value.startsWith("high") || value.startsWith("urgent")) {
            return Importance.HIGH;
        }
        if (value.startsWith("4") || value.startsWith("5") || value.startsWith("low") || value.startsWith("non-")) {
            return Importance.LOW;
        }
        return Importance.NORMAL;
    }
}
