package io.deskgate.app;

import io.deskgate.core.settings.Secret;
import io.deskgate.web.BrowserDesk;
import io.deskgate.web.BrowserDesk.KeyStoreFile;
import io.deskgate.web.BrowserDesk.Place;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Shows the desk in a browser, until it is stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final String KEY_STORE_PASSWORD = "DESKGATE_TLS_PASSWORD";

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Where to answer (default: ${DEFAULT-VALUE}, this machine only). Any other address needs"
                    + " --tls-keystore or --trusted-proxy.")
    private String address;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8025", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host-name",
            paramLabel = "NAME",
            description = "A name under which browsers may ask, besides the address; may be repeated.")
    private List<String> hostNames = List.of();

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "The address of a proxy in front that encrypts and says who asks (X-Forwarded-For,"
                    + " X-Forwarded-Proto); may be repeated.")
    private List<String> proxies = List.of();

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description =
                    "A PKCS #12 file with certificate and key; its password comes from " + KEY_STORE_PASSWORD + ".")
    private Path keyStore;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Wiring wiring = store.open(surroundings)) {
            warnWhenNobodyCanLogIn(wiring);
            BrowserWiring browsers = new BrowserWiring(wiring);
            try (BrowserDesk desk = browsers.open(place(), surroundings::complain)) {
                surroundings.out().println("deskgate: open " + desk.address() + " in a browser; Ctrl-C stops it");
                surroundings.out().flush();
                Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "close"));
                desk.waitUntilClosed();
            }
        }
        return ExitCode.OK;
    }

    private void warnWhenNobodyCanLogIn(Wiring wiring) {
        if (wiring.store().accounts().all().isEmpty()) {
            surroundings.complain("nobody can log in yet, see: deskgate user add --role administrator ADDRESS");
        }
    }

    private Place place() {
        return Requested.from(
                () -> new Place(address, port, new HashSet<>(hostNames), new HashSet<>(proxies), keyStores()));
    }

    private List<KeyStoreFile> keyStores() {
        Secret password = Secret.of(surroundings.environment().getOrDefault(KEY_STORE_PASSWORD, ""));
        return keyStore == null ? List.of() : List.of(new KeyStoreFile(keyStore, password));
    }
}
