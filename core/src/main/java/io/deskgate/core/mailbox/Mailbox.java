package io.deskgate.core.mailbox;

/**
 * A mailbox as it is set up.
 *
 * @param done what becomes of messages that were dealt with
 * @param setAside what becomes of messages that wait in quarantine
 */
public record Mailbox(
        MailboxName name, MailServer server, String user, Credential credential, Afterwards done, Afterwards setAside) {
    /** Refuses a blank user. */
    public Mailbox {
        if (user.isBlank()) {
            throw new IllegalArgumentException("mailbox " + name + " needs a user, got \"" + user + "\"");
        }
    }

    /** Whether messages are changed on the server. */
    public boolean changesMessages() {
        return !(done instanceof Afterwards.Keep && setAside instanceof Afterwards.Keep);
    }
}
