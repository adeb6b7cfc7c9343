package io.deskgate.app;

import java.util.Map;

/** Says how a certificate is pinned for one mailbox. */
final class PinAdvice {
    private final MailboxVariables variables;

    /** Of the account of this mailbox. */
    PinAdvice(NamedMailbox mailbox, Map<String, String> environment) {
        String name = mailbox.name();
        int slash = name.indexOf('/');
        this.variables = new MailboxVariables(slash < 0 ? name : name.substring(0, slash), environment);
    }

    String of(String sha256) {
        String pin = variables.isFirst() && !variables.has("PIN") && !variables.has("CA")
                ? "deskgate settings set email.pin " + sha256
                : "set " + variables.variable("PIN") + "=" + sha256;
        return "pin it: " + pin + "; or name a PEM file with its authority: " + variables.variable("CA") + "=FILE";
    }
}
