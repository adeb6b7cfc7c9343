package io.deskgate.web;

import io.deskgate.core.settings.Secret;
import io.deskgate.web.BrowserDesk.KeyStoreFile;
import io.deskgate.web.BrowserDesk.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed certificate for this machine, made for this run of the tests. */
record OwnCertificate(Path file) {
    private static final String PASSWORD = "changeit";

    static OwnCertificate in(Path folder) throws IOException, InterruptedException {
        OwnCertificate own = new OwnCertificate(folder.resolve("keys.p12"));
        Process keytool = new ProcessBuilder(own.keytool()).inheritIO().start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool ended with " + keytool.exitValue());
        }
        return own;
    }

    private List<String> keytool() {
        return List.of(
                System.getProperty("java.home") + "/bin/keytool",
                "-genkeypair",
                "-alias",
                "desk",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-validity",
                "30",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD);
    }

    Place place() {
        List<KeyStoreFile> keys = List.of(new KeyStoreFile(file, Secret.of(PASSWORD)));
        return new Place("127.0.0.1", 0, Set.of(), Set.of(), keys);
    }

    /** For a browser that trusts this certificate and no other. */
    SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "desk",
                KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()).getCertificate("desk"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
