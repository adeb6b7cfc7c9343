package io.deskgate.imap;

import io.deskgate.core.mailbox.Trust.Pinned;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Decides whether a server is trusted, and remembers the certificate it showed, so that we can say how to trust it. */
final class WatchedTrust extends X509ExtendedTrustManager {
    private final Decision decision;
    private volatile X509Certificate shown;

    private WatchedTrust(Decision decision) {
        this.decision = decision;
    }

    /** Whether this chain, shown over this socket, is to be trusted. */
    @FunctionalInterface
    private interface Decision {
        void check(X509Certificate[] chain, String type, Socket socket) throws CertificateException;
    }

    /** Trusts as {@code authorities} do, host name included. */
    static WatchedTrust in(X509ExtendedTrustManager authorities) {
        return new WatchedTrust(authorities::checkServerTrusted);
    }

    /** Trusts this certificate. */
    static WatchedTrust in(Pinned pin) {
        return new WatchedTrust((chain, type, socket) -> {
            if (!Shown.sha256(chain[0]).equals(pin.sha256())) {
                throw new CertificateException("not the pinned certificate " + pin.sha256());
            }
        });
    }

    /** The certificate the server showed; empty before it did. */
    Optional<X509Certificate> shown() {
        return Optional.ofNullable(shown);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        shown = chain[0];
        decision.check(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("only sockets are used");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("only sockets are used");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        throw new CertificateException("we serve nobody");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        throw new CertificateException("we serve nobody");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("we serve nobody");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
