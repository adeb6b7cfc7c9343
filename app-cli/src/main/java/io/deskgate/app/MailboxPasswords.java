package io.deskgate.app;

import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the password of an account is found: variable, file, systemd credential, command, settings, in this order. It
 * is looked for at each log-in, so a changed one counts at once; it is never on a command line.
 */
final class MailboxPasswords {
    private final MailboxVariables variables;
    private final Secret saved;

    /** {@code saved} is the one of the settings. */
    MailboxPasswords(MailboxVariables variables, Secret saved) {
        this.variables = variables;
        this.saved = saved;
    }

    Credential credential() {
        return new Credential.Password(this::password);
    }

    private String password() {
        if (variables.has("PASSWORD")) {
            return variables.get("PASSWORD", "");
        }
        if (variables.has("PASSWORD_FILE")) {
            return firstLine(Path.of(variables.get("PASSWORD_FILE", "")));
        }
        if (Files.exists(systemdCredential())) {
            return firstLine(systemdCredential());
        }
        if (variables.has("PASSWORD_COMMAND")) {
            return new SecretCommand(variables.get("PASSWORD_COMMAND", "")).answer();
        }
        return saved();
    }

    private String saved() {
        if (saved.isEmpty()) {
            String text = "mailbox " + variables.account() + " has no password: save one in the settings, or set "
                    + variables.variable("PASSWORD_FILE") + " or " + variables.variable("PASSWORD_COMMAND");
            throw new PermanentFailure(text, new IllegalStateException("no password"));
        }
        return saved.reveal();
    }

    /** systemd puts credentials into files only the service can read (LoadCredential=). */
    private Path systemdCredential() {
        String name =
                variables.isFirst() ? "deskgate-imap-password" : "deskgate-imap-" + variables.account() + "-password";
        return Path.of(variables.environment().getOrDefault("CREDENTIALS_DIRECTORY", "/nonexistent"), name);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new PermanentFailure(
                    "cannot read the password in " + file + ": check that it exists and is readable", e);
        }
    }
}
