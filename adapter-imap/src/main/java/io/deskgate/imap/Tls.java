package io.deskgate.imap;

import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.mailbox.Trust.Authorities;
import io.deskgate.core.mailbox.Trust.Pinned;
import io.deskgate.core.port.PermanentFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Makes a connection private, with the server we mean and no other. */
final class Tls {
    private final MailServer server;
    private final WatchedTrust trust;

    /**
     * Ready to meet {@code server}.
     *
     * @throws PermanentFailure when the authorities cannot be read
     */
    Tls(MailServer server) {
        this.server = server;
        this.trust = trust(server.trust());
    }

    /**
     * The private connection inside of {@code plain}.
     *
     * @throws PermanentFailure when the server is not the one we trust; the text says how to trust it
     */
    SSLSocket over(Socket plain) throws IOException {
        SSLSocket socket =
                (SSLSocket) context().getSocketFactory().createSocket(plain, server.host(), server.port(), true);
        if (!(server.trust() instanceof Pinned)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
        }
        try {
            socket.startHandshake();
            return socket;
        } catch (SSLException e) {
            if (isRefusal(e)) {
                throw new PermanentFailure(distrust(e), advice(), refusal(e));
            }
            throw e;
        }
    }

    private Exception refusal(SSLException e) {
        Optional<X509Certificate> shown = trust.shown();
        return shown.isPresent() ? new Distrust(Shown.certificate(shown.get()), doubt(e), innermost(e), e) : e;
    }

    private Doubt doubt(SSLException e) {
        return server.trust() instanceof Pinned ? Doubt.NOT_PINNED : Doubts.of(e, innermost(e));
    }

    private String distrust(SSLException e) {
        return "the certificate of " + server + " is not trusted (" + innermost(e) + ")";
    }

    private String advice() {
        return "check the host name, or name its authority as a CA file, or, if you know it to be right, pin it as sha256 "
                + trust.shown().map(Shown::sha256).orElse("");
    }

    private static boolean isRefusal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof GeneralSecurityException) {
                return true;
            }
        }
        return false;
    }

    private static String innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM speaks TLS", e);
        }
    }

    private static WatchedTrust trust(Trust trust) {
        if (trust instanceof Pinned pin) {
            return WatchedTrust.in(pin);
        }
        return WatchedTrust.in(trust instanceof Authorities own ? authorities(own.pem()) : knownAuthorities());
    }

    private static X509ExtendedTrustManager knownAuthorities() {
        try {
            return manager(null);
        } catch (GeneralSecurityException e) {
            throw new PermanentFailure("this Java has no list of certificate authorities", e);
        }
    }

    private static X509ExtendedTrustManager authorities(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority " + store.size(), authority);
            }
            if (store.size() == 0) {
                throw new GeneralSecurityException("it holds no certificate");
            }
            return manager(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new PermanentFailure("cannot use " + pem + " as a CA file: " + e.getMessage(), e);
        }
    }

    private static X509ExtendedTrustManager manager(KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(authorities);
        return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
    }
}
