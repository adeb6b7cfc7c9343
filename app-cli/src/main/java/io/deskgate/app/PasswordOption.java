package io.deskgate.app;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.settings.Secret;
import java.io.Console;
import picocli.CommandLine.Option;

/** A password, typed unseen or read from standard input; never a word of the command line, which others can read. */
final class PasswordOption {
    @Option(
            names = "--password-stdin",
            description = "Read the password from the first line of standard input instead of asking for it.")
    private boolean fromInput;

    NewPassword read(Surroundings surroundings) {
        return Requested.from(
                () -> new NewPassword(Secret.of(fromInput ? ValueInput.line(surroundings, "password") : typed())));
    }

    private static String typed() {
        Console console = System.console();
        if (console == null) {
            throw new IllegalArgumentException("there is no terminal to ask for the password, use --password-stdin");
        }
        String first =
                String.valueOf(console.readPassword("Password (%d characters at least): ", NewPassword.MIN_CHARS));
        String again = String.valueOf(console.readPassword("Once more: "));
        if (!first.equals(again)) {
            throw new IllegalArgumentException("the two passwords differ");
        }
        return first;
    }
}
