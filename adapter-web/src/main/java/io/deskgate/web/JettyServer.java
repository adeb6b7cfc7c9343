package io.deskgate.web;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.web.BrowserDesk.KeyStoreFile;
import io.deskgate.web.BrowserDesk.Place;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Jetty, with limits on everything a stranger can send before the log-in. */
final class JettyServer {
    private static final int MOST_THREADS = 32;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int LEAST_BYTES_A_SECOND = 2_000;
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_HEADER = Duration.ofSeconds(20);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final Server server;
    private final ServerConnector connector;
    private final Place place;

    private JettyServer(Server server, ServerConnector connector, Place place) {
        this.server = server;
        this.connector = connector;
        this.place = place;
    }

    static JettyServer start(Place place, Handler door) {
        return start(place, door, LONGEST_HEADER);
    }

    static JettyServer start(Place place, Handler door, Duration longestHeader) {
        refuseToBeOverheard(place);
        Server server = new Server(new QueuedThreadPool(MOST_THREADS));
        ServerConnector connector = connector(server, place);
        connector.setHost(place.address());
        connector.setPort(place.port());
        connector.setIdleTimeout(LONGEST_SILENCE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        Handler bodies = new MinimumDataRateHandler(door, LEAST_BYTES_A_SECOND, 0);
        PromptBeginning headers = new PromptBeginning(bodies, longestHeader);
        connector.addBean(headers, false);
        connector.addBean(new FairShare(new ProxyTrust(place.trustedProxies())), false);
        server.setHandler(headers);
        server.setStopTimeout(LONGEST_FAREWELL.toMillis());
        JettyServer started = new JettyServer(server, connector, place);
        started.begin();
        return started;
    }

    String address() {
        String host = place.address().indexOf(':') < 0 ? place.address() : "[" + place.address() + "]";
        return (place.keyStore().isEmpty() ? "http://" : "https://") + host + ":" + connector.getLocalPort() + "/";
    }

    void join() throws InterruptedException {
        server.join();
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop answering at " + place.address(), e);
        }
    }

    private void begin() {
        try {
            server.start();
        } catch (Exception e) {
            String text = "cannot answer at " + place.address() + ":" + place.port() + " (" + e.getMessage()
                    + "): choose another --port, or end the program that uses it";
            throw new TemporaryFailure(text, e);
        }
    }

    private static ServerConnector connector(Server server, Place place) {
        HttpConfiguration rules = rules();
        HttpConnectionFactory http = new HttpConnectionFactory(rules);
        if (place.keyStore().isEmpty()) {
            return new ServerConnector(server, http);
        }
        // Browsers ask by the name in the certificate or by number; OwnHosts decides which names count.
        rules.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                server, new SslConnectionFactory(tls(place.keyStore().get(0)), "http/1.1"), http);
    }

    private static HttpConfiguration rules() {
        HttpConfiguration rules = new HttpConfiguration();
        rules.setSendServerVersion(false);
        rules.setRequestHeaderSize(MOST_HEADER_BYTES);
        rules.setRelativeRedirectAllowed(true);
        return rules;
    }

    private static SslContextFactory.Server tls(KeyStoreFile file) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(file.file().toAbsolutePath().toString());
        tls.setKeyStoreType("PKCS12");
        tls.setKeyStorePassword(file.password().reveal());
        return tls;
    }

    private static void refuseToBeOverheard(Place place) {
        if (isOnThisMachine(place.address())
                || !place.keyStore().isEmpty()
                || !place.trustedProxies().isEmpty()) {
            return;
        }
        String text = "will not answer at " + place.address() + " without encryption, passwords could be read on the"
                + " way: give --tls-keystore, or --trusted-proxy with the address of the proxy that encrypts,"
                + " or stay with 127.0.0.1";
        throw new PermanentFailure(text, new IllegalArgumentException(place.address()));
    }

    private static boolean isOnThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new PermanentFailure("\"" + address + "\" is no address of this machine, see --address", e);
        }
    }
}
