package io.deskgate.core.mailbox;

/**
 * A folder of an account, as the operator calls it.
 *
 * @param account for example {@code support@desk.example}; progress is kept under this name, so it should not change
 * @param folder as the server names it, levels included
 */
public record MailboxName(String account, String folder) {
    /** Refuses a blank name and control characters. */
    public MailboxName {
        requireLine(account, "an account");
        requireLine(folder, "a folder");
    }

    @Override
    public String toString() {
        return account + "/" + folder;
    }

    private static void requireLine(String text, String what) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the name of a mailbox needs " + what + " on one line, got \"" + text + "\"");
        }
    }
}
