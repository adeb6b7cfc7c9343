package io.deskgate.imap;

import java.util.List;
import java.util.Locale;

/** What to do about a password that was refused: by the code, or by what providers are known to say. */
final class Refusal {
    private static final String TOKENS = "log in with OAuth tokens instead (docs/providers.md tells how)";
    private static final String APP_PASSWORD =
            "make an app password in the security settings of the account and save that instead of its own password";

    /** What the text says, in lower case, and what to do then; the first that fits counts. */
    private static final List<List<String>> KNOWN = List.of(
            List.of("[authorizationfailed]", "let who runs the server give this user the right to the mailbox"),
            List.of("[expired]", "the password has expired: choose a new one there, and save it here"),
            List.of("[privacyrequired]", "use TLS (port 993), or STARTTLS"),
            List.of("[contactadmin]", "the account is blocked: ask who runs the server"),
            List.of("application-specific password", APP_PASSWORD),
            List.of("app password", APP_PASSWORD),
            List.of("[webalert", "log in once with a browser, or " + APP_PASSWORD),
            List.of("basicauthblocked", "the provider takes no passwords: " + TOKENS),
            List.of("not enabled for imap", "switch IMAP on in the settings of the account"),
            List.of("imap is disabled", "switch IMAP on in the settings of the account"),
            List.of("imap access is disabled", "switch IMAP on in the settings of the account"));

    private Refusal() {}

    static String advice(String text, ImapSession session) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (List<String> known : KNOWN) {
            if (lower.contains(known.get(0))) {
                return known.get(1);
            }
        }
        String usual = "check user and password; some providers want an app password instead of the one of the account";
        return takesTokens(session) ? usual + ", and some only tokens: " + TOKENS : usual;
    }

    /** What to do where passwords are not even asked for. */
    static String otherThanPassword(ImapSession session) {
        return takesTokens(session) ? TOKENS : "ask who runs the server how to log in: we know LOGIN and PLAIN";
    }

    private static boolean takesTokens(ImapSession session) {
        return Bearer.Mechanism.offeredBy(session).isPresent();
    }
}
