package io.deskgate.core.category;

import java.util.Locale;

/** What a mail server did with a message for one recipient (RFC 3464, 2.3.3). */
public enum DeliveryAction {
    /** It has given up. */
    FAILED,
    /** It goes on trying. */
    DELAYED,
    /** It put the message into the mailbox. */
    DELIVERED,
    /** It passed the message to a server that reports no successes. */
    RELAYED,
    /** It passed the message on to several others. */
    EXPANDED;

    /** The action with this name; what nobody knows has failed. */
    static DeliveryAction named(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        for (DeliveryAction action : values()) {
            if (wanted.startsWith(action.name())) {
                return action;
            }
        }
        return FAILED;
    }

    Category category() {
        return switch (this) {
            case FAILED -> Category.BOUNCE_FAILED;
            case DELAYED -> Category.BOUNCE_DELAYED;
            case DELIVERED, RELAYED, EXPANDED -> Category.BOUNCE_RELAYED;
        };
    }
}
