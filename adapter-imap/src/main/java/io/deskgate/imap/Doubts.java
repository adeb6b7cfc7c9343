package io.deskgate.imap;

import io.deskgate.core.mailbox.Doubt;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** What Java says when it does not trust a certificate, in one word. */
final class Doubts {
    private Doubts() {}

    /** {@code said} is what its innermost exception says. */
    static Doubt of(Throwable refusal, String said) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
                return Doubt.OUT_OF_DATE;
            }
            if (cause instanceof CertPathBuilderException) {
                return Doubt.UNKNOWN_ISSUER;
            }
        }
        boolean name = said.startsWith("No name matching") || said.startsWith("No subject alternative");
        return name ? Doubt.OTHER_NAME : Doubt.OTHER;
    }
}
