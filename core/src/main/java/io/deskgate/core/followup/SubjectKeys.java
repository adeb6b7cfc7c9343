package io.deskgate.core.followup;

import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds ticket keys in a subject: {@code [SUP-42]}, in brackets only. */
final class SubjectKeys {
    /** More than anybody writes by hand. */
    private static final int MOST_KEYS = 5;

    private SubjectKeys() {}

    static List<TicketKey> in(String subject) {
        List<TicketKey> keys = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < subject.length() && keys.size() < MOST_KEYS; i++) {
            if (subject.charAt(i) == '[') {
                open = i;
            } else if (subject.charAt(i) == ']' && open >= 0) {
                Optional<TicketKey> key = TicketKey.parse(subject.substring(open + 1, i));
                if (key.isPresent()) {
                    keys.add(key.get());
                }
                open = -1;
            }
        }
        return keys;
    }
}
