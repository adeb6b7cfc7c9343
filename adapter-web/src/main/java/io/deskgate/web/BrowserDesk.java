package io.deskgate.web;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.desk.CheckChannels;
import io.deskgate.core.desk.EditTicket;
import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.desk.SaveSettings;
import io.deskgate.core.intake.CutComment;
import io.deskgate.core.intake.LogIn;
import io.deskgate.core.intake.ReplayEmail;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.SessionRepository;
import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.settings.Secret;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The desk in a browser: tickets, intake, branches and channels behind a log-in, until it is closed. */
public final class BrowserDesk implements AutoCloseable {
    private final JettyServer server;
    private final SearchKeeper keeper;

    private BrowserDesk(JettyServer server, SearchKeeper keeper) {
        this.server = server;
        this.keeper = keeper;
    }

    /** What the pages show and change. */
    public record Desk(
            TicketRepository tickets,
            TicketDesk work,
            EditTicket editTicket,
            CutComment cutComment,
            EmailLedger ledger,
            ReplayEmail replay,
            BranchRepository branches,
            AddBranch addBranch,
            ReadSettings readSettings,
            SaveSettings saveSettings,
            CheckChannels checkChannels,
            AccountRepository accounts,
            SessionRepository sessions,
            LogIn logIn) {}

    /**
     * Where to answer.
     *
     * @param address a name or number of this machine
     * @param port 0 for any that is free
     * @param hostNames under which browsers may ask besides {@code address}
     * @param trustedProxies addresses of machines in front of us whose word on the client counts
     * @param keyStore certificate and key; none when the way is not encrypted by us
     */
    public record Place(
            String address, int port, Set<String> hostNames, Set<String> trustedProxies, List<KeyStoreFile> keyStore) {
        private static final int MAX_PORT = 65_535;

        /** Copies the collections and refuses a port that is none. */
        public Place {
            if (port < 0 || port > MAX_PORT) {
                throw new IllegalArgumentException("port must be 0.." + MAX_PORT + ", got " + port);
            }
            hostNames = Set.copyOf(hostNames);
            trustedProxies = Set.copyOf(trustedProxies);
            keyStore = List.copyOf(keyStore);
        }

        /** Only this machine can ask, at a port that is free. */
        public static Place onThisMachine(int port) {
            return new Place("127.0.0.1", port, Set.of(), Set.of(), List.of());
        }
    }

    /** A PKCS #12 file with a certificate and its key. */
    public record KeyStoreFile(Path file, Secret password) {}

    /**
     * Begins to answer.
     *
     * @param operator is told of what goes wrong, without mail text and passwords
     * @throws io.deskgate.core.port.PermanentFailure when passwords would cross a network in the open
     * @throws io.deskgate.core.port.TemporaryFailure when nobody can answer at that place now
     */
    public static BrowserDesk open(Place place, Desk desk, Clock clock, Consumer<String> operator) {
        Tokens tokens = new Tokens(new SecureRandom());
        Sessions sessions = new Sessions(desk.sessions(), tokens, clock);
        Entrance entrance = new Entrance(desk.logIn(), sessions, new LoginBrake(clock), tokens);
        List<Route> routes = Routes.of(desk, sessions, clock);
        Reception reception = new Reception(OwnHosts.of(place), sessions, entrance, routes);
        ProxyTrust proxies = new ProxyTrust(place.trustedProxies());
        JettyDoor door = new JettyDoor(reception, proxies, new AnswerWriter(new Pages()), new Troubles(operator));
        return new BrowserDesk(
                JettyServer.start(place, door), SearchKeeper.start(desk.work()::makeSearchable, operator));
    }

    /** Where a browser finds it. */
    public String address() {
        return server.address();
    }

    /** Comes back when somebody closed it. */
    public void waitUntilClosed() throws InterruptedException {
        server.join();
    }

    /** Answers what has been asked already, then no more. */
    @Override
    public void close() {
        keeper.close();
        server.stop();
    }
}
