package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.imap.Dovecot;
import io.deskgate.imap.MailClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code deskgate watch} with a real mail server. */
@Timeout(60)
class WatchTest {
    private static int users;

    @TempDir
    Path folder;

    private final Dovecot dovecot = Dovecot.running();
    private final String user = "watch" + ++users;

    @Test
    void whatComesBecomesATicketAtOnce() throws Exception {
        append("one");
        Watch watch = new Watch(Map.of());

        waitForTickets("SUP-1");
        append("two");
        waitForTickets("SUP-2");

        assertThat(watch.stop()).isZero();
        assertThat(watch.terminal.out()).contains("main: is being watched", "main: 1 fetched, 1 tickets, ");
    }

    @Test
    void aMailboxInTroubleKeepsNoOtherWaiting() throws Exception {
        Watch watch = new Watch(Map.of(
                "DESKGATE_IMAP_ACCOUNTS", "dead",
                "DESKGATE_IMAP_DEAD_SERVER", "localhost",
                "DESKGATE_IMAP_DEAD_PORT", "1",
                "DESKGATE_IMAP_DEAD_USERNAME", "nobody",
                "DESKGATE_IMAP_DEAD_PASSWORD", "secret"));
        append("one");

        waitForTickets("SUP-1");

        assertThat(watch.stop()).isZero();
        assertThat(watch.terminal.err()).contains("dead: no connection to the mail server localhost:1", "(again in ");
    }

    @Test
    void whenItStopsTheMailboxIsFree() throws Exception {
        append("one");
        Watch watch = new Watch(Map.of());
        waitForTickets("SUP-1");

        watch.stop();

        Terminal fetch = terminal(Map.of());
        assertThat(fetch.run("fetch")).isZero();
        assertThat(fetch.out()).startsWith("deskgate: main: 0 fetched");
    }

    @Test
    void anIntervalOfNothingIsRefused() {
        assertThat(terminal(Map.of()).run("watch", "--interval", "0")).isEqualTo(64);
    }

    private void waitForTickets(String key) throws InterruptedException {
        Terminal terminal = terminal(Map.of());
        do {
            Thread.sleep(50);
            terminal.run("ticket", "list");
        } while (!terminal.out().contains(key));
    }

    private void append(String subject) {
        try (MailClient client = dovecot.client(user)) {
            client.append("INBOX", anEmail().withId(subject).about(subject).toString());
        }
    }

    private Terminal terminal(Map<String, String> more) {
        MailServer server = dovecot.plain();
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DESKGATE_IMAP_SERVER", server.host());
        environment.put("DESKGATE_IMAP_PORT", Integer.toString(server.port()));
        environment.put("DESKGATE_IMAP_ENCRYPTION", "none");
        environment.put("DESKGATE_IMAP_USERNAME", user);
        environment.put("DESKGATE_IMAP_PASSWORD", "secret");
        return new Terminal(folder.resolve("desk.db").toString(), environment);
    }

    /** The command, at work until it is stopped. */
    private final class Watch {
        private final Terminal terminal;
        private final FutureTask<Integer> code;
        private final Thread thread;

        Watch(Map<String, String> more) {
            terminal = terminal(more);
            code = new FutureTask<>(() -> terminal.run("watch"));
            thread = new Thread(code, "watch");
            thread.start();
        }

        int stop() throws Exception {
            thread.interrupt();
            return code.get();
        }
    }
}
