package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a secret of an account is found: variable, file, systemd credential, command, settings, in this order. It is
 * looked for each time it is needed, so a changed one counts at once; it is never on a command line.
 *
 * @param key of its variables
 * @param what for people, and with dashes in the names of credentials
 * @param saved the one of the settings; revealed as empty when there is none
 */
record MailboxSecret(MailboxVariables variables, String key, String what, Secret saved) {
    static MailboxSecret password(MailboxVariables variables, Secret saved) {
        return new MailboxSecret(variables, "PASSWORD", "password", saved);
    }

    static MailboxSecret refreshToken(MailboxVariables variables, Secret saved) {
        return new MailboxSecret(variables, "OAUTH_REFRESH_TOKEN", "refresh token", saved);
    }

    static MailboxSecret clientSecret(MailboxVariables variables, Secret saved) {
        return new MailboxSecret(variables, "OAUTH_CLIENT_SECRET", "client secret", saved);
    }

    /**
     * As it is now.
     *
     * @throws PermanentFailure when there is none
     */
    String reveal() {
        if (variables.has(key)) {
            return variables.get(key, "");
        }
        if (variables.has(key + "_FILE")) {
            return firstLine(Path.of(variables.get(key + "_FILE", "")));
        }
        if (Files.exists(systemdCredential())) {
            return firstLine(systemdCredential());
        }
        if (variables.has(key + "_COMMAND")) {
            return command(key + "_COMMAND").answer();
        }
        return savedOrNothing();
    }

    /** Whether anybody said where it is. */
    boolean isGiven() {
        return !saved.isEmpty()
                || variables.has(key)
                || variables.has(key + "_FILE")
                || variables.has(key + "_COMMAND")
                || Files.exists(systemdCredential());
    }

    /** Where people put another one. */
    String place(String setting) {
        boolean byVariable = variables.has(key)
                || variables.has(key + "_FILE")
                || variables.has(key + "_COMMAND")
                || Files.exists(systemdCredential());
        return variables.isFirst() && !byVariable
                ? "deskgate settings set " + setting + " --stdin"
                : "set " + variables.variable(key + "_FILE");
    }

    private SecretCommand command(String variable) {
        return new SecretCommand(variables.variable(variable), variables.get(variable, ""));
    }

    private String savedOrNothing() {
        String text = saved.isEmpty() ? "" : saved.reveal();
        if (text.isEmpty()) {
            throw new PermanentFailure(
                    "mailbox " + variables.account() + " has no " + what,
                    "save one in the settings, or set " + variables.variable(key + "_FILE") + " or "
                            + variables.variable(key + "_COMMAND"),
                    new IllegalStateException("no " + what));
        }
        return text;
    }

    /** systemd puts credentials into files only the service can read (LoadCredential=). */
    private Path systemdCredential() {
        String account = variables.isFirst() ? "" : variables.account() + "-";
        String name = "deskgate-imap-" + account + what.replace(' ', '-');
        return Path.of(variables.environment().getOrDefault("CREDENTIALS_DIRECTORY", "/nonexistent"), name);
    }

    private String firstLine(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new PermanentFailure(
                    "cannot read the " + what + " in " + file, "check that it exists and is readable", e);
        }
    }
}
