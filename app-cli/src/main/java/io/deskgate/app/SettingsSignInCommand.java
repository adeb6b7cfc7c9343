package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.MailboxLogIn;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.Setting;
import io.deskgate.oauth.OAuthTokens.Invitation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sign-in",
        description =
                "Lets the user of the mailbox sign in at its provider with a browser, and saves the refresh token.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The browser may be on any machine. Before, register a client with the provider and save its id;",
            "docs/providers.md tells how for Google and Microsoft."
        })
final class SettingsSignInCommand implements Callable<Integer> {
    @Option(
            names = "--authorize-url",
            paramLabel = "URL",
            defaultValue = "",
            description = "Where users of the provider sign in (default: known for Google and Microsoft).")
    private String authorizeUrl;

    @Option(
            names = "--mailbox",
            paramLabel = "NAME",
            defaultValue = MailboxVariables.FIRST,
            description = "The user of this account (default: the one of the settings).")
    private String account;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Write the refresh token into this file, for its owner only, instead of the settings.")
    private Path file;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsSignInCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (file == null && !account.equals(MailboxVariables.FIRST)) {
            surroundings.complain(
                    "only the refresh token of the mailbox of the settings is saved there: name a --file for"
                            + " the one of " + account);
            return ExitCode.USAGE;
        }
        Invitation invitation = invitation();
        surroundings.out().println("Open this address in a browser and sign in as the user of the mailbox:");
        surroundings.out().println();
        surroundings.out().println(invitation.url());
        surroundings.out().println();
        surroundings
                .out()
                .println("Then the browser goes to http://localhost/… and finds nobody there: that is as it"
                        + " should be.");
        surroundings.out().println("Copy the whole address it shows, paste it here and press Enter:");
        surroundings.out().flush();
        Secret refreshToken = invitation.accept(ValueInput.line(surroundings, "address"));
        return file == null ? save(refreshToken) : write(refreshToken);
    }

    private int write(Secret refreshToken) {
        new SecretFile(file).write(refreshToken);
        surroundings.out().println("refresh token written to " + file);
        return ExitCode.OK;
    }

    private int save(Secret refreshToken) {
        return new SettingsChange(store, surroundings)
                .save(form -> form.with(Catalogue.OAUTH_REFRESH_TOKEN, Setting.own(refreshToken))
                        .with(Catalogue.EMAIL_AUTH, Setting.own(MailboxLogIn.OAUTH)));
    }

    private Invitation invitation() {
        try (Wiring wiring = store.open(surroundings)) {
            return wiring.mailboxes().invitation(account, authorizeUrl);
        }
    }
}
