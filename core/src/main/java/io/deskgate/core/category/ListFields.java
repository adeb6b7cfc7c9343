package io.deskgate.core.category;

import io.deskgate.core.email.HeaderBlock;

/** Header fields of mailing lists and mass mailings (RFC 2369, 2919, 8058), and of Precedence. */
final class ListFields {
    private final Clues clues;
    private final OwnNames own;

    ListFields(Clues clues, OwnNames own) {
        this.clues = clues;
        this.own = own;
    }

    void read(HeaderBlock header) {
        boolean ours = isOurList(header);
        for (HeaderBlock.Field field : header.fields()) {
            precedence(field.name(), field.value(), ours);
            if (!ours) {
                list(field.name(), field.value());
            }
        }
    }

    /** Some desks put their address on a list of their own: what customers write to it is no mailing list. */
    private boolean isOurList(HeaderBlock header) {
        for (HeaderBlock.Field field : header.fields()) {
            if (namesAList(field.name()) && own.isNamedIn(field.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesAList(String name) {
        return switch (name) {
            case "list-id", "list-post", "mailing-list", "x-mailing-list", "x-beenthere" -> true;
            default -> false;
        };
    }

    private void precedence(String name, String value, boolean ours) {
        if (!name.equals("precedence") && !name.equals("x-precedence")) {
            return;
        }
        switch (FieldValue.keyword(value)) {
            case "auto_reply", "auto-reply", "autoreply" -> clues.strong(Category.AUTO_REPLY, name, value);
            case "bulk", "junk" -> add(Category.BULK, Strength.STRONG, name, value, ours);
            case "list" -> add(Category.MAILING_LIST, Strength.STRONG, name, value, ours);
            default -> {
                // first-class, special-delivery and others say nothing of who wrote it
            }
        }
    }

    private void list(String name, String value) {
        switch (name) {
            case "list-id", "mailing-list", "x-mailing-list", "x-beenthere" ->
                add(Category.MAILING_LIST, Strength.STRONG, name, value, value.isEmpty());
            case "list-post" -> add(Category.MAILING_LIST, Strength.STRONG, name, value, FieldValue.isNo(value));
            case "list-unsubscribe" -> add(Category.BULK, Strength.STRONG, name, value, value.isEmpty());
            case "list-unsubscribe-post", "feedback-id", "x-campaign", "x-campaignid" ->
                add(Category.BULK, Strength.WEAK, name, value, value.isEmpty());
            default -> {
                // no list
            }
        }
    }

    private void add(Category category, Strength strength, String name, String value, boolean onlyHint) {
        if (onlyHint) {
            clues.hint(category, name, value);
        } else if (strength == Strength.STRONG) {
            clues.strong(category, name, value);
        } else {
            clues.weak(category, name, value);
        }
    }
}
