package io.deskgate.imap;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.TokenSource;
import java.util.Iterator;
import java.util.List;

/** Tokens as a test wants them: the first, and the next ones when those before were refused. */
final class HandedTokens implements TokenSource {
    private final Iterator<String> texts;
    private AccessToken now;

    HandedTokens(String... texts) {
        this.texts = List.of(texts).iterator();
        this.now = AccessToken.of(this.texts.next());
    }

    @Override
    public AccessToken token() {
        return now;
    }

    @Override
    public AccessToken insteadOf(AccessToken refused) {
        now = texts.hasNext() ? AccessToken.of(texts.next()) : now;
        return now;
    }

    @Override
    public String origin() {
        return "a test";
    }

    @Override
    public String advice() {
        return "sign in again";
    }

    /** The INBOX of this user, who logs in with these. */
    Mailbox inbox(MailServer server, String user) {
        Afterwards keep = new Afterwards.Keep();
        return new Mailbox(new MailboxName(user, "INBOX"), server, user, new Credential.Tokens(this), keep, keep);
    }
}
