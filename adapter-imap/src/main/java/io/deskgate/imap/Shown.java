package io.deskgate.imap;

import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.mailbox.ServerCertificate;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** What a server showed of itself, in our words. */
final class Shown {
    /** Names are the server's own words. */
    private static final int LONGEST_NAME = 200;

    private Shown() {}

    static Protection protection(SSLSession session) throws SSLPeerUnverifiedException {
        X509Certificate own = (X509Certificate) session.getPeerCertificates()[0];
        return new Protection.Tls(session.getProtocol(), session.getCipherSuite(), certificate(own));
    }

    static ServerCertificate certificate(X509Certificate certificate) {
        return new ServerCertificate(
                shortened(certificate.getSubjectX500Principal().getName()),
                shortened(certificate.getIssuerX500Principal().getName()),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                sha256(certificate));
    }

    static String sha256(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("every JVM has SHA-256, and a certificate that was read can be written", e);
        }
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
