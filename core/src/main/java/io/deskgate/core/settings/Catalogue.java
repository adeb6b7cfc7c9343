package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;
import java.util.List;
import java.util.Optional;

/** All settings there are. A new one is an entry here and a place in {@link #ALL}; everything else follows. */
public final class Catalogue {
    /** Where mail goes that belongs to no other branch. */
    public static final Definition<BranchKey> DEFAULT_BRANCH = new Definition<>(
            "general.default-branch",
            new BranchKeyText(),
            new FirstBranchByDefault(),
            "The branch that takes mail which belongs to no other.");

    /** The mail server. */
    public static final Definition<String> EMAIL_SERVER = new Definition<>(
            "email.server",
            new LineText(),
            Default.always("localhost", "localhost"),
            "The IMAP server with the support mailbox.");

    /** The port of the mail server. */
    public static final Definition<Integer> EMAIL_PORT = new Definition<>(
            "email.port", new NumberText(1, 65_535), new PortByDefault(), "The port of the IMAP server.");

    /** Whether the connection is encrypted from its first byte. */
    public static final Definition<Boolean> EMAIL_SSL = new Definition<>(
            "email.ssl",
            new YesNoText(),
            Default.always(true, "yes"),
            "Whether the connection to the IMAP server is encrypted from its first byte.");

    /** Who logs in at the mail server. */
    public static final Definition<String> EMAIL_USERNAME = new Definition<>(
            "email.username",
            new LineText(),
            Default.always("support", "support"),
            "The user who logs in at the IMAP server.");

    /** The password to it. */
    public static final Definition<Secret> EMAIL_PASSWORD = new Definition<>(
            "email.password", new SecretText(), new PasswordByDefault(), "The password of that user. Never shown.");

    /** Whether a message leaves the mailbox when it has become a ticket or comment. */
    public static final Definition<Boolean> EMAIL_DELETE_PROCESSED = new Definition<>(
            "email.delete-processed",
            new YesNoText(),
            Default.always(false, "no"),
            "Whether a message is deleted from the mailbox once it is safely in the desk.");

    /** With what we sign the marks by which answers find their ticket. */
    public static final Definition<Secret> SIGNING_KEYS = new Definition<>(
            "mail.signing-keys",
            new SecretText(),
            Default.always(Secret.NONE, "made when first needed"),
            "The keys that sign reply addresses and ids, parted by blanks: the first signs, all are recognised.");

    /** Every one, in the order in which people see them. */
    public static final List<Definition<?>> ALL = List.of(
            DEFAULT_BRANCH,
            EMAIL_SERVER,
            EMAIL_PORT,
            EMAIL_SSL,
            EMAIL_USERNAME,
            EMAIL_PASSWORD,
            EMAIL_DELETE_PROCESSED,
            SIGNING_KEYS);

    private Catalogue() {}

    /** The setting with this name. */
    public static Optional<Definition<?>> find(String name) {
        for (Definition<?> definition : ALL) {
            if (definition.name().equals(name)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    /**
     * The setting with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Definition<?> named(String name) {
        Optional<Definition<?>> definition = find(name);
        if (definition.isEmpty()) {
            throw new IllegalArgumentException("there is no setting \"" + name + "\", see: deskgate settings list");
        }
        return definition.get();
    }
}
