package io.deskgate.app;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.ticket.Person;
import io.deskgate.web.BrowserDesk;
import io.deskgate.web.BrowserDesk.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real desk on SQLite, served at a free port, with one administrator. */
final class ServedDesk implements AutoCloseable {
    static final String ADDRESS = "ada@desk.example";
    static final String PASSWORD = "correct horse battery";

    final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private final Wiring wiring;
    private final BrowserDesk desk;

    ServedDesk(Path folder) {
        this(folder, Map.of());
    }

    /** With more variables than the usual ones. */
    ServedDesk(Path folder, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DESKGATE_KEY_FILE", folder.resolve("key").toString());
        wiring = Wiring.open("jdbc:sqlite:" + folder.resolve("desk.db"), environment);
        BrowserWiring browsers = new BrowserWiring(wiring);
        Account ada = new Account(new Person(new EmailAddress(ADDRESS, "Ada")), Role.ADMINISTRATOR);
        browsers.addAccount().add(ada, new NewPassword(Secret.of(PASSWORD)));
        desk = browsers.open(Place.onThisMachine(0), complaints::add);
    }

    /** Without the slash at its end. */
    String address() {
        return desk.address().substring(0, desk.address().length() - 1);
    }

    IntakeOutcome receive(String message) {
        return receive(RawEmail.of(message));
    }

    IntakeOutcome receive(byte[] message) {
        try {
            return receive(RawEmail.of(Content.of(message)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeOutcome receive(RawEmail raw) {
        return wiring.receiveEmail()
                .receive(raw, new Envelope("support@desk.example", "", "kim@customer.example", "test"));
    }

    @Override
    public void close() {
        desk.close();
        wiring.close();
    }
}
