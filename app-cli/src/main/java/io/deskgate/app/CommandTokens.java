package io.deskgate.app;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.port.PermanentFailure;

/** Access tokens that a command of the operator prints. It is run at each log-in: how long they last only it knows. */
record CommandTokens(SecretCommand command) implements TokenSource {
    @Override
    public AccessToken token() {
        try {
            return AccessToken.of(command.answer());
        } catch (IllegalArgumentException e) {
            throw new PermanentFailure(
                    "the command of " + command.variable() + " printed no access token (" + e.getMessage() + ")",
                    "let it print the token alone on its first line",
                    e);
        }
    }

    @Override
    public AccessToken insteadOf(AccessToken refused) {
        return token();
    }

    @Override
    public String origin() {
        return "the command of " + command.variable();
    }

    @Override
    public String advice() {
        return "check that the token is for this user and for IMAP, and that the command of " + command.variable()
                + " prints one that is still good";
    }
}
