package io.deskgate.core.category;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.util.Locale;

/** What the names of the sender tell. */
final class SenderClues {
    static final String DAEMON = "mailer-daemon";

    private final Clues clues;
    private final OwnNames own;

    SenderClues(Clues clues, OwnNames own) {
        this.clues = clues;
        this.own = own;
    }

    void look(HeaderBlock header, Email email, Envelope envelope) {
        for (EmailAddress author : email.from()) {
            author(author);
        }
        if (email.from().isEmpty()) {
            nameless(header.first("from").orElse(""));
        }
        returnPath(envelope.completedBy(header).sender());
    }

    private void author(EmailAddress author) {
        String local = local(author.key());
        if (own.hasAddress(author.address())) {
            clues.strong(Category.OWN_MAIL, "from", author.address());
        } else if (local.equals(DAEMON)) {
            clues.strong(Category.BOUNCE_FAILED, "from", author.address());
        } else if (isServer(local) || isServerName(author.name())) {
            clues.weak(Category.BOUNCE_FAILED, "from", author.toString());
        } else if (isDeaf(local)) {
            clues.weak(Category.NOTIFICATION, "from", author.address());
        }
    }

    // QUIRK: DragonFly's mail agent writes "From: MAILER-DAEMON <>", which names nobody.
    private void nameless(String from) {
        if (from.toLowerCase(Locale.ROOT).contains(DAEMON)) {
            clues.strong(Category.BOUNCE_FAILED, "from", from);
        }
    }

    // QUIRK: some forwarders empty the return path of people's mail: alone it proves nothing.
    private void returnPath(String path) {
        if (path.equals(Envelope.NULL_SENDER)) {
            clues.weak(Category.BOUNCE_FAILED, "return-path", path);
            clues.weak(Category.NOTIFICATION, "return-path", path);
        } else if (local(path.toLowerCase(Locale.ROOT)).equals(DAEMON)) {
            clues.weak(Category.BOUNCE_FAILED, "return-path", path);
        }
    }

    static String local(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    static boolean isServer(String local) {
        return switch (local) {
            case "postmaster", "mailerdaemon", "mailer_daemon", "maildaemon", "mail-daemon", "mdaemon" -> true;
            default -> false;
        };
    }

    private static boolean isServerName(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mail delivery system", "mail delivery subsystem", "mail delivery service", "mailer-daemon" -> true;
            case "mail administrator", "system administrator", "postmaster", "mail system" -> true;
            default -> false;
        };
    }

    /** Whether nobody reads what is written to it. */
    static boolean isDeaf(String local) {
        String letters = local.replace("-", "").replace("_", "").replace(".", "");
        return switch (letters) {
            case "noreply", "donotreply", "dontreply", "noreplies", "neverreply", "autoreply" -> true;
            case "noresponder", "naoresponda", "naoresponder", "nepasrepondre", "nichtantworten", "keineantwort" ->
                true;
            case "norispondere", "nonrispondere", "geenantwoord", "svarainte", "nieodpowiadaj" -> true;
            default -> false;
        };
    }
}
