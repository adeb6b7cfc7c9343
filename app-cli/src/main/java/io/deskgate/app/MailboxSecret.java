package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Secret;
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
            return new SecretFile(Path.of(variables.get(key + "_FILE", ""))).firstLine(what);
        }
        if (Files.exists(systemdCredential())) {
            return new SecretFile(systemdCredential()).firstLine(what);
        }
        if (variables.has(key + "_COMMAND")) {
            return command(key + "_COMMAND").answer();
        }
        return savedOrNothing();
    }

    /** Whether anybody said where it is. */
    boolean isGiven() {
        return !saved.isEmpty() || isPlaced();
    }

    /** Where people put another one. */
    String place(String setting) {
        return variables.isFirst() && !isPlaced()
                ? "deskgate settings set " + setting + " --stdin"
                : "set " + variables.variable(key + "_FILE");
    }

    private boolean isPlaced() {
        return variables.has(key)
                || variables.has(key + "_FILE")
                || variables.has(key + "_COMMAND")
                || Files.exists(systemdCredential());
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
}
