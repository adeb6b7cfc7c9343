package io.deskgate.core.category;

import io.deskgate.core.email.HeaderBlock;

/** Header fields by which servers say that they report something, or that a message must not run in a circle. */
final class ServerFields {
    private final Clues clues;
    private final OwnNames own;

    ServerFields(Clues clues, OwnNames own) {
        this.clues = clues;
        this.own = own;
    }

    void read(HeaderBlock header) {
        for (HeaderBlock.Field field : header.fields()) {
            read(field.name(), field.value());
        }
    }

    private void read(String name, String value) {
        // QUIRK: Exchange writes this field without a value; that it is there is all it says.
        if (name.equals("x-ms-exchange-message-is-ndr")) {
            clues.strong(Category.BOUNCE_FAILED, name, value);
        }
        if (value.isEmpty()) {
            return;
        }
        switch (name) {
            case "x-failed-recipients" -> clues.strong(Category.BOUNCE_FAILED, name, value);
            case "x-dsncontext" -> clues.weak(Category.BOUNCE_FAILED, name, value);
            case "x-hmxmroriginalrecipient" -> clues.strong(Category.FEEDBACK_REPORT, name, value);
            default -> loop(name, value);
        }
    }

    /** X-Loop, X-OTRS-Loop, X-RT-Loop-Prevention: a program passed it on or wrote it, whoever is named there. */
    private void loop(String name, String value) {
        if (!name.startsWith("x-") || !name.endsWith("-loop") && !name.endsWith("-loop-prevention")) {
            return;
        }
        if (own.areMeantBy(value)) {
            clues.strong(Category.OWN_MAIL, name, value);
        } else if (!name.startsWith("x-ms-exchange")) {
            clues.weak(Category.NOTIFICATION, name, value);
        }
    }
}
