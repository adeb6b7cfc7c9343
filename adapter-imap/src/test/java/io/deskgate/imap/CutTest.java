package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.FetchMailbox;
import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.FetchWatcher;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.imap.MiniServer.Cut;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The line breaks at every byte, whichever side was speaking; afterwards the mailbox is fetched once more. Each message
 * is one ticket then, and lies where it belongs.
 */
class CutTest {
    private static final int MESSAGES = 3;

    @ParameterizedTest
    @ValueSource(strings = {"MOVE UIDPLUS", "UIDPLUS"})
    void nothingIsLostAndNothingDoubledWhereverTheLineBreaks(String capabilities) {
        Cut whole = Cut.never();
        new Desk(capabilities).fetch(whole);

        for (int said = 0; said <= whole.said(); said++) {
            assertNothingIsLostAfter(capabilities, new Cut(said, Integer.MAX_VALUE));
        }
        for (int heard = 1; heard <= whole.heard(); heard++) {
            assertNothingIsLostAfter(capabilities, new Cut(Integer.MAX_VALUE, heard));
        }
        assertThat(whole.said() + whole.heard()).isGreaterThan(1_000);
    }

    private static void assertNothingIsLostAfter(String capabilities, Cut cut) {
        Desk desk = new Desk(capabilities);
        desk.fetch(cut);

        FetchOutcome again = desk.fetch(Cut.never());

        assertThat(again).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(desk.tickets())
                .as("cut after %d and %d", cut.said(), cut.heard())
                .isEqualTo(MESSAGES);
        assertThat(desk.server.inbox()).isEmpty();
        // A copy whose confirmation was lost is made again: the folder may hold a message twice, the desk never does.
        assertThat(Set.copyOf(desk.server.done())).hasSize(MESSAGES);
    }

    private static final class Desk {
        private final HandClock clock = new HandClock();
        private final InMemoryDesk desk = new InMemoryDesk(clock);
        private final MiniServer server;

        Desk(String capabilities) {
            server = new MiniServer(capabilities);
            for (int i = 1; i <= MESSAGES; i++) {
                server.deliver(anEmail()
                        .withId("m" + i)
                        .about("number " + i)
                        .toString()
                        .replace("\n", "\r\n"));
            }
        }

        FetchOutcome fetch(Cut cut) {
            try (ScriptedServer door = ScriptedServer.doing(client -> server.serve(client, cut))) {
                Mailbox mailbox =
                        Boxes.inbox(door.plain(), "user", new Afterwards.MoveTo("Done"), new Afterwards.Keep());
                IntakePorts ports = desk.ports(new PlainEmailParser());
                return new FetchMailbox(new ReceiveEmail(ports, clock, clock), desk.commits(), desk.leases(), "test")
                        .fetch(
                                mailbox.name(),
                                lease -> new ImapEmailSource(mailbox, desk.progress(mailbox.name(), lease), 100),
                                new Nobody());
            }
        }

        long tickets() {
            return desk.ledger().list(new LedgerFilter(Set.of(Kind.TICKET), 100)).stream()
                    .map(LedgerEntry::state)
                    .distinct()
                    .count();
        }
    }

    private static final class Nobody implements FetchWatcher {
        @Override
        public void expect(int messages) {
            // nobody looks
        }

        @Override
        public void ended(IntakeOutcome outcome) {
            // nobody looks
        }
    }
}
